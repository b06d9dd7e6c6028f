#include "web/draw/navigation.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <vector>

#include "core/theme/tints.h"
#include "web/widgets/button.h"

namespace oreplan::draw {

namespace {

using namespace widgets;

void brand(const Paint& paint, Pen& pen, const Masthead& head) {
    const float size = paint.px(1.7f);
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImVec2 at{pen.left, pen.y + paint.px(0.1f)};
    // Strata with a seam in them: the mark of the house.
    for (int layer = 0; layer < 3; ++layer) {
        const float top = at.y + size * (0.06f + 0.34f * static_cast<float>(layer));
        const float shift = size * 0.14f * static_cast<float>(layer);
        list->AddRectFilled({at.x + shift, top}, {at.x + size - size * 0.28f + shift, top + size * 0.22f},
                            paint.colour(layer == 1 ? Colour::accent : Colour::ink), paint.px(0.1f));
    }
    Pen words{pen.left + size + paint.px(0.7f), pen.y, pen.width - size - paint.px(0.7f)};
    text(paint, words, head.brand, {.size = text_size::heading, .strong = true, .leading = 1.5f});
    pen.y = words.y + paint.px(0.5f);
    text(paint, pen, head.plan_name, {.size = text_size::note, .colour = Colour::muted, .leading = 1.45f});
    pen.skip(paint.px(0.8f));
}

void page_link(const Paint& paint, Pen& pen, const Phrase& page, bool current, float height, Actions& actions) {
    const Pressed state = pressable(paint, page.text, {pen.left, pen.y}, {pen.width, height});
    ImDrawList* list = ImGui::GetWindowDrawList();
    if (current || state.hovered) {
        list->AddRectFilled({pen.left, pen.y}, {pen.left + pen.width, pen.y + height},
                            paint.colour(current ? Colour::accent : Colour::raised, current ? tint::current_page : 1),
                            paint.px(0.4f));
    }
    if (current) {
        list->AddRectFilled({pen.left, pen.y + height * 0.25f}, {pen.left + paint.px(0.22f), pen.y + height * 0.75f},
                            paint.colour(Colour::accent), paint.px(0.1f));
    }
    const TextStyle style{.strong = current, .colour = current ? Colour::accent : Colour::ink};
    text_line(paint, {pen.left + paint.px(0.8f), pen.y + (height - line_height(paint, style)) / 2}, page.text, style,
              pen.width - paint.px(1));
    pen.skip(height + paint.px(0.05f));
    actions.lead(state, page);
}

void setting(const Context& context, Pen& pen, std::string_view id, const Choice& offered) {
    const Paint& paint = context.paint;
    text(paint, pen, offered.name, {.size = text_size::note, .colour = Colour::muted});
    pen.skip(paint.px(0.15f));
    choice(paint, pen, id, offered, context.actions);
    pen.skip(paint.px(0.7f));
}

void pages(const Context& context, Pen& pen, const Masthead& head, float height) {
    const Paint& paint = context.paint;
    for (const Choice& group : head.groups) {
        text(paint, pen, group.name, {.size = text_size::note, .colour = Colour::muted});
        pen.skip(paint.px(0.1f));
        for (std::size_t index = 0; index < group.options.size(); ++index) {
            page_link(paint, pen, group.options[index], index == group.chosen, height, context.actions);
        }
        pen.skip(paint.px(0.25f));
    }
}

/// As high as all of them, their groups and the foot have room for.
float link_height(const Paint& paint, const Masthead& head, float room) {
    std::size_t links = 0;
    for (const Choice& group : head.groups) links += group.options.size();
    const float group = paint.px(1.36f + 0.1f + 0.25f);
    const float foot = paint.px(7.2f);
    const float each =
        (room - foot - group * static_cast<float>(head.groups.size())) / static_cast<float>(std::max<std::size_t>(links, 1));
    return std::clamp(each - paint.px(0.05f), paint.px(1.3f), paint.px(1.7f));
}

/// Names of plans are long: a line each, and as many lines as it takes.
void plans(const Context& context, Pen& pen, const Masthead& head) {
    const Paint& paint = context.paint;
    text(paint, pen, head.plans.name, {.size = text_size::note, .colour = Colour::muted});
    for (std::size_t index = 0; index < head.plans.options.size(); ++index) {
        const Phrase& plan = head.plans.options[index];
        if (index == head.plans.chosen) {
            text(paint, pen, plan.text, {.size = text_size::note, .strong = true});
        } else {
            context.actions.lead(link(paint, pen, plan.to->plan, plan.text, {.size = text_size::note}), plan);
        }
        pen.skip(paint.px(0.2f));
    }
    pen.skip(paint.px(0.6f));
}

void settings(const Context& context, Pen& pen, const Masthead& head) {
    if (!head.plans.options.empty()) plans(context, pen, head);
    setting(context, pen, "theme", head.themes);
    setting(context, pen, "zoom", head.scales);
    if (!head.ledgers.options.empty()) setting(context, pen, "ledger", head.ledgers);
    if (choice(context.paint, pen, "file", {head.choose_file.words}) == 0) context.actions.command = head.choose_file.kind;
    pen.skip(context.paint.px(0.7f));
}

/// What is changed most stands at the foot of the rail; the rest takes the pages' place when it is asked for.
void foot(const Context& context, Pen& pen, const Masthead& head, bool& settings_open) {
    choice(context.paint, pen, "language", head.languages, context.actions);
    pen.skip(context.paint.px(0.4f));
    const std::string words = context.catalogue.say(settings_open ? "control.pages" : "control.settings");
    const int pressed = choice(context.paint, pen, "foot", {words, head.text_version.text});
    if (pressed == 0) settings_open = !settings_open;
    if (pressed == 1) context.actions.to(*head.text_version.to);
}

template <typename Content>
void panel(const Context& context, const char* name, ImVec2 from, ImVec2 size, Content content) {
    const Paint& paint = context.paint;
    ImGui::SetCursorScreenPos(from);
    ImGui::PushStyleColor(ImGuiCol_ChildBg, paint.colour(Colour::surface));
    ImGui::BeginChild(name, size, ImGuiChildFlags_NavFlattened);
    ImGui::PopStyleColor();
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    Pen pen{origin.x + paint.px(1), origin.y + paint.px(1.25f), size.x - paint.px(2)};
    content(pen, origin);
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy({1, pen.y - origin.y + paint.px(1)});
    ImGui::EndChild();
}

/// So large that no word of a tab is broken in the room that each has: of the usual sizes, or where none is small enough, smaller.
float tab_letters(const Paint& paint, const std::vector<std::string_view>& tabs, float room) {
    const auto longest = [&](float size) {
        float width = 0;
        for (const std::string_view words : tabs)
            width = std::max(width, longest_word(paint, words, {.size = size, .strong = true}) + 1);
        return width;
    };
    const float size = fitting_size({text_size::note, text_size::dense}, room, longest);
    return size * std::min(1.0f, room / longest(size));
}

}  // namespace

void rail(const Context& context, const Masthead& head, ImVec2 from, ImVec2 size, bool& settings_open) {
    panel(context, "rail", from, size, [&](Pen& pen, ImVec2 origin) {
        brand(context.paint, pen, head);
        if (settings_open) {
            settings(context, pen, head);
        } else {
            pages(context, pen, head, link_height(context.paint, head, origin.y + size.y - pen.y));
        }
        pen.skip(context.paint.px(0.5f));
        // It stands at the foot where the screen is high enough: as high as it was in the frame before.
        float* height = ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("foot height"));
        pen.y = std::max(pen.y, origin.y + size.y - *height - context.paint.px(1.25f));
        const float top = pen.y;
        foot(context, pen, head, settings_open);
        *height = pen.y - top;
    });
    ImGui::GetWindowDrawList()->AddLine({from.x + size.x, from.y}, {from.x + size.x, from.y + size.y},
                                        context.paint.colour(Colour::line), 1);
}

