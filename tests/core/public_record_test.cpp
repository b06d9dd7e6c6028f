// What is publicly known of the first plan's county, as the page shows it: expected values come from the sources by hand.

#include "core/facts/mines/mine_census.h"
#include "core/page/address.h"
#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

const Ledger& record() {
    static const Ledger read = public_record(plan());
    return read;
}

bool holds(const std::string& html, const char* part) { return html.find(part) != std::string::npos; }

Assessment assessed(const char* date) { return assess(plan(), record(), day(date), {}); }

std::string html_of(PageKind kind, Language language, const char* date) {
    const Page page = page_for(plan(), record(), view_of(plan(), kind, language, date));
    return page_html(page, {"../../../"}, catalogue(language));
}

const IndicatorFacts& indicator(const Assessment& assessment, const char* id) { return *find_indicator(assessment.facts, id); }

}  // namespace

TEST_CASE("The plan opens with the public record, each entry of which says how far its source vouches for it") {
    CHECK(plan().default_ledger == record().id);
    CHECK(record().origin == LedgerOrigin::public_sources);
    for (const Event& event : record().events) CHECK_MESSAGE(event.source.confidence.has_value(), event.id);
}

TEST_CASE("Ten coal mines are named and none is added: 3 large and 7 medium of 3, 8 and 1") {
    const Assessment assessment = assessed("2025-12-31");
    CHECK(assessment.facts.state.mines.size() == 10);
    CHECK(assessment.facts.census == MineCensus{CountOrigin::base, day("2020-12-31"), 12, MinesBySize{3, 8, 1}});
    CHECK(named_census(plan(), assessment.facts.state)->solid == MinesBySize{3, 7, 0});
    CHECK(unnamed_mines(plan(), assessment.facts.state).of.at("coal") == 0);
}

TEST_CASE("Of nine promises one has a value: 12 mines at the end of 2021, told by the press") {
    const Assessment assessment = assessed("2025-12-31");
    for (const IndicatorFacts& known : assessment.facts.indicators) {
        CHECK_MESSAGE(known.actual.value.has_value() == (known.indicator->id == "mines"), known.indicator->id);
    }
    const Actual& mines = indicator(assessment, "mines").actual;
    CHECK(mines.value == 12);
    CHECK(mines.year == 2021);
    CHECK(mines.source->publisher == "中国矿业报");
    CHECK(mines.source->confidence == Confidence::press);
    CHECK_FALSE(indicator(assessed("2021-12-30"), "mines").actual.value);
}

TEST_CASE("Capacity is no output, a first batch no quota, treated land without a period no progress") {
    const State state = assessed("2026-12-31").facts.state;
    for (const auto& [id, mine] : state.mines) CHECK(mine.outputs.empty());
    CHECK(state.quotas.empty());
    CHECK(state.treated.empty());
    CHECK(state.notes.size() == 7);
    CHECK(says(html_of(PageKind::restoration, Language::zh, "2025-12-31"), "5100亩"));
    CHECK(says(html_of(PageKind::indicators, Language::zh, "2025-12-31"), "2580吨"));
}

TEST_CASE("What a mine does is known from the day that somebody told, and no restart is made of it") {
    const auto producing = [](const char* date, const char* mine) { return assessed(date).facts.state.mines.at(mine).producing; };
    CHECK_FALSE(producing("2021-05-25", "xinan"));
    CHECK(producing("2021-05-26", "xinan") == std::optional{true});
    CHECK_FALSE(producing("2024-04-29", "jinyuan"));
    CHECK(producing("2024-04-30", "jinyuan") == std::optional{true});
    CHECK(producing("2026-05-31", "jinyuan") == std::optional{false});
    CHECK(producing("2026-05-31", "yongsheng") == std::optional{false});
    const Assessment assessment = assessed("2026-05-31");
    const auto restarts = verdicts_of(assessment, Rule::restart_green);
    for (const Verdict& verdict : restarts) CHECK(verdict.outcome == Outcome::under_way);
    CHECK(restarts.size() == 2);
}

TEST_CASE(
    "Every page says in both languages that who issued the plan did not report this, names whose the mine names are, and leads "
    "to the "
    "sources") {
    for (const Language language : {Language::zh, Language::en}) {
        for (std::size_t index = 0; index < Names<PageKind>::values.size(); ++index) {
            const auto kind = static_cast<PageKind>(index);
            const Page page = page_for(plan(), record(), view_of(plan(), kind, language, "2025-12-31"));
            CHECK(says(page.provenance.text, language == Language::zh ? "不是微山县人民政府填报的数据"
                                                                      : "Weishan County People's Government did not report it"));
            const bool names_mines = kind != PageKind::overview;  // that page names none
            CHECK(says(page.provenance.text, "Global Energy Monitor") == names_mines);
            CHECK(says(page.provenance.text, "CC BY 4.0") == names_mines);
            REQUIRE(page.provenance.to);
            CHECK(page.provenance.to->page == PageKind::about);
            CHECK(page.warning.empty());
        }
    }
    const Ledger exercise = exercise_ledger(plan());
    const Ledger none{};
    for (const Ledger* ledger : {&exercise, &none}) {
        CHECK(page_for(plan(), *ledger, view_of(plan(), PageKind::mines, Language::zh, "2025-12-31")).provenance.text.empty());
    }
}

TEST_CASE("The record lists each entry up to the day with its source's address and confidence, and leads to the later ones") {
    const std::string zh = html_of(PageKind::about, Language::zh, "2025-12-31");
    CHECK(holds(zh, "href=\"https://mp.zgkyb.com/m/news/84110\" rel=\"external noopener\" target=\"_blank\""));
    CHECK(says(zh, "媒体或数据集"));
    CHECK(says(zh, "官方"));
    CHECK(says(zh, "微山金源煤矿"));
    CHECK_FALSE(says(zh, "永胜煤矿：在建"));
    CHECK(says(zh, "at=2026-05-31"));
    CHECK(says(html_of(PageKind::about, Language::zh, "2026-05-31"), "永胜煤矿：在建"));
}

TEST_CASE("That nobody reported a green mine is said once at the chart's key") {
    const auto key_of = [](const Ledger& ledger) {
        const Page page = page_for(plan(), ledger, view_of(plan(), PageKind::green_mines, Language::en, "2025-12-31"));
        for (const Section& section : page.sections) {
            for (const Element& element : section.elements) {
                if (const auto* chart = std::get_if<StepChart>(&element)) return chart->actual_name;
            }
        }
        return std::string{};
    };
    CHECK(key_of(record()) == "Actual (of all mines), unknown");
    CHECK(key_of(exercise_ledger(plan())) == "Actual (of all mines)");
}

}  // namespace oreplan
