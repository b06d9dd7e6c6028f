#include "core/rules/monitoring/monitoring.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

MonitoringDuty duty(std::string id, MonitoringKind kind, double least, Unit unit, std::optional<BlockKind> stage = {}) {
    MonitoringDuty made;
    made.id = std::move(id);
    made.mineral = "water";
    made.stage = stage;
    made.kind = kind;
    made.least = least;
    made.unit = unit;
    made.source = clause("c2");
    return made;
}

Plan plan_with(std::vector<MonitoringDuty> duties) {
    Plan plan = small_plan();
    plan.monitoring_duties = std::move(duties);
    return plan;
}

/// Level and flow, twice a month.
MonitoringDuty twice_a_month(MonitoringKind kind = MonitoringKind::readings) {
    MonitoringDuty made = duty("twice", kind, 2, Unit::times_per_month);
    made.most = 3;
    made.readings = {WaterReading::level, WaterReading::flow};
    return made;
}

Event right(std::string_view date, std::string mineral = "water", BlockKind kind = BlockKind::exploration) {
    return on(date, RightGranted{"r", kind, "village", std::move(mineral), {"甲", "A"}, GrantWay::listing});
}

Event reading(std::string_view date, std::optional<double> level = -18, std::optional<double> flow = 80, std::string site = "r") {
    return on(date, ReadingTaken{std::move(site), "", level, flow, {}});
}

Event sample(std::string_view date, Season season, bool full = false, std::string mine = "") {
    return on(date, SampleTaken{mine.empty() ? "r" : "", mine, season, full});
}

std::string iso(int year, int month, int number) {
    return to_iso(Date{std::chrono::year{year}, std::chrono::month(static_cast<unsigned>(month)),
                       std::chrono::day(static_cast<unsigned>(number))});
}

/// Two full visits in each of `count` months, counted on from `year`, `month`.
void add_months(std::vector<Event>& events, int year, int month, int count) {
    for (int index = 0; index < count; ++index) {
        const int at = month - 1 + index;
        for (const int number : {5, 20}) events.push_back(reading(iso(year + at / 12, at % 12 + 1, number)));
    }
}

/// The sites; the plan that they point into is kept.
struct Found {
    Plan plan;
    std::vector<MonitoredSite> sites;

    Found(Plan of, const std::vector<Event>& events, std::string_view date) : plan(std::move(of)) {
        sites = monitoring(plan, fold({}, events, day(date)), day(date), {});
    }
    Found(const Found&) = delete;
    const SiteDuty& only() const {
        REQUIRE(sites.size() == 1);
        REQUIRE(sites[0].duties.size() == 1);
        return sites[0].duties[0];
    }
    Outcome outcome() const { return only().verdict.outcome; }
};

}  // namespace

TEST_CASE("Two readings a month are enough, three are fine, one is a gap that names what is missing") {
    const Plan plan = plan_with({twice_a_month()});
    const std::vector<Event> events{right("2023-03-16"),   reading("2023-04-05"),         reading("2023-04-20"),
                                    reading("2023-05-05"), reading("2023-05-15"),         reading("2023-05-25"),
                                    reading("2023-06-05"), reading("2023-06-20", -18, {})};
    const Found may{plan, events, "2023-05-31"};
    CHECK(may.only().judged == 2);
    CHECK(may.only().kept == 2);
    CHECK(may.only().gaps.empty());
    CHECK(may.outcome() == Outcome::met);
    const Found june{plan, events, "2023-06-30"};
    CHECK(june.only().kept == 2);
    CHECK(june.outcome() == Outcome::not_met);
    REQUIRE(june.only().gaps.size() == 1);
    CHECK(june.only().gaps[0].site == Subject{SubjectKind::right, "r"});
    CHECK(june.only().gaps[0].span == Window{day("2023-06-01"), day("2023-06-30")});
    CHECK(june.only().gaps[0].short_of == std::vector<Shortfall>{{"flow", 1, 2}});
    CHECK(june.only().verdict.basis.clause == "c2");
    CHECK(*june.only().verdict.data_date == day("2023-06-20"));
    CHECK(june.only().verdict.limit == Quantity{2, Unit::times_per_month});
}

TEST_CASE("The month that still runs is not judged, nor the one in which the right was granted") {
    const Plan plan = plan_with({twice_a_month()});
    const std::vector<Event> events{right("2023-03-16"), reading("2023-04-05")};
    const Found running{plan, events, "2023-04-29"};
    CHECK(running.only().judged == 0);
    CHECK(running.outcome() == Outcome::under_way);
    const Found over{plan, events, "2023-04-30"};
    CHECK(over.only().judged == 1);
    CHECK(over.outcome() == Outcome::not_met);
    CHECK(over.only().gaps[0].short_of == std::vector<Shortfall>{{"level", 1, 2}, {"flow", 1, 2}});
}

