#include "core/rules/life/amendments.h"

#include "core/rules/rule_table.h"
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

Outcome outcome_of(const Plan& plan, const std::string& id, const std::string& rule) {
    for (const AmendmentStatus& status : amendments(plan, day("2025-12-31")).amendments) {
        if (status.amendment->id != id) continue;
        for (const Verdict& verdict : status.verdicts) {
            if (id_of(verdict.rule) == rule) return verdict.outcome;
        }
    }
    FAIL(id, " has no ", rule);
    return {};
}

}  // namespace

TEST_CASE("Each of the four grounds will do; without one it is not met") {
    for (std::size_t index = 0; index < Names<AmendmentGround>::values.size(); ++index) {
        Amendment made = change("a", "2022-11-01");
        made.ground = static_cast<AmendmentGround>(index);
        CHECK(outcome_of(amended({made}), "a", "amendment_ground") == Outcome::met);
    }
    Amendment none = change("a", "2022-11-01");
    none.ground.reset();
    CHECK(outcome_of(amended({none}), "a", "amendment_ground") == Outcome::not_met);
}

TEST_CASE("The authority that approved the plan decides; the issuer may not, another name is for a person") {
    const auto decided_by = [](std::string zh) {
        Amendment made = change("a", "2022-11-01");
        made.authority = {zh, zh};
        return outcome_of(amended({made}), "a", "amendment_authority");
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
    CHECK(outcome_of(plan, "strategic", "amendment_batch") == Outcome::met);
    CHECK(outcome_of(plan, "first", "amendment_batch") == Outcome::met);
    CHECK(outcome_of(plan, "second", "amendment_batch") == Outcome::near);
    CHECK(outcome_of(plan, "next-year", "amendment_batch") == Outcome::met);
    CHECK(outcome_of(plan, "same-day", "amendment_batch") == Outcome::near);
}

TEST_CASE("A change of blocks needs no ground; both tracks lie open") {
    const Plan plan = amended({change("blocks", "2022-11-01", AmendmentTrack::blocks), change("plan", "2022-11-01")});
    const Amendments found = amendments(plan, day("2025-12-31"));
    std::vector<std::string> rules;
    for (const AmendmentStatus& status : found.amendments) {
        for (const Verdict& verdict : status.verdicts) rules.push_back(std::string{id_of(verdict.rule)});
    }
    CHECK(rules == std::vector<std::string>{"amendment_batch", "opinion_period", "amendment_ground", "amendment_authority",
                                            "opinion_period"});
    CHECK(found.amendments[0].verdicts[0].current_law.has_value());
    CHECK(outcome_of(plan, "plan", "opinion_period") == Outcome::met);
}

TEST_CASE("The version is one more than the amendments, no more and no less") {
    const auto version = [](int number, std::vector<Amendment> changes) {
        Plan plan = amended(std::move(changes));
        plan.identity.version = number;
        return amendments(plan, day("2025-12-31")).version->outcome;
    };
    CHECK(version(1, {}) == Outcome::met);
    CHECK(version(2, {}) == Outcome::not_met);
    CHECK(version(2, {change("a", "2022-11-01")}) == Outcome::met);
    CHECK(version(1, {change("a", "2022-11-01")}) == Outcome::not_met);
}

TEST_CASE("Without the requirement an amendment is told and not judged") {
    Plan plan = amended({change("a", "2022-11-01")});
    plan.requirements.clear();
    const Amendments found = amendments(plan, day("2025-12-31"));
    CHECK(found.amendments.size() == 1);
    CHECK(found.amendments[0].verdicts.empty());
    CHECK_FALSE(found.version.has_value());
}

}  // namespace oreplan
