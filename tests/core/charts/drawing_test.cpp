#include "core/charts/drawing.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

TEST_CASE("A value stands between the ends of its scale, and at an end where it is beyond") {
    CHECK(share_of(0, 50) == doctest::Approx(0.0));
    CHECK(share_of(12.5, 50) == doctest::Approx(0.25));
    CHECK(share_of(50, 50) == doctest::Approx(1.0));
    CHECK(share_of(50.1, 50) == doctest::Approx(1.0));
    CHECK(share_of(1e300, 50) == doctest::Approx(1.0));
    CHECK(share_of(-0.1, 50) == doctest::Approx(0.0));
    CHECK(share_of(0.5, 0.8) == doctest::Approx(0.625));
}

TEST_CASE("On a scale without length everything stands at its beginning") {
    for (const double value : {-1.0, 0.0, 5.0}) {
        CHECK(share_of(value, 0) == doctest::Approx(0.0));
        CHECK(share_of(value, -10) == doctest::Approx(0.0));
    }
}

TEST_CASE("A day stands where it begins: the first at the span's beginning, the one after the last at its end") {
    const Window years{day("2021-01-01"), day("2025-12-31")};  // 1826 days
    CHECK(share_of(day("2021-01-01"), years) == doctest::Approx(0.0));
    CHECK(share_of(day("2021-01-02"), years) == doctest::Approx(1.0 / 1826));
    CHECK(share_of(day("2023-07-03"), years) == doctest::Approx(0.5));  // 913 days after the first
    CHECK(share_of(day("2025-12-31"), years) == doctest::Approx(1825.0 / 1826));
    CHECK(share_of(day("2026-01-01"), years) == doctest::Approx(1.0));
}

TEST_CASE("A day outside its span stands at the nearer end") {
    const Window year{day("2024-01-01"), day("2024-12-31")};
    CHECK(share_of(day("2023-12-31"), year) == doctest::Approx(0.0));
    CHECK(share_of(day("1999-01-01"), year) == doctest::Approx(0.0));
    CHECK(share_of(day("2025-01-02"), year) == doctest::Approx(1.0));
    CHECK(share_of(day("2024-07-02"), year) == doctest::Approx(0.5));  // a leap year: 183 of 366 days are over
}

TEST_CASE("A span of one day is as long as any") {
    const Window only{day("2024-02-29"), day("2024-02-29")};
    CHECK(share_of(day("2024-02-28"), only) == doctest::Approx(0.0));
    CHECK(share_of(day("2024-02-29"), only) == doctest::Approx(0.0));
    CHECK(share_of(day("2024-03-01"), only) == doctest::Approx(1.0));
}

TEST_CASE("Words are as wide as their letters: Chinese ones as high as wide, others about half") {
    CHECK(width_of("矿山") == doctest::Approx(2));
    CHECK(width_of("14") == doctest::Approx(1.12));
    CHECK(width_of("") == 0);
}

TEST_CASE("Labels stand over what they belong to, or else under it, or not at all; and never on one another or outside") {
    Drawing drawing;
    drawing.height = 6;
    Labels labels{20};
    const auto add = [&](double across, double down) {
        return labels.add(drawing, Words{{across, down}, "12 个", Anchor::middle}, 1, 1);
    };
    const auto placed = [&] { return std::get<Words>(drawing.shapes.back()).at; };
    CHECK(add(0.5, 3));
    CHECK(placed() == Place{0.5, 2});
    CHECK(add(0.5, 3));
    CHECK(placed() == Place{0.5, 4});
    CHECK_FALSE(add(0.5, 3));
    CHECK(add(0.9, 3));
    CHECK(placed() == Place{0.9, 2});
    CHECK(add(0.1, 0.5));  // no room over it
    CHECK(placed() == Place{0.1, 1.5});
    CHECK(drawing.shapes.size() == 4);
}

