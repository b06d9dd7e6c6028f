#include "core/page/exhibit.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Card card_of(const std::string& id, bool charted) {
    Card card;
    View to;
    to.plan = "p";
    to.page = PageKind::indicators;
    to.subject = {SubjectKind::indicator, id};
    card.name = {"Promise " + id, to};
    if (charted) card.chart = TimeChart{};
    return card;
}

/// A card with a chart, one without, two charts of one section, one of a section that is nothing in particular.
Page some() {
    Page page;
    page.sections.resize(3);
    page.sections[0].subject = part("promises");
    page.sections[0].elements = {Paragraph{}, Cards{{card_of("coal", true), card_of("green", false)}}};
    page.sections[1].subject = part("green");
    StepChart steps;
    steps.table.caption = "Steps";
    page.sections[1].elements = {steps, Stack{"Sizes", {}, {}}};
    page.sections[2].elements = {Schedule{}};
    return page;
}

}  // namespace

TEST_CASE("Every chart and card of a page is one of its exhibits, in order, each with an id of its own") {
    const Page page = some();
    const auto exhibits = exhibits_of(page);
    std::vector<std::string> ids, names;
    for (const Exhibit& each : exhibits) {
        ids.push_back(each.id);
        names.push_back(each.name);
    }
    CHECK(ids == std::vector<std::string>{"indicator-coal", "indicator-green", "part-green", "part-green-2", "chart"});
    CHECK(names == std::vector<std::string>{"Promise coal", "Promise green", "Steps", "Sizes", ""});
    CHECK(place_of(exhibits[2]) == &std::get<StepChart>(page.sections[1].elements[0]));
    CHECK(table_of(exhibits[0]) == &std::get<Cards>(page.sections[0].elements[1]).cards[0].chart->table);
    CHECK(table_of(exhibits[1]) == nullptr);
}

TEST_CASE("A link to a card leads to what it is about, one to a chart to its section; neither says how it is looked at") {
    const Page page = some();
    const auto exhibits = exhibits_of(page);
    View view;
    view.plan = "p";
    view.as_of = day("2024-06-30");
    view.is_dated = true;
    view.theme = Theme::dark;
    view.scale = 2;
    view.tables = true;
    view.answers["admission.mineral"] = "coal";
    View wanted;
    wanted.plan = "p";
    wanted.as_of = view.as_of;
    wanted.is_dated = true;
    wanted.subject = part("green");
    CHECK(link_to(exhibits[2], view) == wanted);
    CHECK(link_to(exhibits[0], view).subject == Subject{SubjectKind::indicator, "coal"});
    CHECK(link_to(exhibits[0], view).page == PageKind::indicators);
}

TEST_CASE("An exhibit alone is an element: a card among cards, a chart as it is") {
    const Page page = some();
    const auto exhibits = exhibits_of(page);
    const Element card = element_of(exhibits[1]);
    REQUIRE(std::holds_alternative<Cards>(card));
    CHECK(std::get<Cards>(card).cards == std::vector<Card>{card_of("green", false)});
    CHECK(std::get<Stack>(element_of(exhibits[3])).name == "Sizes");
}

}  // namespace oreplan
