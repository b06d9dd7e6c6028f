#include "core/pages/pages.h"

#include <algorithm>

#include "core/codec/ledger_json.h"
#include "core/codec/plan_json.h"
#include "core/export/html.h"
#include "core/page/address.h"
#include "core/pages/masthead.h"
#include "core/text/blanks.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

constexpr const char* plan_path = "assets/plans/weishan-2021-2025/plan.json";
constexpr const char* ledger_path = "assets/plans/weishan-2021-2025/ledgers/exercise.json";

Plan weishan() {
    auto plan = read_plan(file_text(plan_path));
    REQUIRE(plan.has_value());
    return std::move(*plan);
}

Page page_of(const Plan& plan, const Ledger& ledger, PageKind kind, Language language, std::string_view date,
             const std::string& query = {}) {
    View view;
    view.plan = plan.identity.id;
    view.page = kind;
    view.language = language;
    view = at(view, day(date));
    view.query = query;
    const Assessment assessment = assess(plan, ledger, view.as_of, {});
    const Catalogue& words = catalogue(language);
    return build_page({assessment, view, words});
}

std::string html_of(const Page& page, Language language) { return page_html(page, {"../../../"}, catalogue(language)); }

bool has(const std::string& text, const std::string& part) {
    return with_plain_blanks(text).find(with_plain_blanks(part)) != std::string::npos;
}

template <typename Visit>
void for_every_page(Visit visit) {
    for (std::size_t kind = 0; kind < Names<PageKind>::values.size(); ++kind) {
        for (const Language language : {Language::zh, Language::en}) visit(static_cast<PageKind>(kind), language);
    }
}

/// Every text that a page carries, with those that only charts show.
struct Texts {
    std::vector<std::string> all;

    void add(std::string text) { all.push_back(std::move(text)); }
    void operator()(const Paragraph& each) { add(each.text); }
    void operator()(const BulletList& each) {
        for (const Phrase& item : each.items) add(item.text);
    }
    void operator()(const FactList& each) {
        for (const Fact& fact : each.facts) {
            add(fact.name);
            add(fact.value.text);
            if (fact.source) add(fact.source->text);
        }
    }
    void operator()(const Tally& each) {
        for (const TallyItem& item : each.items) {
            add(item.count);
            add(item.mark.word);
        }
    }
    void operator()(const Table& each) {
        add(each.caption);
        for (const auto& row : each.rows)
            for (const Cell& cell : row) add(cell.phrase.text);
    }
    void operator()(const BulletChart& each) {
        for (const BulletGroup& group : each.groups) {
            for (const BulletRow& row : group.rows) {
                add(row.name.text);
                if (row.value) add(row.value_words);
                add(row.target_words);
                add(row.base_words);
                add(row.mark.word);
            }
        }
    }
    void operator()(const StepChart& each) {
        for (const Step& step : each.steps) {
            add(step.year);
            add(step.target_words);
            add(step.actual_words);
            add(step.mark.word);
        }
    }
    void operator()(const TimeChart& each) {
        add(each.name);
        for (const TimeGoal& goal : each.goals) add(goal.words);
        for (const TimePoint& report : each.reports) add(report.words);
    }
    void operator()(const Stack& each) {
        add(each.name);
        for (const StackPart& part : each.parts) {
            if (part.value > 0) add(part.name + " " + part.words);
        }
    }
    void operator()(const Cards& each) {
        for (const Card& card : each.cards) {
            for (const std::string& words : {card.name.text, card.kicker, card.promise, card.due, card.now}) add(words);
            if (card.mark) add(card.mark->word);
            if (card.chart) (*this)(*card.chart);
        }
    }
    void operator()(const StatusBar& each) {
        for (const StatusCell& cell : each.cells) add(cell.name.text);
        for (const StatusCount& count : each.counts) add(count.mark.word);
    }
    void operator()(const Schedule& each) {
        for (const ScheduleRow& row : each.rows) {
            add(row.name.text);
            add(row.mark.word);
            add(row.events_words);
        }
    }
    void operator()(const Findings& each) {
        for (const Finding& finding : each.findings) {
            add(finding.title.text);
            add(finding.mark.word);
            add(finding.text);
            for (const Fact& fact : finding.facts) add(fact.value.text);
        }
    }
    void operator()(const Choice& each) {
        for (const Phrase& option : each.options) add(option.text);
    }
    void operator()(const SearchField& each) { add(each.summary); }
    void operator()(const Form& each) {
        for (const Field& field : each.fields) {
            add(field.label);
            add(field.hint);
            add(field.problem);
            for (const FieldOption& option : field.options) add(option.words);
        }
    }
    void operator()(const Commands& each) {
        for (const Command& command : each.commands) add(command.words);
    }
    void operator()(const Blanks& each) {
        for (const std::string& name : each.names) add(name);
    }
};

}  // namespace

