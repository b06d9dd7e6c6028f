#include "web/platform/shown_frame.h"

#include <imgui.h>

#include <algorithm>
#include <utility>

namespace oreplan::platform {

namespace {

std::string drawings_of(const ImDrawData& data, std::size_t likely_size) {
    std::string drawings;
    drawings.reserve(likely_size);
    const auto add = [&](const void* bytes, std::size_t size) { drawings.append(static_cast<const char*>(bytes), size); };
    add(&data.DisplaySize, sizeof data.DisplaySize);
    add(&data.FramebufferScale, sizeof data.FramebufferScale);
    for (const ImDrawList* list : data.CmdLists) {
        add(list->CmdBuffer.Data, std::size_t(list->CmdBuffer.size_in_bytes()));
        add(list->IdxBuffer.Data, std::size_t(list->IdxBuffer.size_in_bytes()));
        add(list->VtxBuffer.Data, std::size_t(list->VtxBuffer.size_in_bytes()));
    }
    return drawings;
}

bool brings_textures(const ImDrawData& data) {
    return data.Textures && std::any_of(data.Textures->begin(), data.Textures->end(),
                                        [](const ImTextureData* texture) { return texture->Status != ImTextureStatus_OK; });
}

}  // namespace

bool ShownFrame::becomes(const ImDrawData& data) {
    std::string drawings = drawings_of(data, drawings_.size());
    std::swap(drawings, drawings_);
    return drawings != drawings_ || brings_textures(data);
}

}  // namespace oreplan::platform
