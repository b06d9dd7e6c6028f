#include "core/model/state.h"

namespace oreplan {

namespace {

struct Apply {
    State& state;
    const Event& event;

    Dated dated(double value) const { return {value, event.date, event.source}; }

    Mine* mine(const std::string& id) const {
        state.mines_known = event.date;
        const auto found = state.mines.find(id);
        return found == state.mines.end() ? nullptr : &found->second;
    }

    void operator()(const ValueReported& what) const {
        state.values[what.indicator][what.year] = dated(what.value);
    }
    void operator()(const QuotaAssigned& what) const {
        state.quotas[what.indicator][what.year] = dated(what.value);
    }
    void operator()(const BlockAnnounced& what) const {
        BlockHistory& history = state.blocks[what.block];
        history.announced = event.date;
        history.withdrawn.reset();
    }
    void operator()(const BlockWithdrawn& what) const { state.blocks[what.block].withdrawn = event.date; }
    void operator()(const RightGranted& what) const {
        state.rights[what.right] = {what.kind, what.block, what.mineral, what.holder, what.way, event.date, {}};
        if (!what.block.empty()) state.blocks[what.block].rights.push_back(what.right);
        if (what.kind == BlockKind::exploration) state.exploration_rights_known = event.date;
    }
    void operator()(const RightEnded& what) const {
        const auto found = state.rights.find(what.right);
        if (found == state.rights.end()) return;
        found->second.ended = event.date;
        if (found->second.kind == BlockKind::exploration) state.exploration_rights_known = event.date;
    }
    void operator()(const MineRegistered& what) const {
        state.mines[what.mine] = {what.name, what.mineral, what.size_class, what.producing, event.date, {}};
        state.mines_known = event.date;
    }
    void operator()(const MineResized& what) const {
        if (Mine* known = mine(what.mine)) known->size_class = what.size_class;
    }
    void operator()(const MineProductionChanged& what) const {
        if (Mine* known = mine(what.mine)) known->producing = what.producing;
    }
    void operator()(const MineClosed& what) const {
        state.mines.erase(what.mine);
        state.mines_known = event.date;
    }
    void operator()(const GreenMineListed& what) const {
        if (Mine* known = mine(what.mine)) known->green = GreenListing{what.level, event.date};
        state.green_known = event.date;
    }
    void operator()(const GreenMineDelisted& what) const {
        if (Mine* known = mine(what.mine)) known->green.reset();
        state.green_known = event.date;
    }
    void operator()(const TaskMoved& what) const { state.tasks[what.task] = {what.state, event.date}; }
    void operator()(const LandTreated& what) const {
        Treated& treated = state.treated[what.topic];
        treated.hectares += convert(what.area.value, what.area.unit, Unit::hectare).value_or(0);
        treated.plots += what.plots;
        treated.last = event.date;
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
