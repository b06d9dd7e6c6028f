#include "core/page/rule_list.h"

#include <set>

#include "core/assessment/assessment.h"
#include "core/codec/plan_json.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

/// The ids of the rules whose verdicts a plan and a ledger get at the end of each year of the period.
void gather(std::set<std::string>& seen, const std::string& plan_file, const std::string& ledger_file) {
    const auto plan = read_plan(file_text(plan_file));
    REQUIRE(plan.has_value());
    const auto ledger = read_ledger(file_text(ledger_file), *plan);
    REQUIRE(ledger.has_value());
    for (int year = plan->identity.first_year; year <= plan->identity.last_year; ++year) {
        for (const Ledger& events : {*ledger, Ledger{}}) {
            const Assessment assessment = assess(*plan, events, last_day(year), {});
            for (const Verdict& verdict : all_verdicts(assessment)) seen.insert(verdict.rule);
            for (const Warning& warning : assessment.warnings) seen.insert(warning.verdict.rule);
        }
    }
}

}  // namespace

TEST_CASE("Every rule that judges the plans is listed, and every listed rule has its title and its method in both languages") {
    std::set<std::string> seen;
    gather(seen, "assets/plans/weishan-2021-2025/plan.json", "assets/plans/weishan-2021-2025/ledgers/exercise.json");
    gather(seen, "tests/data/plans/lixi-trial-2026-2030/plan.json",
           "tests/data/plans/lixi-trial-2026-2030/ledgers/trial-exercise.json");
    CHECK(seen.size() > 30);
    for (const std::string& rule : seen) CHECK_MESSAGE(find_rule(rule) != nullptr, rule);
    for (const Language language : {Language::zh, Language::en}) {
        const Catalogue words = catalogue(language);
        for (const ListedRule& rule : rule_list) {
            for (const std::string group : {"rule.", "method."}) {
                CHECK_MESSAGE(words.has(group + std::string{rule.id}), rule.id);
            }
        }
    }
}

}  // namespace oreplan
