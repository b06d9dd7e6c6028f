#pragma once

#include <optional>
#include <vector>

#include "core/model/plan.h"
#include "core/model/state.h"
#include "core/model/verdict.h"

namespace oreplan {

/// The monitoring analysis of a year is finished by the end of May of the next one (MNR notice of March 2024).
constexpr Date analysis_due(int year) { return Date{std::chrono::year{year + 1}, std::chrono::May, std::chrono::day{31}}; }

/// Whether the analysis of a year was the plan's to make: before the plan was issued there was none to analyse.
inline bool analysis_binds(int year, const Identity& identity) { return analysis_due(year) >= identity.issued; }

struct YearlyAnalysis {
    int year = 0;
    Date due;
    std::optional<Date> finished;
    Verdict verdict;
};

/// A midterm or final evaluation that was reported.
struct ReportedEvaluation {
    EvaluationKind kind = EvaluationKind::midterm;
    int year = 0;  ///< the last one it is about
    Date finished;
};

struct Evaluations {
    std::vector<YearlyAnalysis> yearly;  ///< each year of the period; empty where the plan asks for no evaluation
    std::vector<ReportedEvaluation> others;
};

/// yearly_evaluation (plan 七（二）), for each year of the period: finished by its day is met, later near, with the days it took
/// too long; open is under way up to its day. After its day a missing one is not met if anything of the plan's life was ever
/// reported, otherwise nobody reported. A day before the plan was issued binds nobody.
Evaluations evaluations(const Plan& plan, const State& state, Date as_of);

}  // namespace oreplan
