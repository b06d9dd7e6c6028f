# Compiler and linker flags.
# Whole build: exceptions and size of the wasm, sanitizers. Our own code: target oreplan_flags (warnings are errors).

option(OREPLAN_SANITIZE "AddressSanitizer and UndefinedBehaviorSanitizer (native)" OFF)

if(EMSCRIPTEN)
    # Emscripten's libraries come with wasm exceptions; every object must agree.
    add_compile_options(-fwasm-exceptions)
    add_link_options(-fwasm-exceptions)
    # What the oldest browsers that are asked for have too (tools/dist/bundle.mjs), and shorter than what it replaces.
    add_compile_options(-mbulk-memory -mnontrapping-fptoint -msign-ext)
    set(CMAKE_C_FLAGS_RELEASE "-Oz -flto -DNDEBUG")
    # Emscripten turns inlining off where -Oz is asked for; what is inlined at that size makes the program smaller and faster.
    set(CMAKE_CXX_FLAGS_RELEASE "-Oz -finline-functions -flto -DNDEBUG")
    set(CMAKE_EXE_LINKER_FLAGS_RELEASE "-Oz -flto")
else()
    # -O1 compiles in half the time of -O2, and nothing here needs more.
    set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1 -DNDEBUG")
    # But what WebAssembly is measured beside (preset bench) is made for speed, as that is.
    set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
endif()
add_library(oreplan_flags INTERFACE)
target_compile_options(oreplan_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
add_library(oreplan_product INTERFACE)  # of what is shipped, on top; the tests look at it and need none of them
if(EMSCRIPTEN)
    # Failure is a value; ways out for exceptions would be a tenth of the bytes sent.
    # Types are known without their names, and a page is closed, never left in order.
    target_compile_options(oreplan_product INTERFACE -fno-exceptions
                           $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti -fno-c++-static-destructors>)
elseif(OREPLAN_SANITIZE)
    # Not optimised: compiling takes far longer than running.
    target_compile_options(oreplan_product INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                           -fno-omit-frame-pointer -O0 -g1)
    target_link_options(oreplan_flags INTERFACE -fsanitize=address,undefined)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # With them GCC takes parts of its own library (std::regex) for uninitialized; what is so, they find at run time.
        target_compile_options(oreplan_product INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()
