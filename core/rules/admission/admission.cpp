#include "core/rules/admission/admission.h"

#include <algorithm>

#include "core/judging/basis.h"
#include "core/rules/admission/deposit.h"
#include "core/rules/admission/direction.h"
#include "core/rules/admission/new_mine.h"

namespace oreplan {

namespace {

void add(std::vector<Verdict>& verdicts, std::optional<Verdict> verdict) {
    if (verdict) verdicts.push_back(std::move(*verdict));
}

/// A rule that binds new mines only is advice to those in being.
std::optional<Verdict> as_advice(std::optional<Verdict> verdict) {
    if (verdict && verdict->outcome == Outcome::not_met) verdict->outcome = Outcome::near;
    return verdict;
}

/// What is asked of every application that is tested.
void add_common(std::vector<Verdict>& verdicts, const Plan& plan, const Application& application) {
    const Mineral* mineral = find(plan.minerals, application.mine.mineral);
    if (!mineral) return;
    for (Verdict& verdict : direction_verdicts(*mineral)) verdicts.push_back(std::move(verdict));
    add(verdicts, granting_verdict(plan, *mineral));
    add(verdicts, zone_verdict(plan, mineral->id, application.zone));
}

std::vector<Verdict> extension_verdicts(const Plan& plan, const Settings& settings, const Application& application) {
    std::vector<Verdict> verdicts;
    add(verdicts, existing_mine_scale(plan, application.mine, settings.scale_reading));
    add(verdicts, as_advice(big_deposit_verdict(plan, application.mine)));
    add_common(verdicts, plan, application);
    return verdicts;
}

std::vector<Verdict> new_mine_verdicts(const Plan& plan, const State& state, Date as_of, const Settings& settings,
                                       const Application& application) {
    const std::string& mineral = application.mine.mineral;
    std::vector<Verdict> verdicts;
    add(verdicts, new_mine_scale(plan, application.mine, settings.scale_reading));
    add(verdicts, big_deposit_verdict(plan, application.mine));
    add(verdicts, one_deposit_verdict(plan, mineral, application.deposit_mines));
    add(verdicts, new_mine_head_room(plan, state, settings));
    add(verdicts, planned_block_verdict(plan, state, as_of, mineral, application.block));
    add(verdicts, market_verdict(plan, mineral, application.way, application.block));
    add_common(verdicts, plan, application);
    return verdicts;
}

Admission not_reviewed(const Plan& plan, const Application& application) {
    Admission result;
    result.summary = {"finding.not_reviewed." + std::string{name_of(application.kind)}, {}};
    if (const Requirement* requirement = find_requirement(plan, RequirementKind::planning_review)) {
        Verdict verdict = verdict_on(*requirement, Rule::planning_review, subject_of(SubjectKind::application, application.kind));
        verdict.outcome = Outcome::not_applicable;
        verdict.finding = {"finding.no_planning_review", {{"text", requirement->text}}};
        result.verdicts.push_back(std::move(verdict));
    }
    return result;
}

void summarise(Admission& result) {
    std::array<int, Names<Outcome>::values.size()> counts{};
    const auto count = [&](const Verdict& verdict) {
        ++counts[static_cast<std::size_t>(verdict.outcome)];
        if (severity(verdict.outcome) < severity(result.outcome)) result.outcome = verdict.outcome;
    };
    for (const Verdict& verdict : result.verdicts) count(verdict);
    for (const ConditionCheck& check : result.conditions) count(check.verdict);
    const auto of = [&](Outcome outcome) { return counts[static_cast<std::size_t>(outcome)]; };
    result.summary = {"finding.admission." + std::string{name_of(result.outcome)},
                      {{"not_met", of(Outcome::not_met)},
                       {"no_data", of(Outcome::no_data)},
                       {"needs_person", of(Outcome::needs_person)},
                       {"near", of(Outcome::near)}}};
}

}  // namespace

bool is_reviewed(ApplicationKind kind) { return kind == ApplicationKind::new_mine || kind == ApplicationKind::extension; }

Admission admission(const Plan& plan, const State& state, Date as_of, const Settings& settings, const Application& application) {
    if (!is_reviewed(application.kind)) return not_reviewed(plan, application);
    Admission result;
    if (application.kind == ApplicationKind::extension) {
        result.verdicts = extension_verdicts(plan, settings, application);
    } else {
        result.verdicts = new_mine_verdicts(plan, state, as_of, settings, application);
        result.conditions = check_conditions(plan, application, settings);
    }
    summarise(result);
    return result;
}

int severity(Outcome outcome) {
    static constexpr std::array worst_first{Outcome::not_met,   Outcome::no_data, Outcome::needs_person,  Outcome::near,
                                            Outcome::under_way, Outcome::met,     Outcome::not_applicable};
    return static_cast<int>(std::find(worst_first.begin(), worst_first.end(), outcome) - worst_first.begin());
}

}  // namespace oreplan
