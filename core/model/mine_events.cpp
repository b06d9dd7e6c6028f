#include <algorithm>

#include "core/model/event_check.h"
#include "core/model/folding.h"

namespace oreplan {

namespace {

/// Of a mineral no more mines can be named than the plan counts, and it counts them by its own date.
void check_base_count(EventCheck& check, const MineRegistered& what) {
    int counted = 0;
    std::optional<Date> as_of;
    for (const MineCount& count : check.plan.mine_counts) {
        if (count.mineral != what.mineral) continue;
        counted += count.count;
        as_of = count.as_of;
    }
    int named = 1;
    for (const KnownMine& known : all_mines(check.state)) {
        named += known.mine->in_base_count && known.mine->mineral == what.mineral;
    }
    if (named > counted) check.report("/in_base_count", "more_than_counted", {{"count", counted}});
    if (as_of && check.date.last() > *as_of) check.report("/date", "after_base_count", {{"date", *as_of}});
}

}  // namespace

void MineRegistered::check(EventCheck& check) const {
    check.mineral(mineral);
    check.new_id(check.state.mines.contains(mine) || check.state.ended_mines.contains(mine), "/mine", mine);
    check.capacity(capacity);
    if (in_base_count) check_base_count(check, *this);
}

void MineRegistered::fold(const Folding& folding) const {
    Mine made{name, mineral, size_class, producing, folding.date};
    made.capacity = capacity;
    made.method = method;
    made.deposit = deposit;
    made.deposit_class = deposit_class;
    made.existing = existing || in_base_count;
    made.in_base_count = in_base_count;
    made.first_class = size_class;
    made.source = folding.source;
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
    if (known->producing != producing) {
        known->production.push_back({folding.date, producing, known->green.has_value(), !known->producing});
    }
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