TEST_CASE("No page lacks a word, in either language, with either ledger, on any date") {
    const Plan plan = weishan();
    const auto exercise = read_ledger(file_text(ledger_path), plan);
    REQUIRE(exercise.has_value());
    const Ledger empty{};
    for_every_page([&](PageKind kind, Language language) {
        for (const Ledger* ledger : {&empty, &*exercise}) {
            for (const char* date : {"2020-12-31", "2021-12-31", "2023-06-30", "2025-01-01", "2025-12-31"}) {
                const Page page = page_of(plan, *ledger, kind, language, date);
                const std::string html = html_of(page, language);
                CHECK_MESSAGE(!has(html, "⟦"), html.substr(std::min(html.find("⟦"), html.size()), 60));
                CHECK(page.warning.empty() == (ledger->origin != LedgerOrigin::exercise));
                CHECK(has(html, catalogue(language).say("exercise.warning")) == (ledger->origin == LedgerOrigin::exercise));
                CHECK_FALSE(page.disclaimer.empty());
                CHECK(has(html, escaped(page.disclaimer)));
            }
        }
    });
}

TEST_CASE("Whatever a chart or a list says stands in the HTML, word for word") {
    const Plan plan = weishan();
    const auto exercise = read_ledger(file_text(ledger_path), plan);
    for_every_page([&](PageKind kind, Language language) {
        const Page page = page_of(plan, *exercise, kind, language, "2024-08-01");
        const std::string html = html_of(page, language);
        Texts texts;
        texts.add(page.lead);
        for (const Section& section : page.sections) {
            texts.add(section.heading);
            for (const Element& element : section.elements) std::visit(texts, element);
        }
        CHECK_FALSE(page.lead.empty());
        for (const std::string& text : texts.all) CHECK_MESSAGE(has(html, escaped(text)), text);
    });
}

TEST_CASE("The public page claims nothing that nobody reported") {
    const Plan plan = weishan();
    const Ledger empty{};
    const std::string html = html_of(page_of(plan, empty, PageKind::overview, Language::zh, "2025-12-31"), Language::zh);
    CHECK(has(html, "规划作出 9 项主要承诺，截至2025年12月31日都未填报"));
    CHECK(has(html, "未填报"));
    const std::string about = html_of(page_of(plan, empty, PageKind::about, Language::zh, "2025-12-31"), Language::zh);
    CHECK(has(about, "微政字〔2023〕8号"));
    CHECK(has(about, "12,832.78 亩（855.52 公顷）"));
    const std::string blocks = html_of(page_of(plan, empty, PageKind::blocks, Language::zh, "2025-12-31"), Language::zh);
    CHECK(has(blocks, "未命名矿泉水开采区块"));
    CHECK(has(blocks, "未载明"));
    CHECK_FALSE(has(blocks, "无出让"));
}

