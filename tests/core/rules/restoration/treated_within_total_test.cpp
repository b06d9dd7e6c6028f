#include "core/rules/restoration/treated_within_total.h"

#include "tests/core/rules/restoration/land_plan.h"

namespace oreplan {

using namespace test;

namespace {

/// Whether no more is treated than there is: by area and, as a second verdict, by number.
Outcome within(const Assessed& found, const std::string& subject, std::size_t nth = 0) {
    for (const Verdict& verdict : found.of(Rule::treated_within_total)) {
        if (verdict.subject.id == subject && nth-- == 0) return verdict.outcome;
    }
    FAIL(subject);
    return Outcome::no_data;
}

}  // namespace

TEST_CASE("With no events the plan's figures stand, and nothing is claimed since") {
    const Assessed found = found_on("2025-12-31", {});
    const LandFacts& subsidence = found.facts().lands.at(0);
    CHECK(subsidence.base == day("2020-12-31"));
    CHECK(*subsidence.area.total == 13646.17);
    CHECK(*subsidence.area.left() == doctest::Approx(9942.08));  // 13646.17 - 3704.09
    CHECK(*subsidence.area.rate() == doctest::Approx(27.1438));
    CHECK_FALSE(subsidence.area.since.has_value());
    CHECK_FALSE(subsidence.plots.total.has_value());
    const LandFacts& legacy = found.facts().lands.at(1);
    CHECK(legacy.base == day("2021-12-31"));
    CHECK(*legacy.area.total == doctest::Approx(12832.78 / 15));
    CHECK(*legacy.area.left() == doctest::Approx(5110.73 / 15));
    CHECK(*legacy.plots.left() == 65);
    CHECK(within(found, "subsidence") == Outcome::no_data);
    CHECK(within(found, "legacy_plots") == Outcome::no_data);
    CHECK(found.of(Rule::treated_within_total).size() == 2);
    for (const Rule rule : {Rule::treat_while_mining, Rule::restoration_fund, Rule::legacy_plots, Rule::publish_inspections}) {
        CHECK(only(found, rule).outcome == Outcome::no_data);
    }
}

TEST_CASE("All treated is within the total; a hundredth of a mu more is not") {
    const auto legacy = [](double mu, int plots) {
        return found_on("2025-12-31", {treated("2022-06-01", Topic::legacy_plots, {2000, Unit::mu}, 5),
                                       treated("2023-06-01", Topic::legacy_plots, {mu - 2000, Unit::mu}, plots - 5)});
    };
    CHECK(within(legacy(5110.72, 65), "legacy_plots") == Outcome::met);
    CHECK(within(legacy(5110.73, 65), "legacy_plots") == Outcome::met);
    CHECK(within(legacy(5110.74, 65), "legacy_plots") == Outcome::not_met);
    CHECK(within(legacy(5110.73, 65), "legacy_plots", 1) == Outcome::met);
    CHECK(within(legacy(5110.73, 66), "legacy_plots", 1) == Outcome::not_met);
    CHECK(*legacy(5110.74, 66).facts().lands[1].area.left() == 0);
}

TEST_CASE("Settled and unsettled land stay within what was surveyed") {
    const auto settled = [](double more) {
        return within(
            found_on("2025-12-31", {on("2022-06-01", LandSurveyed{LandPart::settled, {200, Unit::hectare}, {150, Unit::hectare}}),
                                    treated("2023-06-01", Topic::subsidence, {more, Unit::hectare}, 0, LandPart::settled)}),
            "settled");
    };
    CHECK(settled(49.99) == Outcome::met);
    CHECK(settled(50) == Outcome::met);
    CHECK(settled(50.01) == Outcome::not_met);
}

TEST_CASE("A land that the plan gives no figures for has none") {
    Plan plan = land_plan();
    plan.restoration_lands = {{Topic::legacy_plots, "", "", "n", "", clause()}};
    const Assessed found = found_on("2025-12-31", {treated("2022-06-01", Topic::legacy_plots, {15, Unit::mu}, 1)}, plan);
    const LandFacts& land = found.facts().lands.at(0);
    CHECK(land.base == day("2021-12-31"));
    CHECK_FALSE(land.area.total.has_value());
    CHECK_FALSE(land.plots.rate().has_value());
    CHECK(within(found, "legacy_plots") == Outcome::no_data);
    CHECK(only(found, Rule::legacy_plots).finding.key == "reason.treated_not_stated");
}

}  // namespace oreplan
