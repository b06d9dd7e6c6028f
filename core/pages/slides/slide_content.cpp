#include "core/pages/slides/slide_content.h"

#include <algorithm>

#include "core/assessment/upcoming.h"
#include "core/assessment/warnings.h"
#include "core/pages/slides/slide_list.h"
#include "core/pages/words/block_words.h"
#include "core/pages/words/due.h"
#include "core/pages/words/promises.h"
#include "core/pages/words/subjects.h"
#include "core/pages/words/time_chart.h"

namespace oreplan {

namespace {

constexpr std::size_t most_rows = 4;  // of one message

/// What a slide is taken from, as a page.
View page_of(const Briefing& briefing, const SlideName& name) {
    const auto page = [&](PageKind kind, Subject subject = {}) {
        View view = as_face(briefing.to(kind, std::move(subject)), Face::canvas);
        view.turn = 0;
        return turned(std::move(view), 1);
    };
    switch (name.kind) {
        case SlideKind::promise: return page(PageKind::indicators, {SubjectKind::indicator, name.indicator});
        case SlideKind::green: return page(PageKind::green_mines);
        case SlideKind::schedule: return page(PageKind::blocks);
        case SlideKind::warnings: return page(PageKind::warnings);
        default: return page(PageKind::overview);
    }
}

void add_title(const Briefing& briefing, Slide& slide) {
    const Identity& identity = briefing.plan().identity;
    slide.heading = briefing.say(identity.name);
    slide.kicker = briefing.say("present.issued", {{"issuer", identity.issuer}, {"number", identity.number}});
    slide.lines.push_back(promises_sentence(briefing));
}

int depth_of(const Briefing& briefing, const std::string& id) {
    for (const auto& [known, depth] : main_promises(briefing.facts())) {
        if (known->indicator->id == id) return depth;
    }
    return 0;
}

void add_promise(const Briefing& briefing, Slide& slide) {
    const auto& all = briefing.facts().indicators;
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.indicator->id == slide.name.indicator; });
    const Indicator& indicator = *known->indicator;
    Card card = promise_card(briefing, *known, depth_of(briefing, indicator.id));
    slide.heading = std::move(card.name.text);
    slide.kicker = std::move(card.kicker);
    slide.figure = std::move(card.promise);
    const Subject subject{SubjectKind::indicator, indicator.id};
    slide.mark = indicator_mark(briefing, indicator, briefing.verdict(Rule::indicator_target, subject).outcome);
    if (!card.due.empty()) slide.lines.push_back(std::move(card.due));
    if (!card.now.empty()) slide.lines.push_back(std::move(card.now));
    if (card.source) slide.lines.push_back(std::move(card.source->text));
    if (card.chart) slide.picture = *large_time_chart(briefing, *known);
    slide.notes.push_back(briefing.say(indicator.definition));
    slide.notes.push_back(briefing.say("present.basis", {{"target", target_words(briefing, indicator, known->goal, known->limit)},
                                                         {"source", source_phrase(briefing, indicator.source).text}}));
}

void add_green(const Briefing& briefing, Slide& slide) {
    slide.heading = briefing.say("overview.green_heading");
    const GreenMines& green = briefing.facts().green_mines;
    const auto& all = briefing.facts().indicators;
    const auto known = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.indicator == green.indicator; });
    const Indicator& indicator = *green.indicator;
    const auto last = std::find_if(indicator.series.rbegin(), indicator.series.rend(),
                                   [](const SeriesPoint& point) { return point.role == PointRole::target; });
    if (last != indicator.series.rend()) {
        slide.figure = promise_words(briefing, indicator, *last, last->value);
        slide.lines.push_back(briefing.say("overview.by." + std::string{name_of(indicator.commitment)}, {{"year", last->year}}));
    }
    const Subject subject{SubjectKind::indicator, indicator.id};
    slide.mark = indicator_mark(briefing, indicator, briefing.verdict(Rule::indicator_target, subject).outcome);
    if (known != all.end() && known->actual.value) {
        slide.lines.push_back(
            briefing.say("overview.now", {{"year", known->actual.year}, {"value", actual_words_without_year(briefing, *known)}}));
    }
    slide.picture = green_steps(briefing);
    slide.notes.push_back(briefing.say(indicator.definition));
}

