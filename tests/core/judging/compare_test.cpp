#include "core/judging/compare.h"

#include <rapidcheck.h>

#include "tests/core/fixture.h"

namespace oreplan {

namespace {

Outcome outcome(TargetKind kind, double value, double limit, bool due = true) {
    return compare({.kind = kind, .value = value, .limit = limit, .tolerance = 0.05, .near_margin = 0.05, .due = due});
}

}  // namespace

TEST_CASE("A limit from above is kept up to its number, near from 95 % of it, and broken just over it") {
    CHECK(outcome(TargetKind::at_most, 13, 14) == Outcome::met);
    CHECK(outcome(TargetKind::at_most, 13.3, 14) == Outcome::met);
    CHECK(outcome(TargetKind::at_most, 13.31, 14) == Outcome::near);
    CHECK(outcome(TargetKind::at_most, 14, 14) == Outcome::near);
    CHECK(outcome(TargetKind::at_most, 14.01, 14) == Outcome::not_met);
    CHECK(outcome(TargetKind::at_most, 3, 2, false) == Outcome::under_way);  // due "by" a day, it is not broken before
    CHECK(outcome(TargetKind::at_most, -2.05, -2) == Outcome::near);
    CHECK(outcome(TargetKind::at_most, -1.9, -2) == Outcome::not_met);
    CHECK(outcome(TargetKind::at_most, 0, 0) == Outcome::met);
}

TEST_CASE("A goal from below is met at its number, near within 5 % under it, missed below, and under way before its day") {
    CHECK(outcome(TargetKind::at_least, 80, 80) == Outcome::met);
    CHECK(outcome(TargetKind::at_least, 79.99, 80) == Outcome::near);
    CHECK(outcome(TargetKind::at_least, 76, 80) == Outcome::near);
    CHECK(outcome(TargetKind::at_least, 75.99, 80) == Outcome::not_met);
    CHECK(outcome(TargetKind::at_least, 75.99, 80, false) == Outcome::under_way);
    CHECK(outcome(TargetKind::at_least, 80, 80, false) == Outcome::met);
    CHECK(outcome(TargetKind::total_over_period, 1, 1) == Outcome::met);
    CHECK(outcome(TargetKind::total_over_period, 0, 1) == Outcome::not_met);
}

TEST_CASE("About allows its tolerance each way, and twice that is near") {
    CHECK(outcome(TargetKind::about, 105, 100) == Outcome::met);
    CHECK(outcome(TargetKind::about, 95, 100) == Outcome::met);
    CHECK(outcome(TargetKind::about, 105.01, 100) == Outcome::near);
    CHECK(outcome(TargetKind::about, 110, 100) == Outcome::near);
    CHECK(outcome(TargetKind::about, 110.01, 100) == Outcome::not_met);
    CHECK(outcome(TargetKind::about, 89.99, 100) == Outcome::not_met);
    CHECK(outcome(TargetKind::about, 94.99, 100, false) == Outcome::under_way);
    CHECK(outcome(TargetKind::about, 110.01, 100, false) == Outcome::under_way);
}

TEST_CASE("Exactly takes the number and no other") {
    CHECK(outcome(TargetKind::exactly, 20, 20) == Outcome::met);
    CHECK(outcome(TargetKind::exactly, 19, 20) == Outcome::near);
    CHECK(outcome(TargetKind::exactly, 21, 20) == Outcome::near);
    CHECK(outcome(TargetKind::exactly, 18.9, 20) == Outcome::not_met);
    CHECK(outcome(TargetKind::exactly, 18.9, 20, false) == Outcome::under_way);
}

TEST_CASE("Between takes both ends") {
    const auto between = [](double value) {
        return compare({.kind = TargetKind::between, .value = value, .limit = 10, .upper = 20, .near_margin = 0.05});
    };
    CHECK(between(10) == Outcome::met);
    CHECK(between(20) == Outcome::met);
    CHECK(between(9.5) == Outcome::near);
    CHECK(between(9.49) == Outcome::not_met);
    CHECK(between(21) == Outcome::near);
    CHECK(between(21.01) == Outcome::not_met);
}

TEST_CASE("A direction is judged against the base") {
    const auto moved = [](Trend trend, double value) {
        return compare({.kind = TargetKind::direction, .value = value, .base = 50, .trend = trend, .near_margin = 0.05});
    };
    CHECK(moved(Trend::rise, 50.1) == Outcome::met);
    CHECK(moved(Trend::rise, 50) == Outcome::near);
    CHECK(moved(Trend::rise, 40) == Outcome::not_met);
    CHECK(moved(Trend::fall, 49.9) == Outcome::met);
    CHECK(moved(Trend::fall, 50) == Outcome::near);
    CHECK(moved(Trend::fall, 60) == Outcome::not_met);
    CHECK(moved(Trend::hold, 50) == Outcome::met);
    CHECK(moved(Trend::hold, 53) == Outcome::not_met);
}

TEST_CASE("A status never improves when a capped value grows") {
    const auto rank = [](Outcome each) { return each == Outcome::met ? 0 : each == Outcome::near ? 1 : 2; };
    CHECK(rc::check("at most", [&](unsigned limit, unsigned value, unsigned more) {
        const double cap = limit % 10000 / 10.0;
        const double before = value % 12000 / 10.0;
        RC_ASSERT(rank(outcome(TargetKind::at_most, before, cap)) <=
                  rank(outcome(TargetKind::at_most, before + more % 1000 / 10.0, cap)));
    }));
}

}  // namespace oreplan
