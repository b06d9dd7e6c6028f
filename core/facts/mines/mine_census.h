#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>

#include "core/model/plan.h"
#include "core/model/state.h"

namespace oreplan {

/// Where a number of mines or rights comes from.
enum class CountOrigin {
    registered,  ///< counted in the ledger's register
    reported,    ///< a figure that was reported
    base,        ///< the plan's own number at its base date: nobody has reported since
};

template <>
struct Names<CountOrigin> {
    static constexpr std::array<std::string_view, 3> values{"registered", "reported", "base"};
};

using MinesBySize = std::array<int, Names<SizeClass>::values.size()>;  ///< by SizeClass

/// Mines, counted.
struct MineCensus {
    CountOrigin origin = CountOrigin::registered;
    Date counted;                      ///< the newest day of what was counted
    int mines = 0;                     ///< of all minerals
    std::optional<MinesBySize> solid;  ///< those of solid minerals; absent where the plan's counts do not tell them apart

    bool operator==(const MineCensus&) const = default;
};

/// The plan's counts at its base date; nothing where it makes none.
std::optional<MineCensus> base_census(const Plan& plan);

/// Mines that the plan counts and nobody has named, where a ledger names some of them (MineRegistered::in_base_count).
struct UnnamedMines {
    int mines = 0;                          ///< of all minerals
    std::map<std::string, int> of;          ///< by mineral
    std::optional<MinesBySize> solid = {};  ///< absent where the plan's counts and the named mines' classes do not fit
};

/// Nothing is unnamed where a ledger names none: its register then stands for itself.
UnnamedMines unnamed_mines(const Plan& plan, const State& state);

/// The named ones alone, as they are now; nothing where none is named.
std::optional<MineCensus> named_census(const Plan& plan, const State& state);

/// The day of the newest event on mines, where the register is whole: nothing where none filled it, and where it leaves mines of
/// the plan's count unnamed. What is counted in a part of it would be too few.
std::optional<Date> register_known(const Plan& plan, const State& state);

/// The register once an event has filled it, with the mines that are unnamed; the plan's counts before that.
std::optional<MineCensus> mine_census(const Plan& plan, const State& state);

/// Large and medium among mines of solid minerals, in percent; nothing where there are none.
std::optional<double> large_medium_share(const MinesBySize& solid);

}  // namespace oreplan
