#include "core/pages/restoration/restoration_duties.h"

#include <map>
#include <string_view>
#include <utility>

#include "core/pages/words/cells.h"
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
    return outcome_mark(briefing, verdict.outcome, briefing.catalogue.word("duty", verdict.outcome));
}

/// What was found of any mine that wants it most, by year and duty.
std::map<std::pair<int, std::string_view>, Outcome> over_mines(const Briefing& briefing) {
    std::map<std::pair<int, std::string_view>, std::vector<const Verdict*>> found;
    for (const Verdict& verdict : briefing.verdicts(Rule::mine_duty)) found[{verdict.year, verdict.duty}].push_back(&verdict);
    std::map<std::pair<int, std::string_view>, Outcome> outcomes;
    for (const auto& [of, verdicts] : found) outcomes[of] = worst(verdicts);
    return outcomes;
}

Table years_table(const Briefing& briefing) {
    const auto outcomes = over_mines(briefing);
    Table table = by_duty(briefing, briefing.say("restoration.duty_years_caption"), briefing.say("column.year"));
    for (const DutyYear& year : briefing.facts().duty_years) {
        std::vector<Cell> row{cell(Phrase{year_words(briefing, year), briefing.to(PageKind::restoration, subject_of(year))})};
        for (std::size_t column = 0; column < year.duties.size(); ++column) {
            const DutyTally& tally = year.duties[column];
            const auto outcome = outcomes.find({year.year, briefing.plan().mine_duties[column].id});
            row.push_back(cell(Mark{outcome == outcomes.end() ? Outcome::no_data : outcome->second,
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
        const auto verdicts = found.on(mine);
        std::vector<Cell> row{cell(subject_phrase(briefing, mine))};
        for (const MineDuty& duty : briefing.plan().mine_duties) {
            row.push_back(cell(duty_mark(briefing, about(verdicts, duty.id, year.year))));
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
        section.elements.push_back(years_table(briefing));
    }
    sections.push_back(std::move(section));
    for (const DutyYear& year : years) sections.push_back(year_detail(briefing, year, found));
    return sections;
}

}  // namespace oreplan
