#pragma once

#include <optional>

#include "core/facts/mines/mine_profile.h"
#include "core/judging/case.h"

namespace oreplan {

/// Whether a new mine is as big as the plan's table asks (plan 五（二）1, 专栏二): met from the floor on, not met below.
/// - deposit_class: the floor stands in the column of the deposit's class; a person judges while that is unknown, and a
///   column that is not set asks for nothing;
/// - mine_class: the floor is the row's lowest number.
/// A capacity in another unit or time needs a person. Nothing where the plan does not ask for it.
std::optional<Verdict> new_mine_scale(const Plan& plan, const MineProfile& mine, ScaleReading reading);

/// The same of a mine in being, as advice: the table binds new mines only, so below the floor is near, never not met.
std::optional<Verdict> existing_mine_scale(const Plan& plan, const MineProfile& mine, ScaleReading reading);

namespace judge {

/// Of an application for a new mine or an extension, its scale; without one, that advice on each mine of the register, by id.
Verdicts minimum_scale(const Case& given);

}  // namespace judge

}  // namespace oreplan
