#include "core/rules/life/evaluations.h"

#include "core/judging/basis.h"

namespace oreplan {

namespace {

bool life_is_reported(const State& state) {
    return !state.stages.empty() || !state.publications.empty() || !state.evaluations.empty() || !state.year_items.empty();
}

void judge_finished(YearlyAnalysis& analysis, bool binds) {
    const bool late = binds && *analysis.finished > analysis.due;
    analysis.verdict.outcome = late ? Outcome::near : Outcome::met;
    analysis.verdict.data_date = analysis.finished;
    if (late) {
        analysis.verdict.finding = {
            "finding.analysis_late",
            {{"date", *analysis.finished}, {"due", analysis.due}, {"days", days_between(analysis.due, *analysis.finished)}}};
    } else {
        analysis.verdict.finding = {"finding.analysis_finished", {{"date", *analysis.finished}}};
    }
}

void judge_missing(YearlyAnalysis& analysis, const Identity& identity, bool reported, Date as_of) {
    Verdict& verdict = analysis.verdict;
    if (!analysis_binds(analysis.year, identity)) {
        verdict.finding = {"reason.analysis_before_plan", {{"issued", identity.issued}}};
        return;
    }
    if (year_of(as_of) > analysis.year) verdict.due = analysis.due;
    if (as_of <= analysis.due) {
        verdict.outcome = Outcome::under_way;
        verdict.finding = {"finding.analysis_ahead", {{"due", analysis.due}}};
    } else {
        verdict.outcome = reported ? Outcome::not_met : Outcome::no_data;
        verdict.finding = {reported ? "finding.analysis_missing" : "reason.analysis_not_reported", {{"due", analysis.due}}};
    }
}

}  // namespace

Evaluations evaluations(const Plan& plan, const State& state, Date as_of) {
    Evaluations result;
    for (const auto& [about, finished] : state.evaluations) {
        if (about.first != EvaluationKind::yearly) result.others.push_back({about.first, about.second, finished});
    }
    const Requirement* requirement = find_requirement(plan, RequirementKind::evaluation);
    if (!requirement) return result;
    for (int year = plan.identity.first_year; year <= plan.identity.last_year; ++year) {
        YearlyAnalysis analysis{year,
                                analysis_due(year),
                                {},
                                verdict_on(*requirement, Rule::yearly_evaluation, {SubjectKind::year, std::to_string(year)})};
        const auto found = state.evaluations.find({EvaluationKind::yearly, year});
        if (found != state.evaluations.end()) {
            analysis.finished = found->second;
            judge_finished(analysis, analysis_binds(year, plan.identity));
        } else {
            judge_missing(analysis, plan.identity, life_is_reported(state), as_of);
        }
        result.yearly.push_back(std::move(analysis));
    }
    return result;
}

}  // namespace oreplan