/// Those that can still come to something, the nearest first; the others behind them.
void add_schedule(const Briefing& briefing, Slide& slide) {
    std::vector<const BlockFacts*> blocks;
    for (const BlockFacts& known : briefing.facts().blocks) blocks.push_back(&known);
    const auto rank = [](const BlockFacts* known) {
        const bool is_over = known->days_left < 0 || known->phase == BlockPhase::granted || known->phase == BlockPhase::withdrawn;
        return std::pair{is_over, known->block->window.to};
    };
    std::stable_sort(blocks.begin(), blocks.end(), [&](auto* one, auto* other) { return rank(one) < rank(other); });
    slide.heading = briefing.say("overview.blocks_heading");
    if (blocks.size() > most_rows) {
        slide.more = briefing.say("overview.due_more", {{"count", static_cast<int>(blocks.size() - most_rows)}});
        blocks.resize(most_rows);
    }
    slide.picture = block_schedule(briefing, briefing.by_subject(Rule::block_window), blocks);
}

void add_warnings(const Briefing& briefing, Slide& slide) {
    const std::vector<Warning> all = warnings(briefing.assessment);
    const auto count = [&](WarningKind kind) {
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const Warning& each) { return each.kind == kind; }));
    };
    slide.heading = briefing.say("page.warnings");
    const auto add = [&](Outcome outcome, const char* key, int number) {
        slide.counts.push_back({{outcome, briefing.say(key)}, std::to_string(number)});
    };
    add(Outcome::not_met, "present.broken", count(WarningKind::broken));
    add(Outcome::near, "present.coming", count(WarningKind::will_break) + count(WarningKind::will_miss));
    add(Outcome::no_data, "present.silent", count(WarningKind::silent));
    constexpr std::size_t most = 3;
    for (const Warning& warning : all) {
        if (slide.rows.size() == most) break;
        const Verdict& verdict = warning.verdict;
        slide.rows.push_back({outcome_mark(briefing, verdict.outcome),
                              briefing.say("warnings.found", {{"rule", rule_title(briefing, verdict.rule)},
                                                              {"finding", subject_phrase(briefing, verdict).text}}),
                              warning.date ? briefing.say(*warning.date) : std::string{}});
        slide.notes.push_back(briefing.say(verdict.finding));
    }
    if (all.empty()) slide.lines.push_back(briefing.say("present.no_warnings"));
    if (all.size() > most) slide.more = briefing.say("overview.due_more", {{"count", static_cast<int>(all.size() - most)}});
}

void add_due(const Briefing& briefing, Slide& slide) {
    const std::vector<Due> all = upcoming(briefing.facts());
    slide.heading = briefing.say("overview.due_heading");
    for (const Due& due : all) {
        if (slide.rows.size() == most_rows) break;
        slide.rows.push_back({std::nullopt, due_phrase(briefing, due).text, briefing.say(due.date)});
    }
    if (all.empty()) slide.lines.push_back(briefing.say("overview.nothing_due"));
    if (all.size() > most_rows) {
        slide.more = briefing.say("overview.due_more", {{"count", static_cast<int>(all.size() - most_rows)}});
    }
}

void add_closing(const Briefing& briefing, Slide& slide) {
    slide.heading = briefing.say("present.closing_heading");
    slide.lines = {briefing.say("present.closing"), briefing.say("disclaimer")};
}

}  // namespace

Slide slide_of(const Briefing& briefing, const SlideName& name) {
    Slide slide;
    slide.name = name;
    slide.page = page_of(briefing, name);
    slide.sentence = answer_to(briefing.view, sentence_field(name));
    for (const PlannedSlide& planned : briefing.plan().slides) {
        if (planned.name() == name && planned.notes) slide.notes.push_back(briefing.say(*planned.notes));
    }
    switch (name.kind) {
        case SlideKind::title: add_title(briefing, slide); break;
        case SlideKind::promise: add_promise(briefing, slide); break;
        case SlideKind::green: add_green(briefing, slide); break;
        case SlideKind::schedule: add_schedule(briefing, slide); break;
        case SlideKind::warnings: add_warnings(briefing, slide); break;
        case SlideKind::due: add_due(briefing, slide); break;
        case SlideKind::map: break;
        case SlideKind::closing: add_closing(briefing, slide); break;
    }
    return slide;
}

}  // namespace oreplan
