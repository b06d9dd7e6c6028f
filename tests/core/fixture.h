#pragma once

// What many tests share: a small plan of another place, short ways to write dates and events, the project's own files.

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/assessment/warnings.h"
#include "core/model/ledger.h"
#include "core/model/plan.h"
#include "core/model/problem.h"
#include "core/model/timeline.h"
#include "core/text/catalogue.h"

namespace oreplan::test {

Date day(std::string_view iso);

Source clause(std::string id = "c1");
Source document(std::string name = "Yearbook");

/// Recorded on the (last) day it is about; `ledger_of` names those without an id e0, e1, … by their place.
Event on(std::string_view iso, Event::What what);
Event correcting(std::string id, Event event);
Event taking_back(std::string_view iso, std::string id);
Event mine(std::string_view iso, std::string id, std::string mineral, SizeClass size, bool producing = true);

/// The state after all events that stand and are dated up to and including a date.
State state_on(const std::vector<Event>& events, Date date);

std::string file_text(const std::string& path_below_source);
const Catalogue& catalogue(Language language);

/// Problems as lines of place, problem and cure: to be compared whole.
std::string told(const Problems& problems);
SeriesPoint point(int year, PointRole role, std::optional<double> value);

/// An indicator of the kind with one target, in 2025.
Indicator indicator(std::string id, TargetKind kind, std::optional<double> target, Unit unit = Unit::count);
Figure figure(std::string id, double value, Unit unit = Unit::count);
Mineral mineral(std::string id, Text name, bool solid);
Block block(std::string id, BlockKind kind, Window window);

/// A requirement of the kind, with the law's wording of today.
Requirement asked(RequirementKind kind, std::string clause_id = "c2");

/// A plan in which every list has something, every kind of target stands, and nothing is wrong.
Plan small_plan();
Ledger ledger_of(std::vector<Event> events);

/// A plan with events, assessed on a date: both live as long as the assessment that points into them.
class Assessed {
public:
    Assessed(Plan plan, std::vector<Event> events, std::string_view date, const Settings& settings = {});
    Assessed(const Assessed&) = delete;
    Assessed& operator=(const Assessed&) = delete;

    const Facts& facts() const { return assessment_.facts; }
    std::vector<Warning> warnings() const { return oreplan::warnings(assessment_); }
    /// All verdicts of a rule.
    std::span<const Verdict> of(Rule rule) const { return verdicts_of(assessment_, rule); }
    /// The verdict of a rule on a subject; a test fails where there is none.
    Verdict of(Rule rule, const Subject& subject, int year = 0) const;

private:
    Plan plan_;
    Ledger ledger_;
    Assessment assessment_;
};

}  // namespace oreplan::test
