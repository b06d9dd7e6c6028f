#include "tests/bench/ledgers.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "tests/core/fixture.h"

namespace oreplan::bench {

using namespace test;

namespace {

using Events = std::vector<Event>;

constexpr int first_year = 2021;
constexpr int years = 4;

std::string nth(const char* name, int number) { return name + std::to_string(number); }

Text named(const char* zh, const char* en, int number) { return {nth(zh, number), nth(en, number)}; }

/// A day of a year, from 0.
std::string day_of(int year, int number) { return to_iso(add_days(first_day(year), number % 365)); }

/// One of the years, and a day in it: other ones for other numbers.
int year_for(int number) { return first_year + number % years; }
std::string day_for(int number) { return day_of(year_for(number), number * 7); }

template <typename Enumeration>
Enumeration one_of(int number) {
    return static_cast<Enumeration>(number % static_cast<int>(Names<Enumeration>::values.size()));
}

std::string mine_id(int number) { return nth("mine-", number); }

void register_mine(Events& events, int number) {
    static constexpr std::array minerals{"coal", "cement-limestone", "building-stone"};
    MineRegistered what{mine_id(number), named("矿 ", "Mine ", number), minerals[static_cast<std::size_t>(number) % 3],
                        SizeClass::medium, true};
    what.method = MiningMethod::underground;
    what.capacity = Capacity{60, Unit::ten_thousand_tonnes, Per::year};
    what.existing = true;
    events.push_back(on("2021-01-01", what));
}

/// What a mine reports of a year, in the next.
void report_year(Events& events, const Plan& plan, int number, int year) {
    const std::string id = mine_id(number);
    const std::string date = day_of(year + 1, number % 60);
    events.push_back(on(date, MineOutputReported{id, year, {40.0 + number % 20, Unit::ten_thousand_tonnes}}));
    events.push_back(on(date, MineRatesReported{id, year, 75.0 + number % 20, 82, 83}));
    for (const MineDuty& duty : plan.mine_duties) {
        events.push_back(on(date, MineDutyReported{id, duty.id, year, number % 10 != 0}));
    }
}

/// Every third source is explored, the others are in use.
bool is_right(int source) { return source % 3 == 2; }
std::string right_id(int source) { return nth("right-", source); }
std::string spring_id(int source) { return nth("spring-", source); }

template <typename Visit>
Visit visit_to(int source, Visit visit) {
    (is_right(source) ? visit.right : visit.mine) = is_right(source) ? right_id(source) : spring_id(source);
    return visit;
}

void add_source(Events& events, int source) {
    if (is_right(source)) {
        events.push_back(on("2021-01-01", RightGranted{right_id(source), BlockKind::exploration, "", "mineral-water",
                                                       named("勘查单位 ", "Explorer ", source), GrantWay::listing}));
    } else {
        MineRegistered what{spring_id(source), named("泉 ", "Spring ", source), "mineral-water", SizeClass::small, true};
        what.existing = true;
        events.push_back(on("2021-01-01", what));
    }
    static constexpr std::array<std::pair<Season, int>, 3> seasons{{{Season::dry, 2}, {Season::normal, 5}, {Season::wet, 8}}};
    for (int year = first_year; year < first_year + years; ++year) {
        for (const auto& [season, month] : seasons) {
            events.push_back(
                on(day_of(year, month * 30 + source % 30), visit_to(source, SampleTaken{"", "", season, season == Season::wet})));
        }
    }
}

std::string reading_id(int source, int number) { return nth("reading-", source) + nth("-", number); }

/// Every eleven days: three in most months.
Date day_of_reading(int number) { return add_days(day("2021-01-04"), 11 * number); }

Event reading(int source, int number, double level) {
    return on(to_iso(day_of_reading(number)), visit_to(source, ReadingTaken{"", "", level, 80.0 + number % 9, 45}));
}

void add_reading(Events& events, int source, int number) {
    events.push_back(reading(source, number, -18));
    events.back().id = reading_id(source, number);
}

/// A reading was written down wrongly, and another one not taken at all.
void mend_readings(Events& events, int source, int number) {
    events.push_back(correcting(reading_id(source, number), reading(source, number, -19)));
    events.back().recorded = add_days(day_of_reading(number), 5);
    const int other = number + 20;
    events.push_back(taking_back(to_iso(add_days(day_of_reading(other), 3)), reading_id(source, other)));
}

/// An item of a year's plan; two of three are done, some of them late.
void add_item(Events& events, int number) {
    const std::string id = nth("item-", number);
    const std::string begun = day_of(year_for(number), number % 100);
    const Date due = add_days(day(begun), 30 + number * 7 % 330);
    events.push_back(on(begun, YearItemSet{id, year_for(number), named("事项 ", "Item ", number), {"县局", "Bureau"}, due}));
    if (number % 3 != 0) events.push_back(on(to_iso(add_days(due, number % 5 * 4 - 14)), YearItemDone{id}));
}

void add_publication(Events& events, int number) {
    const std::string date = day_for(number);
    Published what{one_of<PublicationKind>(number), named("公告 ", "Announcement ", number), {}};
    if (what.what == PublicationKind::draft) what.opinions = Window{day(date), add_days(day(date), 25 + number % 10)};
    events.push_back(on(date, what));
}

void treat_land(Events& events, int number) {
    LandTreated what{number % 2 == 0 ? Topic::subsidence : Topic::legacy_plots, {(number % 97 + 1) / 100.0, Unit::hectare}, 0};
    if (what.topic == Topic::legacy_plots) what.plots = 1;
    events.push_back(on(day_for(number), what));
}

void survey_land(Events& events, int number) {
    events.push_back(on(day_for(number),
                        LandSurveyed{one_of<LandPart>(number), {3000, Unit::hectare}, {1000.0 + number % 500, Unit::hectare}}));
}

void report_value(Events& events, int number) {
    const int year = year_for(number);
    const std::string indicator = number % 2 == 0 ? "coal-output" : "limestone-output";
    events.push_back(on(day_of(year, number * 5), ValueReported{indicator, year, (number % 1000 + 1) / 10.0, true}));
}

/// Each kind once a year.
void finish_evaluation(Events& events, int number) {
    constexpr int kinds = static_cast<int>(Names<EvaluationKind>::values.size());
    const int year = first_year + number / kinds;
    if (year > first_year + 2) return;
    events.push_back(on(day_of(year + 1, number * 11), EvaluationFinished{one_of<EvaluationKind>(number), year}));
}

/// Each stage once.
void reach_stage(Events& events, int number) {
    if (number >= static_cast<int>(Names<LifeStage>::values.size())) return;
    events.push_back(on(day_for(number), StageReached{one_of<LifeStage>(number)}));
}

void inspect(Events& events, int source, int number) {
    const Text finding = named("第几次：", "Visit ", number);
    events.push_back(on(day_for(number), ExplorationInspected{right_id(source), number % 4 != 0, finding}));
}

/// Ten of the share's mines are listed, three of them only for a while, one of those again.
void list_mines(Events& events, int first) {
    for (int mine = first; mine < first + 10; ++mine) {
        events.push_back(on(day_of(2022, mine), GreenMineListed{mine_id(mine), one_of<GreenLevel>(mine)}));
    }
    for (int mine = first; mine < first + 3; ++mine) {
        events.push_back(on(day_of(2023, mine), GreenMineDelisted{mine_id(mine), {"抽查未达标", "Below standard"}}));
    }
    events.push_back(on(day_of(2024, first), GreenMineListed{mine_id(first), GreenLevel::municipal}));
}

/// Of others one closes, one becomes small, some stop and start again.
void change_mines(Events& events, int first) {
    for (int mine = first; mine < first + 3; ++mine) {
        events.push_back(on(day_of(2022, mine), MineProductionChanged{mine_id(mine), false}));
        if (mine > first) events.push_back(on(day_of(2023, mine), MineProductionChanged{mine_id(mine), true}));
    }
    events.push_back(on("2024-03-31", MineResized{mine_id(first + 3), SizeClass::small}));
    events.push_back(on("2024-06-30", MineClosed{mine_id(first + 4)}));
}

constexpr int events_of_a_share = 1000;
constexpr int mines_of_a_share = 24;
constexpr int sources_of_a_share = 3;

/// A thousand events: what is left of them beside all else are readings.
void add_share(Events& events, const Plan& plan, int share) {
    const std::size_t end = events.size() + events_of_a_share;
    const auto each = [share](int count, auto add) {
        for (int number = share * count; number < (share + 1) * count; ++number) add(number);
    };
    each(mines_of_a_share, [&](int number) {
        register_mine(events, number);
        for (int year = first_year; year < first_year + years - 1; ++year) report_year(events, plan, number, year);
    });
    list_mines(events, share * mines_of_a_share);
    change_mines(events, share * mines_of_a_share + 12);
    each(sources_of_a_share, [&](int source) { add_source(events, source); });
    each(24, [&](int number) { add_item(events, number); });
    each(6, [&](int number) { add_publication(events, number); });
    each(8, [&](int number) { treat_land(events, number); });
    each(1, [&](int number) { survey_land(events, number); });
    each(10, [&](int number) { report_value(events, number); });
    each(2, [&](int number) { finish_evaluation(events, number); });
    each(8, [&](int number) { inspect(events, share * sources_of_a_share + 2, number); });
    each(4, [&](int number) {
        const Task& task = plan.tasks[static_cast<std::size_t>(number) % plan.tasks.size()];
        events.push_back(on(day_for(number), TaskMoved{task.id, one_of<TaskState>(number)}));
    });
    each(1, [&](int number) {
        events.push_back(on(day_for(number), QuotaAssigned{"rare-earth-output", year_for(number), (number % 100 + 1) / 100.0}));
        reach_stage(events, number);
    });
    const int first = share * sources_of_a_share;
    for (int number = 0; number < 10; ++number) mend_readings(events, first + number % sources_of_a_share, number);
    for (int number = 0; events.size() < end; ++number) {
        add_reading(events, first + number % sources_of_a_share, number / sources_of_a_share);
    }
}

/// In the order in which they were written down.
Ledger ledger_for(const Plan& plan, Events events) {
    std::stable_sort(events.begin(), events.end(),
                     [](const Event& one, const Event& other) { return one.recorded < other.recorded; });
    Ledger ledger = ledger_of(std::move(events));
    ledger.plan = plan.identity.id;
    return ledger;
}

}  // namespace

Ledger many_events(const Plan& plan, int events) {
    Events list;
    for (int share = 0; share < events / events_of_a_share; ++share) add_share(list, plan, share);
    return ledger_for(plan, std::move(list));
}

Ledger many_mines(const Plan& plan, int mines) {
    Events list;
    for (int number = 0; number < mines; ++number) {
        register_mine(list, number);
        report_year(list, plan, number, 2022);
    }
    return ledger_for(plan, std::move(list));
}

}  // namespace oreplan::bench