TEST_CASE("HTML has captions, scopes, and links that stay inside the site") {
    const Plan plan = weishan();
    const Ledger empty{};
    const std::string html = html_of(page_of(plan, empty, PageKind::indicators, Language::en, "2025-12-31"), Language::en);
    CHECK(has(html, "<caption>Indicators: target, actual and status</caption>"));
    CHECK(has(html, "<th scope=\"col\">Indicator</th>"));  // only what a program writes has heads to press
    CHECK(has(html, "<th scope=\"row\">"));
    CHECK(has(html, "href=\"../../../weishan-2021-2025/en/clauses/"));
    CHECK_FALSE(has(html, "http"));
    CHECK(html.find("<h1>") < html.find("<h2>"));
    CHECK(escaped("<a & \"b\">") == "&lt;a &amp; &quot;b&quot;&gt;");
}

TEST_CASE("Every page of another plan says something, even where that plan is silent") {
    Plan plan = small_plan();
    const Ledger empty{};
    for_every_page([&](PageKind kind, Language language) {
        CHECK_FALSE(has(html_of(page_of(plan, empty, kind, language, "2023-06-30"), language), "⟦"));
    });
    std::erase_if(plan.indicators, [](const Indicator& each) { return each.id == "green"; });
    CHECK_FALSE(page_of(plan, empty, PageKind::green_mines, Language::en, "2023-06-30").lead.empty());
}

TEST_CASE("The masthead leads to every page, language, theme and ledger from where one is") {
    const Plan plan = weishan();
    const Ledger empty{};
    View view;
    view.plan = plan.identity.id;
    view = at(view, day("2024-05-01"));
    view.page = PageKind::blocks;
    const Assessment assessment = assess(plan, empty, view.as_of, {});
    const Catalogue& words = catalogue(Language::zh);
    const Offer one{{plan.identity.id, plan.identity.short_name, {{"exercise", {"演练", "Exercise"}}}}};
    const Masthead head = masthead({assessment, view, words}, one, plan.identity.span());
    CHECK(head.groups.size() == page_groups.size());
    std::vector<PageKind> pages;
    std::vector<PageKind> chosen;
    for (const Choice& group : head.groups) {
        CHECK_FALSE(group.name.empty());
        for (const Phrase& page : group.options) {
            CHECK(page.to->as_of == view.as_of);
            pages.push_back(page.to->page);
        }
        if (group.chosen) chosen.push_back(group.options[*group.chosen].to->page);
    }
    CHECK(pages.size() == Names<PageKind>::values.size());
    CHECK(std::is_sorted(pages.begin(), pages.end()));
    CHECK(chosen == std::vector{PageKind::blocks});
    CHECK(head.languages.options[1].to->page == PageKind::blocks);
    CHECK(head.languages.chosen == 0);
    CHECK(head.ledgers.options.size() == 2);
    CHECK(head.ledgers.options[1].to->ledger == "exercise");
    CHECK(head.ledgers.options[1].text == "演练");
    CHECK(head.ledgers.chosen == 0);
    CHECK(head.text_version.to->face == Face::text);
    CHECK(head.dashboard.to->face == Face::canvas);
    CHECK(head.plans.options.empty());
    CHECK(head.choose_file.kind == CommandKind::choose_file);
}

