#include "core/rules/admission/admission_condition.h"

#include "tests/core/admission_plan.h"

namespace oreplan {

using namespace test;

namespace {

AdmissionCondition condition(AdmissionKind kind, std::vector<std::string> papers) {
    AdmissionCondition made;
    made.id = name_of(kind);
    made.kind = kind;
    made.name = {"条件", "Condition"};
    made.requirement = {"要求", "What is asked"};
    made.source = clause("c2");
    for (std::string& paper : papers) made.documents.push_back({std::move(paper), {"材料", "Paper"}});
    return made;
}

Plan plan_with(std::vector<AdmissionCondition> conditions) {
    Plan plan = admission_plan();
    plan.admission_conditions = std::move(conditions);
    return plan;
}

Standard rates_standard() {
    Standard standard = size_standard();
    standard.id = "rates";
    standard.size_limits.clear();
    standard.recovery_limits = {{"coal", {}, RecoveryRate::mining_recovery, 80},
                                {"coal", MiningMethod::open_pit, RecoveryRate::mining_recovery, 95},
                                {"coal", {}, RecoveryRate::comprehensive_use, 60}};
    return standard;
}

Application coal_mine(double capacity = 120) {
    Application application;
    application.mine = {"coal", MiningMethod::underground, a_year(capacity), SizeClass::large};
    return application;
}

Application with_rates(double mining, double processing, double use) {
    Application application = coal_mine();
    application.rates = {mining, processing, use};
    return application;
}

Verdict only_verdict(const Plan& plan, const Application& application, const Settings& settings = {}) {
    const Verdicts verdicts = tested_by(Rule::admission_condition, plan, application, {}, "2023-06-30", settings);
    REQUIRE(verdicts.size() == 1);
    return verdicts[0];
}

}  // namespace

TEST_CASE("Papers that are missing are named; with all of them there a person judges, and nothing is ever met") {
    const Plan plan = plan_with({condition(AdmissionKind::design, {"mine-design", "scheme"})});
    Application application = coal_mine();
    const auto missing = [&] { return missing_papers(plan.admission_conditions[0], application); };
    CHECK(missing() == std::vector<std::string>{"mine-design", "scheme"});
    const Verdict verdict = only_verdict(plan, application);
    CHECK(verdict.outcome == Outcome::no_data);
    CHECK(verdict.subject == Subject{SubjectKind::condition, "design"});
    CHECK(verdict.basis == clause("c2"));
    application.documents = {"scheme"};
    CHECK(missing() == std::vector<std::string>{"mine-design"});
    application.documents = {"scheme", "mine-design"};
    CHECK(missing().empty());
    CHECK(only_verdict(plan, application).outcome == Outcome::needs_person);
}

TEST_CASE("A condition that names no paper is for a person at once") {
    for (const AdmissionKind kind :
         {AdmissionKind::design, AdmissionKind::environment, AdmissionKind::green, AdmissionKind::other}) {
        CHECK(only_verdict(plan_with({condition(kind, {})}), coal_mine()).outcome == Outcome::needs_person);
    }
}

TEST_CASE("The condition of scale falls with the minimum scale, under the reading that is set") {
    const Plan plan = plan_with({condition(AdmissionKind::scale, {})});
    CHECK(only_verdict(plan, coal_mine(119.99)).outcome == Outcome::not_met);
    CHECK(only_verdict(plan, coal_mine(120)).outcome == Outcome::needs_person);
    Settings by_mine;
    by_mine.scale_reading = ScaleReading::mine_class;
    CHECK(only_verdict(plan, coal_mine(45), by_mine).outcome == Outcome::needs_person);
    CHECK(only_verdict(plan, coal_mine(44.99), by_mine).outcome == Outcome::not_met);
    CHECK(only_verdict(plan_with({condition(AdmissionKind::design, {})}), coal_mine(1)).outcome == Outcome::needs_person);
}

TEST_CASE("Rates are held against the standard: at its limit, just under it, and by the method") {
    Plan plan = plan_with({condition(AdmissionKind::efficiency, {})});
    plan.standards = {rates_standard()};
    CHECK(only_verdict(plan, with_rates(80, 1, 60)).outcome == Outcome::needs_person);
    CHECK(only_verdict(plan, with_rates(80, 1, 60)).finding.key == "finding.condition_rates_reached");
    const Verdict recovery = only_verdict(plan, with_rates(79.99, 1, 60));
    CHECK(recovery.outcome == Outcome::not_met);
    CHECK(recovery.limit == Quantity{80, Unit::percent});
    CHECK(recovery.finding.key == "finding.rate_below.mining_recovery");
    CHECK(only_verdict(plan, with_rates(80, 1, 59.99)).finding.key == "finding.rate_below.comprehensive_use");
    Application open_pit = with_rates(94.99, 1, 60);
    open_pit.mine.method = MiningMethod::open_pit;
    CHECK(only_verdict(plan, open_pit).outcome == Outcome::not_met);
}

TEST_CASE("Rates that are not told are missing, of solid minerals only") {
    const Plan plan = plan_with({condition(AdmissionKind::efficiency, {"scheme"})});
    Application application = coal_mine();
    application.rates = {80, {}, {}};
    const Verdict verdict = only_verdict(plan, application);
    CHECK(verdict.outcome == Outcome::no_data);
    CHECK(verdict.finding == Message{"finding.papers_and_rates_missing", {{"papers", 1}, {"rates", 2}}});
    application.documents = {"scheme"};
    application.rates = {80, 80, 80};
    CHECK(only_verdict(plan, application).outcome == Outcome::needs_person);
    application.mine.mineral = "water";
    application.rates = {};
    CHECK(only_verdict(plan, application).outcome == Outcome::needs_person);
}

TEST_CASE("The law of today stands beside the condition that it changes") {
    Plan plan = plan_with({condition(AdmissionKind::environment, {}), condition(AdmissionKind::design, {})});
    Requirement changed = requirement(RequirementKind::treat_while_mining);
    changed.current_law = CurrentLaw{{"矿区生态修复", "restoration of mining areas"}, document("Law")};
    plan.requirements.push_back(changed);
    const Verdicts checks = tested_by(Rule::admission_condition, plan, coal_mine());
    REQUIRE(checks[0].current_law.has_value());
    CHECK(checks[0].current_law->arguments[1].second == Message::Argument{std::string{"Law"}});
    CHECK_FALSE(checks[1].current_law.has_value());
}

TEST_CASE("The law beside what is asked of new mines goes before the law beside what is asked of all") {
    Plan plan = plan_with({condition(AdmissionKind::efficiency, {})});
    Requirement of_all = requirement(RequirementKind::recovery_rates);
    of_all.current_law = CurrentLaw{{"全部", "of all"}, document("Law of all")};
    Requirement of_new = requirement(RequirementKind::recovery_rates);
    of_new.scope = RequirementScope::new_mines;
    of_new.current_law = CurrentLaw{{"新建", "of new mines"}, document("Law of new mines")};
    const auto law = [&](std::vector<Requirement> requirements) {
        plan.requirements = std::move(requirements);
        const auto told = only_verdict(plan, coal_mine()).current_law;
        REQUIRE(told.has_value());
        return std::get<std::string>(told->arguments[1].second);
    };
    CHECK(law({of_all, of_new}) == "Law of new mines");
    CHECK(law({of_new, of_all}) == "Law of new mines");
    of_new.current_law.reset();
    CHECK(law({of_new, of_all}) == "Law of all");
    CHECK(law({of_all}) == "Law of all");
}

}  // namespace oreplan
