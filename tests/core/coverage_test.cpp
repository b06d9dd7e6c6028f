// docs/coverage.md against the plan file, the rules and the pages: no clause is without a row, and each row names things that
// exist.
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "core/codec/plan_json.h"
#include "core/rules/rule_table.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

struct Row {
    std::string clause;
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
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("| `")) continue;
        std::vector<std::string> cells;
        std::istringstream parts{line.substr(1)};
        for (std::string cell; std::getline(parts, cell, '|');) cells.push_back(cell);
        REQUIRE_MESSAGE(cells.size() >= 4, line);
        const auto clauses = names_in(cells[0]);
        REQUIRE_MESSAGE(clauses.size() == 1, line);
        found.push_back({clauses.front(), names_in(cells[1]), names_in(cells[2]), names_in(cells[3])});
    }
    return found;
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
    const auto plan = read_plan(file_text("assets/plans/weishan-2021-2025/plan.json"));
    REQUIRE(plan.has_value());
    std::set<std::string> covered;
    for (const Row& row : rows()) {
        CHECK_MESSAGE(covered.insert(row.clause).second, row.clause);
        CHECK_MESSAGE(find(plan->clauses, row.clause) != nullptr, row.clause);
    }
    for (const Clause& clause : plan->clauses) CHECK_MESSAGE(covered.contains(clause.id), clause.id);
}

TEST_CASE("Each row names data, rules and pages that exist, and at least a page") {
    const auto known = data_names();
    for (const Row& row : rows()) {
        CHECK_MESSAGE(!row.pages.empty(), row.clause);
        for (const std::string& name : row.data) CHECK_MESSAGE(known.contains(name), row.clause, " ", name);
        for (const std::string& rule : row.rules) CHECK_MESSAGE(find_rule(rule) != nullptr, row.clause, " ", rule);
        for (const std::string& page : row.pages) CHECK_MESSAGE(parse_name<PageKind>(page).has_value(), row.clause, " ", page);
    }
}

TEST_CASE("Whatever of the plan file rests on a clause stands in that clause's row") {
    const auto plan = nlohmann::json::parse(file_text("assets/plans/weishan-2021-2025/plan.json"));
    std::set<std::string> named;
    for (const Row& row : rows()) {
        for (const std::string& name : row.data) named.insert(row.clause + ' ' + name);
    }
    for (const auto& indicator : plan.at("indicators")) {
        for (const auto& clause : indicator.value("also_in", nlohmann::json::array())) {
            const std::string wanted = clause.get<std::string>() + " indicators/" + indicator["id"].get<std::string>();
            CHECK_MESSAGE(named.contains(wanted), wanted);
        }
    }
    for (const char* list : {"indicators", "figures", "minerals", "blocks", "requirements", "admission_conditions", "mine_duties",
                             "monitoring_duties", "tasks"}) {
        for (const auto& item : plan.at(list)) {
            if (!item.at("source").contains("clause")) continue;
            const std::string wanted =
                item["source"]["clause"].get<std::string>() + ' ' + list + '/' + item["id"].get<std::string>();
            CHECK_MESSAGE(named.contains(wanted), wanted);
        }
    }
}

}  // namespace oreplan
