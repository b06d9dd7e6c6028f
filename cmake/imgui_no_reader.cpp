// Dear ImGui compiles its TrueType reader (7 KB as brotli) unless another is named as the default. This is that other:
// it reads nothing. Every font of the program brings its own ImFontLoader.
#include "imgui_internal.h"
#include "misc/freetype/imgui_freetype.h"

const ImFontLoader* ImGuiFreeType::GetFontLoader() {
    static const ImFontLoader none = [] {
        ImFontLoader loader;
        loader.Name = "none";
        return loader;
    }();
    return &none;
}
