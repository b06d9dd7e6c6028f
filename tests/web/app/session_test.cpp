#include "web/app/session.h"

#include <memory>

#include "core/codec/ledger_json.h"
#include "core/codec/plan_json.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;
using platform::Document;

namespace {

std::string plan_text() { return file_text("assets/plans/weishan-2021-2025/plan.json"); }

Ledger exercise_for(const Plan& plan) {
    return *read_ledger(file_text("assets/plans/weishan-2021-2025/ledgers/exercise.json"), plan);
}

/// With words and the plan, and all of the program.
Session session_of_weishan() {
    Session session;
    session.begin(R"({"weishan-2021-2025": {"ledgers": {"exercise": {}}}, "other": {}})", day("2024-06-30"));
    session.add_part(ProgramPart::seldom);
    REQUIRE(session.add_catalogue("en", file_text("assets/i18n/en.json")));
    REQUIRE(session.add_plan("weishan-2021-2025/en", plan_text()));
    return session;
}

View view_at(const Session& session, const std::string& rest) {
    return session.read_address("weishan-2021-2025/en/" + rest).view;
}

void open(Session& session, const std::string& rest) {
    const ReadAddress read = session.read_address("weishan-2021-2025/en/" + rest);
    session.open(read.view, read.unread);
}

}  // namespace

TEST_CASE("What a view lacks is told one after the other: words, plan, program, ledger") {
    Session session;
    session.begin(R"({"weishan-2021-2025": {"ledgers": {"exercise": {}}}})", day("2024-06-30"));
    const auto lacks = [&] { return session.missing_for(view_at(session, "mines/?ledger=exercise")); };
    CHECK(lacks()->kind == Document::catalogue);
    REQUIRE(session.add_catalogue("en", file_text("assets/i18n/en.json")));
    CHECK(lacks()->kind == Document::plan);
    REQUIRE(session.add_plan("weishan-2021-2025/en", plan_text()));
    CHECK(lacks() == Session::Missing{Document::program, "pages"});
    session.add_part(ProgramPart::pages);
    CHECK(lacks()->kind == Document::ledger);
    CHECK(lacks()->id == "weishan-2021-2025/exercise");
    session.add_ledger(exercise_for(*session.plan("weishan-2021-2025")));
    CHECK_FALSE(lacks());
    CHECK(session.missing_for(view_at(session, "mines/?ledger=exercise&elder=1")) ==
          Session::Missing{Document::program, "seldom"});
}

TEST_CASE("A plan of the site is asked for again in another language; a visitor's is whole") {
    Session session;
    session.begin(R"({"weishan-2021-2025": {"ledgers": {"exercise": {}}}})", day("2024-06-30"));
    session.add_part(ProgramPart::seldom);
    for (const char* language : {"zh", "en"})
        REQUIRE(session.add_catalogue(language, file_text("assets/i18n/" + std::string{language} + ".json")));
    const auto lacks = [&](const char* language) {
        return session.missing_for(session.read_address("weishan-2021-2025/" + std::string{language} + "/overview/").view);
    };
    CHECK(lacks("zh") == Session::Missing{Document::plan, "weishan-2021-2025/zh"});
    REQUIRE(session.add_plan("weishan-2021-2025/zh", plan_text()));
    CHECK_FALSE(lacks("zh"));
    CHECK(lacks("en") == Session::Missing{Document::plan, "weishan-2021-2025/en"});
    session.add_ledger(exercise_for(*session.plan("weishan-2021-2025")));
    REQUIRE(session.add_plan("weishan-2021-2025/en", plan_text()));
    CHECK_FALSE(lacks("en"));
    CHECK_FALSE(lacks("zh"));  // its own words are in every file of it
    open(session, "overview/?ledger=exercise");
    CHECK(session.page().notice.empty());  // the ledger is still here
    session.add_plan(*read_plan(plan_text()), {"mine.json"});
    CHECK_FALSE(lacks("zh"));
    CHECK_FALSE(lacks("en"));
}

TEST_CASE("The overview as it is without a ledger lacks nothing of the program; all else does") {
    Session session;
    session.begin(R"({"weishan-2021-2025": {}})", day("2024-06-30"));
    REQUIRE(session.add_catalogue("en", file_text("assets/i18n/en.json")));
    REQUIRE(session.add_plan("weishan-2021-2025/en", plan_text()));
    for (const char* enough : {"overview/", "overview/?at=2023-01-31&theme=dark&scale=2", "overview/?green=planned_mines"})
        CHECK_MESSAGE(!session.missing_for(view_at(session, enough)), enough);
    for (const char* more : {"mines/", "overview/?view=text", "overview/?tables=1", "overview/#block:b1", "clauses/?q=coal"})
        CHECK_MESSAGE(session.missing_for(view_at(session, more)), more);
}

TEST_CASE("A plan that is not offered is told, and the first one shown") {
    const Session session = session_of_weishan();
    const ReadAddress read = session.read_address("atlantis/en/overview/");
    CHECK(read.view.plan == "weishan-2021-2025");
    CHECK(read.unread == std::vector<std::string>{"atlantis"});
    CHECK(session.read_address("other/en/overview/").unread.empty());  // offered, and may come
}

