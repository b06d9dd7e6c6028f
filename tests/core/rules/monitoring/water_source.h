#pragma once

// A plan with duties of monitoring, and a right to water with what was read and sampled there.

#include <chrono>

#include "core/rules/monitoring/site_duties.h"
#include "tests/core/fixture.h"

namespace oreplan::test {

inline MonitoringDuty duty(std::string id, MonitoringKind kind, double least, Unit unit, std::optional<BlockKind> stage = {}) {
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

inline Plan plan_with(std::vector<MonitoringDuty> duties) {
    Plan plan = small_plan();
    plan.monitoring_duties = std::move(duties);
    return plan;
}

/// Level and flow, twice a month.
inline MonitoringDuty twice_a_month(MonitoringKind kind = MonitoringKind::readings) {
    MonitoringDuty made = duty("twice", kind, 2, Unit::times_per_month);
    made.most = 3;
    made.readings = {WaterReading::level, WaterReading::flow};
    return made;
}

inline Event right(std::string_view date, std::string mineral = "water", BlockKind kind = BlockKind::exploration) {
    return on(date, RightGranted{"r", kind, "village", std::move(mineral), {"甲", "A"}, GrantWay::listing});
}

inline Event reading(std::string_view date, std::optional<double> level = -18, std::optional<double> flow = 80,
                     std::string site = "r") {
    return on(date, ReadingTaken{std::move(site), "", level, flow, {}});
}

inline Event sample(std::string_view date, Season season, bool full = false, std::string mine = "") {
    return on(date, SampleTaken{mine.empty() ? "r" : "", mine, season, full});
}

inline std::string iso(int year, int month, int number) {
    return to_iso(Date{std::chrono::year{year}, std::chrono::month(static_cast<unsigned>(month)),
                       std::chrono::day(static_cast<unsigned>(number))});
}

/// Two full visits in each of `count` months, counted on from `year`, `month`.
inline void add_months(std::vector<Event>& events, int year, int month, int count) {
    for (int index = 0; index < count; ++index) {
        const int at = month - 1 + index;
        for (const int number : {5, 20}) events.push_back(reading(iso(year + at / 12, at % 12 + 1, number)));
    }
}

/// Of a plan with one duty and a ledger with one source.
inline const SiteDuty& only_duty(const Assessed& found) {
    const auto& sites = found.facts().sites;
    REQUIRE(sites.size() == 1);
    REQUIRE(sites[0].duties.size() == 1);
    return sites[0].duties[0];
}

inline Verdict only_verdict(const Assessed& found) {
    return found.of(monitoring_rule(only_duty(found).duty->kind), found.facts().sites[0].subject);
}

inline Outcome outcome_of(const Assessed& found) { return only_verdict(found).outcome; }

}  // namespace oreplan::test
