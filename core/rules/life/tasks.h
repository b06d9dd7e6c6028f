#pragma once

#include <optional>
#include <vector>

#include "core/model/plan.h"
#include "core/model/state.h"
#include "core/model/verdict.h"

namespace oreplan {

/// Where one of the plan's tasks stands on a date.
struct TaskStatus {
    const Task* task = nullptr;
    std::optional<TaskProgress> progress;  ///< absent where nobody reported
    std::optional<Date> due;               ///< last day of its year; absent where the plan names none
    Verdict verdict;
};

/// The verdict `task`, by the task's own clause. Done by its day is met, done later near, with the days it took too long. Not
/// done is under way up to its day; after it, not met if the ledger speaks of the task, otherwise nobody reported. A task
/// without a day is never late. A dropped task is not judged: whether it may be dropped is for a person to say.
std::vector<TaskStatus> task_statuses(const Plan& plan, const State& state, Date as_of);

}  // namespace oreplan
