#include "core/pages/green_mines/green_mines.h"

#include <iterator>

#include "core/pages/green_mines/green_duties.h"
#include "core/pages/words/cells.h"

namespace oreplan {

namespace {

constexpr std::size_t denominators = Names<GreenDenominator>::values.size();

Choice denominator_choice(const Briefing& briefing) {
    return choice_of<GreenDenominator>(briefing, "green.denominator_choice", "denominator", briefing.view.green_denominator,
                                       [](View& view, GreenDenominator denominator) { view.green_denominator = denominator; });
}

Section steps(const Briefing& briefing) {
    return {part("steps"),
            briefing.say("green.steps_heading"),
            {},
            false,
            false,
            {denominator_choice(briefing), green_steps(briefing)}};
}

/// The green mines that a year's target means, and of how many mines.
Cell required_cell(const Briefing& briefing, const GreenYear& year) {
    if (!year.required || !year.denominator) return cell(not_reported(briefing));
    return with_number(briefing,
                       cell(briefing.say("green.required_of", {{"required", *year.required}, {"mines", *year.denominator}})),
                       *year.required, Unit::count, *year.denominator);
}

/// What each year's target means in mines, under the three denominators side by side.
Section side_by_side(const Briefing& briefing) {
    const GreenMines& green = briefing.facts().green_mines;
    Table table{
        briefing.say("green.compare_caption"), {{briefing.say("column.year"), false}, {briefing.say("column.target"), true}}, {}};
    for (std::size_t index = 0; index < denominators; ++index) {
        const std::string name = briefing.catalogue.word("denominator_short", static_cast<GreenDenominator>(index));
        table.columns.push_back({name, true, briefing.say("green.required_column", {{"denominator", name}}),
                                 briefing.say("green.mines_column", {{"denominator", name}})});
    }
    table.columns.push_back({briefing.say("column.listed"), true});
    for (std::size_t row = 0; row < green.years[0].size(); ++row) {
        const GreenYear& first = green.years[0][row];
        std::vector<Cell> cells{cell(briefing.say("year", {{"year", first.year}})),
                                quantity_cell(briefing, {first.target, Unit::percent})};
        for (std::size_t index = 0; index < denominators; ++index) {
            cells.push_back(required_cell(briefing, green.years[index][row]));
        }
        const bool ahead = year_of(briefing.facts().as_of) < first.year;
        cells.push_back(first.listed ? quantity_cell(briefing, {static_cast<double>(*first.listed), Unit::count})
                                     : cell(ahead ? briefing.say("year_ahead") : not_reported(briefing)));
        table.rows.push_back(std::move(cells));
    }
    return {part("denominators"),
            briefing.say("green.compare_heading"),
            {},
            false,
            false,
            {Paragraph{ParagraphStyle::body, briefing.say("green.compare_text")}, std::move(table)}};
}

Section verdicts(const Briefing& briefing) {
    Findings findings;
    const Indicator& indicator = *briefing.facts().green_mines.indicator;
    for (const Verdict& verdict : briefing.verdicts(Rule::green_mine_targets)) {
        if (first_day(verdict.year) > briefing.facts().as_of) continue;
        findings.findings.push_back(finding(briefing, verdict, indicator_mark(briefing, indicator, verdict.outcome),
                                            {briefing.say("year", {{"year", verdict.year}}), {}}));
    }
    Section section{part("verdicts"), briefing.say("green.verdicts_heading"), {}, false, false, {}};
    if (findings.findings.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("green.no_year_yet")});
    } else {
        section.elements.push_back(std::move(findings));
    }
    return section;
}

}  // namespace

Page green_mines_page(const Briefing& briefing) {
    Page page;
    if (briefing.facts().green_mines.indicator) {
        page.lead = briefing.say("green.lead", {{"date", briefing.facts().as_of}});
        page.sections = {steps(briefing), side_by_side(briefing), verdicts(briefing)};
    } else {
        page.lead = briefing.say("green.not_in_plan");
    }
    std::vector<Section> duties = green_duty_sections(briefing);
    page.sections.insert(page.sections.end(), std::make_move_iterator(duties.begin()), std::make_move_iterator(duties.end()));
    return page;
}

}  // namespace oreplan
