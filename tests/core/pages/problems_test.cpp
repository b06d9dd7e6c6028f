#include "core/pages/problems.h"

#include "core/codec/plan_json.h"
#include "core/export/html.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

View somewhere() {
    View view;
    view.plan = "test-plan";
    view.page = PageKind::blocks;
    view.subject = {SubjectKind::block, "village"};
    return view;
}

Problems problems_of(const std::string& path) {
    const auto plan = read_plan(file_text(path));
    REQUIRE_FALSE(plan.has_value());
    return plan.error();
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("Every problem of a refused file stands in its table: where, what and how to mend") {
    const Problems problems = problems_of("tests/data/broken-plan.json");
    REQUIRE(problems.size() > 5);
    for (const Language language : {Language::zh, Language::en}) {
        const Catalogue& words = catalogue(language);
        const Page page = problems_page({{"broken <plan>.json", problems}}, somewhere(), words);
        const auto tables = tables_of(page);
        REQUIRE(tables.size() == 1);
        REQUIRE(tables[0]->rows.size() == problems.size());
        for (std::size_t row = 0; row < problems.size(); ++row) {
            CHECK(tables[0]->rows[row][0].phrase.text == problems[row].where);
            CHECK(tables[0]->rows[row][1].phrase.text == words.say(problems[row].what));
            CHECK(tables[0]->rows[row][2].phrase.text == words.say(problems[row].cure));
        }
        const std::string html = page_html(page, {"../../../"}, words);
        CHECK_FALSE(has(html, "⟦"));
        CHECK(has(html, "<h1>" + page.title + "</h1>"));
        CHECK(has(html, "broken &lt;plan&gt;.json"));
        CHECK_FALSE(has(html, "disclaimer"));
    }
}

TEST_CASE("The page leads back to what it stands in for") {
    const Page page =
        problems_page({{"a.json", {{"", {"problem.no_kind", {}}, {"cure.no_kind", {}}}}}}, somewhere(), catalogue(Language::en));
    const auto& back = std::get<BulletList>(page.sections.front().elements.front());
    CHECK(back.items.front().to == somewhere());
    CHECK(tables_of(page)[0]->rows[0][0].phrase.text == "the whole file");
    CHECK(page.sections[1].kicker == "1 problem");
}

TEST_CASE("Two files have a table each, and where not all is told that is said") {
    Problems many;
    for (std::size_t count = 0; count < most_problems + 5; ++count)
        add(many, {"/x", {"problem.no_source", {}}, {"cure.no_source", {}}});
    CHECK(many.size() == most_problems);
    const Page page = problems_page({{"a.json", many}, {"b.json", {many.front()}}}, somewhere(), catalogue(Language::en));
    REQUIRE(tables_of(page).size() == 2);
    CHECK(std::get<Paragraph>(page.sections[1].elements.front()).text ==
          "Only the first 1000 are listed; the others are told when these are mended.");
    CHECK(page.sections[2].elements.size() == 1);
}

TEST_CASE("Every problem and cure that a file can have has its words") {
    const Catalogue& words = catalogue(Language::zh);
    for (const char* key : {"too_deep", "no_kind", "unreadable", "too_large", "unknown_plan", "year_range", "not_json"}) {
        CHECK_MESSAGE(words.has("problem." + std::string{key}), key);
        CHECK_MESSAGE(words.has("cure." + std::string{key}), key);
    }
}

}  // namespace oreplan
