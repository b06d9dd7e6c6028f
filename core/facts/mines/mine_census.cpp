#include "core/facts/mines/mine_census.h"

#include <algorithm>
#include <numeric>

namespace oreplan {

namespace {

int& of_size(MinesBySize& mines, SizeClass size) { return mines[static_cast<std::size_t>(size)]; }

int sum(const MinesBySize& mines) { return std::accumulate(mines.begin(), mines.end(), 0); }

bool is_solid(const Plan& plan, const std::string& id) {
    const Mineral* mineral = find(plan.minerals, id);
    return mineral && mineral->solid;
}

void add_registered(MineCensus& census, const Plan& plan, const State& state) {
    census.mines += static_cast<int>(state.mines.size());
    if (!census.solid) return;
    for (const auto& [id, mine] : state.mines) {
        if (is_solid(plan, mine.mineral)) ++of_size(*census.solid, mine.size_class);
    }
}

/// With those that are unnamed it stands on the plan's count still.
MineCensus register_census(const Plan& plan, const State& state) {
    const UnnamedMines unnamed = unnamed_mines(plan, state);
    const auto origin = unnamed.mines > 0 ? CountOrigin::base : CountOrigin::registered;
    const Date counted = unnamed.mines > 0 ? base_census(plan)->counted : *state.mines_known;
    MineCensus census{origin, counted, unnamed.mines, unnamed.solid};
    add_registered(census, plan, state);
    return census;
}

}  // namespace

std::optional<MineCensus> base_census(const Plan& plan) {
    if (plan.mine_counts.empty()) return std::nullopt;
    int by_mineral = 0;
    bool all_solid = true;
    Date counted = plan.mine_counts.back().as_of;
    MinesBySize by_size{};
    for (const MineCount& count : plan.mine_counts) {
        counted = std::max(counted, count.as_of);
        if (count.size_class) {
            of_size(by_size, *count.size_class) += count.count;
        } else {
            by_mineral += count.count;
            all_solid = all_solid && (count.count == 0 || is_solid(plan, count.mineral));
        }
    }
    const int mines = by_mineral > 0 ? by_mineral : sum(by_size);
    MineCensus census{CountOrigin::base, counted, mines, {}};
    // The plan counts sizes over all mines: they are those of solid minerals only where there are no others.
    if (all_solid && by_mineral > 0 && sum(by_size) == by_mineral) census.solid = by_size;
    return census;
}

UnnamedMines unnamed_mines(const Plan& plan, const State& state) {
    UnnamedMines unnamed;
    unnamed.solid = MinesBySize{};
    MinesBySize named{};
    for (const KnownMine& known : all_mines(state)) {
        if (!known.mine->in_base_count) continue;
        --unnamed.of[known.mine->mineral];
        ++of_size(named, known.mine->first_class);
    }
    if (unnamed.of.empty()) return unnamed;
    const auto base = base_census(plan);
    unnamed.mines = base ? base->mines - sum(named) : 0;
    for (const MineCount& count : plan.mine_counts) {
        if (!count.mineral.empty()) unnamed.of[count.mineral] += count.count;
    }
    unnamed.solid = base ? base->solid : std::nullopt;
    for (std::size_t size = 0; unnamed.solid && size < named.size(); ++size) {
        if (((*unnamed.solid)[size] -= named[size]) < 0) unnamed.solid.reset();
    }
    return unnamed;
}

std::optional<MineCensus> named_census(const Plan& plan, const State& state) {
    if (state.mines.empty() || unnamed_mines(plan, state).mines == 0) return std::nullopt;
    MineCensus census{CountOrigin::registered, *state.mines_known, 0, MinesBySize{}};
    add_registered(census, plan, state);
    return census;
}

std::optional<Date> register_known(const Plan& plan, const State& state) {
    return unnamed_mines(plan, state).mines > 0 ? std::nullopt : state.mines_known;
}

std::optional<MineCensus> mine_census(const Plan& plan, const State& state) {
    return state.mines_known ? std::optional{register_census(plan, state)} : base_census(plan);
}

std::optional<double> large_medium_share(const MinesBySize& solid) {
    const int all = sum(solid);
    if (all == 0) return std::nullopt;
    return 100.0 * (all - solid[static_cast<std::size_t>(SizeClass::small)]) / all;
}

}  // namespace oreplan