TEST_CASE("One gap in twenty months is near, one in nineteen is not met") {
    std::vector<Event> events{right("2021-12-31")};
    add_months(events, 2022, 1, 5);
    add_months(events, 2022, 7, 14);  // June 2022 is left out
    const Plan plan = plan_with({twice_a_month()});
    CHECK(Found{plan, events, "2023-07-31"}.outcome() == Outcome::not_met);  // 18 of 19
    const Found twenty{plan, events, "2023-08-31"};
    CHECK(twenty.only().judged == 20);
    CHECK(twenty.only().kept == 19);
    CHECK(twenty.outcome() == Outcome::near);
}

TEST_CASE("A source that nobody ever reported on has no gaps: nobody reported") {
    const Plan plan = plan_with({twice_a_month(), duty("full", MonitoringKind::full_analysis, 1, Unit::times_per_year),
                                 twice_a_month(MonitoringKind::continuous),
                                 duty("seasons", MonitoringKind::season_samples, 3, Unit::times_per_year)});
    const Found silent{plan, {right("2021-03-16")}, "2025-12-31"};
    REQUIRE(silent.sites.size() == 1);
    CHECK_FALSE(silent.sites[0].reported);
    CHECK(silent.sites[0].duties.size() == 4);
    for (const SiteDuty& status : silent.sites[0].duties) {
        CHECK(status.verdict.outcome == Outcome::no_data);
        CHECK(status.verdict.finding.key == "reason.monitoring_not_reported");
        CHECK_FALSE(status.verdict.data_date.has_value());
    }
    CHECK(gaps_of(silent.sites).empty());
}

TEST_CASE("A sample in each of three seasons keeps a year; the one that is missing is named; the running year is under way") {
    const Plan plan = plan_with({duty("seasons", MonitoringKind::season_samples, 3, Unit::times_per_year)});
    const std::vector<Event> events{right("2022-06-01"),
                                    sample("2023-01-10", Season::dry),
                                    sample("2023-04-10", Season::normal),
                                    sample("2023-08-10", Season::wet),
                                    sample("2024-01-10", Season::dry),
                                    sample("2024-08-10", Season::wet),
                                    sample("2024-08-20", Season::wet)};
    const Found running{plan, events, "2023-12-30"};
    CHECK(running.only().judged == 0);
    CHECK(running.outcome() == Outcome::under_way);
    CHECK(Found{plan, events, "2023-12-31"}.outcome() == Outcome::met);
    CHECK(Found{plan, events, "2024-12-30"}.outcome() == Outcome::met);
    const Found two{plan, events, "2024-12-31"};
    CHECK(two.only().kept == 1);
    CHECK(two.outcome() == Outcome::not_met);
    REQUIRE(two.only().gaps.size() == 1);
    CHECK(two.only().gaps[0].span == Window{day("2024-01-01"), day("2024-12-31")});
    CHECK(two.only().gaps[0].short_of == std::vector<Shortfall>{{"normal", 0, 1}});
}

TEST_CASE("A plan that wants more samples than seasons counts them all") {
    const Plan plan = plan_with({duty("seasons", MonitoringKind::season_samples, 4, Unit::times_per_year)});
    std::vector<Event> events{right("2022-06-01"), sample("2023-01-10", Season::dry), sample("2023-04-10", Season::normal),
                              sample("2023-08-10", Season::wet)};
    CHECK(Found{plan, events, "2023-12-31"}.only().gaps[0].short_of == std::vector<Shortfall>{{"samples", 3, 4}});
    events.push_back(sample("2023-09-10", Season::wet));
    CHECK(Found{plan, events, "2023-12-31"}.outcome() == Outcome::met);
}

TEST_CASE("One full analysis a year keeps it; none does not, whatever else was sampled") {
    const Plan plan = plan_with({duty("full", MonitoringKind::full_analysis, 1, Unit::times_per_year, BlockKind::mining)});
    std::vector<Event> events{mine("2022-05-01", "works", "water", SizeClass::small),
                              sample("2023-05-01", Season::wet, true, "works"),
                              sample("2024-05-01", Season::wet, false, "works")};
    CHECK(Found{plan, events, "2023-12-31"}.outcome() == Outcome::met);
    const Found none{plan, events, "2024-12-31"};
    CHECK(none.outcome() == Outcome::not_met);
    CHECK(none.only().gaps[0].short_of == std::vector<Shortfall>{{"full_analysis", 0, 1}});
    events.push_back(sample("2024-12-31", Season::dry, true, "works"));
    CHECK(Found{plan, events, "2024-12-31"}.outcome() == Outcome::met);
}

TEST_CASE("Twelve months running are a hydrological year, eleven are under way, and not met once the right has ended") {
    const Plan plan = plan_with({twice_a_month(MonitoringKind::continuous)});
    std::vector<Event> events{right("2022-12-15")};
    add_months(events, 2023, 1, 12);
    const Found eleven{plan, events, "2023-12-30"};
    CHECK(eleven.only().longest_run == 11);
    CHECK(eleven.outcome() == Outcome::under_way);
    const Found twelve{plan, events, "2023-12-31"};
    CHECK(twelve.only().longest_run == 12);
    CHECK(twelve.outcome() == Outcome::met);
    CHECK(twelve.only().gaps.empty());
    std::vector<Event> ended = events;
    ended.push_back(on("2023-12-15", RightEnded{"r"}));
    const Found short_right{plan, ended, "2024-06-30"};
    CHECK(short_right.only().longest_run == 11);
    CHECK(short_right.outcome() == Outcome::not_met);
    CHECK(Found{plan, events, "2024-06-30"}.outcome() == Outcome::met);  // a later break takes nothing back
}

