#pragma once

#include <optional>
#include <vector>

#include "core/model/plan.h"
#include "core/model/state.h"

namespace oreplan {

/// The monitoring analysis of a year is finished by the end of May of the next one (MNR notice of March 2024).
constexpr Date analysis_due(int year) { return Date{std::chrono::year{year + 1}, std::chrono::May, std::chrono::day{31}}; }

/// Whether the analysis of a year was the plan's to make: before the plan was issued there was none to analyse.
inline bool analysis_binds(int year, const Identity& identity) { return analysis_due(year) >= identity.issued; }

struct YearlyAnalysis {
    int year = 0;
    Date due;
    std::optional<Date> finished;
};

/// A midterm or final evaluation that was reported.
struct ReportedEvaluation {
    EvaluationKind kind = EvaluationKind::midterm;
    int year = 0;  ///< the last one it is about
    Date finished;
};

struct Evaluations {
    std::vector<YearlyAnalysis> yearly;  ///< each year of the period
    std::vector<ReportedEvaluation> others;
};

Evaluations evaluations(const Plan& plan, const State& state);

}  // namespace oreplan
