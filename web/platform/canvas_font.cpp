#include "web/platform/canvas_font.h"

#include <emscripten.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "core/text/joined_runs.h"

// See site/glyphs.js.
// clang-format off
EM_JS(double, site_font_ascent, (int weight, double size), {
    return Module["site"]["fontAscent"](weight, size);
});
EM_JS(double, site_advance, (int codepoint, const char* run, int weight, double size), {
    return Module["site"]["advance"](run ? UTF8ToString(run) : codepoint, weight, size);
});
EM_JS(void, site_glyph,
      (int codepoint, const char* run, int weight, double size, float* metrics, unsigned char* pixels, int capacity), {
    Module["site"]["glyph"](run ? UTF8ToString(run) : codepoint, weight, size, HEAPF32.subarray(metrics >> 2, (metrics >> 2) + 5),
                            HEAPU8.subarray(pixels, pixels + capacity));
});
// clang-format on

namespace oreplan::platform {
namespace {

/// In device pixels, from the pen on the baseline; y downwards. No width: nothing to see.
struct Metrics {
    float advance, left, top, width, height;
};

int weight_of(const ImFontConfig* source) { return int(source->FontNo); }

double pixel_size(const ImFontConfig* source, const ImFontBaked* baked) {
    return double(baked->Size) * double(baked->RasterizerDensity * source->RasterizerDensity);
}

bool contains(ImFontAtlas*, ImFontConfig*, ImWchar codepoint) { return codepoint >= ' ' && codepoint != 0x7f; }

bool begin_size(ImFontAtlas*, ImFontConfig* source, ImFontBaked* baked, void*) {
    const double pixels = pixel_size(source, baked);
    baked->Ascent = float(site_font_ascent(weight_of(source), pixels) / pixels) * baked->Size;
    baked->Descent = baked->Ascent - baked->Size;
    baked->LoadNoRenderOnLayout = true;  // most of a page is laid out and not seen
    return true;
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar codepoint, ImFontGlyph* glyph,
                float* advance) {
    if (!contains(atlas, source, codepoint)) return false;
    const double size = pixel_size(source, baked);
    const float per_pixel = baked->Size / float(size);
    const std::string run{run_of(codepoint)};
    const char* whole = run.empty() ? nullptr : run.c_str();
    if (advance) {
        *advance = float(site_advance(int(codepoint), whole, weight_of(source), size)) * per_pixel;
        return true;
    }
    static std::vector<unsigned char> pixels;
    const auto side = size_t(std::ceil(size * 2)) + 8;  // enough for all but ligatures in disguise
    const auto wide = whole ? size_t(site_advance(0, whole, weight_of(source), size)) : 0;
    pixels.resize(side * (side + wide) * 4);
    Metrics metrics{};
    site_glyph(int(codepoint), whole, weight_of(source), size, &metrics.advance, pixels.data(), int(pixels.size()));

    glyph->Codepoint = codepoint;
    glyph->AdvanceX = metrics.advance * per_pixel;
    if (metrics.width <= 0 || metrics.height <= 0) return true;

    const int width = int(metrics.width), height = int(metrics.height);
    for (int i = 0; i < width * height; ++i) pixels[size_t(i)] = pixels[size_t(4 * i + 3)];  // alpha alone
    const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, width, height);
    if (id == ImFontAtlasRectId_Invalid) return false;
    const float top = std::round(baked->Ascent / per_pixel) + metrics.top;
    glyph->X0 = metrics.left * per_pixel;
    glyph->Y0 = top * per_pixel;
    glyph->X1 = (metrics.left + metrics.width) * per_pixel;
    glyph->Y1 = (top + metrics.height) * per_pixel;
    glyph->Visible = true;
    glyph->PackId = id;
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, glyph, ImFontAtlasPackGetRect(atlas, id), pixels.data(),
                                       ImTextureFormat_Alpha8, width);
    return true;
}

const ImFontLoader* loader() {
    static const ImFontLoader canvas_loader = [] {
        ImFontLoader made;
        made.Name = "canvas";
        made.FontSrcContainsGlyph = contains;
        made.FontBakedInit = begin_size;
        made.FontBakedLoadGlyph = load_glyph;
        return made;
    }();
    return &canvas_loader;
}

ImFont* add_font(const char* name, int weight) {
    ImFontConfig config;
    ImFormatString(config.Name, sizeof config.Name, "%s", name);
    config.FontLoader = loader();
    config.FontNo = ImU32(weight);
    config.EllipsisChar = 0x2026;
    return ImGui::GetIO().Fonts->AddFont(&config);
}

}  // namespace

Fonts load_fonts(int regular_weight, int strong_weight) {
    return {add_font("regular", regular_weight), add_font("strong", strong_weight)};
}

void discard_letters() {
    ImFontAtlas* atlas = ImGui::GetIO().Fonts;
    for (ImFont* font : atlas->Fonts) ImFontAtlasFontDiscardBakes(atlas, font, 0);
}

}  // namespace oreplan::platform
