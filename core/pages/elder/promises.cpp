#include "core/pages/words/promises.h"
#include "core/pages/elder/screens.h"
#include "core/pages/words/subjects.h"

namespace oreplan {

namespace {

Subject subject_of(const IndicatorFacts& known) { return {SubjectKind::indicator, known.indicator->id}; }

Outcome outcome_of(const Briefing& briefing, const IndicatorFacts& known) {
    return briefing.verdict(Rule::indicator_target, subject_of(known)).outcome;
}

std::string asked(const Briefing& briefing, const IndicatorFacts& known) {
    const Indicator& indicator = *known.indicator;
    const std::string words =
        briefing.say("elder.asked." + std::string{name_of(known.limit ? indicator.kind : TargetKind::words)},
                     {{"limit", Quantity{known.limit.value_or(0), indicator.unit}},
                      {"upper", Quantity{known.goal ? known.goal->upper.value_or(0) : 0, indicator.unit}},
                      {"words", target_words(briefing, indicator, known.goal, known.limit)}});
    return known.goal ? briefing.say("elder.by_year", {{"year", known.goal->year}, {"asked", words}}) : words;
}

std::string now(const Briefing& briefing, const IndicatorFacts& known) {
    const Indicator& indicator = *known.indicator;
    if (known.actual.value) {
        return briefing.say(known.actual.counted ? "elder.now.counted" : "elder.now.told",
                            {{"year", known.actual.year}, {"value", actual_words_without_year(briefing, known)}});
    }
    if (indicator.kind == TargetKind::words) return briefing.say("elder.now.by_person");
    return briefing.say(indicator.not_computable ? "elder.now.not_computable" : "elder.now.unknown");
}

/// A document's name; the plan's own clauses tell an elder nothing.
std::string teller(const Briefing& briefing, const Source& source) {
    return source.publisher.empty() ? source_phrase(briefing, source).text : source.publisher;
}

/// Of what an indicator is, its first sentence: how the plan's print is read comes after that.
Text first_sentence(Text text) {
    for (const auto& [words, stop] : {std::pair{&text.zh, "。"}, std::pair{&text.en, ". "}}) {
        const std::size_t end = words->find(stop);
        if (end != std::string::npos) words->resize(end + std::string_view{stop}.find_last_not_of(' ') + 1);
    }
    return text;
}

Page list(const Briefing& briefing, const std::vector<std::pair<const IndicatorFacts*, int>>& promises) {
    std::vector<Phrase> found;
    for (const auto& [known, depth] : promises) {
        const std::string kept = kept_mark(briefing, outcome_of(briefing, *known)).word;
        found.push_back({briefing.say("elder.promises.item", {{"name", known->indicator->name}, {"kept", kept}}),
                         briefing.to(PageKind::indicators, subject_of(*known))});
    }
    Page page;
    page.title = briefing.say("elder.way.promises");
    page.lead = briefing.say("elder.promises.lead", {{"total", static_cast<int>(promises.size())}});
    page.sections = {ways("ways", std::move(found))};
    return page;
}

}  // namespace

FactList promise_answers(const Briefing& briefing, const IndicatorFacts& known) {
    FactList answers{{fact(briefing.say("elder.question.asked"), asked(briefing, known)),
                      fact(briefing.say("elder.question.now"), now(briefing, known)),
                      {briefing.say("elder.question.kept"), {}, {}, kept_mark(briefing, outcome_of(briefing, known))},
                      fact(briefing.say("elder.question.meaning"), briefing.say(first_sentence(known.indicator->definition)))}};
    if (known.actual.value && known.actual.source) {
        answers.facts.push_back(fact(briefing.say("elder.question.teller"), teller(briefing, *known.actual.source)));
    }
    return answers;
}

Page elder_promises(const Briefing& briefing) {
    const auto promises = main_promises(briefing.facts());
    const Subject& shown = briefing.view.subject;
    const IndicatorFacts* known = shown.kind == SubjectKind::indicator ? find_indicator(briefing.facts(), shown.id) : nullptr;
    if (!known) return list(briefing, promises);
    std::vector<Subject> subjects;
    for (const auto& row : promises) subjects.push_back(subject_of(*row.first));
    const auto at = std::find(subjects.begin(), subjects.end(), shown);
    Page page;
    page.title = subject_name(briefing, shown);
    if (at != subjects.end()) {
        page.lead = briefing.say("elder.promises.number", {{"number", static_cast<int>(at - subjects.begin()) + 1},
                                                           {"total", static_cast<int>(subjects.size())}});
    }
    page.sections = {{shown, {}, {}, false, false, {promise_answers(briefing, *known)}},
                     turns(briefing, "promise", PageKind::indicators, subjects, shown)};
    return page;
}

}  // namespace oreplan
