#include "core/rules/admission/mineral_zone.h"

#include <algorithm>

#include "tests/core/admission_plan.h"

namespace oreplan {

using namespace test;

namespace {

Verdicts zoned(const Plan& plan, const std::string& of_mineral, std::optional<std::string> in) {
    Application application = mine_of(of_mineral);
    application.zone = std::move(in);
    return tested_by(Rule::mineral_zone, plan, application);
}

Outcome in_zone(ZoneKind kind) {
    Plan plan = admission_plan();
    plan.zones = {zone("z", kind, {"coal"})};
    return zoned(plan, "coal", "z").at(0).outcome;
}

}  // namespace

TEST_CASE("What each kind of zone means for a mine") {
    CHECK(in_zone(ZoneKind::key_mining) == Outcome::met);
    CHECK(in_zone(ZoneKind::key_exploration) == Outcome::not_applicable);
    CHECK(in_zone(ZoneKind::restricted) == Outcome::needs_person);
    CHECK(in_zone(ZoneKind::reserve) == Outcome::needs_person);
    CHECK(in_zone(ZoneKind::forbidden) == Outcome::not_met);
}

TEST_CASE(
    "A zone's verdict rests on the zone; in none of them on what the plan says of the mineral's zones, and else on the plan") {
    Plan plan = admission_plan();
    plan.zones = {zone("z", ZoneKind::forbidden, {"coal"}), zone("y", ZoneKind::key_mining, {"coal"}),
                  zone("w", ZoneKind::key_mining, {"water"})};
    plan.zones[2].source = clause("c3");
    for (int turn = 0; turn < 2; ++turn) {
        CHECK(zoned(plan, "water", "w").at(0).basis == clause("c3"));
        CHECK(zoned(plan, "water", "").at(0).basis == clause("c3"));
        CHECK(zoned(plan, "coal", "").at(0).basis == clause("c4"));
        CHECK(zoned(plan, "coal", std::nullopt).at(0).basis == clause("c4"));
        std::reverse(plan.zones.begin(), plan.zones.end());
    }
    plan.zones[1].source = clause("c2");
    CHECK(zoned(plan, "coal", "y").at(0).basis == clause("c2"));
    CHECK(zoned(plan, "coal", "").at(0).basis == plan.identity.source);
}

TEST_CASE("In no zone, nobody said, a zone of another mineral, and a plan without zones") {
    Plan plan = admission_plan();
    plan.zones = {zone("z", ZoneKind::forbidden, {"coal"}), zone("w", ZoneKind::key_mining, {"water"})};
    CHECK(zoned(plan, "coal", "").at(0).outcome == Outcome::not_applicable);
    CHECK(zoned(plan, "coal", std::nullopt).at(0).outcome == Outcome::no_data);
    CHECK(zoned(plan, "coal", "w").at(0).outcome == Outcome::no_data);
    CHECK(zoned(plan, "geothermal", "").empty());
    CHECK(zoned(admission_plan(), "coal", "").empty());
}

}  // namespace oreplan
