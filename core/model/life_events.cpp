#include "core/model/event_check.h"
#include "core/model/folding.h"

namespace oreplan {

void TaskMoved::check(EventCheck& check) const { check.known(find(check.plan.tasks, task) != nullptr, "/task", task); }

void TaskMoved::fold(const Folding& folding) const { folding.state.tasks[task] = {state, folding.date, folding.source}; }

void StageReached::check(EventCheck& check) const {
    const auto reached = check.state.stages.find(stage);
    if (reached != check.state.stages.end()) check.told_once(reached->second, "/stage");
}

void StageReached::fold(const Folding& folding) const { folding.state.stages[stage] = folding.date; }

void Published::check(EventCheck& check) const {
    if (!opinions) return;
    check.near_plan(opinions->from, "/opinions/from");
    check.near_plan(opinions->to, "/opinions/to");
    if (opinions->to < opinions->from) check.report("/opinions/to", "window_order");
}

void Published::fold(const Folding& folding) const { folding.state.publications.push_back({folding.event, folding.date, *this}); }

void EvaluationFinished::check(EventCheck& check) const {
    check.year_begun(year);
    if (kind == EvaluationKind::yearly) check.is_over(year, false);
    const auto finished = check.state.evaluations.find({kind, year});
    if (finished != check.state.evaluations.end()) check.told_once(finished->second, "/year");
}

void EvaluationFinished::fold(const Folding& folding) const { folding.state.evaluations[{kind, year}] = folding.date; }

void YearItemSet::check(EventCheck& check) const {
    check.plan_year(year);
    check.near_plan(due, "/due");
    if (due < first_day(year)) check.report("/due", "due_early", {{"year", year}});
    check.new_id(check.state.year_items.contains(item), "/item", item);
}

void YearItemSet::fold(const Folding& folding) const { folding.state.year_items[item].set = *this; }

void YearItemDone::check(EventCheck& check) const {
    const auto found = check.state.year_items.find(item);
    check.known(found != check.state.year_items.end(), "/item", item);
    if (found != check.state.year_items.end() && found->second.done) {
        check.report("/item", "done_before", {{"id", item}, {"date", *found->second.done}});
    }
}

void YearItemDone::fold(const Folding& folding) const {
    const auto found = folding.state.year_items.find(item);
    if (found != folding.state.year_items.end()) found->second.done = folding.date;
}

// Which event is taken back is checked, and counts, where the whole ledger is looked at: check_ledger, Timeline.
void Retraction::check(EventCheck&) const {}
void Retraction::fold(const Folding&) const {}

}  // namespace oreplan
