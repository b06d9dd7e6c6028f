#include "core/pages/words/promises.h"

#include <algorithm>

#include "core/pages/words/subjects.h"
#include "core/pages/words/time_chart.h"

namespace oreplan {

namespace {

/// Who told it, and how far that vouches for it; leads to the document.
Phrase short_source(const Briefing& briefing, const Source& source) {
    Phrase phrase = source_phrase(briefing, source);
    std::vector<std::string> parts;
    if (!source.publisher.empty()) parts.push_back(source.publisher);
    if (source.confidence) parts.push_back(briefing.catalogue.word("confidence", *source.confidence));
    if (!parts.empty()) phrase.text = listed(briefing, parts);
    return phrase;
}

/// The biggest thing of a card: a number as its readers measure it.
std::string figure(const Briefing& briefing, const IndicatorFacts& known) {
    const Indicator& indicator = *known.indicator;
    const bool is_number = known.limit && indicator.kind != TargetKind::direction;
    return is_number ? in_brief(briefing, "promise.", indicator, known.goal, *known.limit)
                     : promise_words(briefing, indicator, known.goal, known.limit);
}

/// By when, after the number in the plan's unit where its readers measure in another.
std::string due_words(const Briefing& briefing, const Indicator& indicator, const SeriesPoint& goal) {
    const std::string due = briefing.say("overview.by." + std::string{name_of(indicator.commitment)}, {{"year", goal.year}});
    const Quantity value{goal.value.value_or(0), indicator.unit};
    if (!goal.value || briefing.say(value) == briefing.catalogue.brief(value)) return due;
    const Quantity upper{goal.upper.value_or(0), indicator.unit};
    const std::string number =
        briefing.say(goal.upper ? "promise.between" : "promise.exactly",
                     {{"limit", briefing.catalogue.in_plans_unit(value)}, {"upper", briefing.catalogue.in_plans_unit(upper)}});
    return briefing.say("overview.in_plans_unit", {{"value", number}, {"due", due}});
}

}  // namespace

std::vector<std::pair<const IndicatorFacts*, int>> main_promises(const Facts& facts) {
    std::vector<const IndicatorFacts*> chosen;
    for (const IndicatorFacts& known : facts.indicators) {
        if (known.indicator->in_main_table) chosen.push_back(&known);
    }
    return nested(facts, chosen);
}

std::string promises_sentence(const Briefing& briefing) {
    const auto rows = main_promises(briefing.facts());
    const int total = static_cast<int>(rows.size());
    const auto unknown = std::count_if(rows.begin(), rows.end(), [&](const auto& row) { return !row.first->actual.value; });
    const int silent = static_cast<int>(unknown);
    const bool is_public = briefing.facts().ledger->origin == LedgerOrigin::public_sources;
    const std::string key = silent == total ? "overview.none_known" : silent == 0 ? "overview.all_known" : "overview.some_known";
    return briefing.say(key + (is_public ? "_publicly" : ""), {{"total", total},
                                                               {"known", total - silent},
                                                               {"silent", silent},
                                                               {"date", briefing.facts().as_of},
                                                               {"issuer", briefing.plan().identity.issuer}});
}

Card promise_card(const Briefing& briefing, const IndicatorFacts& known, int depth) {
    const Indicator& indicator = *known.indicator;
    Card card;
    const Subject subject{SubjectKind::indicator, indicator.id};
    card.name = subject_phrase(briefing, subject);
    if (depth > 0) card.kicker = briefing.say("overview.part");
    card.promise = figure(briefing, known);
    if (known.goal) card.due = due_words(briefing, indicator, *known.goal);
    card.chart = time_chart(briefing, known);
    // A goal alone is told by its words.
    if (card.chart && !card.chart->base && card.chart->reports.empty() && card.chart->goals.size() < 2) card.chart.reset();
    if (!known.actual.value) return card;
    card.mark = indicator_mark(briefing, indicator, briefing.verdict(Rule::indicator_target, subject).outcome);
    card.now = briefing.say("overview.now", {{"year", known.actual.year}, {"value", actual_words_without_year(briefing, known)}});
    if (known.actual.source) card.source = short_source(briefing, *known.actual.source);
    return card;
}

}  // namespace oreplan
