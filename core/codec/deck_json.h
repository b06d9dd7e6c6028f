#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "core/model/deck.h"
#include "core/model/plan.h"
#include "core/model/problem.h"

namespace oreplan {

/// Reads the slides that a speaker has kept, for the plan that they were chosen from. Either all of them, or every problem of the
/// file at once.
tl::expected<Deck, Problems> read_deck(std::string_view json, const Plan& plan);

std::string write_deck(Deck deck);

}  // namespace oreplan
