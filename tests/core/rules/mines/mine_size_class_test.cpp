#include "core/rules/mines/mine_size_class.h"

#include "core/facts/mines/standard_class.h"
#include "tests/core/repository_plans.h"

namespace oreplan {

using namespace test;

namespace {

std::optional<SizeClass> class_of(const std::string& mineral, std::optional<MiningMethod> method, double value,
                                  Unit unit = Unit::ten_thousand_tonnes) {
    return standard_class(weishan().plan, mineral, method, Capacity{value, unit, Per::year}).size;
}

/// Large from the one limit on, medium from the other, small just under it.
void check_limits(const std::string& mineral, std::optional<MiningMethod> method, double large, double medium,
                  Unit unit = Unit::ten_thousand_tonnes) {
    CHECK_MESSAGE(class_of(mineral, method, large + 0.01, unit) == SizeClass::large, mineral);
    CHECK_MESSAGE(class_of(mineral, method, large, unit) == SizeClass::large, mineral);
    CHECK_MESSAGE(class_of(mineral, method, large - 0.01, unit) == SizeClass::medium, mineral);
    CHECK_MESSAGE(class_of(mineral, method, medium, unit) == SizeClass::medium, mineral);
    CHECK_MESSAGE(class_of(mineral, method, medium - 0.01, unit) == SizeClass::small, mineral);
}

Event coal_mine(SizeClass size, std::optional<double> capacity, std::optional<MiningMethod> method = MiningMethod::underground) {
    MineRegistered mine{"a", {"甲矿", "Mine A"}, "coal", size, true};
    if (capacity) mine.capacity = Capacity{*capacity, Unit::ten_thousand_tonnes, Per::year};
    mine.method = method;
    return on("2021-01-01", mine);
}

/// On the class of the only mine.
Verdict class_verdict(const Event& registered) {
    const Assessed found{weishan().plan, {registered}, "2025-12-31"};
    REQUIRE(found.of(Rule::mine_size_class).size() == 1);
    return found.of(Rule::mine_size_class).front();
}

}  // namespace

TEST_CASE("国土资发〔2004〕208号: at a limit, just under and just over it") {
    check_limits("coal", MiningMethod::underground, 120, 45);
    check_limits("coal", MiningMethod::open_pit, 400, 100);
    check_limits("geothermal", {}, 20, 10, Unit::ten_thousand_cubic_metres);
    check_limits("mineral-water", {}, 10, 5);
    check_limits("rare-earth", {}, 100, 30);
    check_limits("cement-limestone", {}, 100, 50);
    check_limits("cement-limestone", MiningMethod::open_pit, 100, 50);
    CHECK(class_of("coal", MiningMethod::underground, 0.012, Unit::hundred_million_tonnes) == SizeClass::large);
}

TEST_CASE("Without method, capacity, fitting unit or limits there is no class, and the reason says which") {
    const auto reason = [](const std::string& mineral, std::optional<MiningMethod> method, std::optional<Capacity> capacity) {
        const StandardClass found = standard_class(weishan().plan, mineral, method, capacity);
        CHECK_FALSE(found.size);
        return found.reason.key;
    };
    const Capacity yearly{100, Unit::ten_thousand_tonnes, Per::year};
    CHECK(reason("coal", {}, yearly) == "reason.method_unknown");
    CHECK(reason("coal", MiningMethod::wells, yearly) == "reason.no_size_limits");
    CHECK(reason("coal", MiningMethod::underground, {}) == "reason.capacity_not_reported");
    CHECK(reason("geothermal", {}, yearly) == "reason.capacity_unit");
    CHECK(reason("mineral-water", {}, Capacity{300, Unit::tonnes_per_day, Per::day}) == "reason.capacity_unit");
    CHECK(reason("building-sand", {}, yearly) == "reason.no_size_limits");
    CHECK(standard_class(small_plan(), "coal", {}, yearly).standard == nullptr);
}

TEST_CASE("A registered class that differs from the standard's is for a person to settle") {
    const auto verdict = [](SizeClass size, double capacity) { return class_verdict(coal_mine(size, capacity)); };
    CHECK(verdict(SizeClass::large, 120).outcome == Outcome::met);
    CHECK(verdict(SizeClass::medium, 119.99).outcome == Outcome::met);
    CHECK(verdict(SizeClass::small, 44.99).outcome == Outcome::met);
    const Verdict differs = verdict(SizeClass::medium, 120);
    CHECK(differs.outcome == Outcome::needs_person);
    CHECK(differs.finding.key == "finding.class_should_be.large");
    CHECK(differs.basis.document.find("208号") != std::string::npos);
    CHECK(differs.subject == Subject{SubjectKind::mine, "a"});
}

TEST_CASE("A mine that cannot be classed has no data, one that no standard covers no verdict") {
    CHECK(class_verdict(coal_mine(SizeClass::large, {})).outcome == Outcome::no_data);
    CHECK(class_verdict(coal_mine(SizeClass::large, 120, {})).finding.key == "reason.method_unknown");
    CHECK(Assessed{small_plan(), {coal_mine(SizeClass::large, 120)}, "2025-12-31"}.of(Rule::mine_size_class).empty());
}

}  // namespace oreplan
