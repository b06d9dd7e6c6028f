#include <algorithm>

#include "core/model/event_check.h"
#include "core/model/folding.h"

namespace oreplan {

void MineRegistered::check(EventCheck& check) const {
    check.mineral(mineral);
    check.new_id(check.state.mines.contains(mine) || check.state.ended_mines.contains(mine), "/mine", mine);
    check.capacity(capacity);
}

void MineRegistered::fold(const Folding& folding) const {
    Mine made{name, mineral, size_class, producing, folding.date};
    made.capacity = capacity;
    made.method = method;
    made.deposit = deposit;
    made.deposit_class = deposit_class;
    made.existing = existing;
    folding.state.mines[mine] = std::move(made);
    folding.state.mines_known = folding.date;
}

void MineResized::check(EventCheck& check) const {
    check.mine(mine);
    check.capacity(capacity);
}

void MineResized::fold(const Folding& folding) const {
    Mine* known = folding.changed_mine(mine);
    if (!known) return;
    known->size_class = size_class;
    if (capacity) known->capacity = capacity;
}

void MineProductionChanged::check(EventCheck& check) const { check.mine(mine); }

void MineProductionChanged::fold(const Folding& folding) const {
    Mine* known = folding.changed_mine(mine);
    if (!known) return;
    if (known->producing != producing) known->production.push_back({folding.date, producing, known->green.has_value()});
    known->producing = producing;
}

void MinesMerged::check(EventCheck& check) const {
    check.mine(mine);
    const bool nothing = std::all_of(merged.begin(), merged.end(), [&](const std::string& each) { return each == mine; });
    if (nothing) check.report("/merged", "merges_nothing");
    for (std::size_t index = 0; index < merged.size(); ++index) {
        const std::string place = "/merged/" + std::to_string(index);
        const auto before = merged.begin() + static_cast<std::ptrdiff_t>(index);
        check.mine(merged[index], place);
        if (std::find(merged.begin(), before, merged[index]) != before) check.report(place, "merges_twice");
    }
}

void MinesMerged::fold(const Folding& folding) const {
    for (const std::string& ended : merged) {
        if (ended != mine) folding.end_mine(ended);
    }
    folding.state.mines_known = folding.date;
}

void MineClosed::check(EventCheck& check) const { check.mine(mine); }

void MineClosed::fold(const Folding& folding) const { folding.end_mine(mine); }

void GreenMineListed::check(EventCheck& check) const { check.mine(mine); }

void GreenMineListed::fold(const Folding& folding) const {
    if (Mine* known = folding.changed_mine(mine)) {
        known->green = GreenListing{level, folding.date};
        for (ProductionChange& change : known->production) {
            if (change.date == folding.date) change.green = true;  // listed that day, whichever was reported first
        }
    }
    folding.state.green_known = folding.date;
}

void GreenMineDelisted::check(EventCheck& check) const {
    check.mine(mine);
    const auto known = check.state.mines.find(mine);
    if (known != check.state.mines.end() && !known->second.green) check.report("/mine", "not_listed", {{"id", mine}});
}

void GreenMineDelisted::fold(const Folding& folding) const {
    if (Mine* known = folding.changed_mine(mine)) {
        known->green.reset();
        known->delisted = Delisting{folding.date, reason};
    }
    folding.state.green_known = folding.date;
}

}  // namespace oreplan
