// A throw-away program that shows what the platform can do.
#include <imgui.h>

#include <string>

#include "web/platform/bridge.h"
#include "web/platform/canvas_font.h"
#include "web/platform/host.h"
#include "web/platform/touch.h"
#include "web/platform/window.h"

using namespace oreplan;

namespace {

platform::Fonts fonts;
std::string address;
std::string dropped;
float scale = 1;
char name[256] = "";
char number[64] = "1087.6";
int presses = 0;
bool ready = false;

void text(ImFont* font, float size, const char* words) {
    ImGui::PushFont(font, size);
    ImGui::TextUnformatted(words);
    ImGui::PopFont();
}

void frame() {
    const ImGuiViewport* viewport = ImGui::GetMainViewport();
    ImGui::SetNextWindowPos(viewport->Pos);
    ImGui::SetNextWindowSize(viewport->Size);
    ImGui::PushFont(fonts.regular, 16 * scale);
    ImGui::Begin("page", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoSavedSettings);
    for (float size : {12.f, 14.f, 16.f, 20.f, 28.f, 48.f})
        text(fonts.regular, size * scale, "微山县矿产资源总体规划 Weishan 2021—2025");
    text(fonts.strong, 20 * scale, "绿色矿山建成率 Green mines 91.7 %（约束性）");
    text(fonts.regular, 14 * scale, "The quick brown fox jumps over the lazy dog. 0123456789 illicit minimum");
    text(fonts.regular, 16 * scale, "1111.11\n8088.88\n𠮷䲔㙦 é ü — … ≥ 80 % ≤ 14 万吨 m³");
    ImGui::InputText("名称", name, sizeof name);
    ImGui::InputText("Number", number, sizeof number);
    if (ImGui::Button("按钮 Button")) ++presses;
    ImGui::SameLine();
    ImGui::Text("presses %d name [%s] address [%s] %s", presses, name, address.c_str(), dropped.c_str());
    ImGui::SetItemTooltip("A tooltip 提示");
    if (ImGui::Button("Next page")) {
        address = "demo/zh/other/?at=2024-12-31";
        platform::set_address(address, platform::History::push);
        platform::set_text("<h1>另一页</h1><p>Another page.</p>");
        platform::announce("另一页");
    }
    ImGui::BeginChild("list", ImVec2(0, 0), ImGuiChildFlags_Borders);
    for (int i = 0; i < 200; ++i) {
        ImGui::PushID(i);
        if (ImGui::Selectable("渭河村矿泉水 Weihe village mineral water")) presses += 100;
        ImGui::PopID();
    }
    ImGui::EndChild();
    ImGui::End();
    ImGui::PopFont();
    if (!ready) platform::set_ready();
    ready = true;
}

void show(std::string_view where) {
    address = where;
    const bool as_text = address.find("view=text") != std::string::npos;
    platform::set_document({.language = "zh-CN",
                            .title = "示例",
                            .theme = "light",
                            .view = as_text ? platform::View::text : platform::View::canvas,
                            .scale = scale});
}

}  // namespace

int main() {
    platform::register_host({
        .loaded = [](platform::Document, std::string_view, std::string_view) {},
        .start =
            [](std::string_view where) {
                show(where);
                platform::run(frame);
            },
        .navigate = show,
        .file = [](std::string_view file, std::string_view content) { dropped = std::string(file) + std::string(content); },
        .zoom = [](int step) { scale = step == 0 ? 1.0f : scale + 0.25f * float(step); },
        .escape = nullptr,
        .preferences_changed = nullptr,
    });
    if (!platform::open_window()) return 1;
    fonts = platform::load_fonts();
    ImGui::GetIO().FontDefault = fonts.regular;
    ImGui::StyleColorsLight();
}
