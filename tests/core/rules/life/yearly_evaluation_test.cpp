#include "core/rules/life/yearly_evaluation.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

/// Issued on 2021-05-10, for 2021 to 2025.
Plan evaluated() {
    Plan plan = small_plan();
    const CurrentLaw law{{"五月底前", "by the end of May"}, document("Notice")};
    plan.requirements = {{"evaluation", RequirementKind::evaluation, {"定期评估", "Evaluated regularly"}, law, clause("c4")}};
    return plan;
}

/// The verdict on a year's analysis.
Verdict analysis(int year, std::string_view date, const std::vector<Event>& events, const Plan& plan = evaluated()) {
    return Assessed{plan, events, date}.of(Rule::yearly_evaluation, {SubjectKind::year, std::to_string(year)});
}

Event finished(std::string_view date, int year, EvaluationKind kind = EvaluationKind::yearly) {
    return on(date, EvaluationFinished{kind, year});
}

}  // namespace

TEST_CASE("Finished on the 31st of May is in time, on the 1st of June a day late") {
    const Assessed found{evaluated(), {finished("2023-05-31", 2022)}, "2025-12-31"};
    const YearlyAnalysis& in_time = found.facts().evaluations.yearly[1];
    CHECK(in_time.year == 2022);
    CHECK(in_time.due == day("2023-05-31"));
    CHECK(found.of(Rule::yearly_evaluation)[1].outcome == Outcome::met);
    CHECK(found.of(Rule::yearly_evaluation)[1].current_law.has_value());
    const Verdict late = analysis(2022, "2025-12-31", {finished("2023-06-01", 2022)});
    CHECK(late.outcome == Outcome::near);
    CHECK(late.finding ==
          Message{"finding.analysis_late", {{"date", day("2023-06-01")}, {"due", day("2023-05-31")}, {"days", 1}}});
}

TEST_CASE("A missing one is under way on its last day; the day after it is not met, or nobody ever reported anything") {
    const std::vector<Event> life{on("2021-06-01", StageReached{LifeStage::implementation})};
    CHECK(analysis(2022, "2023-05-31", life).outcome == Outcome::under_way);
    CHECK(analysis(2022, "2023-06-01", life).outcome == Outcome::not_met);
    CHECK(analysis(2022, "2023-06-01", {}).outcome == Outcome::no_data);
    CHECK(analysis(2022, "2023-05-31", {}).outcome == Outcome::under_way);
    const Assessed found{evaluated(), life, "2023-06-01"};
    CHECK(found.facts().evaluations.yearly.size() == 5);
    CHECK(found.of(Rule::yearly_evaluation).size() == 5);
}

TEST_CASE("Anything of the plan's life is a report: a publication, an item, another evaluation; a mine is none") {
    const auto outcome = [](Event event) { return analysis(2022, "2023-06-01", {std::move(event)}).outcome; };
    CHECK(outcome(on("2022-01-01", Published{PublicationKind::plan, {"规划", "Plan"}, {}})) == Outcome::not_met);
    CHECK(outcome(on("2022-01-01", YearItemSet{"i", 2022, {"事项", "Item"}, {"单位", "Owner"}, day("2022-12-31")})) ==
          Outcome::not_met);
    CHECK(outcome(finished("2022-05-01", 2021)) == Outcome::not_met);
    CHECK(outcome(mine("2022-01-01", "m", "coal", SizeClass::large)) == Outcome::no_data);
}

TEST_CASE("A day before the plan was issued binds nobody; a day on which it was issued does") {
    Plan plan = evaluated();
    const std::vector<Event> life{on("2022-06-02", StageReached{LifeStage::implementation})};
    plan.identity.issued = day("2022-06-01");
    CHECK(analysis(2021, "2025-12-31", life, plan).outcome == Outcome::no_data);
    CHECK(analysis(2021, "2025-12-31", {finished("2022-07-01", 2021)}, plan).outcome == Outcome::met);
    plan.identity.issued = day("2022-05-31");
    CHECK(analysis(2021, "2025-12-31", life, plan).outcome == Outcome::not_met);
    CHECK(analysis(2021, "2025-12-31", {finished("2022-07-01", 2021)}, plan).outcome == Outcome::near);
}

TEST_CASE("Midterm and final evaluations are told as reported, also where the plan asks for none") {
    const std::vector<Event> events{finished("2024-03-20", 2023, EvaluationKind::midterm)};
    CHECK(Assessed{evaluated(), events, "2025-12-31"}.facts().evaluations.others.size() == 1);
    const Assessed silent{small_plan(), events, "2025-12-31"};
    CHECK(silent.of(Rule::yearly_evaluation).empty());
    const auto& others = silent.facts().evaluations.others;
    REQUIRE(others.size() == 1);
    CHECK(others[0].kind == EvaluationKind::midterm);
    CHECK(others[0].year == 2023);
}

}  // namespace oreplan
