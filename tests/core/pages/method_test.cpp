#include "core/rules/rule_table.h"
#include "tests/core/pages/page_words.h"
#include "tests/core/repository_plans.h"

namespace oreplan {

using namespace test;

namespace {

/// The rows of the table of rules.
std::vector<std::vector<Cell>> rows_of(const Page& page) {
    for (const Section& section : page.sections) {
        if (section.subject == part("rules")) return std::get<Table>(section.elements.at(0)).rows;
    }
    FAIL("no table of rules");
    return {};
}

/// How many rows tell of a rule, by its title, what it does and its page.
std::ptrdiff_t told(const std::vector<std::vector<Cell>>& rows, const RuleRow& rule, Language language) {
    const std::string title = catalogue(language).say("rule." + std::string{rule.id});
    return std::count_if(rows.begin(), rows.end(), [&](const std::vector<Cell>& row) {
        const std::optional<View>& to = row.at(2).phrase.to;
        return row.at(0).phrase.text == title && !row.at(1).phrase.text.empty() && to && to->page == rule.page;
    });
}

}  // namespace

TEST_CASE("The method page has a row for each rule that the plan asks, which leads to the rule's page") {
    for (const Loaded* each : {&weishan(), &lixi()}) {
        for (const Language language : {Language::zh, Language::en}) {
            const auto rows = rows_of(page_for(each->plan, {}, view_of(each->plan, PageKind::method, language, "2026-06-30")));
            for (const RuleRow& rule : rule_table) {
                if (has(each->plan, rule.asks)) CHECK_MESSAGE(told(rows, rule, language) == 1, rule.id);
            }
        }
    }
}

}  // namespace oreplan
