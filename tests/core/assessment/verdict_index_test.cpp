#include "core/assessment/verdict_index.h"

#include <algorithm>

#include "core/assessment/assessment.h"
#include "core/codec/ledger_json.h"
#include "core/codec/plan_json.h"
#include "core/rules/rule_table.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Verdict verdict(SubjectKind kind, std::string id, int year) {
    Verdict made;
    made.subject = {kind, std::move(id)};
    made.year = year;
    return made;
}

std::vector<int> years_of(std::span<const Verdict* const> verdicts) {
    std::vector<int> years;
    for (const Verdict* each : verdicts) years.push_back(each->year);
    return years;
}

}  // namespace

TEST_CASE("Verdicts are found by what they are on, in the order in which they came") {
    const Verdicts all{verdict(SubjectKind::mine, "b", 3), verdict(SubjectKind::mine, "a", 2),
                       verdict(SubjectKind::right, "b", 4), verdict(SubjectKind::mine, "b", 1)};
    const VerdictIndex index{all};
    CHECK(years_of(index.on({SubjectKind::mine, "b"})) == std::vector<int>{3, 1});
    CHECK(years_of(index.on({SubjectKind::mine, "a"})) == std::vector<int>{2});
    CHECK(years_of(index.on({SubjectKind::right, "b"})) == std::vector<int>{4});
    CHECK(index.on({SubjectKind::right, "a"}).empty());
    CHECK(index.on({}).empty());
    CHECK(VerdictIndex{{}}.on({SubjectKind::mine, "a"}).empty());
}

TEST_CASE("Of several duties of one subject each is found by its id and year, and a blank one where there is none") {
    Verdicts all{verdict(SubjectKind::mine, "a", 2022), verdict(SubjectKind::mine, "a", 2022),
                 verdict(SubjectKind::mine, "a", 2023)};
    all[0].duty = "fund";
    all[1].duty = all[2].duty = "scheme";
    for (Verdict& each : all) each.outcome = Outcome::met;
    const VerdictIndex index{all};
    const Subject a{SubjectKind::mine, "a"};
    CHECK(&index.on(a, "fund", 2022) == &all[0]);
    CHECK(&index.on(a, "scheme", 2022) == &all[1]);
    CHECK(&index.on(a, "scheme", 2023) == &all[2]);
    CHECK(index.on(a, "fund", 2023).outcome == Outcome::no_data);
    CHECK(index.on({SubjectKind::mine, "b"}, "fund", 2022) == Verdict{});
}

TEST_CASE("What is found by a subject is what one finds by looking at every verdict of the rule") {
    const auto plan = read_plan(file_text("assets/plans/weishan-2021-2025/plan.json"));
    REQUIRE(plan.has_value());
    const auto ledger = read_ledger(file_text("assets/plans/weishan-2021-2025/ledgers/exercise.json"), *plan);
    REQUIRE(ledger.has_value());
    const Assessment assessment = assess(*plan, *ledger, day("2025-12-31"), {});
    for (const RuleRow& row : rule_table) {
        const auto all = verdicts_of(assessment, row.rule);
        const VerdictIndex index{all};
        for (const Verdict& each : all) {
            std::vector<const Verdict*> wanted;
            for (const Verdict& other : all) {
                if (other.subject == each.subject) wanted.push_back(&other);
            }
            const auto found = index.on(each.subject);
            CHECK_MESSAGE(std::equal(found.begin(), found.end(), wanted.begin(), wanted.end()), row.id);
        }
    }
}

}  // namespace oreplan
