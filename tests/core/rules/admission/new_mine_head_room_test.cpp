#include "core/rules/admission/new_mine_head_room.h"

#include <algorithm>

#include "tests/core/admission_plan.h"

namespace oreplan {

using namespace test;

namespace {

std::vector<Event> with_mines(int count) {
    std::vector<Event> events;
    for (int index = 0; index < count; ++index)
        events.push_back(mine("2021-01-01", "m" + std::to_string(index), "coal", SizeClass::medium));
    return events;
}

Verdict head_room(const std::vector<Event>& events, const Plan& plan = admission_plan()) {
    return tested_by(Rule::new_mine_head_room, plan, mine_of("coal"), events, "2021-12-31").at(0);
}

}  // namespace

TEST_CASE("One more mine under a cap of 14: the thirteenth fits, the fourteenth fills it, the fifteenth breaks it") {
    CHECK(head_room(with_mines(12)).outcome == Outcome::met);
    CHECK(head_room(with_mines(13)).outcome == Outcome::near);
    CHECK(head_room(with_mines(14)).outcome == Outcome::not_met);
    CHECK(head_room(with_mines(13)).value == Quantity{14, Unit::count});
    CHECK(head_room(with_mines(13)).limit == Quantity{14, Unit::count});
    CHECK(head_room(with_mines(13)).data_date == day("2021-01-01"));
    CHECK(head_room(with_mines(13)).subject == Subject{SubjectKind::indicator, "mines"});
}

TEST_CASE("Each cap on mines is judged by itself, with its own clause, at what it is on the date") {
    Plan plan = admission_plan();
    Indicator fewer = *find(plan.indicators, "mines");
    fewer.id = "fewer";
    fewer.series = {point(2022, PointRole::milestone, 13), point(2025, PointRole::target, 12)};
    fewer.series[0].source = clause("c3");
    plan.indicators.push_back(fewer);
    for (int turn = 0; turn < 2; ++turn) {
        const Verdicts verdicts = tested_by(Rule::new_mine_head_room, plan, mine_of("coal"), with_mines(12), "2021-12-31");
        REQUIRE(verdicts.size() == 2);
        const bool turned = verdicts[0].subject.id == "fewer";
        const Verdict& of_fewer = verdicts[turned ? 0 : 1];
        const Verdict& of_mines = verdicts[turned ? 1 : 0];
        CHECK(turned == (turn == 1));
        CHECK(of_mines.outcome == Outcome::met);
        CHECK(of_mines.limit == Quantity{14, Unit::count});
        CHECK(of_fewer.outcome == Outcome::near);
        CHECK(of_fewer.limit == Quantity{13, Unit::count});
        CHECK(of_fewer.basis == clause("c3"));
        std::reverse(plan.indicators.begin(), plan.indicators.end());
    }
    const Verdicts at_end = tested_by(Rule::new_mine_head_room, plan, mine_of("coal"), with_mines(12), "2025-12-31");
    REQUIRE(at_end.size() == 2);
    CHECK(at_end[1].outcome == Outcome::not_met);
}

TEST_CASE("Before anybody reports, the plan's 12 mines at its base date are taken, and that is said") {
    const Verdict verdict = head_room({});
    CHECK(verdict.outcome == Outcome::met);
    CHECK(verdict.value == Quantity{13, Unit::count});
    CHECK(verdict.finding.key == "finding.head_room_base");
    CHECK(head_room(with_mines(1)).finding.key == "finding.head_room_register");
    Plan plan = admission_plan();
    plan.mine_counts.clear();
    CHECK(head_room({}, plan).outcome == Outcome::no_data);
    std::erase_if(plan.indicators, [](const Indicator& each) { return each.id == "mines"; });
    CHECK(tested_by(Rule::new_mine_head_room, plan, mine_of("coal")).empty());
}

}  // namespace oreplan
