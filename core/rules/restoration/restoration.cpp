#include "core/rules/restoration/restoration.h"

#include <algorithm>

#include "core/judging/basis.h"
#include "core/judging/compare.h"

namespace oreplan {

namespace {

Outcome outcome_within(double treated, double total) {
    return compare({.kind = TargetKind::at_most, .value = treated, .limit = total});
}

void judge_within(Verdict& verdict, double treated, double total, Unit unit) {
    verdict.value = Quantity{treated, unit};
    verdict.limit = Quantity{total, unit};
    verdict.outcome = outcome_within(treated, total);
    verdict.finding = {verdict.outcome == Outcome::met ? "finding.treated_within" : "finding.treated_beyond",
                       {{"treated", *verdict.value}, {"total", *verdict.limit}, {"over", Quantity{treated - total, unit}}}};
}

Verdict within_total(const Requirement& requirement, const LandFacts& facts, const LandProgress& progress) {
    Verdict verdict = verdict_on(requirement, Rule::treated_within_total, subject_of(SubjectKind::topic, facts.land->topic));
    verdict.data_date = facts.last;
    if (!progress.since) {
        verdict.finding = {"reason.no_treatment_reported", {{"base", facts.base}}};
    } else if (!progress.treated()) {
        verdict.finding = {"reason.treated_not_stated", {}};
    } else {
        judge_within(verdict, *progress.treated(), *progress.total, progress.unit);
    }
    return verdict;
}

Verdicts within_total(const Requirement& requirement, const std::vector<LandFacts>& lands, const State& state) {
    Verdicts verdicts;
    for (const LandFacts& facts : lands) {
        if (facts.area.total) verdicts.push_back(within_total(requirement, facts, facts.area));
        if (facts.plots.total && (facts.plots.since || !facts.area.total))
            verdicts.push_back(within_total(requirement, facts, facts.plots));
    }
    for (const auto& [part, land] : state.lands) {
        Verdict verdict = verdict_on(requirement, Rule::treated_within_total, subject_of(SubjectKind::land, part));
        verdict.data_date = land.last;
        judge_within(verdict, land.treated_hectares, land.hectares, Unit::hectare);
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

/// How far a measure with a total has come.
Outcome progress_of(const LandProgress& progress) {
    if (!progress.treated()) return Outcome::no_data;
    if (outcome_within(*progress.treated(), *progress.total) != Outcome::met) return Outcome::needs_person;
    const Outcome reached =
        compare({.kind = TargetKind::at_least, .value = *progress.treated(), .limit = *progress.total, .due = false});
    return reached == Outcome::met || progress.since ? reached : Outcome::no_data;
}

Verdict progress_verdict(const LandFacts& facts, const LandProgress& progress) {
    Verdict verdict;
    verdict.rule = Rule::restoration_progress;
    verdict.subject = subject_of(SubjectKind::topic, facts.land->topic);
    verdict.basis = facts.land->source;
    verdict.data_date = progress.since ? facts.last : std::nullopt;
    verdict.limit = Quantity{*progress.total, progress.unit};
    verdict.outcome = progress_of(progress);
    if (!progress.treated()) {
        verdict.finding = {"reason.treated_not_stated", {}};
        return verdict;
    }
    verdict.value = Quantity{*progress.treated(), progress.unit};
    const double beyond = *progress.treated() - *progress.total;
    switch (verdict.outcome) {
        case Outcome::met: verdict.finding = {"finding.land_treated", {}}; break;
        case Outcome::under_way: verdict.finding = {"finding.land_left", {{"left", Quantity{-beyond, progress.unit}}}}; break;
        case Outcome::no_data: verdict.finding = {"reason.no_treatment_reported", {{"base", facts.base}}}; break;
        default:
            verdict.finding = {
                "finding.treated_beyond",
                {{"treated", *verdict.value}, {"total", *verdict.limit}, {"over", Quantity{beyond, progress.unit}}}};
    }
    return verdict;
}

/// Whether a mine duty shows a requirement.
bool shows(const Plan& plan, RequirementKind kind) {
    return std::any_of(plan.mine_duties.begin(), plan.mine_duties.end(), [&](const MineDuty& each) { return each.kind == kind; });
}

/// All duties that show it, together.
DutyTally tally_of(RequirementKind kind, const Plan& plan, const DutyYear& year) {
    DutyTally sum;
    for (std::size_t column = 0; column < plan.mine_duties.size(); ++column) {
        if (plan.mine_duties[column].kind != kind) continue;
        const DutyTally& tally = year.duties[column];
        sum.done += tally.done;
        sum.undone += tally.undone;
        sum.silent += tally.silent;
        sum.data_date = std::max(sum.data_date, tally.data_date);
    }
    return sum;
}

/// One mine that did not do it breaks it; all that did keep it.
Outcome outcome_of(const DutyTally& tally) {
    if (tally.undone > 0) return Outcome::not_met;
    return tally.done > 0 && tally.silent == 0 ? Outcome::met : Outcome::no_data;
}

/// By the mine duties that show the requirement, in the newest year reported.
Verdict shown_by_duty(Rule rule, const Requirement& requirement, const Plan& plan, const std::vector<DutyYear>& years) {
    Verdict verdict = verdict_on(requirement, rule, {SubjectKind::requirement, requirement.id});
    const DutyYear* newest = newest_of(years);
    if (!newest || !shows(plan, requirement.kind)) {
        verdict.finding = {"reason.no_duty_reported", {}};
        return verdict;
    }
    const DutyTally tally = tally_of(requirement.kind, plan, *newest);
    verdict.outcome = outcome_of(tally);
    verdict.data_date = tally.data_date;
    verdict.finding = {"finding.duty_year",
                       {{"year", newest->year}, {"done", tally.done}, {"undone", tally.undone}, {"silent", tally.silent}}};
    return verdict;
}

/// By area and, where the plan counts them, by plots.
Outcome legacy_outcome(const LandFacts& land) {
    const Outcome area = progress_of(land.area);
    if (!land.plots.total || !land.plots.treated()) return area;
    const Outcome plots = progress_of(land.plots);
    if (area == Outcome::needs_person || plots == Outcome::needs_person) return Outcome::needs_person;
    if (area == plots) return area;
    return land.area.since || land.plots.since ? Outcome::under_way : Outcome::no_data;
}

Verdict legacy(const Requirement& requirement, const std::vector<LandFacts>& lands) {
    Verdict verdict = verdict_on(requirement, Rule::legacy_plots, {SubjectKind::requirement, requirement.id});
    const auto land =
        std::find_if(lands.begin(), lands.end(), [](const LandFacts& each) { return each.land->topic == Topic::legacy_plots; });
    if (land == lands.end() || !land->area.treated() || !land->area.total) {
        verdict.finding = {"reason.treated_not_stated", {}};
        return verdict;
    }
    verdict.value = Quantity{*land->area.treated(), Unit::hectare};
    verdict.limit = Quantity{*land->area.total, Unit::hectare};
    verdict.data_date = land->last;
    verdict.outcome = legacy_outcome(*land);
    if (verdict.outcome == Outcome::no_data) {
        verdict.finding = {"reason.no_treatment_reported", {{"base", land->base}}};
    } else if (verdict.outcome == Outcome::needs_person) {
        verdict.finding = {"finding.legacy_beyond", {}};
    } else {
        const Quantity hectares{*land->area.left(), Unit::hectare};
        const Quantity mu{convert(hectares.value, Unit::hectare, Unit::mu).value_or(0), Unit::mu};
        verdict.finding = {verdict.outcome == Outcome::met ? "finding.legacy_done" : "finding.legacy_left",
                           {{"hectares", hectares}, {"mu", mu}}};
    }
    return verdict;
}

Verdict published(const Requirement& requirement, const Plan& plan, const State& state, Date as_of, const Settings& settings) {
    Verdict verdict = verdict_on(requirement, Rule::publish_inspections, {SubjectKind::requirement, requirement.id});
    int count = 0;
    for (const DatedPublication& publication : state.publications) {
        if (publication.published.what != PublicationKind::inspection_results) continue;
        ++count;
        verdict.data_date = publication.date;
    }
    if (!verdict.data_date) {
        verdict.finding = {"reason.no_results_published", {}};
        return verdict;
    }
    // Once the period is over, the plan asks for no newer ones.
    const int days = std::max(0, days_between(*verdict.data_date, std::min(as_of, plan.identity.span().to)));
    verdict.outcome = days <= settings.results_days ? Outcome::met : Outcome::near;
    verdict.finding = {"finding.results_published", {{"count", count}, {"last", *verdict.data_date}, {"days", days}}};
    return verdict;
}

Verdicts by_duty(Rule rule, RequirementKind kind, const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), kind);
    return asked ? Verdicts{shown_by_duty(rule, *asked, given.plan(), given.facts.duty_years)} : Verdicts{};
}

}  // namespace

Verdicts judge::restoration_progress(const Case& given) {
    Verdicts verdicts;
    for (const LandFacts& facts : given.facts.lands) {
        for (const LandProgress* progress : {&facts.area, &facts.plots}) {
            if (progress->total) verdicts.push_back(progress_verdict(facts, *progress));
        }
    }
    return verdicts;
}

Verdicts judge::treated_within_total(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::treated_within_total);
    return asked ? within_total(*asked, given.facts.lands, given.facts.state) : Verdicts{};
}

Verdicts judge::treat_while_mining(const Case& given) {
    return by_duty(Rule::treat_while_mining, RequirementKind::treat_while_mining, given);
}

Verdicts judge::restoration_fund(const Case& given) {
    return by_duty(Rule::restoration_fund, RequirementKind::restoration_fund, given);
}

Verdicts judge::legacy_plots(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::legacy_plots);
    return asked ? Verdicts{legacy(*asked, given.facts.lands)} : Verdicts{};
}

Verdicts judge::publish_inspections(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::publish_inspections);
    if (!asked) return {};
    return {published(*asked, given.plan(), given.facts.state, given.facts.as_of, given.facts.settings)};
}

}  // namespace oreplan
