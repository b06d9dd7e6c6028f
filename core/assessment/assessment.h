#pragma once

#include <array>
#include <span>
#include <vector>

#include "core/facts/facts.h"
#include "core/model/verdict.h"

namespace oreplan {

/// Where a plan stands on a date. It points into the plan and the ledger it was made from, which have to outlive it.
struct Assessment {
    Facts facts;
    Verdicts verdicts;  ///< of every rule that judges plans, in the order of the table
};

/// Plan, ledger and date to assessment: pure, with no clock, file or global in it.
Assessment assess(const Plan& plan, const Ledger& ledger, Date as_of, const Settings& settings);

/// The verdicts of a rule, in the order of what it judges.
std::span<const Verdict> verdicts_of(const Assessment& assessment, Rule rule);

/// The first verdict of a rule on a subject, of a year where one is given; a blank one, no_data, where there is none.
Verdict verdict_of(const Assessment& assessment, Rule rule, const Subject& subject, int year = 0);

/// The dates at which a plan can be looked at with a ledger: from the last day of the base year (from today, while that year still
/// runs) to the last of the period, and on to today or to the ledger's last event, for the last year's figures arrive in the year
/// after.
Window as_of_range(const Plan& plan, const Ledger& ledger, Date today);

/// The date a page opens at: today, but not before the dates at which the plan can be looked at.
Date default_as_of(const Plan& plan, Date today);

}  // namespace oreplan
