# Finds the Emscripten at hand and hands over to its own toolchain file.
# Order: $EMSCRIPTEN, $EMSDK, the emcc on PATH, Debian's package.
set(_emscripten_file cmake/Modules/Platform/Emscripten.cmake)

set(_emscripten_candidates "$ENV{EMSCRIPTEN}" "$ENV{EMSDK}/upstream/emscripten")
find_program(OREPLAN_EMCC emcc)
if(OREPLAN_EMCC)
    file(REAL_PATH "${OREPLAN_EMCC}" _emcc)
    cmake_path(GET _emcc PARENT_PATH _emcc_folder)
    list(APPEND _emscripten_candidates "${_emcc_folder}")
endif()
list(APPEND _emscripten_candidates /usr/share/emscripten)

foreach(_candidate IN LISTS _emscripten_candidates)
    if(_candidate AND EXISTS "${_candidate}/${_emscripten_file}")
        set(_emscripten_root "${_candidate}")
        break()
    endif()
endforeach()
if(NOT _emscripten_root)
    message(FATAL_ERROR "Emscripten was not found. Install it (apt-get install emscripten) or put emsdk's emcc on PATH.")
endif()

# Debian's Emscripten keeps its JavaScript modules where only Debian's own node looks, and wants Debian's python.
if(_emscripten_root STREQUAL "/usr/share/emscripten")
    set(ENV{NODE_PATH} /usr/share/nodejs)
    set(ENV{EMSDK_PYTHON} /usr/bin/python3)
    set(_with_debian_paths ${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs EMSDK_PYTHON=/usr/bin/python3)
    foreach(_language C CXX)
        set(CMAKE_${_language}_COMPILER_LAUNCHER ${_with_debian_paths})
        set(CMAKE_${_language}_LINKER_LAUNCHER ${_with_debian_paths})
    endforeach()
elseif(NOT OREPLAN_EMCC)
    # A root known only through the environment: its tools are not on PATH.
    set(CMAKE_C_COMPILER "${_emscripten_root}/emcc")
    set(CMAKE_CXX_COMPILER "${_emscripten_root}/em++")
    set(ENV{PATH} "${_emscripten_root}:$ENV{PATH}")
endif()

include("${_emscripten_root}/${_emscripten_file}")

# Where the wasm ends up is decided by flags.cmake; the toolchain's own Release flags (-O2, -O3) would fight with them.
set(CMAKE_C_FLAGS_RELEASE_INIT "")
