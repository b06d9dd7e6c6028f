#include "web/draw/page.h"

#include <imgui.h>

#include <algorithm>
#include <vector>

#include "core/theme/tints.h"
#include "web/draw/grid.h"
#include "web/widgets/button.h"
#include "web/widgets/table.h"
#include "web/widgets/text.h"

namespace oreplan::draw {

namespace {

using namespace widgets;

void section(const Context& context, Pen& pen, const Section& section) {
    const Paint& paint = context.paint;
    ImGui::PushID(fragment_of(section.subject).c_str());
    if (!section.kicker.empty())
        text(paint, pen, section.kicker, {.size = text_size::note, .colour = Colour::muted, .leading = 1.35f});
    if (!section.heading.empty()) {
        text(paint, pen, section.heading, {.size = text_size::heading, .strong = true, .leading = 1.4f});
        pen.skip(paint.px(0.5f));
    }
    int id = 0;
    for (const Element& each : section.elements) {
        ImGui::PushID(id++);
        element(context, pen, each);
        ImGui::PopID();
    }
    pen.skip(paint.px(1.1f));
    ImGui::PopID();
}

/// A child of the screen that scrolls; `content` draws with a pen, and its height becomes the child's.
template <typename Content>
void scrolling(const Paint& paint, const char* name, ImVec2 from, ImVec2 size, float left, float right, Content content) {
    ImGui::SetCursorScreenPos(from);
    ImGui::BeginChild(name, size, ImGuiChildFlags_NavFlattened, ImGuiWindowFlags_None);
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float bar = ImGui::GetStyle().ScrollbarSize;
    Pen pen{origin.x + left, origin.y + paint.px(1.25f), size.x - left - right};
    content(pen);
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy({size.x - bar, pen.y - origin.y + paint.px(1)});
    ImGui::EndChild();
}

/// Words in a box of their colour; none, no box.
void boxed(const Paint& paint, Pen& pen, const std::string& words, Colour colour) {
    if (words.empty()) return;
    const Pen top = pen;
    Pen inner = pen.inset(paint.px(1));
    inner.skip(paint.px(0.5f));
    text(paint, inner, words, {.size = text_size::body, .strong = true, .colour = colour});
    inner.skip(paint.px(0.5f));
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->AddRect({top.left, top.y}, {top.left + top.width, inner.y}, paint.colour(colour), paint.px(0.4f), 0,
                  std::max(1.0f, paint.px(0.1f)));
    pen.y = inner.y + paint.px(1);
}

/// What is to be known before anything else on the page.
void preamble(const Context& context, Pen& pen, const Page& page) {
    boxed(context.paint, pen, page.warning, Colour::watch);
    boxed(context.paint, pen, page.notice, Colour::accent);
}

void provenance(const Context& context, Pen& pen, const Page& page) {
    if (page.provenance.text.empty()) return;
    phrase(context.paint, pen, "provenance", page.provenance, {.size = text_size::note}, context.actions);
    pen.skip(context.paint.px(0.5f));
}

/// Exercise data is marked behind everything that is drawn.
void watermark(const Context& context, const Page& page, ImVec2 from, ImVec2 size) {
    if (page.warning.empty()) return;
    const Paint& paint = context.paint;
    const std::string words = context.catalogue.say("exercise.watermark");
    const float letters = paint.px(text_size::figure);
    const float wide = text_width(paint, words, {.size = text_size::figure, .strong = true}) + paint.px(7);
    ImDrawList* list = ImGui::GetWindowDrawList();  // behind all that is drawn in it
    list->PushClipRect(from, {from.x + size.x, from.y + size.y});
    int row = 0;
    for (float y = from.y + paint.px(3); y < from.y + size.y; y += paint.px(11), ++row) {
        for (float x = from.x + (row % 2 ? wide / 2 : 0) - wide / 3; x < from.x + size.x; x += wide) {
            list->AddText(paint.strong, letters, {x, y}, paint.colour(Colour::watch, tint::watermark), words.c_str());
        }
    }
    list->PopClipRect();
}

void halves(const Context& context, Pen& pen, const Section& left, const Section& right) {
    const float gap = context.paint.px(2);
    Pen one{pen.left, pen.y, (pen.width - gap) / 2};
    Pen two{pen.left + one.width + gap, pen.y, one.width};
    section(context, one, left);
    section(context, two, right);
    pen.y = std::max(one.y, two.y);
}

/// What is drawn in place of a section: a detail stands elsewhere, and the one before it stands for it.
std::optional<Place> drawn_place(const Page& page, std::optional<Place> place) {
    if (!place || place->section >= page.sections.size()) return std::nullopt;
    while (page.sections[place->section].detail) {
        if (place->section == 0) return std::nullopt;
        place = Place{place->section - 1, 1};
    }
    return place;
}

void scroll_to(const Paint& paint, float y) { ImGui::SetScrollFromPosY(y - ImGui::GetWindowPos().y - paint.px(0.5f), 0); }

void sections(const Context& context, Pen& pen, const Page& page, bool arrived, std::optional<Place> wanted) {
    const bool is_beside = wanted && wanted->section < page.sections.size() && page.sections[wanted->section].detail &&
                           page.sections[wanted->section].subject == context.view.subject;
    const std::optional<Place> place = is_beside ? std::nullopt : drawn_place(page, wanted);  // a detail has a column to itself
    const bool room_for_halves = pen.width > context.paint.px(50);
    const auto& all = page.sections;
    for (std::size_t index = 0; index < all.size(); ++index) {
        if (all[index].detail) continue;
        if (arrived && !all[index].subject.is_none() && all[index].subject == context.view.subject) {
            scroll_to(context.paint, pen.y);
        }
        const std::size_t first = index;
        const float top = pen.y;
        if (room_for_halves && all[index].half && index + 1 < all.size() && all[index + 1].half) {
            halves(context, pen, all[index], all[index + 1]);
            ++index;
        } else {
            section(context, pen, all[index]);
        }
        if (place && place->section >= first && place->section <= index) {
            scroll_to(context.paint, top + place->part * (pen.y - top));
        }
    }
}

const Section* detail_of(const Page& page, const Subject& subject) {
    const auto found = std::find_if(page.sections.begin(), page.sections.end(),
                                    [&](const Section& section) { return section.detail && section.subject == subject; });
    return found == page.sections.end() ? nullptr : &*found;
}

void close_button(const Context& context, Pen& pen, const char* key) {
    const std::string words = context.catalogue.say(key);
    const ImVec2 size = button_size(context.paint, words);
    context.actions.lead(button(context.paint, {pen.left, pen.y}, "close", words), go(context.view, context.view.page));
    pen.skip(size.y + context.paint.px(1));
}

void whole_page(const Context& context, Pen& pen, const Page& page, bool arrived, std::optional<Place> place) {
    preamble(context, pen, page);
    Pen lead{pen.left, pen.y, std::min(pen.width, context.paint.px(46))};
    text(context.paint, lead, page.lead, {.size = text_size::lead, .leading = 1.5f});
    pen.y = lead.y + context.paint.px(0.25f);
    provenance(context, pen, page);
    pen.skip(context.paint.px(0.5f));
    sections(context, pen, page, arrived, place);
    text(context.paint, pen, page.disclaimer, {.size = text_size::note, .colour = Colour::muted});
    pen.skip(context.paint.px(1));
}

}  // namespace

void page(const Context& context, const Page& page, ImVec2 from, ImVec2 size, bool arrived, std::optional<Place> place) {
    const Paint& paint = context.paint;
    const float margin = side_margin(paint, size.x);
    watermark(context, page, from, size);
    const Section* detail = detail_of(page, context.view.subject);
    const bool beside = size.x > paint.px(66);
    // Each page keeps its place while another is looked at, also one that stands in for it.
    const std::string name = std::string{name_of(page.kind)} + (page.stands_in ? "/stands in/" : "/");
    if (detail && !beside) {
        scrolling(paint, ("detail/" + name + fragment_of(detail->subject)).c_str(), from, size, margin, margin, [&](Pen& pen) {
            close_button(context, pen, "control.back");
            preamble(context, pen, page);
            section(context, pen, *detail);
            text(paint, pen, page.disclaimer, {.size = text_size::note, .colour = Colour::muted});
        });
    } else {
        const float side = detail ? std::min(size.x * 0.42f, paint.px(36)) : 0;
        const float width = size.x - side;
        scrolling(paint, name.c_str(), from, {width, size.y}, margin, detail ? paint.px(1.5f) : margin,
                  [&](Pen& pen) { whole_page(context, pen, page, arrived, place); });
        if (detail) {
            const ImVec2 corner{from.x + width, from.y};
            ImGui::GetWindowDrawList()->AddLine(corner, {corner.x, from.y + size.y}, paint.colour(Colour::line), 1);
            scrolling(paint, ("detail/" + name + fragment_of(detail->subject)).c_str(), {corner.x + 1, corner.y},
                      {side - 1, size.y}, paint.px(1.5f), paint.px(1.5f), [&](Pen& pen) {
                          close_button(context, pen, "control.close");
                          section(context, pen, *detail);
                      });
        }
    }
}

}  // namespace oreplan::draw
