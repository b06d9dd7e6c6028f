#pragma once

#include "core/facts/indicators/mine_change.h"
#include "core/pages/words/words.h"

namespace oreplan {

/// The questions about a change of the mines, only those that the change needs, and the change once they are answered.
struct MineChangeForm {
    std::vector<Field> fields;
    std::optional<MineChange> change;
};

/// With a register the mines are chosen by name; with nothing but the plan's counts, by their class.
MineChangeForm mine_change_form(const Briefing& briefing, const MineCensus& census);

}  // namespace oreplan