TEST_CASE("A ledger that is not offered is told, and the public one shown") {
    const ReadAddress read = session_of_weishan().read_address("weishan-2021-2025/en/overview/?ledger=secret");
    CHECK(read.view.ledger.empty());
    CHECK(read.unread == std::vector<std::string>{"ledger=secret"});
}

TEST_CASE("What was pasted into an address by mistake is told in short") {
    Session session = session_of_weishan();
    open(session, "overview/?ledger=" + std::string(5000, 'x'));
    CHECK(session.page().notice.size() < 300);
    CHECK(session.page().notice.find(std::string(60, 'x') + "…") != std::string::npos);
}

TEST_CASE("A date outside what can be looked at is held within, and told") {
    Session session = session_of_weishan();
    open(session, "overview/?at=1999-01-01");
    CHECK(session.view().as_of == day("2020-12-31"));
    CHECK(
        session.page().notice ==
        "1 January 1999 is not among the days that can be looked at, 31 December 2020 to 31 December 2025; shown is 31 December "
        "2020. Another day can be set where the date stands.");
    open(session, "overview/?at=2023-01-01");
    CHECK(session.page().notice.empty());
}

TEST_CASE("Where no day is chosen the plan's default is shown, whatever was shown before") {
    Session session = session_of_weishan();
    open(session, "overview/?at=2023-01-01");
    CHECK(session.view().as_of == day("2023-01-01"));
    open(session, "overview/");
    CHECK(session.view().as_of == day("2024-06-30"));
    CHECK(session.page().notice.empty());
}

TEST_CASE("What is looked at and is not on the page is let go and told, by whatever way one comes") {
    Session session = session_of_weishan();
    session.add_ledger(exercise_for(*session.plan("weishan-2021-2025")));
    open(session, "mines/?ledger=exercise#mine:coal-1");
    REQUIRE(session.view().subject == Subject{SubjectKind::mine, "coal-1"});
    CHECK(session.page().notice.empty());
    const View without = *session.masthead().ledgers.options[0].to;
    session.open(without);
    CHECK(session.view().subject.is_none());
    CHECK(session.page().notice == "This page has nothing of mine:coal-1 on 30 June 2024.");
    CHECK(session.address() == "weishan-2021-2025/en/mines/");
    session.open(session.view());
    CHECK(session.page().notice.empty());
    open(session, "mines/#mine:coal-1");
    CHECK(session.page().notice == "This page has nothing of mine:coal-1 on 30 June 2024.");
}

TEST_CASE("A visitor's plan stands before the site's of the same id, which may come late") {
    Session session = session_of_weishan();
    auto brought = *read_plan(plan_text());
    brought.identity.short_name.zh = "带来的";
    session.add_plan(std::move(brought), {"mine.json"});
    REQUIRE(session.add_plan("weishan-2021-2025/en", plan_text()));
    session.open(view_at(session, "overview/"));
    CHECK(session.page().notice.find("mine.json") != std::string::npos);
}

TEST_CASE("Ledgers that do not fit a plan any more are forgotten") {
    Session session = session_of_weishan();
    session.add_ledger(exercise_for(*session.plan("weishan-2021-2025")), {"exercise.json"});
    CHECK_FALSE(session.missing_for(view_at(session, "overview/?ledger=exercise")));
    auto other = *read_plan(plan_text());
    other.blocks.clear();
    session.add_plan(std::move(other), {"blocks.json"});
    CHECK(session.read_address("weishan-2021-2025/en/overview/?ledger=exercise").unread.size() == 1);
}

TEST_CASE("What is refused leaves everything as it was") {
    Session session = session_of_weishan();
    CHECK_FALSE(session.add_plan("weishan-2021-2025/en", "{}"));
    CHECK_FALSE(session.add_catalogue("en", "[1]"));
    CHECK(session.add_catalogue("xx", "{}"));  // a language that nobody knows is no harm
    session.open(view_at(session, "overview/"));
    CHECK(session.page().title == "Overview");
}

TEST_CASE("A plan that the site brings under another id than its own is refused") {
    Session session;
    const auto added = session.add_plan("other/en", plan_text());
    REQUIRE_FALSE(added);
    REQUIRE(added.error().size() == 1);
    CHECK(added.error()[0].where == "/identity/id");
    CHECK(added.error()[0].what ==
          Message{"problem.other_id", {{"id", std::string{"weishan-2021-2025"}}, {"name", std::string{"other"}}}});
    CHECK_FALSE(session.plan("weishan-2021-2025"));
    CHECK(session.add_plan(*read_plan(plan_text()), {"mine.json"}) == "weishan-2021-2025");  // nobody asked a visitor for another
}

