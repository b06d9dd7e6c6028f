#include "core/model/state.h"

namespace oreplan {

namespace {

double hectares(const Quantity& area) { return convert(area.value, area.unit, Unit::hectare).value_or(0); }

struct Apply {
    State& state;
    const Event& event;

    Dated dated(double value) const { return {value, event.date, event.source}; }

    Mine* reported_mine(const std::string& id) const {
        const auto found = state.mines.find(id);
        return found == state.mines.end() ? nullptr : &found->second;
    }

    /// A change of a mine is news about the register of mines too.
    Mine* mine(const std::string& id) const {
        state.mines_known = event.date;
        return reported_mine(id);
    }

    void released(BlockHistory& history) const {
        if (!history.first_released) history.first_released = event.date;
    }

    void end_mine(const std::string& id) const {
        if (auto ended = state.mines.extract(id)) state.ended_mines.push_back({std::move(ended.mapped()), event.date});
        state.mines_known = event.date;
    }

    void operator()(const ValueReported& what) const { state.values[what.indicator][what.year] = dated(what.value); }
    void operator()(const QuotaAssigned& what) const { state.quotas[what.indicator][what.year] = dated(what.value); }
    void operator()(const BlockAnnounced& what) const {
        BlockHistory& history = state.blocks[what.block];
        history.announced = event.date;
        history.withdrawn.reset();
        released(history);
    }
    void operator()(const BlockWithdrawn& what) const { state.blocks[what.block].withdrawn = event.date; }
    void operator()(const RightGranted& what) const {
        state.rights[what.right] = {what.kind, what.block, what.mineral, what.holder, what.way, event.date, {}, {}};
        if (!what.block.empty()) {
            state.blocks[what.block].rights.push_back(what.right);
            released(state.blocks[what.block]);
        }
        if (what.kind == BlockKind::exploration) state.exploration_rights_known = event.date;
    }
    void operator()(const RightEnded& what) const {
        const auto found = state.rights.find(what.right);
        if (found == state.rights.end()) return;
        found->second.ended = event.date;
        if (found->second.kind == BlockKind::exploration) state.exploration_rights_known = event.date;
    }
    void operator()(const MineRegistered& what) const {
        Mine made{what.name, what.mineral, what.size_class, what.producing, event.date};
        made.capacity = what.capacity;
        made.method = what.method;
        made.deposit = what.deposit;
        made.deposit_class = what.deposit_class;
        state.mines[what.mine] = std::move(made);
        state.mines_known = event.date;
    }
    void operator()(const MineResized& what) const {
        Mine* known = mine(what.mine);
        if (!known) return;
        known->size_class = what.size_class;
        if (what.capacity) known->capacity = what.capacity;
    }
    void operator()(const MineProductionChanged& what) const {
        Mine* known = mine(what.mine);
        if (!known) return;
        if (known->producing != what.producing) {
            known->production.push_back({event.date, what.producing, known->green.has_value()});
        }
        known->producing = what.producing;
    }
    void operator()(const MinesMerged& what) const {
        for (const std::string& ended : what.merged) {
            if (ended != what.mine) end_mine(ended);
        }
        state.mines_known = event.date;
    }
    void operator()(const MineOutputReported& what) const {
        if (Mine* known = reported_mine(what.mine)) known->outputs[what.year] = {what.output, event.date};
    }
    void operator()(const MineRatesReported& what) const {
        if (Mine* known = reported_mine(what.mine)) known->rates[what.year] = {what, event.date};
    }
    void operator()(const MineDutyReported& what) const {
        if (Mine* known = reported_mine(what.mine)) known->duties[what.duty][what.year] = {what.done, event.date};
    }
    void operator()(const MineClosed& what) const { end_mine(what.mine); }
    void operator()(const GreenMineListed& what) const {
        if (Mine* known = mine(what.mine)) {
            known->green = GreenListing{what.level, event.date};
            for (ProductionChange& change : known->production) {
                if (change.date == event.date) change.green = true;  // listed that day, whichever was reported first
            }
        }
        state.green_known = event.date;
    }
    void operator()(const GreenMineDelisted& what) const {
        if (Mine* known = mine(what.mine)) {
            known->green.reset();
            known->delisted = Delisting{event.date, what.reason};
        }
        state.green_known = event.date;
    }
    void operator()(const ExplorationInspected& what) const {
        const auto found = state.rights.find(what.right);
        if (found != state.rights.end()) found->second.inspections.push_back({event.date, what.green, what.finding});
    }
    void operator()(const TaskMoved& what) const { state.tasks[what.task] = {what.state, event.date}; }
    void operator()(const LandTreated& what) const {
        Treated& treated = state.treated[what.topic];
        treated.hectares += hectares(what.area);
        treated.plots += what.plots;
        treated.last = event.date;
        if (!what.part) return;
        const auto land = state.lands.find(*what.part);
        if (land == state.lands.end()) return;
        land->second.treated_hectares += hectares(what.area);
        land->second.last = event.date;
    }
    void operator()(const LandSurveyed& what) const {
        state.lands[what.part] = {hectares(what.area), hectares(what.treated), event.date, event.date};
    }
    void operator()(const ReadingTaken& what) const { state.sites[what.site].readings.push_back({event.date, what}); }
    void operator()(const SampleTaken& what) const { state.sites[what.site].samples.push_back({event.date, what}); }
    void operator()(const StageReached& what) const { state.stages.try_emplace(what.stage, event.date); }
    void operator()(const Published& what) const { state.publications.push_back({event.date, what}); }
    void operator()(const EvaluationFinished& what) const { state.evaluations.try_emplace({what.kind, what.year}, event.date); }
    void operator()(const YearItemSet& what) const { state.year_items[what.item].set = what; }
    void operator()(const YearItemDone& what) const {
        const auto found = state.year_items.find(what.item);
        if (found != state.year_items.end()) found->second.done = event.date;
    }
};

}  // namespace

State apply(State state, const Event& event) {
    std::visit(Apply{state, event}, event.what);
    return state;
}

State fold(State state, const std::vector<Event>& events, Date as_of) {
    for (const Event& event : events) {
        if (event.date <= as_of) state = apply(std::move(state), event);
    }
    return state;
}

}  // namespace oreplan
