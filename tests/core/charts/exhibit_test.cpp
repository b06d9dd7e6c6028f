#include "tests/core/charts/shapes.h"

namespace oreplan {

using namespace test;

namespace {

Page page_of(Element element) {
    Page page;
    page.sections.emplace_back();
    page.sections.back().elements.push_back(std::move(element));
    return page;
}

Drawing whole(const Page& page) { return drawing_of(exhibits_of(page).at(0)); }

BulletRow row(const std::string& name, double value, Outcome outcome) {
    BulletRow row;
    row.name = {name, {}};
    row.value = value;
    row.target = 50;
    row.most = 100;
    row.value_words = std::to_string(static_cast<int>(value)) + " t";
    row.target_words = "at most 50 t";
    row.mark = {outcome, "word"};
    return row;
}

}  // namespace

TEST_CASE("A bullet chart alone says each row's name, value and status over its bar, one row below the other") {
    const BulletChart chart{{{"Group", {row("Coal", 20, Outcome::met), row("Gravel", 70, Outcome::not_met)}}}, {}};
    const Drawing drawing = whole(page_of(chart));
    for (const char* words : {"Group", "Coal", "20 t", "● word", "Gravel", "70 t", "■ word"})
        CHECK_MESSAGE(says(drawing, words), words);
    double coal = 0, gravel = 0;
    for (const Words& each : all_of<Words>(drawing)) {
        if (each.words == "Coal") coal = each.at.down;
        if (each.words == "Gravel") gravel = each.at.down;
    }
    CHECK(gravel - coal > drawing_of(chart.groups[0].rows[0]).height);
    CHECK(drawing.height > 2 * drawing_of(chart.groups[0].rows[0]).height);
    for (const Words& each : all_of<Words>(drawing)) CHECK(each.at.down < drawing.height);
}

TEST_CASE("A name and a status that have no room in one line have two") {
    const auto height = [](const std::string& name) {
        return whole(page_of(BulletChart{{{"", {row(name, 20, Outcome::met)}}}, {}})).height;
    };
    CHECK(height(std::string(66, 'x')) - height("Coal") == doctest::Approx(1.5));  // 66 × 0.56 em and "● word" are over 40 em
}

TEST_CASE("A card alone says its promise, and what was reported") {
    Card card;
    card.name = {"Coal", {}};
    card.promise = "≤ 14";
    card.due = "by 2025";
    card.now = "in 2023: 12";
    card.mark = Mark{Outcome::met, "met"};
    const Drawing drawing = whole(page_of(Cards{{card}}));
    for (const char* words : {"≤ 14", "by 2025", "in 2023: 12", "● met"}) CHECK_MESSAGE(says(drawing, words), words);
}

TEST_CASE("A status bar has a cell for each thing, as wide as the others, and tells how many stand where") {
    StatusBar bar;
    for (const Outcome outcome : {Outcome::met, Outcome::not_met, Outcome::no_data})
        bar.cells.push_back({{"name", {}}, {outcome, "w"}});
    bar.counts = {{{Outcome::met, "met"}, 1, {}, false}, {{Outcome::no_data, "unknown"}, 1, {}, false}};
    const Drawing drawing = drawing_of(bar);
    const auto boxes = all_of<Box>(drawing);
    REQUIRE(boxes.size() == 6);  // a ground and an edge each
    CHECK(boxes.front().from.across == doctest::Approx(0));
    CHECK(boxes.back().to.across == doctest::Approx(1));
    CHECK(boxes[0].to.across - boxes[0].from.across == doctest::Approx(boxes[4].to.across - boxes[4].from.across));
    for (const char* words : {"●", "■", "○", "● met 1", "○ unknown 1"}) CHECK_MESSAGE(says(drawing, words), words);
}

}  // namespace oreplan