TEST_CASE("The years before and after are one press away as far as the plan can be looked at, and so is each size") {
    const Plan plan = weishan();
    const Ledger empty{};
    const Catalogue& words = catalogue(Language::en);
    const auto head_at = [&](std::string_view date, double scale) {
        View view;
        view.plan = plan.identity.id;
        view = at(view, day(date));
        view.scale = scale;
        const Assessment assessment = assess(plan, empty, view.as_of, {});
        return masthead({assessment, view, words}, {}, plan.identity.span());
    };
    const auto years = [&](std::string_view date) {
        std::vector<std::string> told;
        const Masthead head = head_at(date, 1);
        for (const auto& step : {head.earlier, head.later}) {
            if (step) told.push_back(step->text + " " + to_iso(step->to->as_of));
        }
        return told;
    };
    CHECK(years("2023-06-30") == std::vector<std::string>{"‹ 2022 2022-12-31", "2023 › 2023-12-31"});
    CHECK(years("2023-12-31") == std::vector<std::string>{"‹ 2022 2022-12-31", "2024 › 2024-12-31"});
    CHECK(years("2020-12-31") == std::vector<std::string>{"2021 › 2021-12-31"});
    CHECK(years("2025-12-31") == std::vector<std::string>{"‹ 2024 2024-12-31"});
    const auto scales = [&](double scale) {
        std::vector<double> to;
        for (const Phrase& each : head_at("2023-06-30", scale).scales.options) to.push_back(each.to->scale);
        return to;
    };
    CHECK(scales(1.5) == std::vector<double>{1.25, 1, 1.75});
    CHECK(scales(0.5) == std::vector<double>{0.5, 1, 0.75});
    CHECK(scales(4) == std::vector<double>{3.75, 1, 4});
    CHECK(head_at("2023-06-30", 1.5).scales.options[1].text == "150%");
}

TEST_CASE("A theme that the view does not name is chosen once it is known which is shown") {
    const Plan plan = small_plan();
    const Ledger empty{};
    const View view;
    const Assessment assessment = assess(plan, empty, day("2023-06-30"), {});
    const Catalogue& words = catalogue(Language::en);
    Masthead head = masthead({assessment, view, words}, {}, plan.identity.span());
    CHECK_FALSE(head.themes.chosen.has_value());
    const auto chosen = [&] { return has(masthead_html(head, {""}, words), "<option value=\"contrast\" selected>"); };
    CHECK_FALSE(chosen());
    show_theme(head, Theme::contrast);
    REQUIRE(head.themes.chosen.has_value());
    CHECK(head.themes.options[*head.themes.chosen].to->theme == Theme::contrast);
    CHECK(chosen());
}

TEST_CASE("A link to another plan keeps how things are looked at, and leaves date, ledger, subject and answers behind") {
    const Plan plan = weishan();
    const Ledger empty{};
    View view;
    view.plan = plan.identity.id;
    view = answered(go(view, PageKind::blocks, {SubjectKind::block, "some-block"}), "admission.capacity", "45");
    view.language = Language::en;
    view = at(view, day("2024-05-01"));
    view.ledger = "exercise";
    view.query = "coal";
    view.green_denominator = GreenDenominator::planned_mines;
    view.face = Face::text;
    view.theme = Theme::dark;
    view.scale = 1.5;
    const Assessment assessment = assess(plan, empty, view.as_of, {});
    const Catalogue& words = catalogue(Language::en);
    const Offer offer{{"another-plan", {"另一份", "Another plan"}, {}}, {plan.identity.id, {"这一份", "This plan"}, {}}};
    const Masthead head = masthead({assessment, view, words}, offer, plan.identity.span());
    REQUIRE(head.plans.options.size() == 2);
    CHECK(head.plans.chosen == 1);
    CHECK(head.languages.chosen == 1);
    CHECK(head.themes.chosen == 1);
    CHECK(head.plans.options[0].text == "Another plan");
    CHECK(address_of(*head.plans.options[0].to) == "another-plan/en/blocks/?view=text&theme=dark&scale=1.5");
    const std::string html = masthead_html(head, {"../../../"}, words);
    CHECK(has(html, "<a href=\"../../../another-plan/en/blocks/?view=text&amp;theme=dark&amp;scale=1.5\">Another plan</a>"));
    CHECK(has(html, "aria-current=\"true\">This plan</a>"));
    CHECK(has(html, "aria-current=\"true\">English</a>"));
    CHECK(has(html, "<option value=\"dark\" selected>"));
    CHECK(has(html, "data-query=\"view=\">Dashboard</button>"));
    CHECK(has(html, "<button type=\"button\" data-command=\"choose_file\">Open a plan or ledger file</button>"));
}

}  // namespace oreplan
