#include "core/assessment/what_if.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

constexpr CountedMine large{true, SizeClass::large};
constexpr CountedMine medium{true, SizeClass::medium};
constexpr CountedMine small{true, SizeClass::small};

/// Twelve mines of the register in a plan with a limit of 14 and a goal of 80 % large and medium, in the middle of its period.
class Thought {
public:
    Thought(MinesBySize sizes, const MineChange& change) : now_{small_plan(), registered(sizes), "2023-06-30"} {
        const auto found = what_if(now_.facts(), change);
        REQUIRE(found.has_value());
        then_ = *found;
    }

    const Assessment& then() const { return then_; }
    Verdict of(Rule rule, const std::string& indicator) const {
        return verdict_of(then_, rule, {SubjectKind::indicator, indicator});
    }

private:
    static std::vector<Event> registered(MinesBySize sizes) {
        std::vector<Event> events;
        for (std::size_t size = 0; size < sizes.size(); ++size) {
            for (int number = 0; number < sizes[size]; ++number) {
                const std::string id = "m" + std::to_string(size) + "-" + std::to_string(number);
                events.push_back(mine("2021-01-01", id, "coal", static_cast<SizeClass>(size)));
            }
        }
        return events;
    }

    Assessed now_;
    Assessment then_;
};

Verdict share(MinesBySize sizes, const MineChange& change) {
    return Thought{sizes, change}.of(Rule::indicator_target, "size-ratio");
}

}  // namespace

TEST_CASE("Of twelve mines two small ones keep 80 %, three do not; a merger brings it back") {
    const Verdict two = share({3, 8, 1}, {{medium}, {small}});
    CHECK(two.value->value == doctest::Approx(83.3333));
    CHECK(two.outcome == Outcome::met);
    const Verdict three = share({3, 7, 2}, {{medium}, {small}});
    CHECK(three.value->value == doctest::Approx(75.0));
    CHECK(three.outcome == Outcome::not_met);
    const Verdict merged = share({3, 6, 3}, {{small, small}, {medium}});
    CHECK(merged.value->value == doctest::Approx(90.9091));
    CHECK(merged.outcome == Outcome::met);
}

TEST_CASE("The number is held against the limit of 14, now and with the block to come") {
    const auto outcomes = [](std::vector<CountedMine> come) {
        const Thought thought{{3, 8, 1}, {{}, std::move(come)}};
        return std::pair{thought.of(Rule::indicator_target, "mines").outcome, thought.of(Rule::head_room, "mines").outcome};
    };
    CHECK(outcomes({}) == std::pair{Outcome::met, Outcome::met});
    CHECK(outcomes({large}) == std::pair{Outcome::met, Outcome::near});
    CHECK(outcomes({large, large}) == std::pair{Outcome::near, Outcome::not_met});
    CHECK(outcomes({large, large, large}) == std::pair{Outcome::not_met, Outcome::not_met});
}

TEST_CASE("It is thought of on the last day of the period, and tells of nothing else") {
    const Thought thought{{3, 8, 1}, {{}, {large}}};
    CHECK(thought.then().facts.as_of == day("2025-12-31"));
    CHECK(thought.then().facts.census->mines == 13);
    for (const Verdict& verdict : thought.then().verdicts) {
        CHECK((verdict.rule == Rule::indicator_target || verdict.rule == Rule::head_room));
        CHECK((verdict.subject.id == "mines" || verdict.subject.id == "size-ratio"));
    }
}

TEST_CASE("The room is that below the limit of the last day, whatever limit holds on the day looked at") {
    Plan plan = small_plan();
    for (Indicator& each : plan.indicators) {
        if (each.measure != Measure::mines) continue;
        each.series.insert(each.series.end() - 1, point(2023, PointRole::milestone, 30));
        each.series[each.series.size() - 2].source = clause("c1");
    }
    std::vector<Event> events;
    for (int number = 0; number < 14; ++number) {
        events.push_back(mine("2021-01-01", "m" + std::to_string(number), "coal", SizeClass::large));
    }
    const Assessed now{plan, events, "2022-06-30"};
    CHECK(now.of(Rule::head_room, {SubjectKind::indicator, "mines"}).limit->value == 30);
    const Verdict then = verdict_of(*what_if(now.facts(), {}), Rule::head_room, {SubjectKind::indicator, "mines"});
    CHECK(then.limit->value == 14);
    CHECK(then.outcome == Outcome::not_met);  // 14 and one block
}

TEST_CASE("Sizes that the plan does not tell apart leave the share open") {
    const Assessed now{small_plan(), {}, "2023-06-30"};
    Facts facts = now.facts();
    facts.census = MineCensus{CountOrigin::base, day("2020-12-31"), 12, {}};
    const Assessment unsized = *what_if(facts, {});
    const Subject size{SubjectKind::indicator, "size-ratio"};
    CHECK(verdict_of(unsized, Rule::indicator_target, size).outcome == Outcome::no_data);
    CHECK(verdict_of(unsized, Rule::indicator_target, size).finding.key == "reason.sizes_unknown");
    facts.census = MineCensus{CountOrigin::registered, day("2021-01-01"), 1, MinesBySize{}};
    CHECK(verdict_of(*what_if(facts, {}), Rule::indicator_target, size).finding.key == "reason.no_solid_mines");
}

TEST_CASE("Where nobody counts, or not so many are there to go, there is nothing to think of") {
    const Assessed now{small_plan(), {}, "2023-06-30"};
    Facts facts = now.facts();
    facts.census.reset();
    CHECK_FALSE(what_if(facts, {}));
    facts.census = MineCensus{CountOrigin::base, day("2020-12-31"), 1, {}};
    CHECK(what_if(facts, {{small}, {}}));
    CHECK_FALSE(what_if(facts, {{small, small}, {}}));
}

TEST_CASE("A plan without limit and goal gives nothing to hold a census against") {
    Plan plan = small_plan();
    plan.indicators.clear();
    const Assessed now{plan, {mine("2021-01-01", "m", "coal", SizeClass::large)}, "2023-06-30"};
    CHECK(what_if(now.facts(), {})->verdicts.empty());
}

}  // namespace oreplan
