#include "core/page/address.h"

#include <rapidcheck.h>

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

View defaults() {
    View view;
    view.plan = "test-plan";
    return view;
}

/// What stands behind the way to a page.
ReadAddress read_rest(const std::string& rest) { return read_address("test-plan/zh/overview/" + rest); }

/// What an address can carry: no controls, no half characters.
std::string as_text(std::string bytes) {
    std::erase_if(bytes,
                  [](char each) { return static_cast<unsigned char>(each) < 0x20 || static_cast<unsigned char>(each) > 0x7E; });
    return bytes;
}

}  // namespace

TEST_CASE("An address tells what was chosen and nothing else") {
    CHECK(address_of(defaults()) == "test-plan/zh/overview/");
    View view = defaults();
    view.language = Language::en;
    view.page = PageKind::green_mines;
    view.subject = part("verdicts");
    view = at(view, day("2024-06-30"));
    view.ledger = "exercise";
    view.query = "矿 & 水";
    view.green_denominator = GreenDenominator::planned_mines;
    view.status = Status::missed;
    view.tables = true;
    view.face = Face::text;
    view.theme = Theme::dark;
    view.scale = 1.25;
    CHECK(address_of(view) ==
          "test-plan/en/green-mines/?at=2024-06-30&ledger=exercise&q=%E7%9F%BF%20%26%20%E6%B0%B4&green=planned_mines&"
          "status=missed&tables=1&view=text&theme=dark&scale=1.25#part:verdicts");
    CHECK(read_address(address_of(view)).view == view);
}

TEST_CASE("Slides are in the address: where, how fast, and behind the # what a speaker chooses and adds") {
    View view = defaults();
    view.face = Face::present;
    view.slide = 3;
    view.turn = 20;
    view = answered(view, "slides", "title.promise:coal-output.closing");
    view = answered(view, "slide.promise:coal-output", "看这里");
    CHECK(address_of(view) ==
          "test-plan/zh/overview/?view=present&slide=3&turn=20#&slide.promise:coal-output=%E7%9C%8B%E8%BF%99%E9%87%8C&"
          "slides=title.promise:coal-output.closing");
    CHECK(read_address(address_of(view)).view == view);
}

TEST_CASE("A slide or a speed that there cannot be is the nearest that there can") {
    CHECK(read_rest("?slide=0").view.slide == 1);
    CHECK(read_rest("?slide=-7").view.slide == 1);
    CHECK(read_rest("?slide=2.6").view.slide == 3);
    CHECK(read_rest("?slide=99999").view.slide == 1000);
    CHECK(read_rest("?slide=-7").unread.empty());
    CHECK(read_rest("?slide=last").unread == std::vector<std::string>{"slide=last"});
    CHECK(read_rest("?turn=1").view.turn == 3);
    CHECK(read_rest("?turn=0").view.turn == 0);
    CHECK(read_rest("?turn=86400").view.turn == 3600);
}

TEST_CASE("What is searched for stays on its page") {
    const View found = searched(go(defaults(), PageKind::clauses), "煤");
    CHECK(go(found, PageKind::clauses, part("search")).query == "煤");
    CHECK(go(found, PageKind::mines).query.empty());
}

TEST_CASE("A date that was chosen stays in the address, be it the day that is shown by default; taken back, it goes") {
    const View chosen = at(defaults(), day("2025-12-31"));
    CHECK(address_of(chosen) == "test-plan/zh/overview/?at=2025-12-31");
    CHECK(with_parameter(defaults(), "at", "2025-12-31") == chosen);
    CHECK(with_parameter(chosen, "at", "") == defaults());
}

