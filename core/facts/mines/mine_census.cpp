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

MineCensus register_census(const Plan& plan, const State& state) {
    MineCensus census{CountOrigin::registered, *state.mines_known, static_cast<int>(state.mines.size()), MinesBySize{}};
    for (const auto& [id, mine] : state.mines) {
        if (is_solid(plan, mine.mineral)) ++of_size(*census.solid, mine.size_class);
    }
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

std::optional<MineCensus> mine_census(const Plan& plan, const State& state) {
    return state.mines_known ? std::optional{register_census(plan, state)} : base_census(plan);
}

std::optional<double> large_medium_share(const MinesBySize& solid) {
    const int all = sum(solid);
    if (all == 0) return std::nullopt;
    return 100.0 * (all - solid[static_cast<std::size_t>(SizeClass::small)]) / all;
}

}  // namespace oreplan
