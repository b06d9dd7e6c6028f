#pragma once

#include <array>
#include <string_view>

#include "core/page/page.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// Words that people of the field say among themselves.
enum class FieldTerm {
    green_mine,
    green_exploration,
    expected_target,
    binding_target,
    outlook,
    planned_block,
    market_grant,
    agreement,
    mining_right,
    exploration_right,
    mineral_right,
    minimum_scale,
    three_rates,
    subsided_land,
    legacy_plots,
    restoration_fund,
    big_deposit_small_mine,
    output_quota,
};

template <>
struct Names<FieldTerm> {
    static constexpr std::array<std::string_view, 18> values{
        "green_mine",       "green_exploration",      "expected_target", "binding_target", "outlook",
        "planned_block",    "market_grant",           "agreement",       "mining_right",   "exploration_right",
        "mineral_right",    "minimum_scale",          "three_rates",     "subsided_land",  "legacy_plots",
        "restoration_fund", "big_deposit_small_mine", "output_quota"};
};

/// A page as those read it who are not of the field: the words of the field are marked, each where a section says it first, and the
/// page has their meanings. Words that lead somewhere stay as they are: a press cannot mean two things. The catalogue has the forms of a
/// term, with bars between them, under "term.<name>", and its meaning under "term_meaning.<name>".
Page explained(Page page, const Catalogue& catalogue);

}  // namespace oreplan