TEST_CASE("A break ends a run: eleven months and then twelve are met, eleven and eleven are not yet") {
    const Plan plan = plan_with({twice_a_month(MonitoringKind::continuous)});
    std::vector<Event> events{right("2021-12-15")};
    add_months(events, 2022, 1, 11);
    add_months(events, 2023, 1, 11);
    CHECK(Found{plan, events, "2023-11-30"}.outcome() == Outcome::under_way);
    add_months(events, 2023, 12, 1);
    CHECK(Found{plan, events, "2023-12-31"}.outcome() == Outcome::met);
}

TEST_CASE("Exploration rights and mines of the mineral are sources, each with the duties of its stage") {
    const Plan plan =
        plan_with({twice_a_month(), duty("full", MonitoringKind::full_analysis, 1, Unit::times_per_year, BlockKind::mining),
                   duty("run", MonitoringKind::continuous, 2, Unit::times_per_month, BlockKind::exploration)});
    const std::vector<Event> events{right("2022-05-01"), mine("2023-05-01", "works", "water", SizeClass::small),
                                    mine("2023-05-01", "pit", "coal", SizeClass::small)};
    const Found both{plan, events, "2024-12-31"};
    REQUIRE(both.sites.size() == 2);
    CHECK(both.sites[0].subject == Subject{SubjectKind::right, "r"});
    CHECK(both.sites[0].stage == BlockKind::exploration);
    CHECK(both.sites[0].duties[1].duty->id == "run");
    CHECK(both.sites[1].subject == Subject{SubjectKind::mine, "works"});
    CHECK(both.sites[1].duties[1].duty->id == "full");
    CHECK(Found{plan, {right("2022-05-01", "geothermal")}, "2024-12-31"}.sites.empty());
    CHECK(Found{plan, {right("2022-05-01", "water", BlockKind::mining)}, "2024-12-31"}.sites.empty());
    CHECK(Found{plan, {}, "2024-12-31"}.sites.empty());
    CHECK(Found{plan_with({}), events, "2024-12-31"}.sites.empty());
}

TEST_CASE("A right and a mine of one id share no reading") {
    const Found found{plan_with({twice_a_month()}),
                      {right("2022-12-15"), mine("2022-12-15", "r", "water", SizeClass::small), reading("2023-01-05"),
                       on("2023-01-06", ReadingTaken{"", "r", -5, {}, {}})},
                      "2023-06-30"};
    REQUIRE(found.sites.size() == 2);
    CHECK(found.sites[0].reported);
    CHECK(found.sites[1].reported);
    const State state = fold({}, {reading("2023-01-05"), on("2023-01-06", ReadingTaken{"", "r", -5, {}, {}})}, day("2023-06-30"));
    CHECK(state.sites.at({SubjectKind::right, "r"}).readings.size() == 1);
    CHECK(state.sites.at({SubjectKind::mine, "r"}).readings.at(0).reading.level == -5);
}

TEST_CASE("A right is watched to the last day of its term") {
    RightGranted granted{"r", BlockKind::exploration, "village", "water", {"甲", "A"}, GrantWay::listing, day("2023-03-10")};
    const Found running{plan_with({twice_a_month()}), {on("2022-12-15", granted)}, "2023-03-10"};
    REQUIRE(running.sites.size() == 1);
    CHECK_FALSE(running.sites[0].ended);
    const Found over{plan_with({twice_a_month()}), {on("2022-12-15", granted)}, "2024-03-10"};
    CHECK(over.sites.at(0).ended == day("2023-03-10"));
}

TEST_CASE("Months after the plan's period are the next plan's to judge") {
    const std::vector<Event> events{right("2025-09-15"), reading("2025-10-05")};
    const Plan plan = plan_with({twice_a_month()});
    CHECK(Found{plan, events, "2025-12-31"}.only().judged == 3);
    const Found after{plan, events, "2026-11-25"};
    CHECK(after.only().judged == 3);
    CHECK(gaps_of(after.sites).front().span.to == day("2025-12-31"));
}

TEST_CASE("A right is judged up to its end, and gaps are told the newest first") {
    const Plan plan = plan_with({twice_a_month()});
    const std::vector<Event> events{right("2022-12-15"), reading("2023-01-05"), on("2023-03-10", RightEnded{"r"})};
    const Found ended{plan, events, "2024-12-31"};
    CHECK(ended.only().judged == 2);
    const std::vector<MonitoringGap> gaps = gaps_of(ended.sites);
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].span.from == day("2023-02-01"));
    CHECK(gaps[1].span.from == day("2023-01-01"));
}

}  // namespace oreplan
