#include "web/draw/element.h"

#include <imgui.h>

#include <algorithm>
#include <utility>

#include "core/charts/charts.h"
#include "web/widgets/bullet.h"
#include "web/widgets/button.h"
#include "web/widgets/cards.h"
#include "web/widgets/chart.h"
#include "web/widgets/exhibit_button.h"
#include "web/widgets/facts.h"
#include "web/widgets/form.h"
#include "web/widgets/layouts.h"
#include "web/widgets/schedule.h"
#include "web/widgets/search_field.h"
#include "web/widgets/steps.h"
#include "web/widgets/table.h"

namespace oreplan::draw {

namespace {

using namespace widgets;

struct Draw {
    const Context& context;
    Pen& pen;

    const Paint& paint() const { return context.paint; }

    void operator()(const Paragraph& paragraph) const {
        // Long lines are hard to read: a column of text is never wider than some forty Chinese characters.
        Pen column{pen.left, pen.y, std::min(pen.width, paint().px(46))};
        switch (paragraph.style) {
            case ParagraphStyle::lead: text(paint(), column, paragraph.text, {.size = text_size::lead, .leading = 1.65f}); break;
            case ParagraphStyle::body: text(paint(), column, paragraph.text, {.leading = 1.65f}); break;
            case ParagraphStyle::note:
                text(paint(), column, paragraph.text, {.size = text_size::note, .colour = Colour::muted});
                break;
        }
        pen.y = column.y;
    }

    void operator()(const BulletList& list) const {
        int id = 0;
        for (const Phrase& item : list.items) {
            ImGui::PushID(id++);
            const float indent = paint().px(leads_somewhere(item) ? 0 : 1.1f);
            if (!leads_somewhere(item)) {
                ImGui::GetWindowDrawList()->AddCircleFilled({pen.left + paint().px(0.4f), pen.y + paint().px(0.78f)},
                                                            paint().px(0.16f), paint().colour(Colour::muted));
            }
            Pen inner{pen.left + indent, pen.y, std::min(pen.width, paint().px(46)) - indent};
            phrase(paint(), inner, "item", item, {}, context.actions);
            pen.y = inner.y + paint().px(0.25f);
            ImGui::PopID();
        }
    }

    void operator()(const FactList& facts) const {
        card(paint(), pen, paint().px(1), [&](Pen& inner) { widgets::facts(paint(), inner, facts.facts, context.actions); });
    }

    void operator()(const Tally& tally) const { widgets::tally(paint(), pen, tally); }
    void operator()(const Table& table) const {
        widgets::table(paint(), pen, table, context.catalogue.say("control.csv"), context.actions);
    }

    void operator()(const BulletChart& chart) const {
        or_table(chart, [&] { bullet_chart(paint(), pen, chart, context.actions); });
    }

    void operator()(const StepChart& chart) const {
        or_table(chart, [&] { step_chart(paint(), pen, chart); });
    }

    void operator()(const TimeChart& chart) const {
        or_table(chart, [&] { drawn(chart); });
    }

    void operator()(const Stack& stack) const {
        or_table(stack, [&] { drawn(stack); });
    }

    void operator()(const Cards& cards) const { widgets::cards(paint(), pen, cards, menu_words(), context.actions); }
    void operator()(const StatusBar& bar) const { widgets::status_bar(paint(), pen, bar, context.actions); }

    void operator()(const Schedule& schedule) const {
        or_table(schedule, [&] { widgets::schedule(paint(), pen, schedule, context.actions); });
    }

    void operator()(const Findings& findings) const {
        int id = 0;
        for (const Finding& finding : findings.findings) {
            ImGui::PushID(id);
            if (id++ > 0) pen.skip(paint().px(0.75f));
            widgets::finding(paint(), pen, finding, context.actions);
            ImGui::PopID();
        }
    }

    void operator()(const Choice& choice) const {
        text(paint(), pen, choice.name, {.size = text_size::note, .colour = Colour::muted});
        pen.skip(paint().px(0.2f));
        widgets::choice(paint(), pen, choice.name, choice, context.actions);
        pen.skip(paint().px(0.3f));
    }

    void operator()(const SearchField& field) const {
        const auto typed = search_field(paint(), pen, field, context.catalogue.say("control.clear"),
                                        context.search && std::exchange(*context.search, false));
        if (!typed) return;
        context.actions.slide_to(searched(context.view, *typed));
    }

    void operator()(const Form& form) const {
        const auto answer = widgets::form(paint(), pen, form);
        if (!answer) return;
        const View view = answered(context.view, answer->field, answer->answer);
        if (answer->typed) {
            context.actions.slide_to(view);
        } else {
            context.actions.to(view);
        }
    }

    void operator()(const Blanks& blanks) const {
        const float line = paint().px(12);
        for (const std::string& name : blanks.names) {
            Pen left{pen.left, pen.y, pen.width};
            text(paint(), left, name, {.colour = Colour::muted});
            const float from = pen.left + paint().px(8);
            ImGui::GetWindowDrawList()->AddLine({from, left.y}, {std::min(from + line, pen.left + pen.width), left.y},
                                                paint().colour(Colour::muted), 1);
            pen.y = left.y + paint().px(0.6f);
        }
    }

    void operator()(const Commands& commands) const {
        std::vector<std::string> words;
        for (const Command& command : commands.commands) words.push_back(command.words);
        const int pressed = widgets::choice(paint(), pen, "commands", words);
        if (pressed >= 0) context.actions.command = commands.commands[static_cast<std::size_t>(pressed)].kind;
        pen.skip(paint().px(0.3f));
    }

private:
    /// On a card of its own.
    template <typename Chart>
    void drawn(const Chart& chart) const {
        card(paint(), pen, paint().px(1), [&](Pen& inner) {
            widgets::chart(paint(), inner, paint().layouts->drawings.of(&chart, [&] { return drawing_of(chart); }), chart.name);
        });
    }

    std::string menu_words() const { return context.catalogue.say("exhibit.menu"); }

    /// A chart and, one press away, its table, and what can be done with it.
    template <typename Chart, typename DrawChart>
    void or_table(const Chart& chart, DrawChart draw) const {
        if (context.view.tables) {
            (*this)(chart.table);
        } else {
            draw();
        }
        pen.skip(paint().px(0.3f));
        const ImVec2 corner{pen.left + pen.width, pen.y - paint().px(0.2f)};
        Pen row{pen.left, pen.y, pen.width - paint().px(exhibit_button_size)};
        const Phrase& other = context.other_form;
        // (The chart has its table's name.)
        const std::string id = chart.table.caption + "/other form";
        if (other.to) context.actions.lead(link(paint(), row, id, other.text, {.size = text_size::note}), *other.to);
        exhibit_button(paint(), corner, &chart, menu_words(), context.actions);
        pen.y = std::max(row.y, pen.y + paint().px(1.3f));
    }
};

}  // namespace

void element(const Context& context, Pen& pen, const Element& element) {
    std::visit(Draw{context, pen}, element);
    pen.skip(context.paint.px(0.9f));
}

}  // namespace oreplan::draw
