// docs/coverage.md against the plan file, the rules and the pages: no clause and no rule is without a row, and each row names
// things that exist.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "core/codec/plan_json.h"
#include "core/rules/rule_table.h"
#include "tests/core/fixture.h"
#include "tests/core/rules/find_rule.h"

namespace oreplan {

using namespace test;

namespace {

constexpr const char* of_clauses = "The plan's clauses";
constexpr const char* of_documents = "Beside the plan";
constexpr const char* of_absent = "What this plan has none of";

struct Row {
    std::string table;    ///< the heading above it
    std::string subject;  ///< a clause, a document, or something that the plan does not have
    std::vector<std::string> data;
    std::vector<std::string> rules;
    std::vector<std::string> pages;
};

/// The names in backticks in a cell.
std::vector<std::string> names_in(const std::string& cell) {
    std::vector<std::string> names;
    for (std::size_t at = cell.find('`'); at != std::string::npos; at = cell.find('`', at)) {
        const std::size_t end = cell.find('`', at + 1);
        REQUIRE(end != std::string::npos);
        names.push_back(cell.substr(at + 1, end - at - 1));
        at = end + 1;
    }
    return names;
}

std::vector<Row> rows() {
    std::vector<Row> found;
    std::istringstream lines{file_text("docs/coverage.md")};
    std::string table;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("## ")) table = line.substr(3);
        if (!line.starts_with("| `")) continue;
        std::vector<std::string> cells;
        std::istringstream parts{line.substr(1)};
        for (std::string cell; std::getline(parts, cell, '|');) cells.push_back(cell);
        REQUIRE_MESSAGE(cells.size() >= 4, line);
        const auto subjects = names_in(cells[0]);
        REQUIRE_MESSAGE(subjects.size() == 1, line);
        found.push_back({table, subjects.front(), names_in(cells[1]), names_in(cells[2]), names_in(cells[3])});
    }
    return found;
}

std::vector<Row> rows_of(const std::string& table) {
    std::vector<Row> found = rows();
    std::erase_if(found, [&](const Row& row) { return row.table != table; });
    REQUIRE_MESSAGE(!found.empty(), table);
    return found;
}

/// The rules of the table that no row names.
std::set<std::string> rules_without(const std::vector<Row>& rows) {
    std::set<std::string> left;
    for (const RuleRow& rule : rule_table) left.insert(std::string{rule.id});
    for (const Row& row : rows) {
        for (const std::string& rule : row.rules) left.erase(rule);
    }
    return left;
}

Plan weishan() {
    auto plan = read_plan(file_text("assets/plans/weishan-2021-2025/plan.json"));
    REQUIRE(plan.has_value());
    return std::move(*plan);
}

/// "<where it comes from> <list>/<id>" of every item whose source says so, by the name of where.
std::set<std::string> items_from(const char* where) {
    std::set<std::string> items;
    const auto plan = nlohmann::json::parse(file_text("assets/plans/weishan-2021-2025/plan.json"));
    for (const char* list : {"indicators", "figures", "minerals", "blocks", "requirements", "standards", "admission_conditions",
                             "mine_duties", "monitoring_duties", "tasks"}) {
        for (const auto& item : plan.at(list)) {
            if (!item.at("source").contains(where)) continue;
            items.insert(item["source"][where].get<std::string>() + ' ' + list + '/' + item["id"].get<std::string>());
        }
    }
    return items;
}

/// The same of the rows.
std::set<std::string> items_in(const std::vector<Row>& rows) {
    std::set<std::string> items;
    for (const Row& row : rows) {
        for (const std::string& name : row.data) items.insert(row.subject + ' ' + name);
    }
    return items;
}

