#include "core/pages/words/block_words.h"

#include <algorithm>

#include "core/pages/words/cells.h"
#include "core/pages/words/subjects.h"

namespace oreplan {

namespace {

/// Whether its window is of no more interest.
bool is_settled(const BlockFacts& known) { return known.phase == BlockPhase::granted || known.phase == BlockPhase::withdrawn; }

}  // namespace

std::string days_words(const Briefing& briefing, const BlockFacts& known) {
    if (is_settled(known)) return "–";
    if (known.days_to_open > 0) return briefing.say("days.to_open", {{"days", known.days_to_open}});
    if (known.days_left == 0) return briefing.say("days.last");
    if (known.days_left < 0) return briefing.say("days.over", {{"days", -known.days_left}});
    return briefing.say("days.left", {{"days", known.days_left}});
}

namespace {

/// Its number leads from the date looked at to the day that the words speak of: the first of the window, or the last.
Cell days_cell(const Briefing& briefing, const BlockFacts& known) {
    const std::string words = days_words(briefing, known);
    if (is_settled(known)) return cell(words);
    return count_cell(known.days_to_open > 0 ? known.days_to_open : known.days_left, words);
}

std::string phase_words(const Briefing& briefing, const BlockFacts& known, Outcome outcome) {
    // Without a report the calendar only tells that the window is over, not that nothing was granted.
    if (!known.reported && known.phase == BlockPhase::over_without_grant) return briefing.say("block.over_unreported");
    if (known.phase == BlockPhase::granted && outcome == Outcome::not_met) return briefing.say("block.granted_outside");
    const std::string word = briefing.catalogue.word("block", known.phase);
    return known.reported ? word : briefing.say("block.by_calendar", {{"phase", word}});
}

}  // namespace

Mark phase_mark(const Briefing& briefing, const VerdictIndex& windows, const BlockFacts& known) {
    const Outcome outcome = windows.on({SubjectKind::block, known.block->id}, {}).outcome;
    return outcome_mark(briefing, outcome, phase_words(briefing, known, outcome));
}

namespace {

ScheduleRow schedule_row(const Briefing& briefing, const VerdictIndex& windows, const BlockFacts& known) {
    const Block& block = *known.block;
    ScheduleRow row;
    row.name = subject_phrase(briefing, {SubjectKind::block, block.id});
    row.detail =
        briefing.say("block.detail", {{"kind", briefing.catalogue.word("block_kind", block.kind)},
                                      {"mineral", mineral_name(briefing, block.mineral)},
                                      {"area", block.area ? briefing.say(*block.area) : briefing.say("block.area_not_stated")}});
    row.window = block.window;
    row.window_words = window_words(briefing, block.window);
    row.mark = phase_mark(briefing, windows, known);
    row.chosen = briefing.view.subject == Subject{SubjectKind::block, block.id};
    const auto add = [&](Date date, bool done, BlockPhase phase) {
        const std::string words =
            briefing.say("block.event", {{"date", date}, {"what", briefing.catalogue.word("block", phase)}});
        row.events.push_back({date, done, to_iso(date), words});
        row.events_words += (row.events_words.empty() ? "" : " · ") + words;
    };
    if (known.history.announced) add(*known.history.announced, false, BlockPhase::announced);
    if (known.history.withdrawn) add(*known.history.withdrawn, false, BlockPhase::withdrawn);
    std::optional<Date> told;
    for (const Right& right : known.rights) {
        if (right.granted != told) add(right.granted, true, BlockPhase::granted);
        told = right.granted;  // several rights may be of one day
    }
    return row;
}

Table schedule_table(const Briefing& briefing, const VerdictIndex& windows, const std::vector<const BlockFacts*>& blocks) {
    Table table{briefing.say("blocks.caption"),
                {{briefing.say("column.block"), false},
                 {briefing.say("column.kind"), false},
                 {briefing.say("column.mineral"), false},
                 {briefing.say("column.area"), true},
                 {briefing.say("column.window"), false},
                 {briefing.say("column.outcome"), false},
                 {briefing.say("column.days"), true, briefing.say("column.signed_days")}},
                {}};
    for (const BlockFacts* each : blocks) {
        const BlockFacts& known = *each;
        const Block& block = *known.block;
        Cell window = cell(window_words(briefing, block.window));
        window.rank = date_cell(briefing, block.window.from).rank;
        table.rows.push_back({cell(subject_phrase(briefing, {SubjectKind::block, block.id})),
                              cell(briefing.catalogue.word("block_kind", block.kind)),
                              cell(mineral_name(briefing, block.mineral)),
                              block.area ? quantity_cell(briefing, *block.area) : cell(not_stated(briefing)), std::move(window),
                              cell(phase_mark(briefing, windows, known)), days_cell(briefing, known)});
    }
    return table;
}

/// The plan's years, and on to whatever the chart has to show: the date looked at may lie after them, and so may a grant.
Window span_of_chart(const Identity& identity, const Schedule& chart) {
    Window span{first_day(identity.first_year), last_day(identity.last_year)};
    const auto reach = [&](Date date) { span = {std::min(span.from, date), std::max(span.to, date)}; };
    reach(chart.today);
    for (const ScheduleRow& row : chart.rows) {
        reach(row.window.from);
        reach(row.window.to);
        for (const ScheduleEvent& event : row.events) reach(event.date);
    }
    return {first_day(year_of(span.from)), last_day(year_of(span.to))};
}

/// A word for each year; of many years only some have one, so that each has room on a phone.
std::vector<std::string> year_words(const Window& span) {
    constexpr int most = 8;
    const int first = year_of(span.from);
    const int count = year_of(span.to) - first + 1;
    const int step = (count + most - 1) / most;
    std::vector<std::string> words;
    for (int index = 0; index < count; ++index) words.push_back(index % step == 0 ? std::to_string(first + index) : "");
    return words;
}

}  // namespace

Schedule block_schedule(const Briefing& briefing, const VerdictIndex& windows, const std::vector<const BlockFacts*>& blocks) {
    Schedule chart;
    chart.today = briefing.facts().as_of;
    chart.today_words = briefing.say("time_chart.today", {{"date", briefing.facts().as_of}});
    for (const BlockFacts* known : blocks) chart.rows.push_back(schedule_row(briefing, windows, *known));
    chart.span = span_of_chart(briefing.plan().identity, chart);
    chart.years = year_words(chart.span);
    chart.table = schedule_table(briefing, windows, blocks);
    return chart;
}

}  // namespace oreplan
