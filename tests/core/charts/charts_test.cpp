#include "core/charts/charts.h"

#include "core/export/html.h"
#include "tests/core/charts/shapes.h"

namespace oreplan {

using namespace test;

namespace {

/// At most 14 by 2025, from 12 in 2020; 12 at the end of 2021 and 13 in the middle of 2024.
TimeChart mines() {
    TimeChart chart;
    chart.span = {day("2020-01-01"), day("2025-12-31")};
    chart.years = {"2020", "2021", "2022", "2023", "2024", "2025"};
    chart.today = day("2024-06-30");
    chart.today_words = "as of 30 June 2024";
    chart.most = 20;
    chart.ticks = {{0, "0"}, {10, "10"}, {20, "20"}};
    chart.base = TimePoint{day("2020-12-31"), 12, false, "12", "base 12"};
    chart.goals = {{{day("2021-01-01"), day("2025-12-31")}, 14, {0, 14}, "≤ 14", "at most 14 by 2025"}};
    chart.reports = {{day("2021-12-31"), 12, false, "12", "12 in 2021"}, {day("2024-06-30"), 13, true, "13", "13 to date"}};
    chart.outcome = Outcome::met;
    chart.cap = true;
    return chart;
}

std::vector<Line> level(const Drawing& drawing, Colour colour) {
    std::vector<Line> lines;
    for (const Line& line : all_of<Line>(drawing)) {
        if (line.colour == colour && line.from.down == line.to.down) lines.push_back(line);
    }
    return lines;
}

}  // namespace

TEST_CASE("A goal is a line over its own year, dashed where it is only led up to, at its place on the scale") {
    const Drawing drawing = drawing_of(mines());
    const auto lines = level(drawing, Colour::ink);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].dashed);
    CHECK(lines[0].from.across == doctest::Approx(366.0 / 2192));  // 2020 and 2024 are leap years
    CHECK(lines[0].to.across == doctest::Approx((2192.0 - 365) / 2192));
    CHECK_FALSE(lines[1].dashed);
    CHECK(lines[1].to.across == 1);
    const double bottom = drawing.height - 1.45;
    CHECK(lines[1].from.down == doctest::Approx(bottom - (bottom - 1.1) * 14 / 20));
    CHECK(tells(drawing, "at most 14 by 2025"));
}

TEST_CASE("A large chart's goal is named near its line, clear of every dot") {
    TimeChart chart = mines();
    chart.large = true;
    chart.goals.front().label = "at most 14 by 2025";
    const auto place = [&] {
        for (const Words& words : all_of<Words>(drawing_of(chart))) {
            if (words.words == chart.goals.front().label) return words.at;
        }
        return Place{};
    };
    // From 2.1 to 12.55 em stand 20 to 0, the goal at 5.235. Over it there is room.
    chart.reports.clear();
    CHECK(place().down == doctest::Approx(5.235 - 0.75));
    // Dots over the goal at 15 and 17, at 4.7125 and 3.6675: the next place, under it, is free.
    chart.reports = {{day("2023-12-31"), 15, false, "15", ""}, {day("2024-12-31"), 17, false, "17", ""}};
    CHECK(place().down == doctest::Approx(5.235 + 0.75));
    // One of 13 under it, too, at 5.7575: a line of words further off.
    chart.reports.push_back({day("2025-06-30"), 13, false, "13", ""});
    CHECK(place().down == doctest::Approx(5.235 + 1.45));
}

TEST_CASE("Yearly goals are steps: a level line each, with a riser between two") {
    TimeChart chart = mines();
    chart.cap = false;
    chart.goals = {{{day("2021-01-01"), day("2021-12-31")}, 10, {10, 1e18}, "10", "10 by 2021"},
                   {{day("2022-01-01"), day("2022-12-31")}, 15, {15, 1e18}, "15", "15 by 2022"}};
    const Drawing drawing = drawing_of(chart);
    const auto lines = level(drawing, Colour::ink);
    REQUIRE(lines.size() == 2);
    CHECK_FALSE(lines[0].dashed);
    CHECK(lines[0].to.across == lines[1].from.across);
    int risers = 0;
    for (const Line& line : all_of<Line>(drawing)) {
        risers += line.colour == Colour::ink && line.from.across == line.to.across && line.from.down == lines[0].to.down;
    }
    CHECK(risers == 1);
}

TEST_CASE("Reports are dots in the status's colour, hollow for a part of a year; base and outlook are rings") {
    TimeChart chart = mines();
    chart.span.to = day("2035-12-31");
    chart.outlook = TimePoint{day("2035-12-31"), 10, false, "10", "outlook 10"};
    const Drawing drawing = drawing_of(chart);
    std::vector<std::pair<Colour, bool>> dots;
    for (const Dot& dot : all_of<Dot>(drawing)) {
        if (dot.colour != Colour::surface) dots.emplace_back(dot.colour, dot.hollow);
    }
    CHECK(dots == std::vector<std::pair<Colour, bool>>{
                      {Colour::muted, true}, {Colour::met, false}, {Colour::met, true}, {Colour::muted, true}});
    for (const char* words : {"base 12", "12 in 2021", "13 to date", "outlook 10"}) CHECK_MESSAGE(tells(drawing, words), words);
}

