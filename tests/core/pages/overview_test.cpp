#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

View overview(Language language = Language::zh) { return view_of(plan(), PageKind::overview, language, "2025-12-31"); }

template <typename Kind>
const Kind& element_of(const Page& page, const char* section) {
    for (const Section& each : page.sections) {
        for (const Element& element : each.elements) {
            if (each.subject != part(section)) continue;
            if (const Kind* found = std::get_if<Kind>(&element)) return *found;
        }
    }
    FAIL("no such element");
    std::abort();
}

}  // namespace

TEST_CASE("One sentence says how many promises there are and of how many anything is known") {
    CHECK(page_for(plan(), public_record(plan()), overview()).lead ==
          "规划作出 9 项主要承诺：1 项查到公开的实际值，8 项未填报。");
    CHECK(page_for(plan(), Ledger{}, overview()).lead == "规划作出 9 项主要承诺，截至2025年12月31日都未填报。");
    CHECK(page_for(plan(), exercise_ledger(plan()), overview(Language::en)).lead ==
          "The plan makes 9 main promises; all have a value.");
}

TEST_CASE("On the public overview nobody reads more than once that nothing was reported") {
    for (const Language language : {Language::zh, Language::en}) {
        const Page page = page_for(plan(), public_record(plan()), overview(language));
        Page shown = page;
        for (Section& section : shown.sections) {  // what is read without asking for the tables behind charts
            for (Element& element : section.elements) {
                if (auto* steps = std::get_if<StepChart>(&element)) steps->table.rows.clear();
                if (auto* blocks = std::get_if<Schedule>(&element)) blocks->table.rows.clear();
            }
        }
        std::string html = page_html(shown, {"../../../"}, catalogue(language));
        for (std::size_t at = html.find("<title>"); at != html.npos; at = html.find("<title>")) {
            html.erase(at, html.find("</title>", at) - at);
        }
        const std::string words = catalogue(language).say("not_reported");
        int count = 0;
        for (std::size_t at = html.find(words); at != html.npos; at = html.find(words, at + 1)) ++count;
        CHECK(count <= 1);
    }
}

TEST_CASE("The bar has a cell for each promise that leads to it, and counts that lead to those alone") {
    const Ledger exercise = exercise_ledger(plan());
    const Page page = page_for(plan(), exercise, overview());
    const auto& bar = element_of<StatusBar>(page, "summary");
    REQUIRE(bar.cells.size() == 9);
    CHECK(bar.cells[3].name.text == "矿山数量");
    CHECK(bar.cells[3].name.to->page == PageKind::indicators);
    CHECK(bar.cells[3].name.to->subject == Subject{SubjectKind::indicator, "mines"});
    // By hand: one missed (75 % of 80 % green mines), two near their limits, six met.
    std::vector<std::pair<std::string, int>> counts;
    for (const StatusCount& each : bar.counts) counts.emplace_back(each.mark.word, each.count);
    CHECK(counts == std::vector<std::pair<std::string, int>>{{"达到", 6}, {"需留意", 2}, {"未达到", 1}});
    CHECK(element_of<Cards>(page, "promises").cards.size() == 9);

    const Page missed = page_for(plan(), exercise, bar.counts[2].to);
    const auto& cards = element_of<Cards>(missed, "promises").cards;
    REQUIRE(cards.size() == 1);
    CHECK(cards[0].name.text == "绿色矿山建成率");
    const auto& chosen = element_of<StatusBar>(missed, "summary").counts[2];
    CHECK(chosen.chosen);
    CHECK_FALSE(chosen.to.status);
}

TEST_CASE("A promise is the biggest thing of its card, and a card without a report is quiet") {
    const Page page = page_for(plan(), public_record(plan()), overview());
    const auto& cards = element_of<Cards>(page, "promises").cards;
    std::vector<std::string> promises;
    for (const Card& card : cards) promises.push_back(with_plain_blanks(card.promise));
    CHECK(promises == std::vector<std::string>{"1 幅", "1 幅", "≤ 2 个", "≤ 14 个", "1,087.6 万吨左右", "915 万吨左右",
                                               "172.6 万吨左右", "≥ 80%", "≥ 80%"});
    const Card& mines = cards[3];
    CHECK(mines.mark);
    CHECK(with_plain_blanks(mines.now) == "2021年：12 个");
    CHECK(mines.source->text == "中国矿业报，媒体或数据集");
    CHECK(mines.source->address == "https://mp.zgkyb.com/m/news/84110");
    const Card& coal = cards[5];
    CHECK(coal.kicker == "其中");
    CHECK_FALSE(coal.mark);
    CHECK(coal.now.empty());
    CHECK_FALSE(coal.chart);  // a goal alone is told by its words
    CHECK(cards[8].chart);    // yearly goals are drawn
}

TEST_CASE("A card's number is its readers', with the plan's under it") {
    const Plan plan = weishan_plan();
    const auto card = [&](Language language, std::size_t index) {
        const Page page = page_for(plan, {}, view_of(plan, PageKind::overview, language, "2024-08-01"));
        const Card& found = element_of<Cards>(page, "promises").cards[index];
        return std::pair{with_plain_blanks(found.promise), with_plain_blanks(found.due)};
    };
    CHECK(card(Language::en, 4) ==
          std::pair<std::string, std::string>{"about 10.876 Mt", "= 1,087.6 ×10⁴ t · by 2025 · expected"});
    CHECK(card(Language::en, 3) == std::pair<std::string, std::string>{"≤ 14", "by 2025 · expected"});
    CHECK(card(Language::zh, 4) == std::pair<std::string, std::string>{"1,087.6 万吨左右", "到2025年 · 预期性"});
}

TEST_CASE("Promises, then green mines year by year, then when blocks are to be released") {
    const Page page = page_for(plan(), public_record(plan()), overview());
    std::vector<std::string> sections;
    for (const Section& section : page.sections) sections.push_back(section.subject.id);
    CHECK(sections == std::vector<std::string>{"summary", "promises", "green", "blocks", "due", "subjects"});
}

TEST_CASE("What is due next names what is asked, and leads there") {
    const Plan plan = weishan_plan();
    const Page page = page_for(plan, {}, view_of(plan, PageKind::overview, Language::zh, "2025-12-01"));
    const std::string due = section_text(page, "due", Language::zh);
    for (const char* asked : {"≤ 14 个", "≤ 2 个", "1,087.6 万吨左右", "915 万吨左右"}) CHECK_MESSAGE(says(due, asked), asked);
    CHECK(due.find("indicators/?at=2025-12-01#indicator:") != due.npos);
}

TEST_CASE("Each kind of right under a cap has a row of its own, that names it") {
    const Page page = page_for(plan(), exercise_ledger(plan()), overview(Language::en));
    std::vector<std::string> rows;
    for (const std::vector<Cell>& row : element_of<Table>(page, "subjects").rows) {
        if (row[0].phrase.text == "Mines") rows.push_back(row[1].phrase.text);
    }
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == "Exploration rights: 2 in the register and 0 planned blocks not yet granted make 2, against at most 2.");
    CHECK(rows[1] == "Number of mines: 12 in the register and 1 planned block not yet granted make 13, against at most 14.");
}

}  // namespace oreplan
