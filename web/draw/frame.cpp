#include "web/draw/frame.h"

#include <imgui.h>

#include <algorithm>

#include "core/theme/tints.h"
#include "web/draw/header.h"
#include "web/draw/navigation.h"
#include "web/draw/page.h"

namespace oreplan::draw {

namespace {

using namespace widgets;

ImVec4 mixed(const Paint& paint, Colour colour, float opacity = 1) {
    return ImGui::ColorConvertU32ToFloat4(paint.colour(colour, opacity));
}

/// ImGui's own parts, few as they are, in the theme's colours.
void style(const Paint& paint) {
    ImGuiStyle& style = ImGui::GetStyle();
    style.WindowPadding = {0, 0};
    style.WindowBorderSize = 0;
    style.ChildBorderSize = 0;
    style.ItemSpacing = {0, 0};
    style.ScrollbarSize = paint.px(0.7f);
    style.ScrollbarRounding = paint.px(0.35f);
    style.Colors[ImGuiCol_WindowBg] = mixed(paint, Colour::background);
    style.Colors[ImGuiCol_ChildBg] = mixed(paint, Colour::background, 0);
    style.Colors[ImGuiCol_ScrollbarBg] = mixed(paint, Colour::background, 0);
    style.Colors[ImGuiCol_ScrollbarGrab] = mixed(paint, Colour::line);
    style.Colors[ImGuiCol_ScrollbarGrabHovered] = mixed(paint, Colour::muted);
    style.Colors[ImGuiCol_ScrollbarGrabActive] = mixed(paint, Colour::muted);
    style.Colors[ImGuiCol_FrameBg] = mixed(paint, Colour::surface);
    style.Colors[ImGuiCol_Border] = mixed(paint, Colour::muted);
    style.Colors[ImGuiCol_Text] = mixed(paint, Colour::ink);
    style.Colors[ImGuiCol_TextDisabled] = mixed(paint, Colour::muted);
    style.Colors[ImGuiCol_TextSelectedBg] = mixed(paint, Colour::accent, tint::typed);
    style.Colors[ImGuiCol_InputTextCursor] = mixed(paint, Colour::ink);
    style.Colors[ImGuiCol_NavCursor] = mixed(paint, Colour::focus);
}

}  // namespace

void frame(const Context& context, const Masthead& head, const Page& page, Screen& screen) {
    const Paint& paint = context.paint;
    style(paint);
    const ImGuiViewport* viewport = ImGui::GetMainViewport();
    const ImVec2 origin = viewport->Pos;
    const ImVec2 size = viewport->Size;
    ImGui::SetNextWindowPos(origin);
    ImGui::SetNextWindowSize(size);
    // A font learns the screen's density when it is pushed; the strong one is otherwise only drawn with.
    ImGui::PushFont(paint.strong, paint.em);
    ImGui::PopFont();
    ImGui::PushFont(paint.regular, paint.em);
    ImGui::Begin("screen", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBringToFrontOnFocus);
    const bool narrow = size.x < paint.px(54);
    if (!narrow) screen.menu_open = false;
    if (!narrow || page.contents.empty() || screen.arrived) screen.contents_open = false;
    if (screen.menu_open) {
        bool close = false;
        menu(context, head, origin, size, close);
        if (close) screen.menu_open = false;
    } else {
        const float side = narrow ? 0 : paint.px(14);
        if (!narrow) rail(context, head, origin, {side, size.y}, screen.settings_open);
        const float top =
            header(context, head, page, {origin.x + side, origin.y}, size.x - side, narrow, screen.clock, screen.contents_open);
        const float foot = narrow ? tab_bar(context, head, {origin.x, origin.y + size.y}, size.x, screen.menu_open) : 0;
        const ImVec2 from{origin.x + side, origin.y + top};
        const ImVec2 room{size.x - side, std::max(size.y - top - foot, 1.0f)};
        if (screen.contents_open) {
            contents(context, page, from, room);
            screen.arrived = context.actions.go.has_value();  // also at what is there already
        } else {
            draw::page(context, page, from, room, screen.arrived, screen.place);
            screen.arrived = false;
            screen.place.reset();
        }
    }
    ImGui::End();
    ImGui::PopFont();
}

}  // namespace oreplan::draw
