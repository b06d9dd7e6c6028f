#include "core/pages/monitoring/monitoring.h"

#include <algorithm>

#include "core/pages/monitoring/monitoring_site.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/verdict_table.h"

namespace oreplan {

namespace {

Phrase site_phrase(const Briefing& briefing, const MonitoredSite& site) {
    return {site_name(briefing, site), briefing.to(PageKind::monitoring, site.subject)};
}

std::string span_words(const Briefing& briefing, const MonitoringGap& gap) {
    return gap.duty->kind == MonitoringKind::readings ? month_words(briefing, gap.span.from) : window_words(briefing, gap.span);
}

/// What a duty comes to in numbers.
std::string kept_words(const Briefing& briefing, const MonitoredSite& site, const SiteDuty& known) {
    if (!site.reported) return not_reported(briefing);
    const MonitoringKind kind = known.duty->kind;
    if (kind == MonitoringKind::continuous) return briefing.say("monitoring.run", {{"run", known.longest_run}});
    const std::string span = kind == MonitoringKind::readings ? "months" : "years";
    if (known.judged == 0) return briefing.say("monitoring.none." + span);
    return briefing.say("monitoring.kept." + span, {{"kept", known.kept}, {"judged", known.judged}});
}

Verdicts verdicts_on(const MonitoredSite& site, const DutyVerdicts& found) {
    Verdicts verdicts;
    for (const SiteDuty& known : site.duties) verdicts.push_back(found.on(site.subject, *known.duty));
    return verdicts;
}

std::string site_sentence(const Briefing& briefing, const MonitoredSite& site, const Verdicts& verdicts) {
    if (!site.reported) return briefing.say("monitoring.site_unreported");
    int met = 0;
    int open = 0;
    for (const Verdict& verdict : verdicts) {
        met += verdict.outcome == Outcome::met;
        open += verdict.outcome == Outcome::under_way;
    }
    const int duties = static_cast<int>(site.duties.size());
    std::string sentence =
        briefing.say("monitoring.site_kept", {{"duties", duties}, {"met", met}, {"short", duties - met - open}, {"open", open}});
    const std::vector<MonitoringGap> gaps = gaps_of({site});
    if (!gaps.empty()) {
        sentence += briefing.say("monitoring.site_gaps",
                                 {{"count", static_cast<int>(gaps.size())}, {"newest", span_words(briefing, gaps.front())}});
    }
    return sentence;
}

Section asked(const Briefing& briefing) {
    Table table{briefing.say("monitoring.asked_caption"),
                {{briefing.say("column.watched"), false},
                 {briefing.say("column.what"), false},
                 {briefing.say("column.frequency"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const MonitoringDuty& duty : briefing.plan().monitoring_duties) {
        table.rows.push_back({cell(briefing.say(duty.subject)), cell(briefing.say(duty.what)), cell(briefing.say(duty.frequency)),
                              cell(source_phrase(briefing, duty.source))});
    }
    return {part("asked"), briefing.say("monitoring.asked_heading"), {}, false, false, {std::move(table)}};
}

Table sites_table(const Briefing& briefing, const DutyVerdicts& found) {
    Table table{briefing.say("monitoring.sites_caption"),
                {{briefing.say("column.site"), false},
                 {briefing.say("column.requirement"), false},
                 {briefing.say("column.frequency"), false},
                 {briefing.say("column.kept"), false},
                 {briefing.say("column.outcome"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const MonitoredSite& site : briefing.facts().sites) {
        for (const SiteDuty& known : site.duties) {
            const Verdict& verdict = found.on(site.subject, *known.duty);
            table.rows.push_back({cell(site_phrase(briefing, site)), cell(rule_title(briefing, verdict.rule)),
                                  cell(briefing.say(known.duty->frequency)), cell(kept_words(briefing, site, known)),
                                  cell(outcome_mark(briefing, verdict.outcome)),
                                  cell(source_phrase(briefing, known.duty->source))});
        }
    }
    return table;
}

/// Each source in a sentence.
FactList site_sentences(const Briefing& briefing, const DutyVerdicts& found) {
    FactList facts;
    for (const MonitoredSite& site : briefing.facts().sites) {
        const Verdicts verdicts = verdicts_on(site, found);
        facts.facts.push_back({site_name(briefing, site),
                               {site_sentence(briefing, site, verdicts), briefing.to(PageKind::monitoring, site.subject)},
                               {},
                               outcome_mark(briefing, worst(verdicts))});
    }
    return facts;
}

Section sites(const Briefing& briefing, const DutyVerdicts& found) {
    Section section{part("sites"), briefing.say("monitoring.sites_heading"), {}, false, false, {}};
    const auto& all = briefing.facts().sites;
    if (all.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("monitoring.no_site")});
        return section;
    }
    if (all.size() > most_told) {
        section.elements.push_back(Paragraph{ParagraphStyle::note, briefing.say("monitoring.choose")});
    } else {
        section.elements.push_back(site_sentences(briefing, found));
    }
    section.elements.push_back(sites_table(briefing, found));
    return section;
}

const MonitoredSite& site_of(const Briefing& briefing, const Subject& subject) {
    const auto& sites = briefing.facts().sites;
    return *std::find_if(sites.begin(), sites.end(), [&](const MonitoredSite& site) { return site.subject == subject; });
}

/// The newest gaps by date, and how many older ones there are.
Section gaps(const Briefing& briefing, const DutyVerdicts& found) {
    constexpr std::size_t most = 24;
    Section section{part("gaps"), briefing.say("monitoring.gaps_heading"), {}, false, false, {}};
    const std::vector<MonitoringGap> all = gaps_of(briefing.facts().sites);
    if (all.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("monitoring.no_gaps")});
        return section;
    }
    Table table{briefing.say("monitoring.gaps_caption"),
                {{briefing.say("column.when"), false},
                 {briefing.say("column.site"), false},
                 {briefing.say("column.requirement"), false},
                 {briefing.say("column.missing"), false}},
                {}};
    for (std::size_t index = 0; index < all.size() && index < most; ++index) {
        const MonitoringGap& gap = all[index];
        table.rows.push_back({cell(span_words(briefing, gap)), cell(site_phrase(briefing, site_of(briefing, gap.site))),
                              cell(rule_title(briefing, found.on(gap.site, *gap.duty).rule)), cell(short_words(briefing, gap))});
    }
    section.elements.push_back(std::move(table));
    if (all.size() > most) {
        section.elements.push_back(Paragraph{
            ParagraphStyle::note, briefing.say("monitoring.more_gaps", {{"count", static_cast<int>(all.size() - most)}})});
    }
    return section;
}

std::string lead(const Briefing& briefing) {
    const auto& all = briefing.facts().sites;
    const auto silent = std::count_if(all.begin(), all.end(), [](const MonitoredSite& site) { return !site.reported; });
    if (briefing.plan().monitoring_duties.empty()) return briefing.say("monitoring.not_in_plan");
    if (all.empty()) return briefing.say("monitoring.lead_no_site", {{"date", briefing.facts().as_of}});
    if (silent == static_cast<std::ptrdiff_t>(all.size())) {
        return briefing.say("monitoring.lead_silent",
                            {{"date", briefing.facts().as_of}, {"sites", static_cast<int>(all.size())}});
    }
    return briefing.say("monitoring.lead", {{"date", briefing.facts().as_of},
                                            {"sites", static_cast<int>(all.size())},
                                            {"silent", static_cast<int>(silent)},
                                            {"gaps", static_cast<int>(gaps_of(all).size())}});
}

}  // namespace

Page monitoring_page(const Briefing& briefing) {
    Page page;
    page.lead = lead(briefing);
    if (briefing.plan().monitoring_duties.empty()) return page;
    const auto& all = briefing.facts().sites;
    const DutyVerdicts found{briefing};
    page.sections.push_back(sites(briefing, found));
    if (std::any_of(all.begin(), all.end(), [](const MonitoredSite& site) { return site.reported; })) {
        page.sections.push_back(gaps(briefing, found));
    }
    page.sections.push_back(asked(briefing));
    for (const MonitoredSite& site : all) {
        if (is_told(briefing, site.subject, all.size())) page.sections.push_back(site_section(briefing, found, site));
    }
    return page;
}

}  // namespace oreplan
