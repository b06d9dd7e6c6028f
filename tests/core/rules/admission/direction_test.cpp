#include "core/rules/admission/direction.h"

#include <algorithm>
#include <set>

#include "tests/core/admission_plan.h"

namespace oreplan {

using namespace test;

namespace {

Verdicts steered(std::vector<MineralDirection> directions) {
    Plan plan = admission_plan();
    const auto coal =
        std::find_if(plan.minerals.begin(), plan.minerals.end(), [](const Mineral& each) { return each.id == "coal"; });
    *coal = mineral("coal", {"煤", "Coal"}, true);
    for (const MineralDirection direction : directions) coal->directions.push_back({direction, clause("c2")});
    return tested_by(Rule::mineral_direction, plan, mine_of("coal"));
}

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

TEST_CASE("What each direction means for an application for a mine, with its clause") {
    CHECK(steered({MineralDirection::key_mining})[0].outcome == Outcome::met);
    CHECK(steered({MineralDirection::key_exploration})[0].outcome == Outcome::not_applicable);
    CHECK(steered({MineralDirection::restricted})[0].outcome == Outcome::needs_person);
    CHECK(steered({MineralDirection::quota})[0].outcome == Outcome::needs_person);
    const auto both = steered({MineralDirection::key_exploration, MineralDirection::quota});
    REQUIRE(both.size() == 2);
    CHECK(both[1].finding.key == "finding.direction.quota");
    CHECK(both[1].basis == clause("c2"));
}

TEST_CASE("A mineral that the plan steers nowhere is said to be steered nowhere") {
    const auto verdicts = steered({});
    REQUIRE(verdicts.size() == 1);
    CHECK(verdicts[0].outcome == Outcome::not_applicable);
    CHECK(verdicts[0].finding.key == "finding.no_direction");
    CHECK(verdicts[0].basis == clause("c3"));
}

TEST_CASE("Who grants is for a person to check, with the document that says so") {
    Plan plan = admission_plan();
    Mineral& rare = plan.minerals[2];
    const auto granting = [&](const Plan& of) { return tested_by(Rule::granting_level, of, mine_of(rare.id)); };
    CHECK(granting(plan).at(0).finding.key == "finding.granting_unknown");
    rare.granting = Granting{{"部", "Ministry"}, document("Rule 6")};
    const Verdict verdict = granting(plan).at(0);
    CHECK(verdict.outcome == Outcome::needs_person);
    CHECK(verdict.basis == clause("c3"));
    REQUIRE(verdict.current_law.has_value());
    CHECK(verdict.current_law->arguments[1].second == Message::Argument{std::string{"Rule 6"}});
    rare.granting->source = clause("c2");
    CHECK_FALSE(granting(plan).at(0).current_law.has_value());
    CHECK(granting(small_plan()).empty());
}

TEST_CASE("Without an application every mineral of the plan is told of") {
    const Assessed assessed{admission_plan(), {}, "2023-06-30"};
    std::set<std::string> told;
    for (const Verdict& verdict : assessed.of(Rule::mineral_direction)) told.insert(verdict.subject.id);
    CHECK(told.size() == admission_plan().minerals.size());
    CHECK(assessed.of(Rule::granting_level).size() == told.size());
}

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
