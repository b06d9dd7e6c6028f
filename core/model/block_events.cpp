#include "core/model/event_check.h"
#include "core/model/folding.h"

namespace oreplan {

void BlockAnnounced::check(EventCheck& check) const { check.block(block); }

void BlockAnnounced::fold(const Folding& folding) const {
    BlockHistory& history = folding.state.blocks[block];
    history.announced = folding.date;
    history.withdrawn.reset();
    if (!history.first_released) history.first_released = folding.date;
}

void BlockWithdrawn::check(EventCheck& check) const { check.block(block); }

void BlockWithdrawn::fold(const Folding& folding) const { folding.state.blocks[block].withdrawn = folding.date; }

}  // namespace oreplan
