#include <algorithm>
#include <array>

#include "core/assessment/warnings.h"
#include "core/pages/pages.h"
#include "core/pages/words/block_words.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/due.h"
#include "core/pages/words/promises.h"
#include "core/pages/words/subjects.h"

namespace oreplan {

namespace {

/// How many of the main promises stand in each status, and which are left once one is chosen.
struct Standing {
    std::vector<std::pair<const IndicatorFacts*, int>> rows;  ///< each whole before its parts, with their depth
    VerdictIndex found;

    Outcome of(const IndicatorFacts& known) const { return found.on({SubjectKind::indicator, known.indicator->id}, {}).outcome; }
};

Standing standing(const Briefing& briefing) {
    return {main_promises(briefing.facts()), briefing.by_subject(Rule::indicator_target)};
}

Subject card_of(const IndicatorFacts& known) { return {SubjectKind::indicator, known.indicator->id}; }

StatusBar status_bar(const Briefing& briefing, const Standing& standing) {
    StatusBar bar{briefing.say("overview.bar_caption"), {}, {}};
    std::array<int, Names<Status>::values.size()> counts{};
    for (const auto& [known, depth] : standing.rows) {
        const Mark mark = indicator_mark(briefing, *known->indicator, standing.of(*known));
        const Subject subject = card_of(*known);
        bar.cells.push_back({{subject_name(briefing, subject), briefing.to(PageKind::indicators, subject)}, mark});
        if (const auto status = status_of(mark.outcome)) ++counts[static_cast<std::size_t>(*status)];
    }
    constexpr std::array outcomes{Outcome::met, Outcome::near, Outcome::not_met, Outcome::under_way, Outcome::no_data};
    for (std::size_t index = 0; index < counts.size(); ++index) {
        const auto status = static_cast<Status>(index);
        const bool chosen = briefing.view.status == status;
        if (counts[index] == 0 && !chosen) continue;
        View to = briefing.view;
        to.status = chosen ? std::nullopt : std::optional{status};
        bar.counts.push_back({outcome_mark(briefing, outcomes[index]), counts[index], std::move(to), chosen});
    }
    return bar;
}

Section summary(const Briefing& briefing, const Standing& standing) {
    return {part("summary"), {}, {}, false, false, {status_bar(briefing, standing)}};
}

Section promises(const Briefing& briefing, const Standing& standing) {
    Cards cards;
    for (const auto& [known, depth] : standing.rows) {
        const auto status = status_of(standing.of(*known));
        if (!briefing.view.status || briefing.view.status == status) {
            cards.cards.push_back(promise_card(briefing, *known, depth));
        }
    }
    Section section{part("promises"), briefing.say("overview.promises_heading"), {}, false, false, {}};
    if (cards.cards.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("overview.none_in_status")});
    } else {
        section.elements.push_back(std::move(cards));
    }
    return section;
}

Section green(const Briefing& briefing) {
    return {part("green"),
            briefing.say("overview.green_heading"),
            {},
            false,
            true,
            {green_steps(briefing), BulletList{{{briefing.say("overview.green_more"), briefing.to(PageKind::green_mines)}}}}};
}

/// When the blocks are to be released.
Section blocks(const Briefing& briefing) {
    constexpr std::size_t most = 12;
    std::vector<const BlockFacts*> shown;
    for (const BlockFacts& known : briefing.facts().blocks) {
        if (shown.size() < most) shown.push_back(&known);
    }
    return {part("blocks"),
            briefing.say("overview.blocks_heading"),
            {},
            false,
            true,
            {block_schedule(briefing, briefing.by_subject(Rule::block_window), shown),
             BulletList{{{briefing.say("overview.blocks_more"), briefing.to(PageKind::blocks)}}}}};
}

Section due_next(const Briefing& briefing) {
    constexpr std::size_t most = 8;
    return {part("due"), briefing.say("overview.due_heading"),
            {},          false,
            true,        due_elements(briefing, upcoming(briefing.facts()), most)};
}

/// What the other pages come to, each in a sentence that leads there.
Section by_subject(const Briefing& briefing) {
    const Facts& facts = briefing.facts();
    Table table{briefing.say("overview.subjects_caption"),
                {{briefing.say("column.page"), false}, {briefing.say("column.finding"), false}},
                {}};
    const auto add = [&](PageKind page, std::string words) {
        table.rows.push_back({cell(Phrase{briefing.catalogue.word("page", page), briefing.to(page)}), cell(std::move(words))});
    };
    const auto count_of = [](const auto& items, auto wanted) {
        return static_cast<int>(std::count_if(items.begin(), items.end(), wanted));
    };
    const std::vector<Warning> all = warnings(briefing.assessment);
    const auto warned = [&](WarningKind kind) { return count_of(all, [&](const Warning& each) { return each.kind == kind; }); };
    const int serious = count_of(all, [](const Warning& each) { return each.severity == Severity::serious; });
    add(PageKind::warnings,
        briefing.say("overview.warnings", {{"serious", serious},
                                           {"broken", warned(WarningKind::broken)},
                                           {"coming", warned(WarningKind::will_break) + warned(WarningKind::will_miss)},
                                           {"silent", warned(WarningKind::silent)}}));
    for (const Verdict& each : briefing.verdicts(Rule::head_room)) {
        add(PageKind::mines, briefing.say("overview.head_room", {{"indicator", subject_name(briefing, each.subject)},
                                                                 {"finding", briefing.say(each.finding)}}));
    }
    if (!facts.blocks.empty()) {
        const int granted = count_of(facts.blocks, [](const BlockFacts& each) { return each.phase == BlockPhase::granted; });
        add(PageKind::blocks,
            briefing.say("overview.blocks", {{"all", static_cast<int>(facts.blocks.size())}, {"granted", granted}}));
    }
    for (const LandFacts& land : facts.lands) {
        const auto rate = land.area.rate();
        const std::string name = briefing.catalogue.word("topic", land.land->topic);
        add(PageKind::restoration,
            rate ? briefing.say("overview.restoration", {{"land", name}, {"rate", share_words(briefing, *rate)}})
                 : briefing.say("restoration.answer_not_stated", {{"land", name}}));
    }
    if (!briefing.plan().monitoring_duties.empty()) {
        add(PageKind::monitoring, briefing.say("overview.monitoring", {{"sites", static_cast<int>(facts.sites.size())},
                                                                       {"gaps", static_cast<int>(gaps_of(facts.sites).size())}}));
    }
    if (!facts.tasks.empty()) {
        const int done =
            count_of(facts.tasks, [](const TaskFacts& each) { return each.progress && each.progress->state == TaskState::done; });
        add(PageKind::tasks, briefing.say("overview.tasks", {{"all", static_cast<int>(facts.tasks.size())}, {"done", done}}));
    }
    return {part("subjects"), briefing.say("overview.subjects_heading"), {}, false, false, {std::move(table)}};
}

}  // namespace

Page overview_page(const Briefing& briefing) {
    Page page;
    const Standing all = standing(briefing);
    page.lead = promises_sentence(briefing);
    page.sections = {summary(briefing, all), promises(briefing, all)};
    if (briefing.facts().green_mines.indicator) page.sections.push_back(green(briefing));
    if (!briefing.facts().blocks.empty()) page.sections.push_back(blocks(briefing));
    page.sections.push_back(due_next(briefing));
    page.sections.push_back(by_subject(briefing));
    return page;
}

}  // namespace oreplan
