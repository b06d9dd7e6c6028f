#include "core/assessment/warnings.h"

#include <algorithm>

#include "core/pages/pages.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/subjects.h"

namespace oreplan {

namespace {

std::string day_words(const Briefing& briefing, Date date, int days) {
    if (days == 0) return briefing.say("warnings.today", {{"date", date}});
    return briefing.say(days > 0 ? "warnings.in_days" : "warnings.days_ago", {{"date", date}, {"days", days > 0 ? days : -days}});
}

Cell day_cell(const Briefing& briefing, const Warning& warning) {
    if (!warning.date) return cell("–");
    const int days = days_between(briefing.facts().as_of, *warning.date);
    return count_cell(days, day_words(briefing, *warning.date, days));
}

Section section_of(const Briefing& briefing, const std::vector<Warning>& all, WarningKind kind, int& rank) {
    const std::string name{name_of(kind)};
    Table table{briefing.say("warnings.caption." + name),
                {{briefing.say("column.subject"), false},
                 {briefing.say("column.rank"), true},
                 {briefing.say("column.severity"), false},
                 {briefing.say("column.date"), false, briefing.say("column.signed_days")},
                 {briefing.say("column.finding"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const Warning& warning : all) {
        if (warning.kind != kind) continue;
        Cell subject = cell(subject_phrase(briefing, warning.verdict));
        subject.outcome = warning.verdict.outcome;
        table.rows.push_back({std::move(subject), count_cell(++rank), cell(briefing.catalogue.word("severity", warning.severity)),
                              day_cell(briefing, warning),
                              cell(briefing.say("warnings.found", {{"rule", rule_title(briefing, warning.verdict.rule)},
                                                                   {"finding", briefing.say(warning.verdict.finding)}})),
                              cell(source_phrase(briefing, warning.verdict.basis))});
    }
    Section section{part(name), briefing.say("warnings.heading." + name), {}, false, false, {}};
    if (table.rows.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("warnings.none." + name)});
    } else {
        section.elements.push_back(std::move(table));
    }
    return section;
}

}  // namespace

Page warnings_page(const Briefing& briefing) {
    Page page;
    std::array<int, Names<WarningKind>::values.size()> counts{};
    const std::vector<Warning> all = warnings(briefing.assessment);
    for (const Warning& warning : all) ++counts[static_cast<std::size_t>(warning.kind)];
    const auto serious =
        std::count_if(all.begin(), all.end(), [](const Warning& each) { return each.severity == Severity::serious; });
    const auto of = [&](WarningKind kind) { return counts[static_cast<std::size_t>(kind)]; };
    page.lead = briefing.say("warnings.lead", {{"date", briefing.facts().as_of},
                                               {"serious", static_cast<int>(serious)},
                                               {"broken", of(WarningKind::broken)},
                                               {"coming", of(WarningKind::will_break) + of(WarningKind::will_miss)},
                                               {"silent", of(WarningKind::silent)}});
    int rank = 0;
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
        page.sections.push_back(section_of(briefing, all, static_cast<WarningKind>(kind), rank));
    }
    page.sections.push_back({part("method"),
                             briefing.say("warnings.method_heading"),
                             {},
                             false,
                             false,
                             {Paragraph{ParagraphStyle::note, briefing.say("warnings.method")},
                              Paragraph{ParagraphStyle::note, briefing.say("warnings.severity", {{"days", near_days}})},
                              BulletList{{{briefing.say("page.method"), briefing.to(PageKind::method, part("rules"))}}}}});
    return page;
}

}  // namespace oreplan
