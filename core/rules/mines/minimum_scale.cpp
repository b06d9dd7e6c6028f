#include "core/rules/mines/minimum_scale.h"

#include "core/facts/mines/mineral_rows.h"
#include "core/facts/mines/minimum_scales.h"
#include "core/judging/basis.h"
#include "core/judging/compare.h"

namespace oreplan {

namespace {

Quantity quantity_of(const Capacity& capacity) { return {capacity.value, capacity.unit}; }

/// Which reading gave the floor, for the finding: "mine_class", or "deposit_" and the deposit's class.
std::string reading_key(const MineProfile& mine, ScaleReading reading) {
    if (reading == ScaleReading::mine_class) return std::string{name_of(reading)};
    return "deposit_" + std::string{name_of(*mine.deposit_class)};
}

/// Sets the floor, or says why there is none.
void set_floor(Verdict& verdict, const MinimumScale& row, const MineProfile& mine, ScaleReading reading) {
    std::optional<double> floor = lowest_scale(row);
    if (reading == ScaleReading::deposit_class) {
        if (!mine.deposit_class) {
            verdict.outcome = Outcome::needs_person;
            verdict.finding = {"finding.scale_needs_deposit", {}};
            return;
        }
        floor = scale_in_column(row, *mine.deposit_class);
        if (!floor) {
            verdict.outcome = Outcome::not_applicable;
            verdict.finding = {"finding.scale_not_set." + std::string{name_of(*mine.deposit_class)}, {}};
            return;
        }
    }
    verdict.limit = Quantity{*floor, row.unit};
}

/// `binding` tells new mines from those in being.
Verdict judged_scale(Verdict verdict, const Plan& plan, const MineProfile& mine, ScaleReading reading, bool binding) {
    const MinimumScale* row = find_row(plan.minimum_scales, mine.mineral, mine.method);
    if (!row) {
        const bool ask = !mine.method && tells_methods_apart(plan.minimum_scales, mine.mineral);
        verdict.outcome = ask ? Outcome::needs_person : Outcome::not_applicable;
        verdict.finding = {ask ? "finding.scale_needs_method" : "finding.scale_no_row", {}};
        return verdict;
    }
    verdict.basis = row->source;
    if (!mine.capacity) {
        verdict.finding = {"reason.no_capacity", {}};
        return verdict;
    }
    verdict.value = quantity_of(*mine.capacity);
    if (!comparable(*mine.capacity, *row)) {
        verdict.outcome = Outcome::needs_person;
        verdict.finding = {"finding.scale_not_comparable",
                           {{"capacity", *verdict.value}, {"floor", Quantity{lowest_scale(*row), row->unit}}}};
        return verdict;
    }
    set_floor(verdict, *row, mine, reading);
    if (!verdict.limit) return verdict;
    const double capacity = convert(mine.capacity->value, mine.capacity->unit, row->unit).value_or(0);
    const bool reached =
        compare({.kind = TargetKind::at_least, .value = capacity, .limit = verdict.limit->value}) == Outcome::met;
    verdict.outcome = reached ? Outcome::met : binding ? Outcome::not_met : Outcome::near;
    verdict.finding = {(binding ? "finding.new_scale." : "finding.existing_scale.") + reading_key(mine, reading),
                       {{"capacity", *verdict.value}, {"floor", *verdict.limit}}};
    return verdict;
}

std::optional<Verdict> mine_scale(const Plan& plan, const MineProfile& mine, ScaleReading reading, bool binding) {
    const Requirement* requirement = find_requirement(plan, RequirementKind::new_mine_scale);
    if (!requirement) return std::nullopt;
    return judged_scale(verdict_on(*requirement, Rule::minimum_scale, {SubjectKind::mineral, mine.mineral}), plan, mine, reading,
                        binding);
}

}  // namespace

std::optional<Verdict> new_mine_scale(const Plan& plan, const MineProfile& mine, ScaleReading reading) {
    return mine_scale(plan, mine, reading, true);
}

std::optional<Verdict> existing_mine_scale(const Plan& plan, const MineProfile& mine, ScaleReading reading) {
    return mine_scale(plan, mine, reading, false);
}

namespace {

Verdicts of_application(const Case& given) {
    const ScaleReading reading = given.facts.settings.scale_reading;
    const Application& application = *given.application;
    std::optional<Verdict> verdict;
    if (application.kind == ApplicationKind::new_mine) verdict = new_mine_scale(given.plan(), application.mine, reading);
    if (application.kind == ApplicationKind::extension) verdict = existing_mine_scale(given.plan(), application.mine, reading);
    return verdict ? Verdicts{std::move(*verdict)} : Verdicts{};
}

}  // namespace

Verdicts judge::minimum_scale(const Case& given) {
    if (given.application) return of_application(given);
    Verdicts advice;
    for (const auto& [id, mine] : given.facts.state.mines) {
        auto verdict = existing_mine_scale(given.plan(), profile_of(mine), given.facts.settings.scale_reading);
        if (!verdict) continue;
        verdict->subject = {SubjectKind::mine, id};
        verdict->data_date = given.facts.state.mines_known;
        advice.push_back(std::move(*verdict));
    }
    return advice;
}

}  // namespace oreplan
