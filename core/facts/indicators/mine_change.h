#pragma once

#include <optional>
#include <vector>

#include "core/facts/indicators/indicator_facts.h"
#include "core/facts/mines/mine_census.h"

namespace oreplan {

/// What may be done to the mines.
enum class MineChangeKind { add, merge, close, resize };

template <>
struct Names<MineChangeKind> {
    static constexpr std::array<std::string_view, 4> values{"add", "merge", "close", "resize"};
};

/// All that the counts know of a mine.
struct CountedMine {
    bool solid = true;  ///< of a solid mineral
    SizeClass size = SizeClass::medium;

    bool operator==(const CountedMine&) const = default;
};

/// A change as mines that go and mines that come: one comes with `add`, one goes with `close`, several become one with
/// `merge`, one becomes another with `resize`.
struct MineChange {
    std::vector<CountedMine> gone;
    std::vector<CountedMine> come;

    bool operator==(const MineChange&) const = default;
};

/// The counts after a change; nothing where there are not so many mines to go.
std::optional<MineCensus> changed(MineCensus census, const MineChange& change);

/// What counts mines under a census, in the plan's order, beside the goals of the last day of the period, when all are due.
std::vector<IndicatorFacts> counted_indicators(const MineCensus& census, const Plan& plan, const State& state);

}  // namespace oreplan
