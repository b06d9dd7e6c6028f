#include "core/page/address.h"

#include <rapidcheck.h>

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

View defaults() {
    View view;
    view.plan = "test-plan";
    view.as_of = day("2025-12-31");
    return view;
}

}  // namespace

TEST_CASE("An address tells what differs from the defaults and nothing else") {
    CHECK(address_of(defaults(), defaults()) == "test-plan/zh/overview/");
    View view = defaults();
    view.language = Language::en;
    view.page = PageKind::green_mines;
    view.subject = "verdicts";
    view.as_of = day("2024-06-30");
    view.ledger = "exercise";
    view.query = "矿 & 水";
    view.green_denominator = GreenDenominator::planned_mines;
    view.tables = true;
    view.text = true;
    view.theme = Theme::dark;
    view.scale = 1.25;
    CHECK(address_of(view, defaults()) ==
          "test-plan/en/green-mines/?at=2024-06-30&ledger=exercise&q=%E7%9F%BF%20%26%20%E6%B0%B4&green=planned_mines&"
          "tables=1&view=text&theme=dark&scale=1.25#verdicts");
    CHECK(parse_address(address_of(view, defaults()), defaults()) == view);
}

TEST_CASE("Answers to forms stand behind the subject, where browsers keep them to themselves") {
    View view =
        answered(answered(go(defaults(), PageKind::admission), "admission.capacity", "45"), "admission.name", "甲 & 乙=丙");
    view.scale_reading = ScaleReading::mine_class;
    CHECK(address_of(view, defaults()) ==
          "test-plan/zh/admission/"
          "?reading=mine_class#&admission.capacity=45&admission.name=%E7%94%B2%20%26%20%E4%B9%99%3D%E4%B8%99");
    CHECK(parse_address(address_of(view, defaults()), defaults()) == view);
    view.subject = "result";
    CHECK(parse_address(address_of(view, defaults()), defaults()) == view);
    CHECK(answer_to(view, "admission.capacity") == "45");
    CHECK(answered(view, "admission.capacity", "").answers.size() == 1);
    CHECK(answer_to(view, "admission.colour").empty());
    CHECK(parse_address("#&=1&x&y=", defaults()) == defaults());
}

TEST_CASE("Two views show the same thing when only language, tables, text, theme or size differ") {
    View other = defaults();
    other.language = Language::en;
    other.tables = true;
    other.text = true;
    other.theme = Theme::contrast;
    other.scale = 2;
    CHECK(same_thing(other, defaults()));
    CHECK(same_thing(defaults(), defaults()));
    CHECK_FALSE(same_thing(go(other, PageKind::blocks), defaults()));
    CHECK_FALSE(same_thing(go(other, PageKind::overview, "green"), defaults()));
    CHECK_FALSE(same_thing(answered(other, "admission.name", "甲"), defaults()));
    View later = other;
    later.as_of = day("2024-12-31");
    CHECK_FALSE(same_thing(later, defaults()));
}

TEST_CASE("Any view comes back from its address") {
    CHECK(rc::check("round trip", [](const std::string& subject, const std::string& query, unsigned days, unsigned bits) {
        View view = defaults();
        view.subject = subject;
        view.query = query;
        view.as_of = add_days(day("2020-12-31"), static_cast<int>(days % 1827));
        view.page = static_cast<PageKind>(bits % Names<PageKind>::values.size());
        view.language = static_cast<Language>(bits / 5 % 2);
        if (!query.empty()) view.answers[query] = subject.empty() ? "1" : subject;
        view.green_denominator = static_cast<GreenDenominator>(bits / 10 % 3);
        view.tables = bits / 30 % 2 == 1;
        view.text = bits / 60 % 2 == 1;
        if (bits / 120 % 4 != 3) view.theme = static_cast<Theme>(bits / 120 % 4);
        view.scale = 0.5 + 0.25 * (bits / 480 % 15);
        RC_ASSERT(parse_address(address_of(view, defaults()), defaults()) == view);
    }));
}

TEST_CASE("A scale is told and read to the hundredth") {
    const View view = parse_address("?scale=3.999", defaults());
    CHECK(view.scale == 4);
    CHECK(parse_address("?scale=1.2345", defaults()).scale == 1.23);
    CHECK(parse_address(address_of(view, defaults()), defaults()) == view);
}

TEST_CASE("What means nothing stays at the default, and a scale is held within its limits") {
    CHECK(parse_address("", defaults()) == defaults());
    CHECK(parse_address("test-plan/fr/nowhere/?at=2023-02-30&green=some&theme=pink&scale=none&other=1", defaults()) ==
          defaults());
    CHECK(parse_address("?scale=99", defaults()).scale == most_scale);
    CHECK(parse_address("?scale=0.1", defaults()).scale == least_scale);
    CHECK(parse_address("/test-plan/en/", defaults()).language == Language::en);
    CHECK(parse_address("?q=a+b%zz%4", defaults()).query == "a b%zz%4");
}

}  // namespace oreplan
