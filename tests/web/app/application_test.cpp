#include "web/app/application.h"

#include <algorithm>

#include "core/codec/ledger_json.h"
#include "core/model/page_kind.h"
#include "tests/core/fixture.h"
#include "tests/web/site.h"

namespace oreplan {

using namespace test;
using platform::Document;
using platform::History;

namespace {

const std::string overview = "weishan-2021-2025/en/overview/";

using Requests = std::vector<std::pair<Document, std::string>>;

/// A page that shows an address, with all of the program.
void open_at(const std::string& address) {
    open_site();
    bring_catalogue("en");
    bring_plan();
    bring_rest();
    platform::host().start(address);
    drawn();
}

std::string here() { return site().addresses.back().address; }

platform::File file_of(std::string name, std::string content) {
    const auto size = static_cast<double>(content.size());
    return {std::move(name), std::move(content), size};
}

/// Without waiting until they are read.
void drop_files(std::vector<platform::File> files) {
    for (platform::File& file : files) platform::host().file(std::move(file));
    platform::host().files_end();
}

void bring_files(std::vector<platform::File> files) {
    drop_files(std::move(files));
    wait();
    drawn();
}

/// A ledger that takes longer to read than a page may stand still.
std::string large_ledger() {
    std::vector<Event> events;
    for (int number = 0; number < 20000; ++number) {
        events.push_back(
            on("2021-06-01", MineRegistered{"m" + std::to_string(number), {"矿", "Mine"}, "coal", SizeClass::medium}));
    }
    Ledger ledger = ledger_of(std::move(events));
    ledger.id = "large";
    ledger.plan = "weishan-2021-2025";
    return write_ledger(std::move(ledger));
}

/// Until what was brought is read, and not yet shown.
void read_whole() {
    while (site().progress_part < 1) {
        REQUIRE_FALSE(site().progress.empty());
        platform::host().go_on();
    }
}

}  // namespace

TEST_CASE("An address is shown as soon as all that it needs is here") {
    open_site();
    platform::host().start("weishan-2021-2025/en/overview/");
    CHECK(site().requests == Requests{{Document::catalogue, "en"}});
    bring_catalogue("en");
    CHECK(site().requests.back() == std::pair{Document::plan, std::string{"weishan-2021-2025/en"}});
    CHECK_FALSE(site().is_ready);
    bring_plan();
    CHECK(site().requests == Requests{{Document::catalogue, "en"}, {Document::plan, "weishan-2021-2025/en"}});  // once each
    CHECK(is_drawn("Overview"));
    CHECK(site().is_ready);
    CHECK(site().title.starts_with("Overview · "));
    CHECK(here() == overview);
}

TEST_CASE("The first page is drawn without the rest of the program, and what needs the rest waits for it") {
    open_site();
    bring_catalogue("en");
    bring_plan();
    platform::host().start(overview);
    CHECK(is_drawn("Overview"));
    CHECK(site().text.empty());  // what was served stands as long
    press("Mines");
    CHECK(site().requests == Requests{{Document::program, "pages"}});
    CHECK(here() == overview);

    SUBCASE("a page") {
        bring_part("pages");
        drawn();
        CHECK(here() == "weishan-2021-2025/en/mines/");
        CHECK(site().addresses.back().history == History::push);
        CHECK(site().text.find("<h1>Mines") != std::string::npos);
    }
    SUBCASE("what the text version asks for") {
        platform::host().parameter("at", "2023-06-30");
        platform::host().save_table(0);
        platform::host().command("print");
        CHECK(site().saved.empty());
        CHECK(site().prints == 0);
        bring_part("pages");
        drawn();
        CHECK(here().find("at=2023-06-30") != std::string::npos);
        CHECK(site().prints == 1);
        CHECK(site().saved.empty());  // a file is what few visitors take
        bring_part("seldom");
        drawn();
        CHECK(site().saved.size() == 1);
    }
    SUBCASE("nothing, when it is lost: the page stays") {
        CHECK(platform::host().lost());
        CHECK(here() == overview);
        CHECK(is_drawn("Overview"));
    }
}

TEST_CASE("A click goes to another page, and back returns") {
    open_at(overview);
    press("Blocks");
    CHECK(site().addresses.back() == Site::Address{"weishan-2021-2025/en/blocks/", History::push});
    CHECK(site().announced.back() == "Blocks");
    platform::host().navigate(overview);
    CHECK(site().addresses.back() == Site::Address{overview, History::replace});
    CHECK(is_drawn("Overview"));
}

TEST_CASE("A link that leads to nothing that is there says so and is taken back") {
    open_at("weishan-2021-2025/en/blocks/?at=2023-13-01#block:nowhere");
    CHECK(here() == "weishan-2021-2025/en/blocks/");
    const auto words = drawn();
    const bool told = std::any_of(words.begin(), words.end(), [](const auto& text) {
        return text.words.find("block:nowhere") != std::string::npos && text.words.find("2023-13-01") != std::string::npos;
    });
    CHECK(told);
}

TEST_CASE("The text version says what the canvas says") {
    open_at(overview);
    CHECK(site().text.find("<h1>Overview") != std::string::npos);
    platform::host().parameter("view", "text");
    drawn();
    CHECK(site().face == "text");
    CHECK(here() == overview + "?view=text");
}

TEST_CASE("Without a canvas the text version is the only face") {
    open_site({.has_canvas = false});
    bring_catalogue("en");
    bring_plan();
    bring_rest();
    platform::host().start(overview);
    drawn();
    CHECK(site().face == "text");
    CHECK(site().is_ready);
    CHECK(site().text.find("<h1>Overview") != std::string::npos);
    CHECK(here() == overview);  // a link that is passed on shows others the canvas
}

TEST_CASE("A ledger that is lost is left out where nothing is shown yet, and shown when it comes") {
    open_site();
    bring_catalogue("en");
    bring_plan();
    bring_rest();
    platform::host().start(overview + "?ledger=exercise");
    CHECK(site().requests == Requests{{Document::ledger, "weishan-2021-2025/exercise"}});
    CHECK(platform::host().lost());
    drawn();
    CHECK(here() == overview);
    bring_ledger();
    drawn();
    CHECK(here() == overview + "?ledger=exercise");
}

TEST_CASE("Nothing can be shown without a plan or without words") {
    open_site();
    platform::host().start(overview);
    CHECK_FALSE(platform::host().lost());
    bring_catalogue("en");
    CHECK_FALSE(platform::host().lost());
    platform::host().loaded(Document::plan, "weishan-2021-2025/en", "{}");
    CHECK(site().failure.empty());  // the words for it come with the rest
    bring_rest();
    CHECK(site().failure.find("identity") != std::string::npos);
}

TEST_CASE("A plan or ledger that comes under another id than its own is told, and not asked for again") {
    const std::string plan = file_text("assets/plans/weishan-2021-2025/plan.json");
    const std::string exercise = file_text("assets/plans/weishan-2021-2025/ledgers/exercise.json");
    open_site({.offered = R"({"weishan-2021-2025": {"ledgers": {"other": {}}}, "elsewhere": {}})"});
    bring_catalogue("en");

    SUBCASE("the ledger of the first page, which is shown without it") {
        bring_plan();
        bring_rest();
        platform::host().start(overview + "?ledger=other");
        platform::host().loaded(Document::ledger, "weishan-2021-2025/other", exercise);
        wait();
        CHECK(is_drawn("weishan-2021-2025/other"));
        CHECK(site().requests == Requests{{Document::ledger, "weishan-2021-2025/other"}});
        CHECK(site().failure.empty());
        CHECK(site().is_ready);
        CHECK(here() == overview);
        CHECK(platform::host().escape());
        CHECK(is_drawn("Overview"));
    }
    SUBCASE("the ledger of a later page, which stays as it is") {
        bring_plan();
        bring_rest();
        platform::host().start(overview);
        platform::host().navigate(overview + "?ledger=other");
        platform::host().loaded(Document::ledger, "weishan-2021-2025/other", exercise);
        wait();
        CHECK(is_drawn("weishan-2021-2025/other"));
        CHECK(site().requests == Requests{{Document::ledger, "weishan-2021-2025/other"}});
        CHECK(here() == overview);
    }
    SUBCASE("the plan of the first page, without which there is none") {
        platform::host().start("elsewhere/en/overview/");
        platform::host().loaded(Document::plan, "elsewhere/en", plan);
        bring_rest();  // with the words for what is wrong
        CHECK(site().failure.find("/identity/id") != std::string::npos);
        const auto& requests = site().requests;
        CHECK(std::count(requests.begin(), requests.end(), Requests::value_type{Document::plan, "elsewhere/en"}) == 1);
    }
    SUBCASE("the plan of a later page") {
        bring_plan();
        bring_rest();
        platform::host().start(overview);
        platform::host().navigate("elsewhere/en/overview/");
        platform::host().loaded(Document::plan, "elsewhere/en", plan);
        CHECK(is_drawn("elsewhere/en"));
        CHECK(site().requests == Requests{{Document::plan, "elsewhere/en"}});
        CHECK(here() == overview);
    }
}

TEST_CASE("Files that are refused stand in for the page until it is asked for again") {
    open_at(overview);
    bring_files({file_of("notes.json", "{"), file_of("list.json", "[]")});
    CHECK(is_drawn("notes.json"));
    CHECK(is_drawn("list.json"));
    CHECK(here() == overview);
    CHECK(platform::host().escape());
    drawn();
    CHECK(is_drawn("Overview"));
    CHECK_FALSE(is_drawn("notes.json"));
}

TEST_CASE("A visitor's ledger is shown with a notice, at the date that is looked at") {
    open_at(overview + "?at=2023-12-31");
    bring_files({file_of("ours.json", file_text("assets/plans/weishan-2021-2025/ledgers/exercise.json"))});
    CHECK(here() == overview + "?at=2023-12-31&ledger=exercise");
    const auto words = drawn();
    CHECK(std::any_of(words.begin(), words.end(),
                      [](const auto& text) { return text.words.find("ours.json") != std::string::npos; }));
}

TEST_CASE("A theme is remembered on the device, and one in the address comes first") {
    open_site({.remembered = {{"theme", "dark"}}});
    bring_catalogue("en");
    bring_plan();
    bring_rest();
    platform::host().start(overview);
    CHECK(site().theme == "dark");
    drawn();
    CHECK(site().text_header.find("<option value=\"dark\" selected>") != std::string::npos);
    platform::host().parameter("theme", "contrast");
    CHECK(site().theme == "contrast");
    CHECK(site().remembered["theme"] == "contrast");
}

TEST_CASE("The page grows and shrinks by quarters within its limits") {
    open_at(overview);
    platform::host().zoom(1);
    CHECK(here() == overview + "?scale=1.25");
    CHECK(site().addresses.back().history == History::replace);
    platform::host().zoom(0);
    CHECK(here() == overview);
    for (int step = 0; step < 20; ++step) platform::host().zoom(1);
    CHECK(here() == overview + "?scale=4");
    drawn();
}

TEST_CASE("What can be done with a chart, and a link to the page, are given to the parts of the script that do it") {
    open_at("weishan-2021-2025/en/blocks/?at=2024-06-30");
    platform::host().exhibit(0);
    platform::host().exhibit(99);
    platform::host().command("share");
    REQUIRE(site().given.size() == 2);
    CHECK(site().given[0].first == "exhibit");
    CHECK(site().given[0].second.find("embed/weishan-2021-2025/en/blocks/") != std::string::npos);
    CHECK(site().given[1].first == "share");
    CHECK(site().given[1].second.find("weishan-2021-2025/en/blocks/?at=2024-06-30") != std::string::npos);
}

TEST_CASE("Tables are saved by the name of their page, and the page prints") {
    open_at("weishan-2021-2025/en/blocks/");
    platform::host().command("save_tables");
    platform::host().save_table(0);
    platform::host().save_table(99);
    platform::host().command("nothing known");
    REQUIRE(site().saved.size() == 2);
    for (const std::string& name : site().saved) CHECK(name.find("blocks") != std::string::npos);
    platform::host().command("print");
    CHECK(site().prints == 1);
}

TEST_CASE("Every page is drawn, in both languages, as charts and as tables") {
    for (const std::string language : {"zh", "en"}) {
        open_site();
        bring_catalogue(language);
        bring_plan();
        bring_rest();
        bring_ledger();
        for (const std::string_view page : Names<PageKind>::values) {
            for (const char* query : {"?ledger=exercise", "?ledger=exercise&tables=1&theme=dark"}) {
                const std::string address = "weishan-2021-2025/" + language + '/' + std::string{page} + '/' + query;
                CAPTURE(address);
                if (site().addresses.empty()) {
                    platform::host().start(address);
                } else {
                    platform::host().navigate(address);
                }
                CHECK(drawn().size() > 10);
                CHECK(here() == address);
            }
        }
    }
}

TEST_CASE("While a large ledger is read, which is told, the page can be used; then the ledger is shown") {
    open_at(overview);
    drop_files({file_of("large.json", large_ledger())});
    REQUIRE(site().progress == "Reading the file \"large.json\"");
    platform::host().go_on();
    press("Blocks");
    CHECK(here() == "weishan-2021-2025/en/blocks/");
    wait();
    drawn();
    CHECK(here() == "weishan-2021-2025/en/blocks/?ledger=large");
}

TEST_CASE("Between reading a large ledger and showing it the page can be used, too") {
    open_at(overview);
    drop_files({file_of("large.json", large_ledger())});
    read_whole();
    CHECK(site().progress == "Reading the file \"large.json\"");
    press("Blocks");
    CHECK(here() == "weishan-2021-2025/en/blocks/");
    platform::host().go_on();
    CHECK(site().progress.empty());
    CHECK(here() == "weishan-2021-2025/en/blocks/?ledger=large");
}

TEST_CASE("Who does not want a large ledger between its reading and its showing stays with what is shown") {
    open_at(overview);
    drop_files({file_of("large.json", large_ledger())});
    read_whole();
    platform::host().stop();
    platform::host().go_on();
    CHECK(site().progress.empty());
    CHECK(here() == overview);
}

TEST_CASE("A visitor who does not want to wait for a file stays with what is shown") {
    open_at(overview);
    drop_files({file_of("large.json", large_ledger())});
    REQUIRE_FALSE(site().progress.empty());
    platform::host().stop();
    CHECK(site().progress.empty());
    drawn();
    CHECK(here() == overview);
}

TEST_CASE("While a ledger of the site's is read other things that come do not have it fetched again") {
    open_site({.offered = R"({"weishan-2021-2025": {"ledgers": {"large": {}}}})"});
    platform::host().start(overview + "?ledger=large");
    bring_catalogue("en");
    bring_plan();
    bring_rest();
    REQUIRE(site().requests.back() == std::pair{Document::ledger, std::string{"weishan-2021-2025/large"}});
    const auto asked = site().requests.size();
    platform::host().loaded(Document::ledger, "weishan-2021-2025/large", large_ledger());
    REQUIRE_FALSE(site().progress.empty());
    bring_rest();
    CHECK(site().requests.size() == asked);
    wait();
    drawn();
    CHECK(here() == overview + "?ledger=large");
}

TEST_CASE("The version for elders is text, is remembered, and is forgotten where it is left") {
    open_at("weishan-2021-2025/en/overview/?elder=1");
    CHECK(site().face == "text");
    CHECK(site().elder);
    CHECK(site().remembered["elder"] == "1");
    CHECK(site().text.find("The plan promised 9 things") != std::string::npos);
    platform::host().command("read_aloud");
    CHECK(site().readings == 1);
    platform::host().parameter("elder", "");
    CHECK(site().face == "canvas");
    CHECK_FALSE(site().elder);
    CHECK(site().remembered["elder"].empty());
}

TEST_CASE("A change is announced in its words, and the whole plan is printed in place of the page") {
    open_at(overview);
    platform::host().parameter("at", "2023-06-30");
    CHECK(site().announced.back().find("June 2023") != std::string::npos);
    platform::host().command("booklet");
    CHECK(site().booklet.find("1 Overview") != std::string::npos);
    CHECK(site().booklet.find("15 Method") != std::string::npos);
}

}  // namespace oreplan
