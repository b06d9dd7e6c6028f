#include "core/pages/restoration/restoration_duties.h"

#include "core/pages/words/subjects.h"
#include "core/pages/words/verdict_table.h"

namespace oreplan {

namespace {

Subject subject_of(const DutyYear& year) { return part("duties-" + std::to_string(year.year)); }

std::string year_words(const Briefing& briefing, const DutyYear& year) { return briefing.say("year", {{"year", year.year}}); }

Table duties_table(const Briefing& briefing) {
    Table table{
        briefing.say("restoration.duties_caption"),
        {{briefing.say("column.duty"), false}, {briefing.say("fact.asked"), false}, {briefing.say("column.source"), false}},
        {}};
    for (const MineDuty& duty : briefing.plan().mine_duties) {
        table.rows.push_back(
            {cell(briefing.say(duty.name)), cell(briefing.say(duty.requirement)), cell(source_phrase(briefing, duty.source))});
    }
    return table;
}

/// The first column, and one for each duty.
Table by_duty(const Briefing& briefing, std::string caption, std::string first) {
    Table table{std::move(caption), {{std::move(first), false}}, {}};
    for (const MineDuty& duty : briefing.plan().mine_duties) table.columns.push_back({briefing.say(duty.name), false});
    return table;
}

Mark duty_mark(const Briefing& briefing, const Verdict& verdict) {
    return {verdict.outcome, briefing.catalogue.word("duty", verdict.outcome)};
}

/// How a duty was kept in a year: what was found of any mine that wants it most.
Outcome outcome_over_mines(const VerdictIndex& found, const DutyYear& year, const MineDuty& duty) {
    Verdicts of_year;
    for (const MineDutyRow& row : year.mines) of_year.push_back(found.on({SubjectKind::mine, row.mine}, duty.id, year.year));
    return worst(of_year);
}

Table years_table(const Briefing& briefing, const VerdictIndex& found) {
    Table table = by_duty(briefing, briefing.say("restoration.duty_years_caption"), briefing.say("column.year"));
    for (const DutyYear& year : briefing.facts().duty_years) {
        std::vector<Cell> row{cell(Phrase{year_words(briefing, year), briefing.to(PageKind::restoration, subject_of(year))})};
        for (std::size_t column = 0; column < year.duties.size(); ++column) {
            const DutyTally& tally = year.duties[column];
            row.push_back(cell(Mark{outcome_over_mines(found, year, briefing.plan().mine_duties[column]),
                                    briefing.say("restoration.duty_tally",
                                                 {{"done", tally.done}, {"undone", tally.undone}, {"silent", tally.silent}})}));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Section year_detail(const Briefing& briefing, const DutyYear& year, const VerdictIndex& found) {
    Table table =
        by_duty(briefing, briefing.say("restoration.duty_year_caption", {{"year", year.year}}), briefing.say("column.mine"));
    for (const MineDutyRow& known : year.mines) {
        const Subject mine{SubjectKind::mine, known.mine};
        std::vector<Cell> row{cell(subject_phrase(briefing, mine))};
        for (const MineDuty& duty : briefing.plan().mine_duties) {
            row.push_back(cell(duty_mark(briefing, found.on(mine, duty.id, year.year))));
        }
        table.rows.push_back(std::move(row));
    }
    Section section{subject_of(year), briefing.say("restoration.duty_year_heading", {{"year", year.year}}), {}, true, false, {}};
    section.elements.push_back(std::move(table));
    return section;
}

}  // namespace

std::vector<Section> mine_duty_sections(const Briefing& briefing) {
    std::vector<Section> sections;
    if (briefing.plan().mine_duties.empty()) return sections;
    const auto& years = briefing.facts().duty_years;
    const VerdictIndex found = briefing.by_subject(Rule::mine_duty);
    Section section{part("duties"), briefing.say("restoration.duties_heading"), {}, false, false, {duties_table(briefing)}};
    if (years.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("reason.no_duty_reported")});
    } else {
        section.elements.push_back(years_table(briefing, found));
    }
    sections.push_back(std::move(section));
    for (const DutyYear& year : years) sections.push_back(year_detail(briefing, year, found));
    return sections;
}

}  // namespace oreplan
