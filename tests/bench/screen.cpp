#include "tests/bench/screen.h"

#include "tests/web/letters.h"

namespace oreplan::bench {

BlindScreen::BlindScreen() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {1280, 800};
    io.DeltaTime = 1.0f / 60;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    regular_ = test::letters("regular");
    strong_ = test::letters("strong");
    io.FontDefault = regular_;
}

BlindScreen::~BlindScreen() { ImGui::DestroyContext(); }

void BlindScreen::arrive() {
    layouts_.forget();
    screen_ = {};
}

void BlindScreen::draw(const Briefing& briefing, const Masthead& head, const Page& page) {
    const widgets::Paint paint{regular_, strong_, 16, Theme::light, false, &layouts_};
    Actions actions;
    ImGui::NewFrame();
    draw::frame({paint, briefing.catalogue, briefing.view, page.other_form, actions}, head, page, screen_);
    ImGui::Render();
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status != ImTextureStatus_Destroyed) texture->SetStatus(ImTextureStatus_OK);
    }
}

}  // namespace oreplan::bench
