#include "core/rules/mines/minimum_scale.h"

#include "tests/core/admission_plan.h"

namespace oreplan {

using namespace test;

namespace {

using enum SizeClass;

constexpr ScaleReading by_deposit = ScaleReading::deposit_class;
constexpr ScaleReading by_mine = ScaleReading::mine_class;

Verdict scale_of(const std::string& mineral, std::optional<Capacity> capacity, std::optional<SizeClass> deposit = {},
                 ScaleReading reading = by_deposit) {
    const auto verdict = new_mine_scale(admission_plan(), {mineral, {}, capacity, deposit}, reading);
    REQUIRE(verdict.has_value());
    return *verdict;
}

/// At the floor met; just over it too; just under it not.
void check_floor(const std::string& mineral, std::optional<SizeClass> deposit, ScaleReading reading, double floor,
                 Unit unit = Unit::ten_thousand_tonnes) {
    CAPTURE(mineral);
    CAPTURE(floor);
    CHECK(scale_of(mineral, a_year(floor, unit), deposit, reading).outcome == Outcome::met);
    CHECK(scale_of(mineral, a_year(floor + 0.01, unit), deposit, reading).outcome == Outcome::met);
    const Verdict under = scale_of(mineral, a_year(floor - 0.01, unit), deposit, reading);
    CHECK(under.outcome == Outcome::not_met);
    CHECK(under.limit == Quantity{floor, unit});
    CHECK(under.basis == clause("c4"));
}

}  // namespace

TEST_CASE("Read by the deposit's class, each column is a floor of its own") {
    check_floor("coal", large, by_deposit, 120);
    check_floor("coal", medium, by_deposit, 45);
    check_floor("limestone", large, by_deposit, 100);
    check_floor("water", large, by_deposit, 10);
    check_floor("water", medium, by_deposit, 5);
    check_floor("water", small, by_deposit, 3);
    check_floor("geothermal", large, by_deposit, 20, Unit::ten_thousand_cubic_metres);
    check_floor("geothermal", medium, by_deposit, 10, Unit::ten_thousand_cubic_metres);
    check_floor("geothermal", small, by_deposit, 3, Unit::ten_thousand_cubic_metres);
}

TEST_CASE("Read by the mine's class, the row's lowest number is the floor, whatever the deposit") {
    for (const std::optional<SizeClass> deposit : {std::optional<SizeClass>{}, std::optional{large}, std::optional{small}}) {
        check_floor("coal", deposit, by_mine, 45);
        check_floor("limestone", deposit, by_mine, 100);
        check_floor("water", deposit, by_mine, 3);
        check_floor("geothermal", deposit, by_mine, 3, Unit::ten_thousand_cubic_metres);
    }
}

TEST_CASE("The finding says which reading gave it") {
    CHECK(scale_of("coal", a_year(100), large).finding.key == "finding.new_scale.deposit_large");
    CHECK(scale_of("coal", a_year(100), medium).finding.key == "finding.new_scale.deposit_medium");
    CHECK(scale_of("water", a_year(100), small).finding.key == "finding.new_scale.deposit_small");
    CHECK(scale_of("coal", a_year(100), large, by_mine).finding.key == "finding.new_scale.mine_class");
    CHECK(scale_of("coal", a_year(100), large).outcome == Outcome::not_met);
    CHECK(scale_of("coal", a_year(100), large, by_mine).outcome == Outcome::met);
}

TEST_CASE("A column that is not set asks for nothing, and an unknown deposit needs a person") {
    const Verdict not_set = scale_of("coal", a_year(1), small);
    CHECK(not_set.outcome == Outcome::not_applicable);
    CHECK(not_set.finding.key == "finding.scale_not_set.small");
    CHECK(scale_of("limestone", a_year(1), medium).outcome == Outcome::not_applicable);
    const Verdict unknown = scale_of("coal", a_year(500));
    CHECK(unknown.outcome == Outcome::needs_person);
    CHECK(unknown.finding.key == "finding.scale_needs_deposit");
    CHECK(scale_of("coal", a_year(500), {}, by_mine).outcome == Outcome::met);
}

TEST_CASE("Tonnes a day and cubic metres cannot be held against tonnes a year; another unit of mass can") {
    for (const Capacity& capacity :
         {Capacity{1000, Unit::tonnes_per_day, Per::day}, Capacity{120, Unit::ten_thousand_tonnes, Per::day},
          a_year(120, Unit::ten_thousand_cubic_metres)}) {
        const Verdict verdict = scale_of("coal", capacity, large);
        CHECK(verdict.outcome == Outcome::needs_person);
        CHECK(verdict.finding.key == "finding.scale_not_comparable");
        CHECK(scale_of("coal", capacity, {}, by_mine).outcome == Outcome::needs_person);
    }
    CHECK(scale_of("coal", a_year(0.012, Unit::hundred_million_tonnes), large).outcome == Outcome::met);
    CHECK(scale_of("coal", a_year(0.0119, Unit::hundred_million_tonnes), large).outcome == Outcome::not_met);
}

TEST_CASE("No capacity is no data; no row is nothing to apply; no requirement is no verdict") {
    CHECK(scale_of("coal", {}, large).outcome == Outcome::no_data);
    const Verdict no_row = scale_of("rare-earth", a_year(1), large);
    CHECK(no_row.outcome == Outcome::not_applicable);
    CHECK(no_row.finding.key == "finding.scale_no_row");
    CHECK_FALSE(new_mine_scale(small_plan(), {"coal", {}, a_year(1), large}, by_deposit).has_value());
}

TEST_CASE("Where the table tells methods apart, the method chooses the row") {
    Plan plan = admission_plan();
    plan.minimum_scales = {scale_row("coal", 120, 45, {}), scale_row("coal", 400, 100, {})};
    plan.minimum_scales[0].method = MiningMethod::underground;
    plan.minimum_scales[1].method = MiningMethod::open_pit;
    const auto verdict = [&](std::optional<MiningMethod> method, double capacity) {
        return *new_mine_scale(plan, {"coal", method, a_year(capacity), large}, by_deposit);
    };
    CHECK(verdict(MiningMethod::underground, 120).outcome == Outcome::met);
    CHECK(verdict(MiningMethod::open_pit, 399.99).outcome == Outcome::not_met);
    CHECK(verdict(MiningMethod::open_pit, 400).outcome == Outcome::met);
    CHECK(verdict({}, 400).finding.key == "finding.scale_needs_method");
    CHECK(verdict({}, 400).outcome == Outcome::needs_person);
    CHECK(verdict(MiningMethod::wells, 400).outcome == Outcome::not_applicable);
    plan.minimum_scales.push_back(scale_row("coal", 10, {}, {}));
    CHECK(verdict(MiningMethod::open_pit, 399.99).outcome == Outcome::not_met);  // its own row goes first
    CHECK(verdict(MiningMethod::wells, 10).outcome == Outcome::met);
}

TEST_CASE("A mine in being gets advice: near at worst") {
    const Plan plan = admission_plan();
    const auto advice = [&](double capacity, ScaleReading reading) {
        return *existing_mine_scale(plan, {"coal", {}, a_year(capacity), large}, reading);
    };
    CHECK(advice(120, by_deposit).outcome == Outcome::met);
    CHECK(advice(119.99, by_deposit).outcome == Outcome::near);
    CHECK(advice(1, by_deposit).outcome == Outcome::near);
    CHECK(advice(44.99, by_mine).outcome == Outcome::near);
    CHECK(advice(45, by_mine).outcome == Outcome::met);
    CHECK(advice(1, by_deposit).finding.key == "finding.existing_scale.deposit_large");
}

TEST_CASE("Each mine of the register is advised on by its own particulars") {
    MineRegistered big{"big", {"大", "Big"}, "coal", large};
    big.capacity = a_year(150);
    big.deposit_class = large;
    MineRegistered little{"little", {"小", "Little"}, "coal", SizeClass::small};
    little.capacity = a_year(30);
    little.deposit_class = medium;
    const std::vector<Event> events{on("2021-01-01", big), on("2021-02-01", little), mine("2021-03-01", "dark", "coal", medium)};
    const Assessed found{admission_plan(), events, "2021-12-31"};
    const auto advice = found.of(Rule::minimum_scale);
    REQUIRE(advice.size() == 3);
    CHECK(advice[0].subject == Subject{SubjectKind::mine, "big"});
    CHECK(advice[0].outcome == Outcome::met);
    CHECK(advice[0].data_date == day("2021-03-01"));
    CHECK(advice[1].outcome == Outcome::no_data);
    CHECK(advice[2].outcome == Outcome::near);
    CHECK(advice[2].limit == Quantity{45, Unit::ten_thousand_tonnes});
    CHECK(Assessed{small_plan(), events, "2021-12-31"}.of(Rule::minimum_scale).empty());
    CHECK(Assessed{admission_plan(), {}, "2021-12-31"}.of(Rule::minimum_scale).empty());
}

}  // namespace oreplan
