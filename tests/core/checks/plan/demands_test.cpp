#include "tests/core/checks/plan/harms.h"

using namespace oreplan;
using namespace oreplan::test;

namespace {

/// That rights are granted on the market.
Requirement asked_about(std::string id, std::optional<RequirementScope> scope) {
    Requirement made = asked(RequirementKind::market_granting);
    made.id = std::move(id);
    made.scope = scope;
    return made;
}

}  // namespace

TEST_CASE("Harm to what a plan asks for is told at its place") {
    check_harms(
        {{"a task due in no year of ours", [](Plan& p) { p.tasks[0].due_year = 3; }, "/tasks/0/due_year problem.year_range"},
         {"a condition with no source", [](Plan& p) { p.admission_conditions[0].source = {}; },
          "/admission_conditions/0/source problem.no_source"},
         {"a duty in hectares", [](Plan& p) { p.monitoring_duties[0].unit = Unit::hectare; },
          "/monitoring_duties/0/unit problem.unit_mismatch"},
         {"a duty upside down", [](Plan& p) { p.monitoring_duties[0].most = 1.9; },
          "/monitoring_duties/0/most problem.range_order"},
         {"a duty of less than nothing", [](Plan& p) { p.monitoring_duties[0].least = -1; },
          "/monitoring_duties/0/least problem.negative"},
         {"a duty that nobody can keep", [](Plan& p) { p.monitoring_duties[0].most = 1e308; },
          "/monitoring_duties/0/most problem.beyond_unit"},
         {"readings of nothing", [](Plan& p) { p.monitoring_duties[0].readings.clear(); },
          "/monitoring_duties/0/readings problem.no_reading"},
         {"a duty with no source", [](Plan& p) { p.monitoring_duties[0].source = {}; },
          "/monitoring_duties/0/source problem.no_source"},
         {"a task of an unknown clause", [](Plan& p) { p.tasks[0].source = clause("c9"); },
          "/tasks/0/source/clause problem.dangling"},
         {"a requirement of a kind twice",
          [](Plan& p) {
              p.requirements = {asked(RequirementKind::evaluation), asked(RequirementKind::evaluation)};
              p.requirements[1].id = "again";
          },
          "/requirements/1 problem.requirement_twice"},
         {"two requirements of a kind about mining",
          [](Plan& p) {
              p.requirements = {asked_about("first", RequirementScope::mining), asked_about("again", RequirementScope::mining)};
          },
          "/requirements/1 problem.requirement_twice"},
         {"a requirement about what its rules do not tell apart",
          [](Plan& p) { p.requirements = {asked_about("granting", RequirementScope::new_mines)}; },
          "/requirements/0/scope problem.requirement_scope"}});
}

TEST_CASE("Requirements of a kind stand beside each other where each is about something else") {
    Plan plan = small_plan();
    plan.requirements = {asked_about("all", {}), asked_about("exploration", RequirementScope::exploration),
                         asked_about("mining", RequirementScope::mining)};
    CHECK(told(check_plan(plan)) == "");
}

TEST_CASE("Each scope is told apart by the rules of some kind, and not by those of every kind") {
    for (std::size_t scope = 0; scope < Names<RequirementScope>::values.size(); ++scope) {
        std::size_t kinds = 0;
        for (std::size_t kind = 0; kind < Names<RequirementKind>::values.size(); ++kind) {
            kinds += tells_apart(static_cast<RequirementKind>(kind), static_cast<RequirementScope>(scope));
        }
        CHECK(kinds > 0);
        CHECK(kinds < Names<RequirementKind>::values.size());
    }
}
