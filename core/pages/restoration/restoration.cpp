#include "core/pages/restoration/restoration.h"

#include <algorithm>
#include <iterator>

#include "core/pages/restoration/restoration_duties.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/subjects.h"
#include "core/pages/words/verdict_table.h"

namespace oreplan {

namespace {

/// Hectares with the same in mu, or a number of plots.
std::string amount(const Briefing& briefing, const LandProgress& progress, const std::optional<double>& value,
                   const std::string& otherwise) {
    if (!value) return otherwise;
    std::string words = briefing.say(Quantity{*value, progress.unit});
    if (const auto mu = convert(*value, progress.unit, Unit::mu))
        words += briefing.say("restated", {{"quantity", briefing.catalogue.in_plans_unit({*mu, Unit::mu})}});
    return words;
}

Cell amount_cell(const Briefing& briefing, const LandProgress& progress, const std::optional<double>& value,
                 const std::string& otherwise) {
    return with_number(briefing, cell(amount(briefing, progress, value, otherwise)), value, progress.unit);
}

std::string land_name(const Briefing& briefing, const LandFacts& known) {
    return briefing.catalogue.word("topic", known.land->topic);
}

/// The measure that a verdict is about: the plan states a total of it.
const LandProgress& measure_of(const LandFacts& known, const Verdict& verdict) {
    return verdict.limit->unit == Unit::count ? known.plots : known.area;
}

std::string measure_name(const Briefing& briefing, const LandFacts& known, const LandProgress& progress) {
    return briefing.say(progress.unit == Unit::count ? "restoration.by_plots" : "restoration.by_area",
                        {{"land", land_name(briefing, known)}});
}

/// How much there is, how much is treated, and what is left: the two numbers that people ask for.
std::string answer_of(const Briefing& briefing, const LandFacts& known) {
    const LandProgress& area = known.area;
    if (!area.total || !area.treated()) {
        return briefing.say("restoration.answer_not_stated", {{"land", land_name(briefing, known)}});
    }
    const auto words = [&](const std::optional<double>& value) { return amount(briefing, area, value, not_stated(briefing)); };
    std::string text = briefing.say("restoration.answer", {{"land", land_name(briefing, known)},
                                                           {"total", words(area.total)},
                                                           {"base", known.base},
                                                           {"before", words(area.before)},
                                                           {"rate", share_words(briefing, 100 * *area.before / *area.total)}});
    text += area.since ? briefing.say("restoration.answer_since", {{"since", words(area.since)},
                                                                   {"treated", words(area.treated())},
                                                                   {"rate", share_words(briefing, *area.rate())},
                                                                   {"left", words(area.left())}})
                       : briefing.say("restoration.answer_unreported");
    if (known.plots.left()) {
        text += briefing.say("restoration.answer_plots", {{"total", Quantity{*known.plots.total, Unit::count}},
                                                          {"treated", Quantity{*known.plots.treated(), Unit::count}},
                                                          {"left", Quantity{*known.plots.left(), Unit::count}}});
    }
    return text;
}

Section answer(const Briefing& briefing) {
    Section section{part("answer"), briefing.say("restoration.answer_heading"), {}, false, false, {}};
    for (const LandFacts& known : briefing.facts().lands) {
        section.elements.push_back(Paragraph{ParagraphStyle::lead, answer_of(briefing, known)});
        add_notes(briefing, section, subject_of(SubjectKind::topic, known.land->topic));
    }
    return section;
}

Mark progress_mark(const Briefing& briefing, const Verdict& verdict) {
    if (verdict.outcome == Outcome::met) return outcome_mark(briefing, verdict.outcome, briefing.say("restoration.all_treated"));
    if (verdict.outcome != Outcome::no_data) return outcome_mark(briefing, verdict.outcome);
    return outcome_mark(briefing, verdict.outcome,
                        verdict.value ? briefing.say("restoration.since_unreported") : not_stated(briefing));
}

std::string before_words(const Briefing& briefing, const LandFacts& known, const LandProgress& progress) {
    if (!progress.before) return not_stated(briefing);
    return briefing.say("restoration.base_words",
                        {{"base", known.base}, {"before", amount(briefing, progress, progress.before, {})}});
}

/// With its value in one unit, for narrow columns, and what was treated before only where it has become more since.
BulletRow bullet(const Briefing& briefing, const LandFacts& known, const LandProgress& progress, const Verdict& verdict) {
    BulletRow row;
    row.name = {measure_name(briefing, known, progress), {}};
    row.value = progress.treated();
    row.target = progress.total;
    row.base = progress.before;
    row.most = std::max({*progress.total, progress.treated().value_or(0), 1.0});
    row.shaded = {*progress.total, row.most};
    row.value_words = progress.treated() ? briefing.say(Quantity{*progress.treated(), progress.unit}) : not_stated(briefing);
    row.target_words = amount(briefing, progress, progress.total, not_stated(briefing));
    if (progress.before) row.base_words = progress.since ? before_words(briefing, known, progress) : briefing.say(known.base);
    row.ends = {"0", briefing.catalogue.brief({row.most, progress.unit})};
    row.mark = progress_mark(briefing, verdict);
    return row;
}

Section lands(const Briefing& briefing) {
    BulletChart chart{{},
                      {briefing.say("restoration.lands_caption"),
                       {{briefing.say("column.land"), false},
                        {briefing.say("column.total"), true},
                        {briefing.say("column.treated_before"), true},
                        {briefing.say("column.treated_since"), true},
                        {briefing.say("column.left"), true},
                        {briefing.say("column.share"), true},
                        {briefing.say("column.source"), false}},
                       {}}};
    const VerdictIndex found = briefing.by_subject(Rule::restoration_progress);
    for (const LandFacts& known : briefing.facts().lands) {
        BulletGroup group{land_name(briefing, known), {}};
        for (const Verdict* verdict : found.on(subject_of(SubjectKind::topic, known.land->topic))) {
            const LandProgress& progress = measure_of(known, *verdict);
            BulletRow row = bullet(briefing, known, progress, *verdict);
            Cell share = share_cell(briefing, progress.rate(), not_stated(briefing));
            share.outcome = row.mark.outcome;
            chart.table.rows.push_back(
                {cell(row.name), amount_cell(briefing, progress, progress.total, not_stated(briefing)),
                 with_number(briefing, cell(before_words(briefing, known, progress)), progress.before, progress.unit),
                 amount_cell(briefing, progress, progress.since, not_reported(briefing)),
                 amount_cell(briefing, progress, progress.left(), not_stated(briefing)), std::move(share),
                 cell(source_phrase(briefing, known.land->source))});
            group.rows.push_back(std::move(row));
        }
        if (!group.rows.empty()) chart.groups.push_back(std::move(group));
    }
    return {part("lands"), briefing.say("restoration.lands_heading"), {}, false, false, {std::move(chart)}};
}

/// Figures of different days stand side by side here: each is named.
Section dates(const Briefing& briefing) {
    Section section{part("dates"), briefing.say("restoration.dates_heading"), {}, false, false, {}};
    FactList facts;
    std::vector<Paragraph> notes;
    for (const LandFacts& known : briefing.facts().lands) {
        facts.facts.push_back({briefing.say("restoration.figures_of", {{"land", land_name(briefing, known)}}),
                               {briefing.say(known.base), {}},
                               source_phrase(briefing, known.land->source),
                               {}});
        if (!known.earlier_events) continue;
        notes.push_back({ParagraphStyle::note, briefing.say("restoration.in_figures_already",
                                                            {{"land", land_name(briefing, known)}, {"base", known.base}})});
    }
    for (const auto& [part, land] : briefing.facts().state.lands) {
        facts.facts.push_back(fact(briefing.say("restoration.survey_of", {{"part", briefing.catalogue.word("land_part", part)}}),
                                   briefing.say(land.surveyed)));
    }
    facts.facts.push_back(fact(briefing.say("restoration.ledger_up_to"), briefing.say(briefing.facts().as_of)));
    section.elements.push_back(std::move(facts));
    section.elements.insert(section.elements.end(), notes.begin(), notes.end());
    return section;
}

bool tells_parts_apart(const IndicatorFacts& known) {
    return known.indicator->measure == Measure::settled_treated || known.indicator->measure == Measure::unsettled_treated;
}

Table surveys(const Briefing& briefing) {
    Table table{briefing.say("restoration.surveys_caption"),
                {{briefing.say("column.land"), false},
                 {briefing.say("column.area"), true},
                 {briefing.say("column.treated"), true},
                 {briefing.say("column.share"), true},
                 {briefing.say("column.surveyed"), false},
                 {briefing.say("fact.data_date"), false}},
                {}};
    for (const auto& [part, land] : briefing.facts().state.lands) {
        const LandProgress progress{Unit::hectare, land.hectares, land.treated_hectares, {}};
        table.rows.push_back({cell(briefing.catalogue.word("land_part", part)),
                              amount_cell(briefing, progress, progress.total, {}),
                              amount_cell(briefing, progress, progress.before, {}), share_cell(briefing, progress.rate(), "–"),
                              cell(briefing.say(land.surveyed)), cell(briefing.say(land.last))});
    }
    return table;
}

/// The goals for settled and unsettled land, and the share of all subsided land, which is neither.
Section parts(const Briefing& briefing) {
    Section section{part("parts"), briefing.say("restoration.parts_heading"), {}, false, false, {}};
    Findings findings;
    for (const IndicatorFacts& known : briefing.facts().indicators) {
        if (!tells_parts_apart(known)) continue;
        const Subject subject{SubjectKind::indicator, known.indicator->id};
        const Verdict verdict = briefing.verdict(Rule::indicator_target, subject);
        findings.findings.push_back(finding(briefing, verdict, indicator_mark(briefing, *known.indicator, verdict.outcome),
                                            subject_phrase(briefing, subject)));
    }
    if (findings.findings.empty()) return section;
    section.elements.push_back(std::move(findings));
    if (!briefing.facts().state.lands.empty()) section.elements.push_back(surveys(briefing));
    for (const LandFacts& known : briefing.facts().lands) {
        const LandProgress& area = known.area;
        if (known.land->topic != Topic::subsidence || !area.total || !area.before) continue;
        section.elements.push_back(Paragraph{
            ParagraphStyle::note,
            briefing.say("restoration.not_that_rate", {{"base", known.base},
                                                       {"before", Quantity{*area.before, Unit::hectare}},
                                                       {"total", Quantity{*area.total, Unit::hectare}},
                                                       {"rate", share_words(briefing, 100 * *area.before / *area.total)}})});
    }
    return section;
}

Section asked(const Briefing& briefing) {
    Section section{part("asked"), briefing.say("restoration.asked_heading"), {}, false, false, {}};
    Findings findings;
    for (const Rule rule : {Rule::treat_while_mining, Rule::restoration_fund, Rule::legacy_plots, Rule::publish_inspections}) {
        for (const Verdict& verdict : briefing.verdicts(rule)) {
            Mark mark = outcome_mark(briefing, verdict.outcome);
            const bool partly = verdict.outcome == Outcome::no_data && verdict.data_date;
            if (partly) mark.word = briefing.say("restoration.partly_reported");
            findings.findings.push_back(finding(briefing, verdict, std::move(mark), {rule_title(briefing, rule), {}}));
        }
    }
    if (!findings.findings.empty()) section.elements.push_back(std::move(findings));
    return section;
}

Section within_total(const Briefing& briefing) {
    const auto verdicts = briefing.verdicts(Rule::treated_within_total);
    Section section{part("within-total"), briefing.say("rule.treated_within_total"), {}, false, false, {}};
    const Requirement* asked = find_requirement(briefing.plan(), RequirementKind::treated_within_total);
    if (!asked || verdicts.empty()) return section;
    section.elements = {asked_facts(briefing, *asked), verdict_table(briefing, briefing.say("rule.treated_within_total"),
                                                                     briefing.say("column.land"), verdicts)};
    return section;
}

Section publications(const Briefing& briefing) {
    Section section{part("published"), briefing.say("restoration.published_heading"), {}, false, false, {}};
    Table table{briefing.say("restoration.published_caption"),
                {{briefing.say("column.title"), false}, {briefing.say("column.date"), false}},
                {}};
    for (const DatedPublication& publication : briefing.facts().state.publications) {
        if (publication.published.what != PublicationKind::inspection_results) continue;
        table.rows.push_back({cell(briefing.say(publication.published.title)), date_cell(briefing, publication.date)});
    }
    if (!table.rows.empty()) section.elements.push_back(std::move(table));
    return section;
}

}  // namespace

Page restoration_page(const Briefing& briefing) {
    Page page;
    const bool lands_known = !briefing.facts().lands.empty();
    page.lead = briefing.say(lands_known ? "restoration.lead" : "restoration.no_lands", {{"date", briefing.facts().as_of}});
    if (lands_known) page.sections = {answer(briefing), lands(briefing), dates(briefing)};
    page.sections.push_back(parts(briefing));
    page.sections.push_back(asked(briefing));
    page.sections.push_back(within_total(briefing));
    std::vector<Section> duties = mine_duty_sections(briefing);
    std::move(duties.begin(), duties.end(), std::back_inserter(page.sections));
    page.sections.push_back(publications(briefing));
    std::erase_if(page.sections, [](const Section& section) { return section.elements.empty(); });
    return page;
}

}  // namespace oreplan
