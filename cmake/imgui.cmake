# Dear ImGui 1.92 or newer (dynamic fonts), with its text fields for std::string and, in the browser, its SDL2 and OpenGL 3 back
# ends. No demo
# and no default font (see web/platform/imconfig.h), no TrueType reader (see imgui_no_reader.cpp), no tables (see
# imgui_no_tables.cpp).
include(cmake/sources.cmake)
source_dir(IMGUI_DIR imgui imgui.cpp "Dear ImGui (1.92 or newer)")

add_library(imgui STATIC
    ${IMGUI_DIR}/imgui.cpp
    ${IMGUI_DIR}/imgui_draw.cpp
    ${IMGUI_DIR}/imgui_widgets.cpp
    ${IMGUI_DIR}/misc/cpp/imgui_stdlib.cpp
    cmake/imgui_no_reader.cpp
    cmake/imgui_no_tables.cpp
)
target_include_directories(imgui SYSTEM PUBLIC ${IMGUI_DIR} ${IMGUI_DIR}/misc/cpp)
target_include_directories(imgui PUBLIC ${PROJECT_SOURCE_DIR})
target_compile_definitions(imgui PUBLIC IMGUI_USER_CONFIG="web/platform/imconfig.h" IMGUI_ENABLE_FREETYPE)
target_link_libraries(imgui PRIVATE oreplan_product)
target_compile_options(imgui PRIVATE -w)
if(EMSCRIPTEN)
    target_sources(imgui PRIVATE ${IMGUI_DIR}/backends/imgui_impl_opengl3.cpp ${IMGUI_DIR}/backends/imgui_impl_sdl2.cpp)
    target_include_directories(imgui SYSTEM PUBLIC ${IMGUI_DIR}/backends)
    target_compile_definitions(imgui PUBLIC IMGUI_IMPL_OPENGL_ES3)
    target_link_libraries(imgui PUBLIC sdl2)
    # The SDL2 back end uses EM_ASM without including its header.
    set_source_files_properties(${IMGUI_DIR}/backends/imgui_impl_sdl2.cpp PROPERTIES COMPILE_OPTIONS "-include;emscripten.h")
    set_source_files_properties(${IMGUI_DIR}/backends/imgui_impl_opengl3.cpp PROPERTIES
                                COMPILE_OPTIONS "-include;${PROJECT_SOURCE_DIR}/cmake/imgui_gl_state.h")
endif()
