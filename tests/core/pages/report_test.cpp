#include "core/codec/plan_json.h"
#include "core/export/html.h"
#include "core/pages/pages.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

struct Report {
    Plan plan = small_plan();
    Catalogue words = catalogue(Language::en);

    View view(std::string_view date) const {
        View made;
        made.plan = plan.identity.id;
        made.page = PageKind::report;
        made.language = Language::en;
        made.as_of = day(date);
        return made;
    }
    Page page(const Ledger& ledger, const View& view) const {
        const Assessment assessment = assess(plan, ledger, view.as_of, settings_of(view));
        return build_page({assessment, view, words});
    }
    std::string html(const Ledger& ledger, const View& view) const { return page_html(page(ledger, view), {"", true}, words); }
};

Ledger two_years() {
    return ledger_of({mine("2022-03-01", "first", "coal", SizeClass::large),
                      on("2022-04-01", BlockAnnounced{"village", GrantWay::listing}), on("2023-05-01", MineClosed{"first"}),
                      on("2023-06-01", ValueReported{"coal-output", 2022, 2000})});
}

}  // namespace

TEST_CASE("A year's report stands on that year's last day and tells only what happened in it") {
    const Report report;
    const View year = *report_of_year(report.view("2025-12-31"), "2022", report.plan);
    CHECK(year.as_of == day("2022-12-31"));
    const std::string told = report.html(two_years(), year);
    CHECK(has(told, "Mine registered: first"));
    CHECK(has(told, "announced (listing)"));
    CHECK_FALSE(has(told, "Mine closed"));
    const std::string later = report.html(two_years(), *report_of_year(report.view("2025-12-31"), "2023", report.plan));
    CHECK(has(later, "Mine closed: first"));
    CHECK_FALSE(has(later, "Mine registered"));
    const std::string whole = report.html(two_years(), report.view("2025-12-31"));
    CHECK(has(whole, "Mine registered: first"));
    CHECK(has(whole, "Mine closed: first"));
    CHECK(has(whole, "4 events in the period; 1 of them"));
    // Known later, it is still about the plan's period.
    CHECK(has(report.html(two_years(), report.view("2026-11-25")), "1 January 2021 to 31 December 2025"));
}

TEST_CASE("What was taken back is told by its own words, and by its id where there is none of it") {
    const Report report;
    Ledger ledger = two_years();
    ledger.events.push_back(taking_back("2023-07-01", "e1"));
    ledger.events.push_back(taking_back("2023-07-02", "lost"));
    const std::string told = report.html(ledger, report.view("2025-12-31"));
    CHECK(has(told, "Taken back: Weihe village mineral water announced (listing)"));
    CHECK(has(told, "Taken back: lost"));
}

TEST_CASE("A year's report says of which year a figure is, and leads on to what was reported for it later") {
    const Report report;
    const Ledger ledger = ledger_of({on("2022-01-31", ValueReported{"coal-output", 2021, 1900}),
                                     on("2023-01-31", ValueReported{"coal-output", 2022, 2000}),
                                     on("2023-02-15", MineOutputReported{"first", 2022, {}})});
    const View year = *report_of_year(report.view("2025-12-31"), "2022", report.plan);
    const std::string told = report.html(ledger, year);
    CHECK(has(told, "(2021)"));
    CHECK(has(told, "reported after it: see the report as known on 15 February 2023"));
    const Page page = report.page(ledger, year);
    const auto& elements = page.sections[0].elements;
    const auto link = std::find_if(elements.begin(), elements.end(),
                                   [](const Element& each) { return std::holds_alternative<BulletList>(each); });
    REQUIRE(link != elements.end());
    CHECK(std::get<BulletList>(*link).items.front().to->as_of == day("2023-02-15"));
    View then = year;
    then = at(then, day("2023-02-15"));
    const std::string later = report.html(ledger, then);
    CHECK(has(later, "(2022)"));
    CHECK_FALSE(has(later, "reported after it"));
    CHECK_FALSE(has(report.html(ledger, *report_of_year(report.view("2025-12-31"), "2021", report.plan)), "15 February"));
    CHECK_FALSE(has(report.html(ledger, report.view("2022-12-31")), "reported after it"));  // of the whole period
}

TEST_CASE("The running year is reported up to the date, and only years of the period can be asked for") {
    const Report report;
    CHECK(report_of_year(report.view("2022-03-31"), "2022", report.plan)->as_of == day("2022-03-31"));
    for (const char* wrong : {"2020", "2026", "", "22", "2022a", "all"}) {
        CHECK_FALSE(report_of_year(report.view("2025-12-31"), wrong, report.plan).has_value());
    }
    CHECK(report_of_year(report.view("2023-01-01"), "2023", report.plan));
    CHECK_FALSE(report_of_year(report.view("2022-12-31"), "2023", report.plan));
    View asked = report.view("2022-12-31");
    asked.answers["report.period"] = "2023";
    const Section scope = report.page({}, asked).sections.front();
    CHECK(std::get<Choice>(scope.elements.front()).chosen == 0);  // the whole period
    CHECK(has(report.html({}, asked), "is no year of the plan that had begun on 31 December 2022"));
}

TEST_CASE("Weights are shown, counted and, where they are no numbers, refused with a cure") {
    const Report report;
    View view = report.view("2025-12-31");
    Ledger reported = two_years();
    reported.events.push_back(on("2025-12-31", ValueReported{"coal-output", 2025, 2000}));
    // Coal output far beyond what about allows is not met, no mines are within the cap of 14; nothing else is reported.
    CHECK(has(report.html(reported, view), "score 50%"));
    view = answered(view, "report.weight.mining", "３");
    CHECK(has(report.html(reported, view), " class=\"number\">3</td>"));
    const Page page = report.page(reported, answered(view, "report.weight.mining", "much"));
    const auto& elements = page.sections[1].elements;
    const auto form =
        std::find_if(elements.begin(), elements.end(), [](const Element& each) { return std::holds_alternative<Form>(each); });
    REQUIRE(form != elements.end());
    const Field& field = std::get<Form>(*form).fields.front();
    CHECK(field.answer == "much");
    CHECK_FALSE(field.problem.empty());
}

TEST_CASE("Without reports there is no score, no deed and no reproach") {
    const Report report;
    const std::string told = report.html(Ledger{}, report.view("2025-12-31"));
    CHECK(has(told, "No indicator can be judged yet"));
    CHECK(has(told, "The ledger has no event in the period."));
    CHECK(has(told, "0 verdicts are not met or near the limit"));
}

TEST_CASE("What is not met stands under the problems with its clause; what the plan looks to stands ahead") {
    const Report report;
    const std::string told = report.html(two_years(), report.view("2025-12-31"));
    CHECK(has(told, "Verdicts not met or near the limit"));
    CHECK(has(told, "plan 2(3)"));
    CHECK(has(told, "looking to 2035"));
}

}  // namespace oreplan