TEST_CASE("What a limit forbids is hatched, what a goal allows is shaded: they differ by more than their hue") {
    const auto ground = [](const TimeChart& chart) { return all_of<Box>(drawing_of(chart)).front(); };
    CHECK(ground(mines()).pattern == Pattern::hatched);
    TimeChart goal = mines();
    goal.cap = false;
    goal.goals.front().allowed = {14, 1e18};
    CHECK(ground(goal).pattern == Pattern::plain);
    CHECK(ground(goal).from.down == doctest::Approx(1.1));  // to the top of the scale
}

TEST_CASE("A large chart has its scale and the day that is looked at in words, a small one its first and last year") {
    TimeChart chart = mines();
    const Drawing small = drawing_of(chart);
    CHECK_FALSE(small.has_axis);
    CHECK(says(small, "2020"));
    CHECK_FALSE(says(small, "2022"));
    CHECK_FALSE(says(small, "as of 30 June 2024"));
    chart.large = true;
    const Drawing large = drawing_of(chart);
    CHECK(large.has_axis);
    for (const char* words : {"2020", "2022", "2025", "10", "20", "as of 30 June 2024", "≤ 14"})
        CHECK_MESSAGE(says(large, words), words);
    chart.today = day("2026-01-01");
    CHECK_FALSE(says(drawing_of(chart), "as of 30 June 2024"));
}

TEST_CASE("A bullet has both ends of its scale, the goal's words at its mark, and its value as long as it is large") {
    BulletRow row;
    row.value = 12;
    row.target = 14;
    row.base = 12;
    row.most = 20;
    row.shaded = {14, 20};
    row.cap = true;
    row.value_words = "12";
    row.target_words = "at most 14";
    row.base_words = "12 in 2020";
    row.ends = {"0", "20"};
    row.mark = {Outcome::met, "met"};
    const Drawing drawing = drawing_of(row);
    for (const char* words : {"0", "20", "at most 14"}) CHECK_MESSAGE(says(drawing, words), words);
    for (const Words& words : all_of<Words>(drawing)) {
        if (words.words == "at most 14") CHECK(words.at.across == doctest::Approx(0.7));
    }
    const auto boxes = all_of<Box>(drawing);
    REQUIRE(boxes.size() == 3);
    CHECK(boxes[1].pattern == Pattern::hatched);
    CHECK(boxes[1].from.across == doctest::Approx(0.7));
    CHECK(boxes[2].to.across == doctest::Approx(0.6));
    for (const char* words : {"12", "at most 14", "12 in 2020"}) CHECK_MESSAGE(tells(drawing, words), words);
}

TEST_CASE("Of yearly steps those that were missed are hatched, and each year tells both its numbers") {
    StepChart chart;
    chart.ticks = {"0%", "50%", "100%"};
    const auto step = [](std::string year, double target, std::optional<double> actual, Mark mark) {
        Step made;
        made.year = std::move(year);
        made.target = target;
        made.actual = actual;
        made.target_words = "target of " + made.year;
        made.actual_words = "did " + made.year;
        made.spot_words = "all of " + made.year;
        made.mark = std::move(mark);
        return made;
    };
    chart.steps = {step("2021", 10, 16.7, {Outcome::met, "met"}), step("2022", 30, 25.0, {Outcome::not_met, "missed"}),
                   step("2023", 50, {}, {Outcome::no_data, "unknown"})};
    const Drawing drawing = drawing_of(chart);
    CHECK(drawing.has_axis);
    std::vector<Pattern> patterns;
    for (const Box& box : all_of<Box>(drawing)) patterns.push_back(box.pattern);
    CHECK(patterns == std::vector{Pattern::plain, Pattern::hatched, Pattern::outlined});
    for (const char* words : {"0%", "100%", "target of 2021", "target of 2023", "did 2022"})
        CHECK_MESSAGE(says(drawing, words), words);
    for (const char* words : {"met", "missed", "unknown"}) CHECK_MESSAGE(says(drawing, words), words);
    CHECK_FALSE(says(drawing, "did 2023"));
    CHECK(drawing.spots.size() == 3);
    CHECK(tells(drawing, "all of 2023"));
    for (Step& each : chart.steps) each.actual.reset();
    const Drawing unknown = drawing_of(chart);
    CHECK_FALSE(says(unknown, "unknown"));  // the key says it once
    CHECK(unknown.height < drawing.height);
}

