#include "core/assessment/admission.h"

#include <set>

#include "core/rules/rule_table.h"
#include "tests/core/admission_plan.h"

namespace oreplan {

using namespace test;

namespace {

std::multiset<std::string> rules_of(const Admission& result) {
    std::multiset<std::string> rules;
    for (const Verdict& verdict : result.verdicts) rules.insert(std::string{id_of(verdict.rule)});
    return rules;
}

const Verdict& verdict_by(const Admission& result, std::string_view rule) {
    for (const Verdict& verdict : result.verdicts) {
        if (id_of(verdict.rule) == rule) return verdict;
    }
    FAIL("no such verdict");
    return result.verdicts.front();
}

}  // namespace

TEST_CASE("A new mine is tested on everything that the plan asks") {
    const Admission result = tested(application_for(ApplicationKind::new_mine));
    CHECK(rules_of(result) == std::multiset<std::string>{"admission_condition", "big_deposit_small_mine", "granting_level",
                                                         "market_granting", "mineral_direction", "minimum_scale",
                                                         "new_mine_head_room", "one_deposit_many_mines", "planned_block"});
    CHECK(verdict_by(result, "minimum_scale").outcome == Outcome::met);
    CHECK(result.outcome == Outcome::needs_person);
    CHECK(result.summary.key == "finding.admission.needs_person");
}

TEST_CASE("An extension gets advice on its scale and deposit, and is asked nothing that is asked of new mines") {
    Plan plan = admission_plan();
    plan.standards = {size_standard()};
    const Admission result = tested(application_for(ApplicationKind::extension, 9.99), plan);
    CHECK(rules_of(result) ==
          std::multiset<std::string>{"big_deposit_small_mine", "granting_level", "mineral_direction", "minimum_scale"});
    CHECK(verdict_by(result, "minimum_scale").outcome == Outcome::near);
    CHECK(verdict_by(result, "big_deposit_small_mine").outcome == Outcome::near);
    CHECK(verdict_by(tested(application_for(ApplicationKind::extension, 10), plan), "big_deposit_small_mine").outcome ==
          Outcome::met);
}

TEST_CASE("The outcome is the worst there is, and the summary counts") {
    const Admission small_mine = tested(application_for(ApplicationKind::new_mine, 9.99));
    CHECK(small_mine.outcome == Outcome::not_met);
    CHECK(small_mine.summary.key == "finding.admission.not_met");
    CHECK(small_mine.summary.arguments[0] ==
          std::pair<std::string, Message::Argument>{"not_met", 2});  // the scale, and its condition
    Application no_papers = application_for(ApplicationKind::new_mine);
    no_papers.documents.clear();
    CHECK(tested(no_papers).outcome == Outcome::no_data);
    Plan bare;
    CHECK(tested(application_for(ApplicationKind::new_mine), bare).outcome == Outcome::not_applicable);
}

TEST_CASE("A zone and a restricted mineral are heard for a new mine and for an extension") {
    Plan plan = admission_plan();
    plan.zones = {zone("kept", ZoneKind::forbidden, {"water"})};
    plan.minerals[3].directions = {{MineralDirection::restricted, clause("c2")}};
    for (const ApplicationKind kind : {ApplicationKind::new_mine, ApplicationKind::extension}) {
        Application application = application_for(kind);
        application.zone = "kept";
        const Admission result = tested(application, plan);
        CHECK(verdict_by(result, "mineral_zone").outcome == Outcome::not_met);
        CHECK(verdict_by(result, "mineral_direction").outcome == Outcome::needs_person);
        CHECK(result.outcome == Outcome::not_met);
    }
}

}  // namespace oreplan