TEST_CASE("Answers to forms stand behind the subject, where browsers keep them to themselves") {
    View view =
        answered(answered(go(defaults(), PageKind::admission), "admission.capacity", "45"), "admission.name", "甲 & 乙=丙");
    view.scale_reading = ScaleReading::mine_class;
    CHECK(address_of(view) ==
          "test-plan/zh/admission/"
          "?reading=mine_class#&admission.capacity=45&admission.name=%E7%94%B2%20%26%20%E4%B9%99%3D%E4%B8%99");
    CHECK(read_address(address_of(view)).view == view);
    view.subject = part("result");
    CHECK(read_address(address_of(view)).view == view);
    CHECK(answer_to(view, "admission.capacity") == "45");
    CHECK(answered(view, "admission.capacity", "").answers.size() == 1);
    CHECK(answer_to(view, "admission.colour").empty());
    CHECK(read_rest("#&x&y=").view == defaults());
    CHECK(read_rest("#&=1").unread == std::vector<std::string>{"=1"});
}

TEST_CASE("Two views show the same thing when only language, tables, text, theme or size differ") {
    View other = defaults();
    other.language = Language::en;
    other.tables = true;
    other.face = Face::text;
    other.theme = Theme::contrast;
    other.scale = 2;
    CHECK(same_thing(other, defaults()));
    CHECK(same_thing(defaults(), defaults()));
    CHECK_FALSE(same_thing(go(other, PageKind::blocks), defaults()));
    CHECK_FALSE(same_thing(go(other, PageKind::overview, part("green")), defaults()));
    CHECK_FALSE(same_thing(answered(other, "admission.name", "甲"), defaults()));
    View later = other;
    later = at(later, day("2024-12-31"));
    CHECK_FALSE(same_thing(later, defaults()));
}

TEST_CASE("Any view comes back from its address") {
    CHECK(rc::check("round trip", [](const std::string& given, const std::string& searched, unsigned days, unsigned bits) {
        const std::string id = as_text(given);
        View view = defaults();
        if (!id.empty()) view.subject = {static_cast<SubjectKind>(1 + bits % (Names<SubjectKind>::values.size() - 1)), id};
        view.query = as_text(searched);
        if (days % 3 > 0) view = at(view, add_days(day("2020-12-31"), static_cast<int>(days % 1827)));
        view.page = static_cast<PageKind>(bits % Names<PageKind>::values.size());
        view.language = static_cast<Language>(bits / 5 % 2);
        if (!view.query.empty()) view.answers[view.query] = id.empty() ? "1" : id;
        view.green_denominator = static_cast<GreenDenominator>(bits / 10 % 3);
        view.tables = bits / 30 % 2 == 1;
        view.face = bits / 60 % 2 == 1 ? Face::text : Face::canvas;
        if (bits / 120 % 4 != 3) view.theme = static_cast<Theme>(bits / 120 % 4);
        view.scale = 0.5 + 0.25 * (bits / 480 % 15);
        const ReadAddress read = read_address(address_of(view));
        RC_ASSERT(read.view == view);
        RC_ASSERT(read.unread.empty());
    }));
}

TEST_CASE("What cannot be read stays at the default, and is told as it stands") {
    CHECK(read_rest("").view == defaults());
    const ReadAddress read = read_address("test-plan/fr/nowhere/?at=2023-02-30&green=some&theme=pink&scale=none&tables=yes#mine");
    CHECK(read.view == defaults());
    CHECK(read.unread == std::vector<std::string>{"fr", "nowhere", "at=2023-02-30", "green=some", "theme=pink", "scale=none",
                                                  "tables=yes", "mine"});
    CHECK(read_address("/test-plan/en/").view.language == Language::en);
    CHECK(read_address("test-plan/zh/overview/more/").unread == std::vector<std::string>{"more/"});
}