TEST_CASE("Words that are wider than their year stand on two lines, none over another") {
    StepChart chart;
    chart.ticks = {"0%", "100%"};
    for (int year = 2021; year <= 2025; ++year) {
        Step step;
        step.year = std::to_string(year);
        step.target = 80;
        step.mark = {Outcome::no_data, "unknown"};
        chart.steps.push_back(step);
    }
    chart.steps.front().actual = 10;
    chart.steps.front().actual_words = "10%";
    chart.steps.front().mark = {Outcome::not_met, "not met"};
    std::vector<double> downs;
    const Drawing drawing = drawing_of(chart);
    for (const Words& words : all_of<Words>(drawing)) {
        if (words.words == "unknown") downs.push_back(words.at.down);
    }
    REQUIRE(downs.size() == 4);
    for (std::size_t index = 1; index < downs.size(); ++index) CHECK(std::abs(downs[index] - downs[index - 1]) > 1.1);
}

TEST_CASE("A schedule has dates at its dots, the day looked at in words, and as many rows as it has") {
    Schedule schedule;
    schedule.span = {day("2021-01-01"), day("2024-12-31")};
    schedule.years = {"2021", "2022", "2023", "2024"};
    schedule.today = day("2022-12-31");
    schedule.today_words = "as of 31 December 2022";
    ScheduleRow row;
    row.window = {day("2022-01-01"), day("2023-12-31")};
    row.window_words = "2022 to 2023";
    row.mark = {Outcome::met, "met"};
    row.events = {{day("2022-02-01"), false, "2022-02-01", "announced"}, {day("2022-05-01"), true, "2022-05-01", "granted"}};
    const Drawing head = head_of(schedule);
    CHECK(says(head, "as of 31 December 2022"));
    CHECK(says(head, "2024"));
    for (const Words& words : all_of<Words>(head)) CHECK(all_of<Line>(head)[0].from.down > words.at.down);  // crosses none
    const Drawing drawing = drawing_of(schedule, row);
    CHECK(says(drawing, "2022-02-01"));
    CHECK(says(drawing, "2022-05-01"));
    for (const char* words : {"2022 to 2023", "announced", "granted"}) CHECK_MESSAGE(tells(drawing, words), words);
    const auto boxes = all_of<Box>(drawing);
    CHECK(boxes[1].from.across == doctest::Approx(365.0 / 1461));
    CHECK(boxes[1].to.across == doctest::Approx(1095.0 / 1461));
    const auto dots = all_of<Dot>(drawing);
    CHECK(dots[1].hollow);
    CHECK_FALSE(dots[3].hollow);
    row.events.clear();
    CHECK(drawing_of(schedule, row).height < drawing.height);
}

TEST_CASE("Of three hundred rows each is drawn as it is among three") {
    const auto schedule_of = [](int rows) {
        Schedule schedule;
        schedule.span = {day("2021-01-01"), day("2025-12-31")};
        schedule.today = day("2023-06-30");
        for (int number = 0; number < rows; ++number) {
            ScheduleRow row;
            row.name.text = "Block " + std::to_string(number);
            row.window = {day("2022-01-01"), day("2024-12-31")};
            row.mark = {Outcome::near, "open"};
            if (number % 2 == 0) row.events = {{day("2023-05-01"), false, "2023-05-01", "announced"}};
            schedule.rows.push_back(std::move(row));
        }
        return schedule;
    };
    const Schedule few = schedule_of(3), many = schedule_of(300);
    CHECK(head_of(few) == head_of(many));
    for (std::size_t number = 0; number < many.rows.size(); ++number)
        CHECK(drawing_of(many, many.rows[number]) == drawing_of(few, few.rows[number % 2]));
    Section section;
    section.elements = {many};
    Page page;
    page.sections = {section};
    const std::string html = page_html(page, {""}, catalogue(Language::en));
    CHECK(html.find("Block 299") != html.npos);
    CHECK(html.find("aria-hidden=\"true\">▲</span> open", html.find("Block 299")) != html.npos);  // its state is there, too
}

TEST_CASE("Parts of a whole stand side by side, neighbours in other patterns, and what is nothing has no room") {
    const Stack stack{"by size", {{"large", 3, "3"}, {"medium", 8, "8"}, {"small", 1, "1"}, {"none", 0, "0"}}, {}};
    const auto boxes = all_of<Box>(drawing_of(stack));
    REQUIRE(boxes.size() == 6);
    CHECK(boxes[0].to.across == doctest::Approx(0.25));
    CHECK(boxes[2].from.across == doctest::Approx(0.25));
    CHECK(boxes[4].to.across == 1);
    CHECK(std::pair{boxes[0].pattern, boxes[0].opacity} != std::pair{boxes[2].pattern, boxes[2].opacity});
    CHECK(std::pair{boxes[2].pattern, boxes[2].opacity} != std::pair{boxes[4].pattern, boxes[4].opacity});
    CHECK(tells(drawing_of(stack), "medium 8"));
}

}  // namespace oreplan
