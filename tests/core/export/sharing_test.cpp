#include "core/export/sharing.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

using Carried = std::vector<std::pair<std::string, std::string>>;

Page page() {
    Page page;
    page.title = "Mines";
    page.origin = {
        {"Plan", {"The plan (p)", {}}, {}, {}}, {"As of", {"2024-06-30", {}}, {}, {}}, {"Ledger", {"Public", {}}, {}, {}}};
    return page;
}

View view() {
    View view;
    view.plan = "p";
    view.language = Language::en;
    view.page = PageKind::mines;
    view.as_of = day("2024-06-30");
    return view;
}

Sharing shared(const View& view, bool own = false) { return sharing(page(), view, catalogue(Language::en), own); }

}  // namespace

TEST_CASE("A link leads to page, date and ledger, and says so; a day that was not chosen is that of whoever opens it") {
    CHECK(shared(view()).address == "p/en/mines/");
    CHECK(shared(view()).carries == Carried{{"Page", "Mines"},
                                            {"Plan", "The plan"},
                                            {"As of", "the day on which it is opened; here that is 30 June 2024"},
                                            {"Ledger", "Public"}});
    View dated = at(view(), day("2023-01-31"));
    dated.ledger = "exercise";
    CHECK(shared(dated).address == "p/en/mines/?at=2023-01-31&ledger=exercise");
    CHECK(shared(dated).carries[2] == std::pair<std::string, std::string>{"As of", "31 January 2023"});
    CHECK(shared(view()).title == "Mines · The plan");
}

TEST_CASE("How one looks at it stays here, what one looks for goes along") {
    View busy = view();
    busy.theme = Theme::dark;
    busy.scale = 2;
    busy.query = "coal";
    busy.status = Status::missed;
    CHECK(shared(busy).address == "p/en/mines/?q=coal&status=missed");
    CHECK(shared(busy).carries.size() == 6);
    CHECK(shared(busy).carries[4] == std::pair<std::string, std::string>{"Only", "missed"});
    CHECK(shared(busy).carries[5] == std::pair<std::string, std::string>{"Search", "coal"});
}

TEST_CASE("What was typed into forms goes along only where it is asked for") {
    CHECK(shared(view()).with_answers.empty());
    const View answering = answered(view(), "admission.mineral", "coal");
    CHECK(shared(answering).address == "p/en/mines/");
    CHECK(shared(answering).with_answers == "p/en/mines/#&admission.mineral=coal");
}

TEST_CASE("What only the visitor has is told") {
    CHECK(shared(view(), true).own);
    CHECK(to_json(shared(view(), true), catalogue(Language::en)).find("\"own\":true") != std::string::npos);
}

}  // namespace oreplan
