#include "core/rules/life/amendments.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Plan amended(std::vector<Amendment> changes) {
    Plan plan = small_plan();
    const CurrentLaw law{{"每年一批", "one batch a year"}, document("Notice")};
    plan.requirements = {{"amendment", RequirementKind::amendment, {"四种情形", "Four grounds"}, law, document("Order 55")},
                         {"opinions", RequirementKind::opinion_period, {"三十日", "Thirty days"}, {}, document("Rules")}};
    plan.identity.version = static_cast<int>(changes.size()) + 1;
    plan.amendments = std::move(changes);
    return plan;
}

/// Decided by the approver of the small plan, after thirty days.
Amendment change(std::string id, std::string_view decided, AmendmentTrack track = AmendmentTrack::plan) {
    Amendment made;
    made.id = std::move(id);
    made.track = track;
    made.ground = AmendmentGround::major_project;
    made.reason = {"事由", "Reason"};
    made.authority = {"上级", "The upper level"};
    made.decided = day(decided);
    made.opinions = Window{day("2022-09-01"), day("2022-09-30")};
    made.source = document();
    return made;
}

Outcome outcome_of(const Plan& plan, const std::string& id, Rule rule) {
    return Assessed{plan, {}, "2025-12-31"}.of(rule, {SubjectKind::amendment, id}).outcome;
}

}  // namespace

TEST_CASE("Each of the four grounds will do; without one it is not met") {
    for (std::size_t index = 0; index < Names<AmendmentGround>::values.size(); ++index) {
        Amendment made = change("a", "2022-11-01");
        made.ground = static_cast<AmendmentGround>(index);
        CHECK(outcome_of(amended({made}), "a", Rule::amendment_ground) == Outcome::met);
    }
    Amendment none = change("a", "2022-11-01");
    none.ground.reset();
    CHECK(outcome_of(amended({none}), "a", Rule::amendment_ground) == Outcome::not_met);
}

TEST_CASE("The authority that approved the plan decides; the issuer may not, another name is for a person") {
    const auto decided_by = [](std::string zh) {
        Amendment made = change("a", "2022-11-01");
        made.authority = {zh, zh};
        return outcome_of(amended({made}), "a", Rule::amendment_authority);
    };
    CHECK(decided_by("上级") == Outcome::met);
    CHECK(decided_by("上级局") == Outcome::needs_person);
    CHECK(decided_by("试验县") == Outcome::not_met);
    CHECK(decided_by("") == Outcome::not_met);
}

TEST_CASE("The first batch of blocks in a year is met, the second near; strategic minerals and other years do not count") {
    Amendment strategic = change("strategic", "2022-03-01", AmendmentTrack::blocks);
    strategic.strategic = true;
    const Plan plan = amended({strategic, change("first", "2022-05-01", AmendmentTrack::blocks),
                               change("second", "2022-12-31", AmendmentTrack::blocks),
                               change("next-year", "2023-01-01", AmendmentTrack::blocks),
                               change("same-day", "2023-01-01", AmendmentTrack::blocks), change("plan", "2022-04-01")});
    CHECK(outcome_of(plan, "strategic", Rule::amendment_batch) == Outcome::met);
    CHECK(outcome_of(plan, "first", Rule::amendment_batch) == Outcome::met);
    CHECK(outcome_of(plan, "second", Rule::amendment_batch) == Outcome::near);
    CHECK(outcome_of(plan, "next-year", Rule::amendment_batch) == Outcome::met);
    CHECK(outcome_of(plan, "same-day", Rule::amendment_batch) == Outcome::near);
}

TEST_CASE("A change of blocks needs no ground; both tracks lie open") {
    const Plan plan = amended({change("blocks", "2022-11-01", AmendmentTrack::blocks), change("plan", "2022-11-01")});
    const Assessed found{plan, {}, "2025-12-31"};
    const auto judged_by = [&](Rule rule) {
        std::vector<std::string> ids;
        for (const Verdict& verdict : found.of(rule)) ids.push_back(verdict.subject.id);
        return ids;
    };
    CHECK(judged_by(Rule::amendment_ground) == std::vector<std::string>{"plan"});
    CHECK(judged_by(Rule::amendment_authority) == std::vector<std::string>{"plan"});
    CHECK(judged_by(Rule::amendment_batch) == std::vector<std::string>{"blocks"});
    CHECK(judged_by(Rule::opinion_period) == std::vector<std::string>{"blocks", "plan"});
    CHECK(found.of(Rule::amendment_batch)[0].current_law.has_value());
    CHECK(outcome_of(plan, "plan", Rule::opinion_period) == Outcome::met);
}

TEST_CASE("The version is one more than the amendments, no more and no less") {
    const auto version = [](int number, std::vector<Amendment> changes) {
        Plan plan = amended(std::move(changes));
        plan.identity.version = number;
        return Assessed{plan, {}, "2025-12-31"}.of(Rule::plan_version, {SubjectKind::plan, plan.identity.id}).outcome;
    };
    CHECK(version(1, {}) == Outcome::met);
    CHECK(version(2, {}) == Outcome::not_met);
    CHECK(version(2, {change("a", "2022-11-01")}) == Outcome::met);
    CHECK(version(1, {change("a", "2022-11-01")}) == Outcome::not_met);
}

TEST_CASE("Without the requirement an amendment is told and not judged") {
    Plan plan = amended({change("a", "2022-11-01")});
    plan.requirements.clear();
    const Assessed found{plan, {}, "2025-12-31"};
    CHECK(found.facts().plan->amendments.size() == 1);
    for (const Rule rule :
         {Rule::amendment_ground, Rule::amendment_authority, Rule::amendment_batch, Rule::opinion_period, Rule::plan_version}) {
        CHECK(found.of(rule).empty());
    }
}

}  // namespace oreplan
