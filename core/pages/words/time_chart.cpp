#include "core/pages/words/time_chart.h"

#include <algorithm>
#include <cmath>

#include "core/pages/words/cells.h"
#include "core/text/number.h"

namespace oreplan {

namespace {

std::string told(const Briefing& briefing, const std::string& what, const std::string& date, const std::string& source) {
    std::vector<std::string> parts{what, date};
    if (!source.empty()) parts.push_back(source);
    return listed(briefing, parts);
}

TimePoint point_of(const Briefing& briefing, const Indicator& indicator, const SeriesPoint& point) {
    const Date day = last_day(point.year);
    const Quantity value{point.value.value_or(0), indicator.unit};
    return {day, value.value, false, briefing.catalogue.brief(value),
            told(briefing, briefing.catalogue.word("role", point.role) + " " + briefing.say(value), briefing.say(day),
                 source_phrase(briefing, point.source).text)};
}

/// Where on the line of time a value stands: what is counted, on the day of the count; otherwise at the end of its year.
TimePoint report_of(const Briefing& briefing, const IndicatorFacts& known, const Actual& actual) {
    const bool is_of_day = (actual.counted || actual.to_date) && actual.data_date;
    const Date day = is_of_day ? *actual.data_date : last_day(actual.year);
    std::vector<double> beside = judged_by(briefing, known);
    for (const SeriesPoint& point : known.indicator->series) beside.push_back(point.value.value_or(0));
    const Quantity reported{*actual.value, known.indicator->unit};
    const std::string value = briefing.say(reported, beside);
    const std::string what = actual.to_date ? briefing.say("reported_to_date", {{"value", value}}) : value;
    return {day, *actual.value, actual.to_date, briefing.catalogue.brief(reported, beside),
            told(briefing, what, briefing.say(day), actual.source ? source_phrase(briefing, *actual.source).text : "")};
}

/// What keeps a goal. (Beyond the scale is far enough.)
std::pair<double, double> allowed_by(const Briefing& briefing, const Indicator& indicator, const SeriesPoint& point,
                                     double value) {
    constexpr double far = 1e18;
    switch (indicator.kind) {
        case TargetKind::at_most:
        case TargetKind::as_assigned: return {0, value};
        case TargetKind::about: {
            const double tolerance = tolerance_of(indicator, briefing.facts().settings);
            return {value * (1 - tolerance), value * (1 + tolerance)};
        }
        case TargetKind::between: return {value, point.upper.value_or(value)};
        case TargetKind::exactly: return {value, value};
        default: return {value, far};
    }
}

void add_goals(const Briefing& briefing, const Indicator& indicator, TimeChart& chart) {
    Date from = first_day(briefing.plan().identity.first_year);
    for (const SeriesPoint& point : indicator.series) {
        const bool is_goal = point.role == PointRole::milestone || point.role == PointRole::target;
        if (!is_goal || !point.value) continue;
        const Date to = last_day(point.year);
        const std::string words = target_words(briefing, indicator, point, point.value);
        chart.goals.push_back(
            {{std::min(from, to), to},
             *point.value,
             allowed_by(briefing, indicator, point, *point.value),
             indicator.kind == TargetKind::direction ? promise_words(briefing, indicator, point, point.value)
                                                     : in_brief(briefing, "promise.", indicator, point, *point.value),
             told(briefing, words, briefing.say("due.by", {{"date", to}}), source_phrase(briefing, point.source).text)});
        from = add_days(to, 1);
    }
}

/// What the scale has to show.
double reach_of(const TimeChart& chart, const Indicator& indicator) {
    double reach = 0;
    const auto show = [&](double value) { reach = std::max(reach, value); };
    if (chart.base) show(chart.base->value);
    if (chart.outlook) show(chart.outlook->value);
    for (const TimeGoal& goal : chart.goals) show(indicator.kind == TargetKind::between ? goal.allowed.second : goal.value);
    for (const TimePoint& report : chart.reports) show(report.value);
    return reach;
}

void set_scale(const Briefing& briefing, const Indicator& indicator, TimeChart& chart) {
    const double reach = reach_of(chart, indicator);
    const bool is_share = indicator.unit == Unit::percent && reach <= 100;
    const std::vector<double> ticks = is_share ? std::vector<double>{0, 25, 50, 75, 100} : round_ticks(reach * 1.1, 4);
    chart.most = ticks.back();
    for (const double tick : ticks)
        chart.ticks.push_back({tick, briefing.catalogue.on_scale({tick, indicator.unit}, chart.most)});
    chart.unit = briefing.catalogue.unit_on_scale(indicator.unit, chart.most);
}

void set_span(const Briefing& briefing, TimeChart& chart) {
    const Identity& identity = briefing.plan().identity;
    int from = identity.base_year;
    int to = identity.last_year;
    const auto show = [&](Date day) {
        from = std::min(from, year_of(day));
        to = std::max(to, year_of(day));
    };
    if (chart.base) show(chart.base->date);
    if (chart.outlook) show(chart.outlook->date);
    for (const TimePoint& report : chart.reports) show(report.date);
    chart.span = {first_day(from), last_day(to)};
    constexpr int most_years = 8;
    const int every = (to - from) / most_years + 1;
    for (int year = from; year <= to; ++year) {
        chart.years.push_back((year - from) % every == 0 ? briefing.say("year_on_axis", {{"year", year}}) : std::string{});
    }
}

std::optional<TimeChart> chart_of(const Briefing& briefing, const IndicatorFacts& known, bool large) {
    const Indicator& indicator = *known.indicator;
    TimeChart chart;
    chart.large = large;
    chart.name = briefing.say("time_chart.name", {{"name", indicator.name}});
    chart.today = briefing.facts().as_of;
    chart.today_words = briefing.say("time_chart.today", {{"date", chart.today}});
    chart.cap = is_cap(indicator.kind);
    chart.outcome = briefing.verdict(Rule::indicator_target, {SubjectKind::indicator, indicator.id}).outcome;
    for (const SeriesPoint& point : indicator.series) {
        if (point.role == PointRole::base && point.value) chart.base = point_of(briefing, indicator, point);
        if (point.role == PointRole::outlook && point.value) chart.outlook = point_of(briefing, indicator, point);
    }
    add_goals(briefing, indicator, chart);
    for (const Actual& actual : known.history) {
        TimePoint report = report_of(briefing, known, actual);
        const bool is_base = chart.base && report.date <= chart.base->date && report.value == chart.base->value;
        if (!is_base) chart.reports.push_back(std::move(report));
    }
    if (chart.goals.empty() && chart.reports.empty()) return std::nullopt;
    set_scale(briefing, indicator, chart);
    set_span(briefing, chart);
    chart.table = series_table(briefing, known);
    return chart;
}

}  // namespace

std::string in_brief(const Briefing& briefing, const std::string& group, const Indicator& indicator,
                     const std::optional<SeriesPoint>& point, double limit) {
    const auto brief = [&](double value) { return briefing.catalogue.brief({value, indicator.unit}); };
    return briefing.say(group + std::string{name_of(indicator.kind)},
                        {{"limit", brief(limit)}, {"upper", brief(point ? point->upper.value_or(0) : 0)}});
}

std::vector<double> round_ticks(double reach, int count) {
    if (reach <= 0) return {0, 1};
    const double rough = reach / count;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double each : {1.0, 2.0, 2.5, 5.0}) {
        if (each * power < rough) continue;
        step = each * power;
        break;
    }
    std::vector<double> ticks{0};
    while (ticks.back() < reach) ticks.push_back(step * static_cast<double>(ticks.size()));
    return ticks;
}

