# Sources of libraries that are built here: where they are by default (tools/fetch-sources puts them there).
# source_dir(<variable> <default folder under .deps/src> <a file it must hold> <what it is>)
function(source_dir variable folder witness what)
    set(${variable} "${PROJECT_SOURCE_DIR}/.deps/src/${folder}" CACHE PATH "Sources of ${what}")
    if(NOT EXISTS "${${variable}}/${witness}")
        message(FATAL_ERROR "${what} was not found in ${${variable}}: run tools/fetch-sources, "
                            "or name its folder with -D${variable}=")
    endif()
endfunction()