TEST_CASE("A plan that was replaced is given back as soon as nothing shows it any more, and not before") {
    Session session = session_of_weishan();
    open(session, "overview/");
    const std::weak_ptr<const Plan> first = session.plan("weishan-2021-2025");
    session.add_plan(*read_plan(plan_text()), {"mine.json"});
    CHECK_FALSE(first.expired());
    CHECK(session.page().title == "Overview");
    open(session, "overview/");
    CHECK(first.expired());
    const std::weak_ptr<const Plan> second = session.plan("weishan-2021-2025");
    session.add_plan(*read_plan(plan_text()), {"mine.json"});
    session.add_plan(*read_plan(plan_text()), {"mine.json"});
    open(session, "mines/");
    CHECK(second.expired());
    CHECK(session.plan("weishan-2021-2025").use_count() == 3);  // what is offered, what is shown, and this
}

TEST_CASE("So is a ledger") {
    Session session = session_of_weishan();
    const auto exercise = [&] { return view_at(session, "overview/?ledger=exercise"); };
    session.add_ledger(exercise_for(*session.plan("weishan-2021-2025")), {"exercise.json"});
    session.open(exercise());
    const std::weak_ptr<const Ledger> first = session.ledger_of(session.view());
    session.add_ledger(exercise_for(*session.plan("weishan-2021-2025")), {"exercise.json"});
    CHECK_FALSE(first.expired());
    CHECK(session.page().title == "Overview");
    session.open(exercise());
    CHECK(first.expired());
}

TEST_CASE("A ledger that went with the plan that it was read for is left out of what is opened next, which is told") {
    Session session = session_of_weishan();
    session.add_ledger(exercise_for(*session.plan("weishan-2021-2025")));
    session.open(view_at(session, "overview/?ledger=exercise"));
    Plan other = *read_plan(plan_text());
    other.minerals.clear();
    session.add_plan(std::move(other), {"mine.json"});
    CHECK(session.view().ledger == "exercise");
    session.open(zoomed(session.view(), 1));
    CHECK(session.view().ledger.empty());
    CHECK(session.page().notice.find("exercise") != std::string::npos);
}

TEST_CASE("Nobody waits for a ledger that nobody offers any more") {
    Session session = session_of_weishan();
    Ledger own = exercise_for(*session.plan("weishan-2021-2025"));
    own.id = "own";
    session.add_ledger(std::move(own), {"own.json"});
    session.open(view_at(session, "overview/?ledger=own"));
    CHECK(session.view().ledger == "own");
    Plan other = *read_plan(plan_text());
    other.minerals.clear();
    session.add_plan(std::move(other), {"mine.json"});
    const View next = go(session.view(), PageKind::mines);
    CHECK_FALSE(session.missing_for(next));
    session.open(next);
    CHECK(session.view().page == PageKind::mines);
    CHECK(session.page().notice.find("no ledger \"own\"") != std::string::npos);
}

TEST_CASE("The site's plan was checked when it was put up: the page reads it, and checks a visitor's") {
    Session session;
    std::string text = plan_text();
    const std::string last_year = "\"last_year\": 2025";
    text.replace(text.find(last_year), last_year.size(), "\"last_year\": 2019");
    CHECK_FALSE(read_plan(text));
    CHECK(session.add_plan("weishan-2021-2025/en", text));
    text.replace(text.find("\"last_year\""), 11, "\"last_yeer\"");
    CHECK_FALSE(session.add_plan("weishan-2021-2025/en", text));
}

TEST_CASE("A plan opens with the ledger that it names, another is chosen by its id, and none by that word") {
    Session session;
    session.begin(R"({"weishan-2021-2025": {"ledger": "public-record", "ledgers": {"exercise": {}, "public-record": {}}}})",
                  day("2024-06-30"));
    session.add_part(ProgramPart::seldom);
    REQUIRE(session.add_catalogue("en", file_text("assets/i18n/en.json")));
    REQUIRE(session.add_plan("weishan-2021-2025/en", plan_text()));
    const auto lacks = [&](const char* rest) { return session.missing_for(view_at(session, rest)); };
    CHECK(lacks("overview/")->id == "weishan-2021-2025/public-record");
    CHECK(lacks("overview/?ledger=exercise")->id == "weishan-2021-2025/exercise");
    CHECK_FALSE(lacks("overview/?ledger=none"));
    session.add_ledger(
        *read_ledger(file_text("assets/plans/weishan-2021-2025/ledgers/public-record.json"), *session.plan("weishan-2021-2025")));
    CHECK_FALSE(lacks("overview/"));
    open(session, "overview/");
    CHECK(session.page().ledger == "public-record");
    CHECK_FALSE(session.page().provenance.text.empty());
    const Choice& ledgers = session.masthead().ledgers;
    CHECK(ledgers.chosen == std::optional<std::size_t>{0});
    REQUIRE(ledgers.options.size() == 3);
    CHECK(ledgers.options[0].to->ledger.empty());
    CHECK(ledgers.options[1].to->ledger == no_ledger);
    CHECK(ledgers.options[2].to->ledger == "exercise");
    open(session, "overview/?ledger=none");
    CHECK(session.page().ledger.empty());
    CHECK(session.masthead().ledgers.chosen == std::optional<std::size_t>{1});
}

TEST_CASE("A ledger that opens with a plan and is not offered is none") {
    Session session = session_of_weishan();
    open(session, "overview/");
    CHECK(session.page().ledger.empty());
    CHECK(session.page().notice.empty());
}

}  // namespace oreplan
