#include "core/rules/life/life_stages.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

/// The small plan was issued on 2021-05-10.
Assessed stages_on(std::string_view date, const std::vector<Event>& events = {}) { return Assessed{small_plan(), events, date}; }

const StageFacts& stage(const Assessed& life, LifeStage stage) { return life.facts().stages[static_cast<std::size_t>(stage)]; }

Verdict order(const Assessed& life) { return life.of(Rule::life_stages, {SubjectKind::plan, "test-plan"}); }

Event reached(std::string_view date, LifeStage stage) { return on(date, StageReached{stage}); }

}  // namespace

TEST_CASE("The plan tells its publication from that day on, and its approval without a day") {
    const Assessed before = stages_on("2021-05-09");
    CHECK_FALSE(stage(before, LifeStage::publication).reached);
    CHECK_FALSE(stage(before, LifeStage::approval).reached);
    const Assessed after = stages_on("2021-05-10");
    CHECK(stage(after, LifeStage::publication).reached);
    CHECK(stage(after, LifeStage::publication).printed);
    CHECK(*stage(after, LifeStage::publication).date == day("2021-05-10"));
    CHECK(stage(after, LifeStage::approval).reached);
    CHECK(stage(after, LifeStage::approval).printed);
    CHECK_FALSE(stage(after, LifeStage::approval).date.has_value());
    CHECK_FALSE(stage(after, LifeStage::drafting).reached);
    CHECK_FALSE(stage(after, LifeStage::evaluation).reached);
    CHECK(order(after).outcome == Outcome::no_data);
}

TEST_CASE("The ledger tells the other stages, and the day of the approval") {
    const Assessed life =
        stages_on("2021-12-31", {reached("2020-11-02", LifeStage::drafting), reached("2021-04-20", LifeStage::approval)});
    CHECK(stage(life, LifeStage::drafting).reached);
    CHECK_FALSE(stage(life, LifeStage::drafting).printed);
    CHECK(*stage(life, LifeStage::approval).date == day("2021-04-20"));
    CHECK(order(life).outcome == Outcome::met);
    CHECK(*order(life).data_date == day("2021-04-20"));
}

TEST_CASE("Approved on the day of publication is in order, a day later is not") {
    CHECK(order(stages_on("2021-12-31", {reached("2021-05-10", LifeStage::approval)})).outcome == Outcome::met);
    const Assessed late = stages_on("2021-12-31", {reached("2021-05-11", LifeStage::approval)});
    CHECK(order(late).outcome == Outcome::not_met);
    CHECK(order(late).finding ==
          Message{"finding.stages_out_of_order", {{"date", day("2021-05-10")}, {"before", day("2021-05-11")}}});
}

TEST_CASE("A stage is met once it is reached, under way while its day is to come, and otherwise nobody reported") {
    CHECK_FALSE(stage(stages_on("2021-05-09"), LifeStage::publication).reached);
    CHECK(stage(stages_on("2021-05-10"), LifeStage::publication).reached);
    CHECK_FALSE(stage(stages_on("2021-05-09"), LifeStage::drafting).date.has_value());
}

}  // namespace oreplan
