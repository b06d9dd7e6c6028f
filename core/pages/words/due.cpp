#include "core/pages/words/due.h"

#include "core/pages/words/cells.h"

namespace oreplan {

namespace {

Phrase goal_phrase(const Briefing& briefing, const Due& due) {
    const Indicator& indicator = *find(briefing.plan().indicators, due.subject.id);
    const std::string goal = promise_words(briefing, indicator, due.goal, due.goal->value);
    return {briefing.say("due.goal", {{"name", indicator.name}, {"goal", goal}}), briefing.to(PageKind::indicators, due.subject)};
}

Phrase block_phrase(const Briefing& briefing, const Due& due) {
    const Block& block = *find(briefing.plan().blocks, due.subject.id);
    return {briefing.say("due." + std::string{name_of(due.kind)}, {{"name", block_name(briefing, block)}}),
            briefing.to(PageKind::blocks, due.subject)};
}

Phrase item_phrase(const Briefing& briefing, const Due& due) {
    const YearItemSet& item = briefing.facts().state.year_items.at(due.subject.id).set;
    return {briefing.say("due.year_item", {{"name", item.name}, {"owner", item.owner}}),
            briefing.to(PageKind::tasks, part("life-year-" + std::to_string(item.year)))};
}

}  // namespace

Phrase due_phrase(const Briefing& briefing, const Due& due) {
    switch (due.kind) {
        case DueKind::indicator_goal: return goal_phrase(briefing, due);
        case DueKind::block_opens:
        case DueKind::block_closes: return block_phrase(briefing, due);
        case DueKind::task:
            return {briefing.say("due.task", {{"name", find(briefing.plan().tasks, due.subject.id)->name}}),
                    briefing.to(PageKind::tasks, due.subject)};
        case DueKind::year_item: return item_phrase(briefing, due);
        case DueKind::evaluation:
            return {briefing.say("due.evaluation", {{"year", due.subject.id}}),
                    briefing.to(PageKind::tasks, part("life-evaluations"))};
    }
    return {};
}

std::vector<Element> due_elements(const Briefing& briefing, const std::vector<Due>& due, std::size_t most) {
    if (due.empty()) return {Paragraph{ParagraphStyle::body, briefing.say("overview.nothing_due")}};
    Table table{briefing.say("overview.due_caption"),
                {{briefing.say("column.what"), false}, {briefing.say("column.date"), false}, {briefing.say("column.days"), true}},
                {}};
    for (std::size_t index = 0; index < due.size() && index < most; ++index) {
        table.rows.push_back(
            {cell(due_phrase(briefing, due[index])), date_cell(briefing, due[index].date),
             count_cell(due[index].days, due[index].days == 0 ? briefing.say("due.today")
                                                              : briefing.say("due.days", {{"days", due[index].days}}))});
    }
    std::vector<Element> elements{std::move(table)};
    if (due.size() > most) {
        elements.push_back(
            Paragraph{ParagraphStyle::note, briefing.say("overview.due_more", {{"count", static_cast<int>(due.size() - most)}})});
    }
    return elements;
}

}  // namespace oreplan
