#include "core/rules/restoration/restoration.h"

#include <algorithm>

#include "core/judging/basis.h"

namespace oreplan {

namespace {

/// Room for binary arithmetic between hectares and mu, far below any printed digit.
constexpr double arithmetic = 1e-6;

std::optional<double> printed(const Plan& plan, const std::string& id, Unit unit) {
    const Figure* figure = find(plan.figures, id);
    return figure ? convert(figure->value, figure->unit, unit) : std::nullopt;
}

/// The day that the figures of what is treated stand for, or else those of the whole.
Date base_date(const RestorationLand& land, const Plan& plan) {
    for (const std::string& id : {land.treated_area, land.treated_plots, land.total_area, land.total_plots}) {
        const Figure* figure = find(plan.figures, id);
        if (figure && figure->as_of) return *figure->as_of;
    }
    return last_day(plan.identity.base_year);
}

LandStatus land_status(const RestorationLand& land, const Plan& plan, std::span<const Event* const> events) {
    LandStatus status;
    status.land = &land;
    status.base = base_date(land, plan);
    status.area = {
        Unit::hectare, printed(plan, land.total_area, Unit::hectare), printed(plan, land.treated_area, Unit::hectare), {}};
    status.plots = {
        Unit::count, printed(plan, land.total_plots, Unit::count), printed(plan, land.treated_plots, Unit::count), {}};
    for (const Event* event : events) {
        const auto* treated = std::get_if<LandTreated>(&event->what);
        if (!treated || treated->topic != land.topic) continue;
        if (event->date.last() <= status.base) {
            status.earlier_events = true;
            continue;
        }
        status.last = event->date.last();
        status.area.since =
            status.area.since.value_or(0) + convert(treated->area.value, treated->area.unit, Unit::hectare).value_or(0);
        if (treated->plots > 0) status.plots.since = status.plots.since.value_or(0) + treated->plots;
    }
    return status;
}

void judge_within(Verdict& verdict, double treated, double total, Unit unit) {
    const bool within = treated <= total + arithmetic;
    verdict.value = Quantity{treated, unit};
    verdict.limit = Quantity{total, unit};
    verdict.outcome = within ? Outcome::met : Outcome::not_met;
    verdict.finding = {within ? "finding.treated_within" : "finding.treated_beyond",
                       {{"treated", *verdict.value}, {"total", *verdict.limit}, {"over", Quantity{treated - total, unit}}}};
}

Verdict within_total(const Requirement& requirement, const LandStatus& status, const LandProgress& progress) {
    Verdict verdict = verdict_on(requirement, Rule::treated_within_total, subject_of(SubjectKind::topic, status.land->topic));
    verdict.data_date = status.last;
    if (!progress.since) {
        verdict.finding = {"reason.no_treatment_reported", {{"base", status.base}}};
    } else if (!progress.treated()) {
        verdict.finding = {"reason.treated_not_stated", {}};
    } else {
        judge_within(verdict, *progress.treated(), *progress.total, progress.unit);
    }
    return verdict;
}

std::vector<Verdict> within_total(const Requirement& requirement, const std::vector<LandStatus>& lands, const State& state) {
    std::vector<Verdict> verdicts;
    for (const LandStatus& status : lands) {
        if (status.area.total) verdicts.push_back(within_total(requirement, status, status.area));
        if (status.plots.total && (status.plots.since || !status.area.total))
            verdicts.push_back(within_total(requirement, status, status.plots));
    }
    for (const auto& [part, land] : state.lands) {
        Verdict verdict = verdict_on(requirement, Rule::treated_within_total, subject_of(SubjectKind::land, part));
        verdict.data_date = land.last;
        judge_within(verdict, land.treated_hectares, land.hectares, Unit::hectare);
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

/// By the first mine duty that shows the requirement, in the newest year reported.
Verdict shown_by_duty(Rule rule, const Requirement& requirement, const Plan& plan, const std::vector<DutyYear>& years) {
    Verdict verdict = verdict_on(requirement, rule, {SubjectKind::requirement, requirement.id});
    const auto duty = std::find_if(plan.mine_duties.begin(), plan.mine_duties.end(),
                                   [&](const MineDuty& each) { return each.kind == requirement.kind; });
    if (years.empty() || duty == plan.mine_duties.end()) {
        verdict.finding = {"reason.no_duty_reported", {}};
        return verdict;
    }
    const DutyTally& tally = years.front().duties[static_cast<std::size_t>(duty - plan.mine_duties.begin())];
    verdict.outcome = tally.outcome();
    verdict.data_date = tally.data_date;
    verdict.finding = {"finding.duty_year",
                       {{"year", years.front().year}, {"done", tally.done}, {"undone", tally.undone}, {"silent", tally.silent}}};
    return verdict;
}

Verdict legacy(const Requirement& requirement, const std::vector<LandStatus>& lands) {
    Verdict verdict = verdict_on(requirement, Rule::legacy_plots, {SubjectKind::requirement, requirement.id});
    const auto land =
        std::find_if(lands.begin(), lands.end(), [](const LandStatus& each) { return each.land->topic == Topic::legacy_plots; });
    if (land == lands.end() || !land->area.treated() || !land->area.total) {
        verdict.finding = {"reason.treated_not_stated", {}};
        return verdict;
    }
    verdict.value = Quantity{*land->area.treated(), Unit::hectare};
    verdict.limit = Quantity{*land->area.total, Unit::hectare};
    verdict.data_date = land->last;
    const bool done = *land->area.left() <= arithmetic && land->plots.left().value_or(0) <= arithmetic;
    if (!land->area.since && !done) {
        verdict.finding = {"reason.no_treatment_reported", {{"base", land->base}}};
        return verdict;
    }
    verdict.outcome = done ? Outcome::met : Outcome::under_way;
    const Quantity hectares{*land->area.left(), Unit::hectare};
    const Quantity mu{convert(hectares.value, Unit::hectare, Unit::mu).value_or(0), Unit::mu};
    verdict.finding = {done ? "finding.legacy_done" : "finding.legacy_left", {{"hectares", hectares}, {"mu", mu}}};
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

}  // namespace

std::optional<double> LandProgress::treated() const { return before ? std::optional{*before + since.value_or(0)} : std::nullopt; }

std::optional<double> LandProgress::left() const {
    return total && before ? std::optional{std::max(0.0, *total - *treated())} : std::nullopt;
}

std::optional<double> LandProgress::rate() const {
    return total && *total > 0 && before ? std::optional{100 * *treated() / *total} : std::nullopt;
}

Restoration restoration(const Plan& plan, const Timeline& timeline, const State& state, Date as_of, const Settings& settings) {
    Restoration result;
    for (const RestorationLand& land : plan.restoration_lands) {
        result.lands.push_back(land_status(land, plan, timeline.until(as_of)));
    }
    result.duty_years = mine_duties(plan, state);
    if (const Requirement* asked = find_requirement(plan, RequirementKind::treated_within_total)) {
        result.within_total = within_total(*asked, result.lands, state);
    }
    for (const auto& [rule, kind] : {std::pair{Rule::treat_while_mining, RequirementKind::treat_while_mining},
                                     std::pair{Rule::restoration_fund, RequirementKind::restoration_fund}}) {
        const Requirement* asked = find_requirement(plan, kind);
        if (asked) result.asked.push_back(shown_by_duty(rule, *asked, plan, result.duty_years));
    }
    if (const Requirement* asked = find_requirement(plan, RequirementKind::legacy_plots)) {
        result.asked.push_back(legacy(*asked, result.lands));
    }
    if (const Requirement* asked = find_requirement(plan, RequirementKind::publish_inspections)) {
        result.asked.push_back(published(*asked, plan, state, as_of, settings));
    }
    return result;
}

}  // namespace oreplan
