#include "core/pages/monitoring/monitoring_site.h"

#include <algorithm>
#include <array>

#include "core/facts/monitoring/monitoring_counts.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/subjects.h"
#include "core/pages/words/verdict_table.h"

namespace oreplan {

namespace {

FactList facts_of(const Briefing& briefing, const MonitoredSite& site) {
    FactList facts;
    const State& state = briefing.facts().state;
    if (site.stage == BlockKind::mining) {
        facts.facts.push_back(
            {briefing.say("column.mine"), {briefing.say(site.name), briefing.to(PageKind::mines, site.subject)}, {}, {}});
    } else {
        facts.facts.push_back(fact(briefing.say("column.holder"), briefing.say(site.name)));
        if (const Block* block = find(briefing.plan().blocks, state.rights.at(site.subject.id).block)) {
            facts.facts.push_back(
                {briefing.say("column.block"), subject_phrase(briefing, {SubjectKind::block, block->id}), {}, {}});
        }
    }
    facts.facts.push_back(fact(briefing.say("column.mineral"), mineral_name(briefing, site.mineral)));
    facts.facts.push_back(fact(briefing.say("monitoring.began." + std::string{name_of(site.stage)}), briefing.say(site.began)));
    if (site.ended) facts.facts.push_back(fact(briefing.say("column.ended"), briefing.say(*site.ended)));
    return facts;
}

const SiteDuty* readings_of(const MonitoredSite& site) {
    const auto found = std::find_if(site.duties.begin(), site.duties.end(),
                                    [](const SiteDuty& known) { return known.duty->kind == MonitoringKind::readings; });
    return found == site.duties.end() ? nullptr : &*found;
}

/// What a month has too little of; neither one that still runs counts, nor the one in which the source began.
std::string month_finding(const Briefing& briefing, const SiteDuty& readings, Month month, bool whole) {
    if (!whole) return briefing.say("month_readings.not_whole");
    for (const MonitoringGap& gap : readings.gaps) {
        if (gap.span == days_of(month)) return short_words(briefing, gap);
    }
    return briefing.say("month_readings.complete");
}

Table months_table(const Briefing& briefing, const MonitoredSite& site, const WaterSite& events) {
    Table table{briefing.say("monitoring.months_caption", {{"name", site_name(briefing, site)}}),
                {{briefing.say("column.month"), false}},
                {}};
    for (const std::string_view reading : Names<WaterReading>::values) {
        table.columns.push_back({briefing.say("reading." + std::string{reading}), true});
    }
    table.columns.push_back({briefing.say("column.samples"), true});
    table.columns.push_back({briefing.say("column.missing"), false});
    const Date until = site.ended.value_or(briefing.facts().as_of);
    const std::vector<Month> whole = whole_months(site.began, until);
    const SiteDuty* readings = readings_of(site);
    std::vector<Month> months = months_between(site.began, until);
    std::reverse(months.begin(), months.end());
    for (const Month month : months) {
        std::vector<Cell> cells{cell(month_words(briefing, days_of(month).from))};
        for (std::size_t index = 0; index < Names<WaterReading>::values.size(); ++index) {
            cells.push_back(count_cell(readings_in(events, static_cast<WaterReading>(index), month)));
        }
        cells.push_back(count_cell(samples_in(events, month)));
        const bool is_whole = std::find(whole.begin(), whole.end(), month) != whole.end();
        cells.push_back(cell(readings ? month_finding(briefing, *readings, month, is_whole) : "–"));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table samples_table(const Briefing& briefing, const MonitoredSite& site, const WaterSite& events) {
    Table table{briefing.say("monitoring.samples_caption", {{"name", site_name(briefing, site)}}),
                {{briefing.say("column.date"), false},
                 {briefing.say("column.season"), false},
                 {briefing.say("column.full_analysis"), false}},
                {}};
    for (auto sample = events.samples.rbegin(); sample != events.samples.rend(); ++sample) {
        table.rows.push_back({date_cell(briefing, sample->date), cell(briefing.catalogue.word("season", sample->sample.season)),
                              cell(briefing.say(sample->sample.full_analysis ? "monitoring.full" : "monitoring.not_full"))});
    }
    return table;
}

}  // namespace

std::string site_name(const Briefing& briefing, const MonitoredSite& site) {
    return briefing.say("monitoring.site." + std::string{name_of(site.stage)}, {{"name", site.name}});
}

std::string month_words(const Briefing& briefing, Date day) {
    VagueDate month{day};
    month.day = 0;
    return date_words(briefing, month);
}

std::string short_words(const Briefing& briefing, const MonitoringGap& gap) {
    std::vector<std::string> parts;
    for (const Shortfall& each : gap.short_of)
        parts.push_back(briefing.say("monitoring.short." + each.what, {{"found", each.found}, {"wanted", each.wanted}}));
    return listed(briefing, parts);
}

DutyVerdicts::DutyVerdicts(const Briefing& briefing)
    : by_rule_{briefing.by_subject(std::array{Rule::monitoring_readings, Rule::monitoring_season_samples,
                                              Rule::monitoring_full_analysis, Rule::monitoring_continuous})} {}

const Verdict& DutyVerdicts::on(const Subject& site, const MonitoringDuty& duty) const {
    static const Verdict blank;
    for (const VerdictIndex& found : by_rule_) {
        const Verdict& verdict = found.on(site, duty.id);
        if (verdict.duty == duty.id) return verdict;
    }
    return blank;
}

Section site_section(const Briefing& briefing, const DutyVerdicts& found, const MonitoredSite& site) {
    Section section{site.subject, site_name(briefing, site), mineral_name(briefing, site.mineral), true,
                    false,        {facts_of(briefing, site)}};
    Findings findings;
    for (const SiteDuty& known : site.duties) {
        const Verdict& verdict = found.on(site.subject, *known.duty);
        findings.findings.push_back(
            finding(briefing, verdict, outcome_mark(briefing, verdict.outcome), {rule_title(briefing, verdict.rule), {}}));
    }
    section.elements.push_back(std::move(findings));
    if (!site.reported) return section;
    const WaterSite& events = briefing.facts().state.sites.at(site.subject);
    section.elements.push_back(months_table(briefing, site, events));
    if (!events.samples.empty()) section.elements.push_back(samples_table(briefing, site, events));
    return section;
}

}  // namespace oreplan
