#include "tests/web/letters.h"

#include <imgui_internal.h>

namespace oreplan::test {

namespace {

bool has_letter(ImFontAtlas*, ImFontConfig*, ImWchar codepoint) { return codepoint >= ' '; }

bool begin_size(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
    baked->Ascent = baked->Size;
    return true;
}

bool load_letter(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*, ImWchar codepoint, ImFontGlyph* glyph, float* advance) {
    const float wide = codepoint >= 0x2E80 ? baked->Size : baked->Size / 2;
    if (advance) {
        *advance = wide;
    } else {
        glyph->Codepoint = codepoint & 0x3FFFFFF;
        glyph->AdvanceX = wide;
    }
    return true;
}

}  // namespace

ImFont* letters(const char* name) {
    static ImFontLoader loader;
    loader.Name = "half as wide as high";
    loader.FontSrcContainsGlyph = has_letter;
    loader.FontBakedInit = begin_size;
    loader.FontBakedLoadGlyph = load_letter;
    ImFontConfig config;
    ImFormatString(config.Name, sizeof config.Name, "%s", name);
    config.FontLoader = &loader;
    config.EllipsisChar = 0x2026;
    return ImGui::GetIO().Fonts->AddFont(&config);
}

}  // namespace oreplan::test
