// A plan and its ledger need no words but those of the plan's own language: everything is there in the other one too, with the
// plan's own words, which HTML marks as such.
#include "core/codec/ledger_json.h"
#include "core/codec/plan_json.h"
#include "core/export/csv.h"
#include "core/export/html.h"
#include "core/model/describe.h"
#include "core/pages/pages.h"
#include "core/text/characters.h"
#include "tests/core/html_parts.h"
#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

/// Begins every text of the plan and its ledger, and stands nowhere else.
const std::string sign = "\u273F";

/// An archive that leaves every text its own language's words, with the sign before them.
class OwnWords {
public:
    explicit OwnWords(Language language) : language_(language) {}

    template <typename Value>
    void required(std::string_view, Value& value) {
        keep(value);
    }
    template <typename Value>
    void optional(std::string_view, Value& value) {
        keep(value);
    }
    template <typename... Kinds>
    void one_of(std::string_view, std::variant<Kinds...>& value) {
        std::visit([this](auto& chosen) { describe(*this, chosen); }, value);
    }

    void keep(Text& text) {
        const std::string words = sign + text.in(language_);
        text = language_ == Language::zh ? Text{words, ""} : Text{"", words};
    }
    template <typename Value>
    void keep(std::optional<Value>& value) {
        if (value) keep(*value);
    }
    template <typename Value>
    void keep(std::vector<Value>& values) {
        for (Value& value : values) keep(value);
    }
    template <typename Noun>
        requires std::is_class_v<Noun>
    void keep(Noun& noun) { describe(*this, noun); }
    template <typename Number>
        requires(!std::is_class_v<Number>)
    void keep(Number&) {}
    void keep(std::string&) {}
    void keep(Date&) {}
    void keep(VagueDate&) {}

private:
    Language language_;
};

struct Files {
    Plan plan;
    Ledger ledger;
};

/// A plan and a ledger of the project, as they would be if nobody had written a word in another language than `own`.
Files in_one_language(const std::string& folder, const std::string& ledger_name, Language own) {
    auto plan = read_plan(file_text(folder + "plan.json"));
    REQUIRE(plan.has_value());
    auto ledger = read_ledger(file_text(folder + "ledgers/" + ledger_name), *plan);
    REQUIRE(ledger.has_value());
    plan->identity.language = own;
    OwnWords{own}.keep(*plan);
    OwnWords{own}.keep(*ledger);
    // As files: what is left must be enough to be read.
    auto read = read_plan(write_plan(*plan));
    REQUIRE_MESSAGE(read.has_value(), told(read.error()));
    auto read_events = read_ledger(write_ledger(*ledger), *read);
    REQUIRE_MESSAGE(read_events.has_value(), told(read_events.error()));
    return {std::move(*read), std::move(*read_events)};
}

Files weishan(Language own) { return in_one_language("assets/plans/weishan-2021-2025/", "exercise.json", own); }

int count(std::string_view text, std::string_view part) {
    int found = 0;
    for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
    return found;
}

/// The page with its header, as a reader of the language gets them.
std::string document(const Page& page, const Briefing& briefing) {
    const Identity& identity = briefing.plan().identity;
    const Offer offer{{identity.id, identity.short_name, {{"l", briefing.assessment.facts.ledger->title}}},
                      {"another", identity.short_name, {}}};
    const Links links{"../../../"};
    return masthead_html(masthead(briefing, offer, identity.span()), links, briefing.catalogue) +
           page_html(page, links, briefing.catalogue);
}

/// Each text that falls back is marked, and nothing is marked that does not.
void check_marks(const std::string& html, Language own, Language language) {
    const std::string lang = "lang=\"" + std::string{own == Language::zh ? "zh-CN" : "en"} + '"';
    CHECK(find_control(html.substr(0, html.find("\n"))) == std::string::npos);
    if (own == language) {
        CHECK(count(html, " lang=") == 0);
        return;
    }
    // An option that mixes both languages cannot say so: it holds no elements.
    const auto is_mixed = [](std::string_view option) { return option.find(" lang=") == option.npos; };
    const auto always = [](std::string_view) { return true; };
    // Nor does what is told where a chart is pointed at.
    const std::string options = without(without(html, "<option ", "</option>", is_mixed), " selected", "", always);
    const std::string marked = without(options, "<title>", "</title>", always);
    CHECK(count(marked, lang + '>' + sign) == count(without_tags(marked), sign));
    CHECK(count(html, " lang=") == count(marked, lang + '>' + sign));
}

/// The first field that is not answered yet gets its last answer, until none is left: what stands behind the forms.
View with_answers(View view, const Files& files) {
    for (int round = 0; round < 12; ++round) {
        const Page page = page_for(files.plan, files.ledger, view);
        const View before = view;
        for (const Section& section : page.sections) {
            for (const Element& element : section.elements) {
                const Form* form = std::get_if<Form>(&element);
                for (const Field& field : form ? form->fields : std::vector<Field>{}) {
                    if (view.answers.contains(field.id)) continue;
                    view = answered(view, field.id, field.options.empty() ? "1" : field.options.back().value);
                }
            }
        }
        if (view == before) break;
    }
    return view;
}

