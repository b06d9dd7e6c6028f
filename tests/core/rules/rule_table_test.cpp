#include "core/rules/rule_table.h"

#include <filesystem>
#include <set>
#include <sstream>

#include "core/assessment/assessment.h"
#include "tests/core/repository_plans.h"
#include "tests/core/rules/find_rule.h"

namespace oreplan {

using namespace test;

namespace {

/// The rules that say something of a plan at the end of any year of the period, with its ledger or without one.
std::set<Rule> speaking(const Plan& plan, const Ledger& ledger) {
    std::set<Rule> seen;
    for (int year = plan.identity.first_year; year <= plan.identity.last_year; ++year) {
        for (const Ledger& events : {ledger, Ledger{}}) {
            const Assessment assessment = assess(plan, events, last_day(year), {});
            for (const Verdict& verdict : assessment.verdicts) seen.insert(verdict.rule);
        }
    }
    return seen;
}

/// The plan without what a rule asks of it.
Plan without(Plan plan, const Asks& asks) {
    if (const auto* kind = std::get_if<RequirementKind>(&asks)) {
        std::erase_if(plan.requirements, [&](const Requirement& each) { return each.kind == *kind; });
        return plan;
    }
    switch (std::get<PlanPart>(asks)) {
        case PlanPart::identity: break;
        case PlanPart::indicators: plan.indicators.clear(); break;
        case PlanPart::relations:
            for (Figure& figure : plan.figures) figure.relations.clear(), figure.restated.clear();
            for (Indicator& indicator : plan.indicators) indicator.parts.reset();
            break;
        case PlanPart::minerals: plan.minerals.clear(); break;
        case PlanPart::zones: plan.zones.clear(); break;
        case PlanPart::blocks: plan.blocks.clear(); break;
        case PlanPart::standards: plan.standards.clear(); break;
        case PlanPart::conditions: plan.admission_conditions.clear(); break;
        case PlanPart::restoration_lands: plan.restoration_lands.clear(); break;
        case PlanPart::mine_duties: plan.mine_duties.clear(); break;
        case PlanPart::monitoring_duties: plan.monitoring_duties.clear(); break;
        case PlanPart::tasks: plan.tasks.clear(); break;
    }
    return plan;
}

/// Whether the rule's function stands in the file of its name in the family.
bool judged_in(const std::string& family, const std::string& id) {
    const std::string file = "core/rules/" + family + '/' + id + ".cpp";
    const bool there = std::filesystem::exists(std::filesystem::path{OREPLAN_SOURCE_DIR} / file);
    return there && file_text(file).find("judge::" + id + '(') != std::string::npos;
}

}  // namespace

TEST_CASE("Every rule on plans says something of one of them") {
    std::set<Rule> seen = speaking(weishan().plan, weishan().ledger);
    seen.merge(speaking(lixi().plan, lixi().ledger));
    for (const RuleRow& row : rule_table) {
        if (row.judges != Judges::application) CHECK_MESSAGE(seen.contains(row.rule), row.id);
    }
}

TEST_CASE("Verdicts come in the order of the table, each by the rule of its row; those on a mine by id") {
    for (const Loaded* each : {&weishan(), &lixi()}) {
        const Assessment assessment = assess(each->plan, each->ledger, each->plan.identity.span().to, {});
        std::size_t counted = 0;
        for (const RuleRow& row : rule_table) {
            const auto verdicts = verdicts_of(assessment, row.rule);
            counted += verdicts.size();
            if (row.judges == Judges::application) CHECK_MESSAGE(verdicts.empty(), row.id);
            for (const Verdict& verdict : verdicts) CHECK(verdict.rule == row.rule);
        }
        CHECK(counted == assessment.verdicts.size());
    }
}

TEST_CASE("A rule says nothing of a plan without what it asks") {
    for (const Loaded* each : {&weishan(), &lixi()}) {
        for (const RuleRow& row : rule_table) {
            if (row.asks == Asks{PlanPart::identity}) continue;
            const Plan plan = without(each->plan, row.asks);
            CHECK_MESSAGE(!has(plan, row.asks), row.id);
            CHECK_MESSAGE(!speaking(plan, each->ledger).contains(row.rule), row.id);
        }
    }
}

TEST_CASE("A requirement bears the rules that ask for its kind; one about exploration bears none on applications for mining") {
    const auto borne = [](std::optional<RequirementScope> scope) {
        Requirement requirement = asked(RequirementKind::market_granting);
        requirement.scope = scope;
        std::set<Rule> rules;
        for (const RuleRow& row : rule_table) {
            if (rests_on(row, requirement)) rules.insert(row.rule);
        }
        return rules;
    };
    CHECK(borne({}) == std::set{Rule::market_granting, Rule::block_market});
    CHECK(borne(RequirementScope::mining) == std::set{Rule::market_granting, Rule::block_market});
    CHECK(borne(RequirementScope::exploration) == std::set{Rule::block_market});
}

TEST_CASE("Ids of rules are unique and lead back to their row; each has its title and its method in both languages") {
    for (const Language language : {Language::zh, Language::en}) {
        const Catalogue& words = catalogue(language);
        for (const RuleRow& row : rule_table) {
            CHECK_MESSAGE(find_rule(row.id) == &row, row.id);
            for (const std::string group : {"rule.", "method."}) CHECK_MESSAGE(words.has(group + std::string{row.id}), row.id);
        }
    }
    CHECK(find_rule("nothing") == nullptr);
}

TEST_CASE("The README lists every rule, under the folder that it stands in") {
    const std::string readme = file_text("README.md");
    const auto from = readme.find("### The rules");
    REQUIRE(from != readme.npos);
    std::istringstream list{readme.substr(from, readme.find("### ", from + 1) - from)};
    std::string family;
    std::set<std::string> listed;
    for (std::string line; std::getline(list, line);) {
        if (!line.starts_with("    ")) continue;
        std::istringstream words{line};
        if (line[4] != ' ') words >> family;
        for (std::string id; words >> id;) {
            CHECK_MESSAGE(listed.insert(id).second, id);
            CHECK_MESSAGE(find_rule(id), id);
            CHECK_MESSAGE(judged_in(family, id), family, " ", id);
        }
    }
    CHECK(listed.size() == rule_table.size());
}

}  // namespace oreplan