TEST_CASE("A cut or wrong escape, bytes that are no text and controls are not half believed") {
    for (const std::string part : {"q=%E4%B", "q=%zz", "q=a%", "q=%E4%B8", "q=%FF", "q=%C0%AF", "q=%ED%A0%80", "q=a%00b"}) {
        const ReadAddress read = read_rest("?" + part);
        CHECK_MESSAGE(read.view == defaults(), part);
        CHECK_MESSAGE(read.unread == std::vector<std::string>{part}, part);
    }
    for (const std::string part : {"admission.project=%E4%B8", "admission.project=%E4%B", "admission.project=%zz",
                                   "admission.project=a%", "admission.project=%00", "admission%E4=a", "%=a"}) {
        const ReadAddress read = read_rest("#&" + part + "&admission.capacity=45");
        CHECK_MESSAGE(read.view == answered(defaults(), "admission.capacity", "45"), part);
        CHECK_MESSAGE(read.unread == std::vector<std::string>{part}, part);
    }
    CHECK(read_rest("#part:%E4&admission.capacity=45").view == answered(defaults(), "admission.capacity", "45"));
    CHECK(read_rest("#part:%E4&admission.capacity=45").unread == std::vector<std::string>{"part:%E4"});
    CHECK(read_rest("?q=%E4%B8%80").view.query == "一");
    CHECK(read_rest("?q=a+b").view.query == "a b");
    CHECK(answer_to(read_rest("#&admission.project=a+b").view, "admission.project") == "a+b");  // '+' is a blank in queries alone
    CHECK(read_address("a+b/zh/").view.plan == "a+b");
    CHECK(read_address("%E4/zh/").unread == std::vector<std::string>{"%E4"});
    CHECK(read_rest("?at=\xFF").unread == std::vector<std::string>{"at%3D%FF"});
}

TEST_CASE("A scale is taken within its limits and not beyond") {
    CHECK(read_rest("?scale=0.5").view.scale == 0.5);
    CHECK(read_rest("?scale=4").view.scale == 4);
    CHECK(read_rest("?scale=3.999").view.scale == 4);
    CHECK(read_rest("?scale=1.2345").view.scale == 1.23);
    for (const std::string part : {"scale=0.49", "scale=4.01", "scale=-1", "scale=1e9"}) {
        CHECK_MESSAGE(read_rest("?" + part).unread == std::vector<std::string>{part}, part);
        CHECK_MESSAGE(read_rest("?" + part).view.scale == 1, part);
    }
}

TEST_CASE("A parameter is told anew by its name; without a value it is the default's again") {
    const auto told = [](const View& view, std::string_view name, const std::string& value) {
        return with_parameter(view, name, value);
    };
    const View later = *told(defaults(), "at", "2023-06-30");
    CHECK(later.as_of == day("2023-06-30"));
    CHECK(told(later, "at", "") == defaults());
    CHECK_FALSE(told(later, "at", "2023-02-30"));
    using Told = std::pair<std::string, std::string>;
    for (const Told& each : {Told{"ledger", "a&b"}, Told{"q", "煤"}, Told{"green", "planned_mines"},
                             Told{"reading", "mine_class"}, Told{"tables", "1"}, Told{"view", "text"}, Told{"slide", "2"},
                             Told{"turn", "20"}, Told{"theme", "dark"}, Told{"scale", "2"}}) {
        const auto view = told(defaults(), each.first, each.second);
        REQUIRE_MESSAGE(view, each.first);
        CHECK_MESSAGE(*view != defaults(), each.first);
        CHECK_MESSAGE(told(*view, each.first, "") == defaults(), each.first);
    }
}

TEST_CASE("A parameter counts once: what is told again is not believed") {
    CHECK(read_rest("?scale=2&scale=3").view.scale == 2);
    CHECK(read_rest("?scale=2&scale=3").unread == std::vector<std::string>{"scale=3"});
    CHECK(read_rest("?scale=9&scale=3").view.scale == 3);
    CHECK(read_rest("?scale=9&scale=3").unread == std::vector<std::string>{"scale=9"});
}

TEST_CASE("How things look is told apart from what is looked at") {
    CHECK(look_parameters() == std::vector<std::string_view>{"view", "theme", "scale"});
    CHECK(address_of(read_rest("?scale=1.50").view).ends_with("?scale=1.5"));
}

TEST_CASE("Parameters of other names are none of ours, and are not told") {
    const ReadAddress read = read_rest("?from=timeline&isappinstalled=0&at=2023-06-30");
    CHECK(read.unread.empty());
    CHECK(read.view.as_of == day("2023-06-30"));
}