std::optional<TimeChart> time_chart(const Briefing& briefing, const IndicatorFacts& known) {
    return chart_of(briefing, known, false);
}

std::optional<TimeChart> large_time_chart(const Briefing& briefing, const IndicatorFacts& known) {
    return chart_of(briefing, known, true);
}

Table series_table(const Briefing& briefing, const IndicatorFacts& known) {
    const Indicator& indicator = *known.indicator;
    Table table{briefing.say("indicators.series_caption", {{"name", indicator.name}}),
                {{briefing.say("column.year"), false},
                 {briefing.say("column.role"), false},
                 target_column(briefing, briefing.say("column.planned")),
                 {briefing.say("column.reported"), true},
                 {briefing.say("column.source"), false}},
                {}};
    const auto values = briefing.facts().state.values.find(indicator.id);
    const Identity& identity = briefing.plan().identity;
    for (int year = indicator.series.empty() ? identity.base_year : std::min(identity.base_year, indicator.series.front().year);
         year <= std::max(identity.last_year, indicator.series.empty() ? 0 : indicator.series.back().year); ++year) {
        const SeriesPoint* point = nullptr;
        for (const SeriesPoint& candidate : indicator.series) {
            if (candidate.year == year) point = &candidate;
        }
        const Dated* dated = nullptr;
        if (values != briefing.facts().state.values.end()) {
            if (const auto found = values->second.find(year); found != values->second.end()) dated = &found->second;
        }
        if (!point && !dated) continue;
        Cell planned = cell("–");
        if (point && point->role == PointRole::base)
            planned = quantity_cell(briefing, {point->value.value_or(0), indicator.unit});
        if (point && point->role != PointRole::base) planned = target_cell(briefing, indicator, *point, point->value);
        table.rows.push_back(
            {cell(briefing.say("year", {{"year", year}})),
             cell(point ? briefing.catalogue.word("role", point->role) : briefing.say("role.reported")), std::move(planned),
             dated ? reported_cell(briefing, {dated->value, indicator.unit}, dated->to_date) : cell(not_reported(briefing)),
             cell(source_phrase(briefing, dated ? dated->source : point->source))});
    }
    return table;
}

}  // namespace oreplan