float tab_bar(const Context& context, const Masthead& head, ImVec2 foot, float width, bool& open_menu) {
    constexpr std::array tabs{PageKind::overview, PageKind::indicators, PageKind::green_mines, PageKind::search};
    const Paint& paint = context.paint;
    const float height = paint.px(3.5f);
    const float each = width / static_cast<float>(tabs.size() + 1);
    const ImVec2 from{foot.x, foot.y - height};
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->AddRectFilled(from, {foot.x + width, foot.y}, paint.colour(Colour::surface));
    list->AddLine(from, {foot.x + width, from.y}, paint.colour(Colour::line), 1);
    const std::string more = context.catalogue.say("control.menu");
    std::vector<const Phrase*> pages;
    std::vector<std::string_view> names{more};
    for (const Choice& group : head.groups) {
        for (const Phrase& page : group.options) {
            if (std::find(tabs.begin(), tabs.end(), page.to->page) == tabs.end()) continue;
            pages.push_back(&page);
            names.push_back(page.text);
        }
    }
    const float room = each - paint.px(0.4f);
    const float letters = tab_letters(paint, names, room);
    ImGui::PushID("tabs");
    float left = from.x;
    const auto tab = [&](const char* id, const std::string& words, bool current) {
        const Pressed state = pressable(paint, id, {left, from.y}, {each, height});
        const TextStyle style{
            .size = letters, .strong = current, .colour = current ? Colour::accent : Colour::ink, .align = Align::centre};
        if (current) list->AddRectFilled({left, from.y}, {left + each, from.y + paint.px(0.2f)}, paint.colour(Colour::accent));
        Pen pen{left + paint.px(0.2f), from.y + (height - text_height(paint, words, room, style)) / 2, room};
        text(paint, pen, words, style);
        left += each;
        return state;
    };
    for (const Phrase* page : pages) {
        const bool current = context.view.page == page->to->page;
        context.actions.lead(tab(std::string{name_of(page->to->page)}.c_str(), page->text, current), *page);
    }
    if (tab("menu", more, false).pressed) open_menu = true;
    ImGui::PopID();
    return height;
}

