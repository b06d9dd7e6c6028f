#pragma once

// The small plan with what admission rests on: minimum scales as in Weishan's box 2, requirements, a mining block of water.

#include "core/assessment/admission.h"
#include "tests/core/fixture.h"

namespace oreplan::test {

inline Requirement requirement(RequirementKind kind, std::string clause_id = "c2") {
    Requirement made;
    made.id = name_of(kind);
    made.kind = kind;
    made.text = {"要求", "What is asked"};
    made.source = clause(std::move(clause_id));
    return made;
}

inline MinimumScale scale_row(std::string mineral, std::optional<double> large, std::optional<double> medium,
                              std::optional<double> small, Unit unit = Unit::ten_thousand_tonnes) {
    return {std::move(mineral), {}, unit, Per::year, large, medium, small, {}, clause("c4")};
}

inline Standard size_standard() {
    Standard standard;
    standard.id = "sizes";
    standard.name = {"规模分类", "Size classes"};
    standard.edition = "2004";
    standard.size_limits = {{"coal", {}, Unit::ten_thousand_tonnes, Per::year, 120, 45},
                            {"water", {}, Unit::ten_thousand_tonnes, Per::year, 10, 5}};
    standard.source = document("Standard");
    return standard;
}

inline Plan admission_plan() {
    Plan plan = small_plan();
    plan.minimum_scales = {scale_row("coal", 120, 45, {}), scale_row("limestone", 100, {}, {}), scale_row("water", 10, 5, 3),
                           scale_row("geothermal", 20, 10, 3, Unit::ten_thousand_cubic_metres)};
    plan.requirements = {
        requirement(RequirementKind::new_mine_scale),         requirement(RequirementKind::big_deposit_small_mine),
        requirement(RequirementKind::one_deposit_many_mines), requirement(RequirementKind::same_level_granting, "c3"),
        requirement(RequirementKind::market_granting),        requirement(RequirementKind::planning_review, "c1")};
    return plan;
}

inline Capacity a_year(double value, Unit unit = Unit::ten_thousand_tonnes) { return {value, unit, Per::year}; }

inline Zone zone(std::string id, ZoneKind kind, std::vector<std::string> minerals) {
    Zone made;
    made.id = std::move(id);
    made.name = {made.id, made.id};
    made.kind = kind;
    made.minerals = std::move(minerals);
    made.source = clause("c4");
    return made;
}

/// What one rule says of an application.
inline Verdicts tested_by(Rule rule, const Plan& plan, const Application& application, const std::vector<Event>& events = {},
                          std::string_view date = "2023-06-30", const Settings& settings = {}) {
    const Assessed assessed{plan, events, date, settings};
    Verdicts found = admission(assessed.facts(), application).verdicts;
    std::erase_if(found, [&](const Verdict& verdict) { return verdict.rule != rule; });
    return found;
}

inline Application mine_of(std::string mineral) {
    Application application;
    application.mine.mineral = std::move(mineral);
    return application;
}

/// For a mine of water in the block for mining, with all that is asked of one.
inline Application application_for(ApplicationKind kind, double capacity = 10) {
    Application application;
    application.kind = kind;
    application.mine = {"water", {}, a_year(capacity), SizeClass::large};
    application.deposit_mines = 1;
    application.block = "new-mine";
    application.way = GrantWay::listing;
    application.documents = {"reserves-report"};
    return application;
}

/// What all rules say of an application.
inline Admission tested(const Application& application, const Plan& plan = admission_plan()) {
    const Assessed assessed{plan, {}, "2023-06-30"};
    return admission(assessed.facts(), application);
}

}  // namespace oreplan::test
