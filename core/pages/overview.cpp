#include <algorithm>

#include "core/assessment/warnings.h"
#include "core/pages/pages.h"
#include "core/pages/words/due.h"

namespace oreplan {

namespace {

std::vector<const IndicatorFacts*> main_table(const Facts& facts) {
    std::vector<const IndicatorFacts*> chosen;
    for (const IndicatorFacts& known : facts.indicators) {
        if (known.indicator->in_main_table) chosen.push_back(&known);
    }
    return chosen;
}

int reported_count(const Facts& facts) {
    int count = 0;
    for (const IndicatorFacts* known : main_table(facts)) count += known->actual.value.has_value();
    return count;
}

/// Where the plan stands, in a sentence or two.
std::string summary_sentence(const Briefing& briefing) {
    const auto counts = tally(briefing.assessment);
    const auto count = [&](Outcome outcome) { return counts[static_cast<std::size_t>(outcome)]; };
    const int total = static_cast<int>(main_table(briefing.facts()).size());
    const int reported = reported_count(briefing.facts());
    if (reported == 0) {
        return briefing.say("overview.nothing_reported", {{"date", briefing.facts().as_of}, {"total", total}});
    }
    return briefing.say("overview.summary", {{"date", briefing.facts().as_of},
                                             {"total", total},
                                             {"reported", reported},
                                             {"met", count(Outcome::met)},
                                             {"near", count(Outcome::near)},
                                             {"not_met", count(Outcome::not_met)},
                                             {"under_way", count(Outcome::under_way)},
                                             {"no_data", count(Outcome::no_data)}});
}

Section summary(const Briefing& briefing) {
    Tally result{briefing.say("overview.tally_caption"), {}};
    const auto counts = tally(briefing.assessment);
    for (std::size_t index = 0; index < counts.size(); ++index) {
        const auto outcome = static_cast<Outcome>(index);
        const bool always =
            outcome == Outcome::met || outcome == Outcome::near || outcome == Outcome::not_met || outcome == Outcome::no_data;
        if (counts[index] == 0 && !always) continue;
        result.items.push_back({outcome_mark(briefing, outcome), std::to_string(counts[index])});
    }
    return {part("summary"),
            briefing.say("overview.summary_heading"),
            {},
            false,
            false,
            {Paragraph{ParagraphStyle::lead, summary_sentence(briefing)}, std::move(result)}};
}

Section at_a_glance(const Briefing& briefing) {
    const auto rows = nested(briefing.facts(), main_table(briefing.facts()));
    BulletChart chart;
    BulletGroup group;
    for (const auto& [known, depth] : rows) group.rows.push_back(bullet_row(briefing, *known, depth));
    chart.groups.push_back(std::move(group));
    chart.table = indicator_table(briefing, briefing.say("overview.glance_caption"), rows);
    return {part("glance"), briefing.say("overview.glance_heading"), {}, false, false, {std::move(chart)}};
}

Section green(const Briefing& briefing) {
    return {part("green"),
            briefing.say("overview.green_heading"),
            {},
            false,
            true,
            {green_steps(briefing), BulletList{{{briefing.say("overview.green_more"), briefing.to(PageKind::green_mines)}}}}};
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
    const auto warned = [&, all = warnings(briefing.assessment)](WarningKind kind) {
        return count_of(all, [&](const Warning& each) { return each.kind == kind; });
    };
    add(PageKind::warnings,
        briefing.say("overview.warnings", {{"broken", warned(WarningKind::broken)},
                                           {"coming", warned(WarningKind::will_break) + warned(WarningKind::will_miss)},
                                           {"silent", warned(WarningKind::silent)}}));
    std::string room;
    for (const Verdict& each : briefing.verdicts(Rule::head_room)) room += briefing.say(each.finding);
    if (!room.empty()) add(PageKind::mines, std::move(room));
    if (!facts.blocks.empty()) {
        const int granted = count_of(facts.blocks, [](const BlockFacts& each) { return each.phase == BlockPhase::granted; });
        const int silent = count_of(facts.blocks, [](const BlockFacts& each) { return !each.reported; });
        add(PageKind::blocks,
            briefing.say("overview.blocks",
                         {{"all", static_cast<int>(facts.blocks.size())}, {"granted", granted}, {"silent", silent}}));
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
        const int silent = count_of(facts.tasks, [](const TaskFacts& each) { return !each.progress; });
        add(PageKind::tasks,
            briefing.say("overview.tasks", {{"all", static_cast<int>(facts.tasks.size())}, {"done", done}, {"silent", silent}}));
    }
    return {part("subjects"), briefing.say("overview.subjects_heading"), {}, false, false, {std::move(table)}};
}

}  // namespace

Page overview_page(const Briefing& briefing) {
    Page page;
    const Identity& identity = briefing.plan().identity;
    page.lead = briefing.say("overview.lead", {{"name", identity.name},
                                               {"issuer", identity.issuer},
                                               {"issued", identity.issued},
                                               {"from", identity.first_year},
                                               {"to", identity.last_year},
                                               {"base", identity.base_year}});
    page.sections = {summary(briefing), at_a_glance(briefing), green(briefing), due_next(briefing), by_subject(briefing)};
    return page;
}

}  // namespace oreplan