TEST_CASE("Labels cover no dot that is to be seen") {
    const auto placed = [](double across, double down) {
        Drawing drawing;
        drawing.height = 6;
        Labels labels{20};
        labels.keep({{0.5, 2.6}, 0.36});
        REQUIRE(labels.add(drawing, Words{{across, down}, "12 个", Anchor::middle}, 1, 1));
        return std::get<Words>(drawing.shapes.back()).at.down - down;
    };
    // Half a line of words and the dot's radius are 0.885.
    CHECK(placed(0.5, 2.714) == doctest::Approx(-1));
    CHECK(placed(0.5, 2.716) == doctest::Approx(1));
    CHECK(placed(0.7, 2.716) == doctest::Approx(-1));  // beside it
}

TEST_CASE("A label that would reach over a side of its chart begins or ends there") {
    Drawing drawing;
    drawing.height = 6;
    Labels labels{10};
    const auto add = [&](double across) {
        CHECK(labels.add(drawing, Words{{across, 3}, "1,079.9 万吨", Anchor::middle}, 0, 0));  // 6.48 × 0.875 em: a half is 0.28
        const Words words = std::get<Words>(drawing.shapes.back());
        labels = Labels{10};
        return std::pair{words.at.across, words.anchor};
    };
    CHECK(add(0.28) == std::pair{0.0, Anchor::start});
    CHECK(add(0.29) == std::pair{0.29, Anchor::middle});
    CHECK(add(0.71) == std::pair{0.71, Anchor::middle});
    CHECK(add(0.72) == std::pair{1.0, Anchor::end});
}

TEST_CASE("Words near an edge of a chart reach away from it") {
    CHECK(anchor_at(0) == Anchor::start);
    CHECK(anchor_at(0.14) == Anchor::start);
    CHECK(anchor_at(0.15) == Anchor::middle);
    CHECK(anchor_at(0.84) == Anchor::middle);
    CHECK(anchor_at(0.86) == Anchor::end);
    CHECK(anchor_at(1) == Anchor::end);
}

TEST_CASE("What holds on a day stands at its end: the first is not at 0, the last is at 1") {
    const Window span{day("2021-01-01"), day("2021-01-10")};
    CHECK(end_share_of(day("2020-12-31"), span) == 0);
    CHECK(end_share_of(day("2021-01-01"), span) == doctest::Approx(0.1));
    CHECK(end_share_of(day("2021-01-10"), span) == 1);
    CHECK(end_share_of(day("2021-01-11"), span) == 1);
}

TEST_CASE("Words are broken between words, or between Chinese characters, where a line is full") {
    using Lines = std::vector<std::string>;
    CHECK(lines_of("", 10).empty());
    CHECK(lines_of("one two three", 100) == Lines{"one two three"});
    CHECK(lines_of("one two three", 4.5) == Lines{"one two", "three"});  // 0.56 em a letter: "one two " is 4.48 em
    CHECK(lines_of("extraordinary", 2) == Lines{"extraordinary"});
    CHECK(lines_of("矿产资源总体规划", 4) == Lines{"矿产资源", "总体规划"});
    CHECK(lines_of("矿产资源。规划", 4) == Lines{"矿产资", "源。规划"});  // no line begins with a full stop
    CHECK(lines_of("one two three four", 4.5, 2) == Lines{"one two", "three…"});
}

TEST_CASE("A drawing under another begins where that ends, and has all of its spots") {
    Drawing above;
    above.height = 2;
    above.shapes = {Dot{{0, 1}}};
    Drawing below;
    below.height = 3;
    below.has_axis = true;
    below.shapes = {Line{{0, 0}, {1, 1}}, Box{{0, 0}, {1, 2}}, Dot{{0.5, 1}}, Words{{0, 1.5}, "words"}};
    below.spots = {{{0, 0}, {1, 1}, "spot"}};
    put_below(above, below);
    CHECK(above.height == doctest::Approx(5));
    CHECK(above.has_axis);
    REQUIRE(above.shapes.size() == 5);
    CHECK(std::get<Dot>(above.shapes[0]).at.down == doctest::Approx(1));
    CHECK(std::get<Line>(above.shapes[1]).to.down == doctest::Approx(3));
    CHECK(std::get<Box>(above.shapes[2]).from.down == doctest::Approx(2));
    CHECK(std::get<Words>(above.shapes[4]).at.down == doctest::Approx(3.5));
    CHECK(above.spots[0].from.down == doctest::Approx(2));
}

}  // namespace oreplan
