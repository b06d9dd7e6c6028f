#include "core/export/exhibit_menu.h"

#include <nlohmann/json.hpp>

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Card card_of(bool charted) {
    Card card;
    View to;
    to.plan = "p";
    to.language = Language::en;
    to.page = PageKind::indicators;
    to.subject = {SubjectKind::indicator, "coal"};
    card.name = {"Coal", to};
    card.promise = "≤ 14";
    if (charted) card.chart = TimeChart{};
    return card;
}

Page page_with(Card card) {
    Page page;
    page.sections.emplace_back();
    page.sections.back().elements.push_back(Cards{{std::move(card)}});
    page.origin = {
        {"Plan", {"The plan (p)", {}}, {}, {}}, {"As of", {"2024-06-30", {}}, {}, {}}, {"Ledger", {"Public", {}}, {}, {}}};
    return page;
}

View looked_at() {
    View view;
    view.plan = "p";
    view.language = Language::en;
    view.as_of = day("2024-06-30");
    return view;
}

ExhibitMenu menu_of(const Page& page, bool published = true) {
    return exhibit_menu(page, looked_at(), exhibits_of(page).at(0), catalogue(Language::en), published);
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("A chart can be copied, saved in three ways, linked to and embedded; without a chart there is no table") {
    using enum ExhibitDeed;
    const Page page = page_with(card_of(true));
    const ExhibitMenu menu = menu_of(page);
    CHECK(menu.deeds == std::vector<ExhibitDeed>{copy_image, save_png, save_svg, save_csv, copy_link, embed});
    CHECK(menu.name == "Coal");
    CHECK(menu.file == "p-overview-indicator-coal-2024-06-30");
    CHECK(menu.link == "p/en/indicators/#indicator:coal");
    CHECK(menu.embed == "embed/p/en/overview/indicator-coal/");
    CHECK(has(menu.csv, "As of,2024-06-30"));
    const ExhibitMenu bare = menu_of(page_with(card_of(false)));
    CHECK(bare.deeds == std::vector<ExhibitDeed>{copy_image, save_png, save_svg, copy_link, embed});
    CHECK(bare.csv.empty());
}

TEST_CASE("What only the visitor has cannot be embedded") {
    const ExhibitMenu menu = menu_of(page_with(card_of(true)), false);
    CHECK(menu.embed.empty());
    CHECK(menu.deeds.back() == ExhibitDeed::copy_link);
}

TEST_CASE("The picture says plan, date, ledger and who tells it, without a link to press; made-up data is marked in it") {
    Page page = page_with(card_of(true));
    page.provenance = {"Compiled. " + catalogue(Language::en).say("provenance.more"), {}};
    const std::string svg = menu_of(page).svg;
    for (const char* words : {">Coal<", ">The plan<", ">As of 2024-06-30 · Ledger Public<", ">Compiled.<", ">≤ 14<"}) {
        CHECK_MESSAGE(has(svg, words), words);
    }
    CHECK_FALSE(has(svg, "EXERCISE DATA"));
    page.provenance = {};
    page.warning = "All made up";
    const std::string exercise = menu_of(page).svg;
    CHECK(has(exercise, ">EXERCISE DATA</text>"));
    CHECK(has(exercise, ">All made up<"));
    CHECK(has(menu_of(page).file, "-exercise-"));
}

TEST_CASE("The script is told each deed in words") {
    const Page page = page_with(card_of(true));
    const auto order = nlohmann::json::parse(to_json(menu_of(page), catalogue(Language::en)));
    REQUIRE(order["items"].size() == 6);
    CHECK(order["items"][1]["deed"] == "save_png");
    CHECK(order["items"][1]["words"] == "Save as PNG");
    CHECK(order["link"] == "p/en/indicators/#indicator:coal");
    CHECK(order["words"]["link_copied"] == "The link is copied.");
}

}  // namespace oreplan
