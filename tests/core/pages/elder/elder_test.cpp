#include "core/pages/elder/elder.h"

#include "tests/core/pages/page_words.h"
#include "tests/core/repository_plans.h"

namespace oreplan {

using namespace test;

namespace {

View elder(PageKind kind, Language language = Language::zh, std::string_view date = "2025-12-31") {
    View view = view_of(plan(), kind, language, date);
    view.elder = true;
    return view;
}

Page public_page(const View& view) { return page_for(plan(), public_record(plan()), view); }

/// The ways on from a page, in order.
std::vector<Phrase> ways_of(const Page& page) {
    std::vector<Phrase> ways;
    for (const Section& section : page.sections) {
        for (const Element& element : section.elements) {
            const auto* list = std::get_if<BulletList>(&element);
            if (!list) continue;
            for (const Phrase& item : list->items) {
                if (leads_somewhere(item)) ways.push_back(item);
            }
        }
    }
    return ways;
}

std::vector<std::string> words_of(const std::vector<Phrase>& phrases) {
    std::vector<std::string> words;
    for (const Phrase& phrase : phrases) words.push_back(phrase.text);
    return words;
}

std::string answer_of(const Page& page, const std::string& question) {
    for (const Section& section : page.sections) {
        for (const Element& element : section.elements) {
            const auto* list = std::get_if<FactList>(&element);
            if (!list) continue;
            for (const Fact& each : list->facts) {
                if (each.name == question) return with_plain_blanks(each.mark ? each.mark->word : each.value.text);
            }
        }
    }
    return "(not asked)";
}

}  // namespace

TEST_CASE("The version for elders begins with one sentence and the ways on") {
    const Page page = public_page(elder(PageKind::overview));
    CHECK(with_plain_blanks(page.lead) ==
          "这份规划答应了 9 件事。到2025年12月31日，公布过数字的有 1 件，看得出做到了的有 0 件。");
    CHECK(words_of(ways_of(page)) ==
          std::vector<std::string>{"答应了什么", "绿色矿山", "哪里可能开矿", "接下来要做什么", "找一找", "English"});
    for (const Phrase& way : ways_of(page)) CHECK(way.to->elder);
    CHECK(with_plain_blanks(page_for(plan(), Ledger{}, elder(PageKind::overview, Language::en)).lead) ==
          "The plan promised 9 things. By 31 December 2025, no figures had been made public.");
}

TEST_CASE("Each promise has a screen of its own, with its neighbours") {
    View view = elder(PageKind::indicators);
    const std::vector<Phrase> all = ways_of(public_page(view));
    REQUIRE(all.size() == 9);
    CHECK(all[3].text == "矿山数量：还不知道");
    const Page mines = public_page(*all[3].to);
    CHECK(mines.title == "矿山数量");
    CHECK(mines.lead == "第 4 件，一共 9 件");
    CHECK(answer_of(mines, "答应了什么？") == "到2025年底，最多 14 个。");
    CHECK(answer_of(mines, "现在怎么样？") == "2021年是 12 个。");
    CHECK(answer_of(mines, "做到了吗？") == "还不知道");
    CHECK(answer_of(mines, "这是什么意思？") == "全部矿山个数，含矿泉水、地热矿山。");
    CHECK(answer_of(mines, "谁公布的？") == "中国矿业报");
    const std::vector<Phrase> turns = ways_of(mines);
    CHECK(words_of(turns) == std::vector<std::string>{"上一件", "下一件", "全部承诺"});
    CHECK(*turns[0].to == *all[2].to);
    CHECK(*turns[1].to == *all[4].to);
    CHECK(*turns[2].to == view);
    CHECK(words_of(ways_of(public_page(*all.front().to))) == std::vector<std::string>{"下一件", "全部承诺"});
    CHECK(words_of(ways_of(public_page(*all.back().to))) == std::vector<std::string>{"上一件", "全部承诺"});
}

TEST_CASE("What a promise asks is said in words for each kind of target") {
    const auto asked = [](const Indicator& indicator) {
        Plan plan = small_plan();
        plan.indicators = {indicator};
        View view;
        view.plan = plan.identity.id;
        view.language = Language::en;
        view.page = PageKind::indicators;
        view.subject = {SubjectKind::indicator, indicator.id};
        view.elder = true;
        return answer_of(page_for(plan, ledger_of({}), at(view, day("2023-06-30"))), "What was promised?");
    };
    CHECK(asked(indicator("i", TargetKind::at_most, 14)) == "By the end of 2025: no more than 14.");
    CHECK(asked(indicator("i", TargetKind::at_least, 80, Unit::percent)) == "By the end of 2025: at least 80%.");
    CHECK(asked(indicator("i", TargetKind::about, 5)) == "By the end of 2025: about 5.");
    CHECK(asked(indicator("i", TargetKind::exactly, 5)) == "By the end of 2025: 5, no more and no less.");
    CHECK(asked(indicator("i", TargetKind::total_over_period, 5)) == "By the end of 2025: 5 in all.");
    Indicator range = indicator("i", TargetKind::between, 5);
    range.series.back().upper = 7;
    CHECK(asked(range) == "By the end of 2025: between 5 and 7.");
    Indicator words = indicator("i", TargetKind::words, {});
    words.words = Text{"", "better water"};
    CHECK(asked(words) == "By the end of 2025: better water.");
}

TEST_CASE("Blocks, green mines and what is due are told in plain words") {
    const std::vector<Phrase> blocks = ways_of(public_page(elder(PageKind::blocks)));
    REQUIRE(blocks.size() == plan().blocks.size() + 1);  // and back to the start
    View view = elder(PageKind::blocks);
    view.subject = {SubjectKind::block, "mineral-water-mining"};
    const Page block = public_page(view);
    CHECK(answer_of(block, "要做什么？") == "开矿：矿泉水。");
    CHECK(answer_of(block, "什么时候？") == "从2022年1月1日到2025年12月31日之间。");
    CHECK(answer_of(block, "有多大？") == "规划没有写。");
    const Page green = public_page(elder(PageKind::green_mines, Language::en));
    CHECK(answer_of(green, "How much each year?") == "10% in 2021, 30% in 2022, 50% in 2023, 70% in 2024, 80% in 2025");
    CHECK(answer_of(green, "Was it kept?") == "not known yet");
    const Page due = public_page(elder(PageKind::tasks, Language::en, "2024-06-30"));
    CHECK(with_plain_blanks(due.lead) == "After 30 June 2024 these are due first:");
    REQUIRE_FALSE(due.sections.empty());
    CHECK(std::get<BulletList>(due.sections[0].elements[0]).items.size() == 5);
    CHECK(with_plain_blanks(public_page(elder(PageKind::tasks, Language::en, "2026-11-30")).lead) ==
          "After 30 November 2026 nothing more of the plan is due.");
}

TEST_CASE("A search finds promises and blocks, and leads on to everything") {
    View view = searched(elder(PageKind::search), "矿泉水");
    const std::vector<Phrase> found = ways_of(public_page(view));
    const auto has = [&](const std::string& words) {
        return std::any_of(found.begin(), found.end(), [&](const Phrase& each) { return each.text == words; });
    };
    CHECK(has("微山县高楼乡渭河村地区矿泉水"));
    CHECK(has("在全部内容里找"));
    CHECK(std::get<SearchField>(public_page(searched(view, "钻石")).sections[0].elements[0]).summary ==
          "没有找到“钻石”。换个说法再试。");
    CHECK(words_of(ways_of(public_page(searched(view, " ")))) == std::vector<std::string>{"回到开头"});
}

TEST_CASE("A page that is not there in plain words says so and leads to itself as it is, with its subject") {
    View view = elder(PageKind::clauses);
    view.subject = {SubjectKind::clause, "1-2-4"};
    const Page page = public_page(view);
    CHECK(has_section(page, view.subject));
    const std::vector<Phrase> ways = ways_of(page);
    REQUIRE(ways.size() == 2);
    view.elder = false;
    CHECK(*ways[0].to == view);
}

TEST_CASE("Plain words never lead out of the version for elders but where they say so, and made-up data stays marked") {
    for (const Loaded* loaded : {&weishan(), &lixi()}) {
        for (const std::string_view name : Names<PageKind>::values) {
            for (const Language language : {Language::zh, Language::en}) {
                View view = view_of(loaded->plan, *parse_name<PageKind>(name), language,
                                    to_iso(last_day(loaded->plan.identity.last_year)));
                view.elder = true;
                const Page page = page_for(loaded->plan, loaded->ledger, view);
                CHECK(page.warning == catalogue(language).say("exercise.warning"));
                CHECK_FALSE(page.title.empty());
                CHECK(page_html(page, {"../../../"}, catalogue(language)).find("⟦") == std::string::npos);
                for (const Phrase& way : ways_of(page)) {
                    const bool says_so = way.text == catalogue(language).say("elder.way.as_it_is") ||
                                         way.text == catalogue(language).say("elder.way.search_all");
                    CHECK(way.to->elder != says_so);
                }
            }
        }
    }
}

}  // namespace oreplan