/// Everything of the plan file that a row may name: "<list>/<id>", or by what an item without an id is about.
std::set<std::string> data_names() {
    std::set<std::string> names;
    const auto plan = nlohmann::json::parse(file_text("assets/plans/weishan-2021-2025/plan.json"));
    for (const auto& [list, items] : plan.items()) {
        if (list == "identity") names.insert(list);
        if (!items.is_array()) continue;
        for (const auto& item : items) {
            for (const char* key : {"id", "mineral", "size_class", "topic"}) {
                if (item.contains(key)) names.insert(list + '/' + item[key].get<std::string>());
            }
        }
    }
    return names;
}

}  // namespace

TEST_CASE("Every clause of the plan has one row, and there is no row for a clause that is none") {
    const Plan plan = weishan();
    std::set<std::string> covered;
    for (const Row& row : rows_of(of_clauses)) {
        CHECK_MESSAGE(covered.insert(row.subject).second, row.subject);
        CHECK_MESSAGE(find(plan.clauses, row.subject) != nullptr, row.subject);
    }
    for (const Clause& clause : plan.clauses) CHECK_MESSAGE(covered.contains(clause.id), clause.id);
}

TEST_CASE("Every rule stands in a row") {
    for (const std::string& rule : rules_without(rows())) CHECK_MESSAGE(false, rule, " stands in no row");
    CHECK(rules_without({}).size() == rule_table.size());
    CHECK_FALSE(rules_without({{of_clauses, "1", {}, {"task"}, {}}}).contains("task"));
}

TEST_CASE("Each row names data, rules and pages that exist, and at least a page") {
    const auto known = data_names();
    for (const Row& row : rows()) {
        CHECK_MESSAGE(!row.pages.empty(), row.subject);
        for (const std::string& name : row.data) CHECK_MESSAGE(known.contains(name), row.subject, " ", name);
        for (const std::string& rule : row.rules) CHECK_MESSAGE(find_rule(rule) != nullptr, row.subject, " ", rule);
        for (const std::string& page : row.pages) CHECK_MESSAGE(parse_name<PageKind>(page).has_value(), row.subject, " ", page);
    }
}

TEST_CASE("The page that shows a rule's verdicts stands in the rule's row") {
    for (const Row& row : rows()) {
        for (const std::string& rule : row.rules) {
            const std::string page{name_of(find_rule(rule)->page)};
            const bool named = std::find(row.pages.begin(), row.pages.end(), page) != row.pages.end();
            CHECK_MESSAGE(named, row.subject, " ", rule, " ", page);
        }
    }
}

TEST_CASE("A rule stands under what the plan does not have where it asks for that, and only there") {
    const Plan plan = weishan();
    for (const Row& row : rows()) {
        for (const std::string& id : row.rules) {
            const RuleRow& rule = *find_rule(id);
            CHECK_MESSAGE(has(plan, rule.asks) == (row.table != of_absent), row.subject, " ", id);
            if (row.table == of_absent) CHECK_MESSAGE(name_of(std::get<PlanPart>(rule.asks)) == row.subject, id);
        }
    }
}

TEST_CASE("Whatever of the plan file rests on a clause stands in that clause's row") {
    const auto plan = nlohmann::json::parse(file_text("assets/plans/weishan-2021-2025/plan.json"));
    const std::set<std::string> named = items_in(rows_of(of_clauses));
    for (const auto& indicator : plan.at("indicators")) {
        for (const auto& clause : indicator.value("also_in", nlohmann::json::array())) {
            const std::string wanted = clause.get<std::string>() + " indicators/" + indicator["id"].get<std::string>();
            CHECK_MESSAGE(named.contains(wanted), wanted);
        }
    }
    for (const std::string& wanted : items_from("clause")) CHECK_MESSAGE(named.contains(wanted), wanted);
}

TEST_CASE("Whatever of the plan file rests on a document stands in that document's row, and nothing else does") {
    const std::set<std::string> named = items_in(rows_of(of_documents));
    const std::set<std::string> resting = items_from("document");
    for (const std::string& item : resting) CHECK_MESSAGE(named.contains(item), item);
    for (const std::string& item : named) CHECK_MESSAGE(resting.contains(item), item);
}

}  // namespace oreplan