void menu(const Context& context, const Masthead& head, ImVec2 from, ImVec2 size, bool& close) {
    panel(context, "menu", from, size, [&](Pen& pen, ImVec2) {
        const std::string words = context.catalogue.say("control.close");
        const ImVec2 button_extent = button_size(context.paint, words);
        if (button(context.paint, {pen.left + pen.width - button_extent.x, pen.y}, "close", words).pressed) close = true;
        brand(context.paint, pen, head);
        pages(context, pen, head, context.paint.px(2.75f));
        pen.skip(context.paint.px(1));
        setting(context, pen, "language", head.languages);
        settings(context, pen, head);
        choice(context.paint, pen, "faces", Choice{{}, {head.text_version, head.present}, {}}, context.actions);
        pen.skip(context.paint.px(0.5f));
        if (choice(context.paint, pen, "share", {head.share.words}) == 0) context.actions.command = head.share.kind;
    });
    if (context.actions.go || context.actions.command) close = true;
}

void contents(const Context& context, const Page& page, ImVec2 from, ImVec2 size) {
    const Paint& paint = context.paint;
    panel(context, "contents", from, size, [&](Pen& pen, ImVec2) {
        text(paint, pen, context.catalogue.say("control.contents"), {.size = text_size::note, .colour = Colour::muted});
        for (std::size_t index = 0; index < page.contents.size(); ++index) {
            const Phrase& heading = page.contents[index];
            const TextStyle style{.colour = Colour::accent};
            const float words = text_height(paint, heading.text, pen.width, style);
            const float height = std::max(words, paint.px(2.75f));
            context.actions.lead(pressable(paint, std::to_string(index), {pen.left, pen.y}, {pen.width, height}), heading);
            Pen line{pen.left, pen.y + (height - words) / 2, pen.width};
            text(paint, line, heading.text, style);
            pen.skip(height);
        }
    });
}

}  // namespace oreplan::draw
