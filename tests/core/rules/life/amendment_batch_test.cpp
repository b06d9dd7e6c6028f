#include "core/rules/life/amendment_batch.h"

#include "tests/core/rules/life/amended_plan.h"

namespace oreplan {

using namespace test;

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

}  // namespace oreplan
