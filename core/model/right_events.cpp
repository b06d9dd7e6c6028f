#include "core/model/event_check.h"
#include "core/model/folding.h"

namespace oreplan {

void RightGranted::check(EventCheck& check) const {
    if (!block.empty()) check.block(block);
    check.mineral(mineral);
    check.new_id(check.state.rights.contains(right), "/right", right);
    if (until) check.term(*until, "/until");
}

void RightGranted::fold(const Folding& folding) const {
    State& state = folding.state;
    state.rights[right] = {kind, block, mineral, holder, way, folding.date, {}, {}, until};
    if (!block.empty()) {
        BlockHistory& history = state.blocks[block];
        history.rights.push_back(right);
        if (!history.first_released) history.first_released = folding.date;
    }
    if (kind == BlockKind::exploration) state.exploration_rights_known = folding.date;
}

void RightEnded::check(EventCheck& check) const { check.right(right); }

void RightEnded::fold(const Folding& folding) const {
    const auto found = folding.state.rights.find(right);
    if (found == folding.state.rights.end()) return;
    found->second.ended = folding.date;
    if (found->second.kind == BlockKind::exploration) folding.state.exploration_rights_known = folding.date;
}

/// The ground is looked at after the right's end, too.
void ExplorationInspected::check(EventCheck& check) const { check.known(check.state.rights.contains(right), "/right", right); }

void ExplorationInspected::fold(const Folding& folding) const {
    const auto found = folding.state.rights.find(right);
    if (found != folding.state.rights.end()) found->second.inspections.push_back({folding.date, green, finding});
}

}  // namespace oreplan
