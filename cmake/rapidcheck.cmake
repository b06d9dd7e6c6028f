# RapidCheck: properties that hold for every input. Built from its sources, so that it exists for wasm too.
include(cmake/sources.cmake)
source_dir(RAPIDCHECK_DIR rapidcheck include/rapidcheck.h "RapidCheck")

file(GLOB_RECURSE _rapidcheck_sources CONFIGURE_DEPENDS "${RAPIDCHECK_DIR}/src/*.cpp")
add_library(rapidcheck STATIC ${_rapidcheck_sources})
target_include_directories(rapidcheck SYSTEM PUBLIC ${RAPIDCHECK_DIR}/include)
target_compile_options(rapidcheck PRIVATE -w -g0)
set_target_properties(rapidcheck PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)  # small files, large headers
