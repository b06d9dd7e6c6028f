#include "core/rules/life/evaluations.h"

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

Evaluations on_day(std::string_view date, const std::vector<Event>& events, const Plan& plan = evaluated()) {
    return evaluations(plan, fold({}, events, day(date)), day(date));
}

Event finished(std::string_view date, int year, EvaluationKind kind = EvaluationKind::yearly) {
    return on(date, EvaluationFinished{kind, year});
}

}  // namespace

TEST_CASE("Finished on the 31st of May is in time, on the 1st of June a day late") {
    const YearlyAnalysis in_time = on_day("2025-12-31", {finished("2023-05-31", 2022)}).yearly[1];
    CHECK(in_time.year == 2022);
    CHECK(in_time.due == day("2023-05-31"));
    CHECK(in_time.verdict.outcome == Outcome::met);
    CHECK(in_time.verdict.current_law.has_value());
    const YearlyAnalysis late = on_day("2025-12-31", {finished("2023-06-01", 2022)}).yearly[1];
    CHECK(late.verdict.outcome == Outcome::near);
    CHECK(late.verdict.finding ==
          Message{"finding.analysis_late", {{"date", day("2023-06-01")}, {"due", day("2023-05-31")}, {"days", 1}}});
}

TEST_CASE("A missing one is under way on its last day; the day after it is not met, or nobody ever reported anything") {
    const std::vector<Event> life{on("2021-06-01", StageReached{LifeStage::implementation})};
    CHECK(on_day("2023-05-31", life).yearly[1].verdict.outcome == Outcome::under_way);
    CHECK(on_day("2023-06-01", life).yearly[1].verdict.outcome == Outcome::not_met);
    CHECK(on_day("2023-06-01", {}).yearly[1].verdict.outcome == Outcome::no_data);
    CHECK(on_day("2023-05-31", {}).yearly[1].verdict.outcome == Outcome::under_way);
    CHECK(on_day("2023-06-01", life).yearly.size() == 5);
}

TEST_CASE("Anything of the plan's life is a report: a publication, an item, another evaluation; a mine is none") {
    const auto outcome = [](Event event) { return on_day("2023-06-01", {std::move(event)}).yearly[1].verdict.outcome; };
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
    CHECK(on_day("2025-12-31", life, plan).yearly[0].verdict.outcome == Outcome::no_data);
    CHECK(on_day("2025-12-31", {finished("2022-07-01", 2021)}, plan).yearly[0].verdict.outcome == Outcome::met);
    plan.identity.issued = day("2022-05-31");
    CHECK(on_day("2025-12-31", life, plan).yearly[0].verdict.outcome == Outcome::not_met);
    CHECK(on_day("2025-12-31", {finished("2022-07-01", 2021)}, plan).yearly[0].verdict.outcome == Outcome::near);
}

TEST_CASE("Midterm and final evaluations are told as reported, also where the plan asks for none") {
    const std::vector<Event> events{finished("2024-03-20", 2023, EvaluationKind::midterm)};
    CHECK(on_day("2025-12-31", events).others.size() == 1);
    const Evaluations silent = on_day("2025-12-31", events, small_plan());
    CHECK(silent.yearly.empty());
    REQUIRE(silent.others.size() == 1);
    CHECK(silent.others[0].kind == EvaluationKind::midterm);
    CHECK(silent.others[0].year == 2023);
}

}  // namespace oreplan