void check_every_page(const Files& files, std::string_view date) {
    const Ledger no_reports;
    for (std::size_t kind = 0; kind < Names<PageKind>::values.size(); ++kind) {
        for (const Language language : {Language::zh, Language::en}) {
            std::vector<View> views{view_of(files.plan, static_cast<PageKind>(kind), language, date)};
            const View answered = with_answers(views.front(), files);
            if (answered != views.front()) views.push_back(answered);
            const Catalogue& words = catalogue(language);
            for (const Ledger* ledger : {&no_reports, &files.ledger}) {
                for (const View& view : views) {
                    CAPTURE(std::string{name_of(view.page)});
                    CAPTURE(std::string{name_of(view.language)});
                    const Assessment assessment = assess(files.plan, *ledger, view.as_of, settings_of(view));
                    const Briefing briefing{assessment, view, words};
                    const Page page = build_page(briefing);
                    check_marks(document(page, briefing), files.plan.identity.language, view.language);
                    const std::string csv = page_csv(page, words);
                    CHECK(count(csv, sign) > 0);
                    CHECK(csv == plain(csv));
                }
            }
        }
    }
}

}  // namespace

TEST_CASE("Every page of a plan with words in its own language only is there in both, its words marked in the other") {
    for (const Language own : {Language::zh, Language::en}) {
        check_every_page(weishan(own), "2024-08-01");
        check_every_page(in_one_language("tests/data/plans/lixi-trial-2026-2030/", "trial-exercise.json", own), "2028-12-31");
    }
}

TEST_CASE("Nothing is marked where words are there in both languages") {
    const Plan plan = weishan_plan();
    const Ledger ledger = exercise_ledger(plan);
    for (const Language language : {Language::zh, Language::en}) {
        const View view = view_of(plan, PageKind::mines, language, "2024-08-01");
        CHECK(count(page_html(page_for(plan, ledger, view), {""}, catalogue(language)), " lang=") == 0);
    }
}

TEST_CASE("A name that falls back is marked within its sentence, and what stands around it is not") {
    Files files = weishan(Language::zh);
    files.plan.identity.name = {"微山县规划", ""};
    const View view = view_of(files.plan, PageKind::report, Language::en, "2024-12-31");
    const Page page = page_for(files.plan, files.ledger, view);
    const Catalogue& en = catalogue(Language::en);
    const std::string name = "<span lang=\"zh-CN\">微山县规划</span>";
    const std::string lead = en.say("report.lead", {{"name", name}, {"period", std::string{"2021–2025"}}});
    CHECK(page_html(page, {""}, en).find("<p class=\"lead\">" + lead + "</p>") != std::string::npos);
}

TEST_CASE("An option tells its language where it is all in one") {
    Field field{"mine", FieldKind::choice, "", "", "b", {}, ""};
    field.options = {{"a", set_off("煤")}, {"b", set_off("水")}, {"c", set_off("煤") + ", large"}, {"d", "small"}};
    Section section;
    section.elements = {Form{"", {field}}};
    Page page;
    page.sections = {section};
    const std::string html = page_html(page, {""}, catalogue(Language::en));
    CHECK(html.find("<option value=\"a\" lang=\"zh-CN\">煤</option><option value=\"b\" lang=\"zh-CN\" selected>水</option>"
                    "<option value=\"c\">煤, large</option><option value=\"d\">small</option>") != std::string::npos);
}

TEST_CASE("A clause is found by its words on the page of the language that lacks them") {
    const Files files = weishan(Language::zh);
    const Clause& clause = files.plan.clauses.front();
    View view = view_of(files.plan, PageKind::search, Language::en, "2024-08-01");
    view.query = clause.heading.zh.substr(sign.size());
    const Page page = page_for(files.plan, files.ledger, view);
    const auto& table = std::get<Table>(page.sections.back().elements.front());
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows.front().front().phrase.to->subject == Subject{SubjectKind::clause, clause.id});
}

TEST_CASE("What the rules say of a plan does not hang on the language that it is written in") {
    const Plan plan = weishan_plan();
    const Ledger ledger = exercise_ledger(plan);
    for (const Language own : {Language::zh, Language::en}) {
        const Files files = weishan(own);
        const View view = view_of(plan, PageKind::overview, Language::zh, "2024-08-01");
        const Assessment both = assess(plan, ledger, view.as_of, {});
        const Assessment one = assess(files.plan, files.ledger, view.as_of, {});
        REQUIRE(both.verdicts.size() == one.verdicts.size());
        for (std::size_t index = 0; index < both.verdicts.size(); ++index) {
            CHECK(both.verdicts[index].rule == one.verdicts[index].rule);
            CHECK(both.verdicts[index].subject == one.verdicts[index].subject);
            CHECK(both.verdicts[index].outcome == one.verdicts[index].outcome);
        }
    }
}

}  // namespace oreplan
