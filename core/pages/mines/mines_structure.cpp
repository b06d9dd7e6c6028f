#include <algorithm>

#include "core/facts/mines/mine_census.h"
#include "core/facts/mines/recovery_rates.h"
#include "core/pages/mines/mines.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/subjects.h"
#include "core/pages/words/verdict_table.h"

namespace oreplan {

namespace {

Cell size_cell(const Briefing& briefing, const std::optional<MineCensus>& census, std::size_t size) {
    if (!census || !census->solid) return cell(not_stated(briefing));
    return quantity_cell(briefing, {static_cast<double>((*census->solid)[size]), Unit::count});
}

Cell large_medium_cell(const Briefing& briefing, const std::optional<MineCensus>& census) {
    const auto share = census && census->solid ? large_medium_share(*census->solid) : std::nullopt;
    return share ? quantity_cell(briefing, {*share, Unit::percent}) : cell(briefing.say("not_computable"));
}

/// The plan's counts and, once there is a register, those of the date.
Table size_table(const Briefing& briefing) {
    const auto& base = briefing.facts().base_census;
    const auto& census = briefing.facts().census;
    const bool registered = register_known(briefing.plan(), briefing.facts().state).has_value();
    const std::string at_base = base ? briefing.say("mines.at_base", {{"date", base->counted}}) : briefing.say("column.base");
    Table table{briefing.say("mines.size_caption"),
                {{briefing.say("column.size_class"), false},
                 {at_base, true},
                 {briefing.say("mines.at_date", {{"date", briefing.facts().as_of}}), true}},
                {}};
    const auto named = registered ? std::nullopt : named_census(briefing.plan(), briefing.facts().state);
    if (named) table.columns.push_back({briefing.say("mines.at_named", {{"count", named->mines}}), true});
    const auto row = [&](const std::string& name, const auto& told) {
        table.rows.push_back({cell(name), told(base), registered ? told(census) : cell(not_reported(briefing))});
        if (named) table.rows.back().push_back(told(named));
    };
    for (std::size_t size = 0; size < Names<SizeClass>::values.size(); ++size) {
        row(briefing.catalogue.word("size", static_cast<SizeClass>(size)),
            [&](const auto& counted) { return size_cell(briefing, counted, size); });
    }
    row(briefing.say("mines.large_medium"), [&](const auto& counted) { return large_medium_cell(briefing, counted); });
    return table;
}

/// How the registered classes fit the standards, and each that does not.
void add_class_checks(const Briefing& briefing, Section& section) {
    const auto classes = briefing.verdicts(Rule::mine_size_class);
    if (classes.empty()) return;
    const auto having = [&](Outcome outcome) {
        return static_cast<int>(
            std::count_if(classes.begin(), classes.end(), [&](const Verdict& each) { return each.outcome == outcome; }));
    };
    section.elements.push_back(
        Paragraph{ParagraphStyle::body, briefing.say("mines.classes", {{"checked", static_cast<int>(classes.size())},
                                                                       {"agree", having(Outcome::met)},
                                                                       {"differ", having(Outcome::needs_person)},
                                                                       {"unknown", having(Outcome::no_data)}})});
    Findings findings;
    for (const Verdict& verdict : classes) {
        if (verdict.outcome != Outcome::needs_person) continue;
        findings.findings.push_back(
            finding(briefing, verdict, outcome_mark(briefing, verdict.outcome), subject_phrase(briefing, verdict.subject)));
    }
    if (!findings.findings.empty()) section.elements.push_back(std::move(findings));
}

Table rates_table(const Briefing& briefing) {
    Table table{
        briefing.say("mines.recovery_caption"), {{briefing.say("column.mine"), false}, {briefing.say("column.year"), false}}, {}};
    for (const std::string_view rate : Names<RecoveryRate>::values) {
        table.columns.push_back({briefing.say("rate." + std::string{rate}), true});
    }
    table.columns.push_back({briefing.say("column.check"), false});
    const VerdictIndex checks = briefing.by_subject(Rule::recovery_rates);
    for (const KnownMine& known : all_mines(briefing.facts().state)) {
        if (known.mine->rates.empty()) continue;
        const auto& [year, newest] = *known.mine->rates.rbegin();
        std::vector<Cell> row{cell(subject_phrase(briefing, {SubjectKind::mine, *known.id})),
                              cell(briefing.say("year", {{"year", year}}))};
        for (std::size_t index = 0; index < Names<RecoveryRate>::values.size(); ++index) {
            row.push_back(rate_cell(briefing, rate_of(newest.rates, static_cast<RecoveryRate>(index))));
        }
        row.push_back(cell(outcome_mark(briefing, worst(checks.on({SubjectKind::mine, *known.id})))));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The classes side by side, as counted last; without a drawing where they are not told apart.
Element size_stack(const Briefing& briefing) {
    const auto& census = briefing.facts().census;
    if (!census || !census->solid) return size_table(briefing);
    Stack stack{briefing.say("mines.size_stack", {{"date", census->counted}}), {}, size_table(briefing)};
    for (std::size_t size = 0; size < Names<SizeClass>::values.size(); ++size) {
        const int count = (*census->solid)[size];
        stack.parts.push_back({briefing.catalogue.word("size", static_cast<SizeClass>(size)), static_cast<double>(count),
                               count_words(briefing, count)});
    }
    return stack;
}

}  // namespace

Section size_section(const Briefing& briefing) {
    Section section{part("size"), briefing.say("mines.size_heading"), {}, false, false, {}};
    section.elements.push_back(size_stack(briefing));
    if (std::holds_alternative<Stack>(section.elements.back())) {  // whose drawing shows no share
        const std::string share = large_medium_cell(briefing, briefing.facts().census).phrase.text;
        section.elements.push_back(FactList{{fact(briefing.say("mines.large_medium"), share)}});
    }
    for (const Verdict& verdict : briefing.verdicts(Rule::size_structure)) {
        const Indicator& indicator = *find(briefing.plan().indicators, verdict.subject.id);
        section.elements.push_back(Findings{{finding(briefing, verdict, indicator_mark(briefing, indicator, verdict.outcome),
                                                     {rule_title(briefing, verdict.rule), {}})}});
    }
    add_class_checks(briefing, section);
    return section;
}

Section recovery_section(const Briefing& briefing) {
    Section section{part("recovery"), briefing.say("mines.recovery_heading"), {}, false, false, {}};
    const auto say = [&](ParagraphStyle style, const std::string& text) { section.elements.push_back(Paragraph{style, text}); };
    FactList asked;
    for (const Requirement& requirement : briefing.plan().requirements) {
        if (requirement.kind != RequirementKind::recovery_rates) continue;
        asked.facts.push_back({briefing.say("mines.plan_asks"),
                               {briefing.say(requirement.text), {}},
                               source_phrase(briefing, requirement.source),
                               {}});
    }
    if (asked.facts.empty()) {
        say(ParagraphStyle::body, briefing.say("mines.recovery_not_asked"));
        return section;
    }
    section.elements.push_back(std::move(asked));
    if (!has_recovery_limits(briefing.plan())) say(ParagraphStyle::body, briefing.say("mines.no_recovery_standard"));
    Table table = rates_table(briefing);
    const auto& mines = briefing.facts().state.mines;
    const auto silent = std::count_if(mines.begin(), mines.end(), [](const auto& each) { return each.second.rates.empty(); });
    if (table.rows.empty()) {
        say(ParagraphStyle::body, briefing.say("mines.no_rates"));
        return section;
    }
    section.elements.push_back(std::move(table));
    if (silent > 0) say(ParagraphStyle::note, briefing.say("mines.rates_silent", {{"count", static_cast<int>(silent)}}));
    return section;
}

}  // namespace oreplan
