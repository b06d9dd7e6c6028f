# Header-only libraries of the system. Only the folders named here are linked into <build>/include: the whole of
# /usr/include would put the system's libc before Emscripten's.
set(OREPLAN_HEADER_ROOT /usr/include CACHE PATH "Where nlohmann/, tl/, doctest/ and valijson/ are")

# header_library(<target> <folder under the root> <Debian package that has it>)
function(header_library target folder package)
    if(NOT EXISTS "${OREPLAN_HEADER_ROOT}/${folder}")
        message(FATAL_ERROR "${OREPLAN_HEADER_ROOT}/${folder} is missing: apt-get install ${package}, "
                            "or name its parent with -DOREPLAN_HEADER_ROOT=")
    endif()
    file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/include/${target}")
    file(CREATE_LINK "${OREPLAN_HEADER_ROOT}/${folder}" "${CMAKE_BINARY_DIR}/include/${target}/${folder}" SYMBOLIC)
    add_library(${target} INTERFACE)
    target_include_directories(${target} SYSTEM INTERFACE "${CMAKE_BINARY_DIR}/include/${target}")
endfunction()

header_library(nlohmann_json nlohmann nlohmann-json3-dev)
header_library(tl_expected tl libexpected-dev)
