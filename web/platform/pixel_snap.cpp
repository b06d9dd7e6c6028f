#include "web/platform/pixel_snap.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace oreplan::platform {
namespace {

bool near(float a, float b) { return std::fabs(a - b) < 0.02f; }

/// A quad that shows one texel on each pixel: a glyph drawn at the size it was rasterised for.
bool is_glyph(const ImDrawVert* corner, ImVec2 density, ImVec2 texture) {
    const ImDrawVert &a = corner[0], &c = corner[2];
    const float texels_x = (c.uv.x - a.uv.x) * texture.x, texels_y = (c.uv.y - a.uv.y) * texture.y;
    if (texels_x < 0.5f || texels_y < 0.5f) return false;
    return near((c.pos.x - a.pos.x) * density.x, texels_x) && near((c.pos.y - a.pos.y) * density.y, texels_y);
}

/// What to add to a position so that texel edges fall on pixel edges.
float offset_to_grid(float position, float density, float texel) {
    const float phase = position * density - texel;
    return (std::round(phase) - phase) / density;
}

}  // namespace

void snap_text_to_pixels(ImDrawData& data) {
    const ImVec2 density = data.FramebufferScale;
    for (ImDrawList* list : data.CmdLists) {
        ImDrawVert* vertices = list->VtxBuffer.Data;
        for (const ImDrawCmd& command : list->CmdBuffer) {
            const ImTextureData* atlas = command.TexRef._TexData;
            if (!atlas) continue;
            const ImVec2 texture{float(atlas->Width), float(atlas->Height)};
            const ImDrawIdx* index = list->IdxBuffer.Data + command.IdxOffset;
            const ImDrawIdx* end = index + command.ElemCount;
            // ImGui writes a rectangle as two triangles over four vertices in a row: 0 1 2, 0 2 3.
            for (; index + 6 <= end; index += 3) {
                const ImDrawIdx first = index[0];
                const ImDrawIdx rectangle[] = {first, first + 1, first + 2, first, first + 2, first + 3};
                if (!std::equal(index, index + 6, rectangle)) continue;
                ImDrawVert* corner = vertices + command.VtxOffset + first;
                if (is_glyph(corner, density, texture)) {
                    const float x = offset_to_grid(corner->pos.x, density.x, corner->uv.x * texture.x);
                    const float y = offset_to_grid(corner->pos.y, density.y, corner->uv.y * texture.y);
                    for (int i = 0; i < 4; ++i) {
                        corner[i].pos.x += x;
                        corner[i].pos.y += y;
                    }
                }
                index += 3;
            }
        }
    }
}

}  // namespace oreplan::platform