TEST_CASE("A subject is of a kind, and an id may hold anything") {
    CHECK(read_rest("#block:canvas").view.subject == Subject{SubjectKind::block, "canvas"});
    CHECK(read_rest("?view=text#text").unread.empty());
    CHECK(read_rest("#mine:a%3Ab%26c").view.subject == Subject{SubjectKind::mine, "a:b&c"});
    CHECK(address_of(go(defaults(), PageKind::mines, {SubjectKind::mine, "a:b&c"})) == "test-plan/zh/mines/#mine:a:b%26c");
    CHECK_FALSE(with_parameter(defaults(), "colour", "red"));
    for (const std::string part : {"canvas", "block:", "nothing:a", "none:a", ":a"}) {
        CHECK_MESSAGE(read_rest("#" + part).unread == std::vector<std::string>{part}, part);
    }
}

TEST_CASE("A part is counted from 1, and belongs to the page that it is of") {
    CHECK(read_rest("?part=2").view.part == 2);
    CHECK(read_rest("?part=1000000").view.part == 1'000'000);
    for (const std::string part : {"part=0", "part=-1", "part=1.5", "part=1000001", "part=two", "part="}) {
        const ReadAddress read = read_rest("?" + part);
        CHECK_MESSAGE(read.view.part == 1, part);
        CHECK_MESSAGE(read.unread == std::vector<std::string>{part}, part);
    }
    View view = defaults();
    view.part = 3;
    CHECK(go(view, view.page, {SubjectKind::mine, "m1"}).part == 3);
    CHECK(go(view, PageKind::method).part == 1);
    CHECK(searched(view, "coal").part == 1);
    CHECK(at(view, view.as_of).part == 3);
    View other = view;
    other.part = 1;
    CHECK(same_thing(view, other));
}

TEST_CASE("A control that was pasted along is replaced, in answers and in what is searched for") {
    CHECK(answer_to(answered(defaults(), "admission.project",
                             "a\x07"
                             "b"),
                    "admission.project") == "a\uFFFDb");
    CHECK(searched(defaults(), "a\u0086b").query == "a\uFFFDb");
    CHECK(with_parameter(defaults(), "q", "a\x01")->query == "a\uFFFD");
    const View view = answered(defaults(), "f", "x\x02");
    CHECK(read_address(address_of(view)).view == view);
}

TEST_CASE(
    "The version for elders is in the address, goes along to other pages and plans, and is off where the address is silent") {
    View view = read_address("weishan/zh/overview/?elder=1").view;
    CHECK(view.elder);
    CHECK(address_of(view) == "weishan/zh/overview/?elder=1");
    CHECK(address_of(go(view, PageKind::blocks)) == "weishan/zh/blocks/?elder=1");
    CHECK(in_plan("lixi", view).elder);
    CHECK_FALSE(read_address("weishan/zh/overview/").view.elder);
    CHECK(read_address("weishan/zh/overview/?elder=yes").unread == std::vector<std::string>{"elder=yes"});
    CHECK(part_for(view) == ProgramPart::seldom);
}

TEST_CASE("A view takes no more of the program than it shows") {
    for (const char* first : {"weishan/zh/overview/", "weishan/zh/overview/?at=2023-06-30&theme=dark&status=unknown&scale=2",
                              "weishan/zh/overview/?ledger=none"})
        CHECK_MESSAGE(part_for(read_address(first).view) == ProgramPart::first, first);
    for (const char* pages : {"weishan/zh/mines/", "weishan/zh/overview/?view=text", "weishan/zh/overview/?ledger=exercise",
                              "weishan/zh/overview/?tables=1", "weishan/zh/overview/#indicator:mines"})
        CHECK_MESSAGE(part_for(read_address(pages).view) == ProgramPart::pages, pages);
    for (const char* seldom : {"weishan/zh/overview/?view=present", "weishan/zh/mines/?elder=1"})
        CHECK_MESSAGE(part_for(read_address(seldom).view) == ProgramPart::seldom, seldom);
}

}  // namespace oreplan
