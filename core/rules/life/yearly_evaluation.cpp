#include "core/rules/life/yearly_evaluation.h"

#include "core/judging/basis.h"

namespace oreplan {

namespace {

bool life_is_reported(const State& state) {
    return !state.stages.empty() || !state.publications.empty() || !state.evaluations.empty() || !state.year_items.empty();
}

void judge_finished(Verdict& verdict, const YearlyAnalysis& analysis, bool binds) {
    const bool late = binds && *analysis.finished > analysis.due;
    verdict.outcome = late ? Outcome::near : Outcome::met;
    verdict.data_date = analysis.finished;
    if (late) {
        verdict.finding = {
            "finding.analysis_late",
            {{"date", *analysis.finished}, {"due", analysis.due}, {"days", days_between(analysis.due, *analysis.finished)}}};
    } else {
        verdict.finding = {"finding.analysis_finished", {{"date", *analysis.finished}}};
    }
}

void judge_missing(Verdict& verdict, const YearlyAnalysis& analysis, const Identity& identity, bool reported, Date as_of) {
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

Verdicts judge::yearly_evaluation(const Case& given) {
    Verdicts verdicts;
    const Identity& identity = given.plan().identity;
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::evaluation);
    if (!asked) return verdicts;
    for (const YearlyAnalysis& analysis : given.facts.evaluations.yearly) {
        const Subject year{SubjectKind::year, std::to_string(analysis.year)};
        Verdict& verdict = verdicts.emplace_back(verdict_on(*asked, Rule::yearly_evaluation, year));
        if (analysis.finished) {
            judge_finished(verdict, analysis, analysis_binds(analysis.year, identity));
        } else {
            judge_missing(verdict, analysis, identity, life_is_reported(given.facts.state), given.facts.as_of);
        }
    }
    return verdicts;
}

}  // namespace oreplan
