#pragma once

#include <optional>

#include "core/model/plan.h"
#include "core/model/state.h"

namespace oreplan {

/// What is known of one of the plan's tasks.
struct TaskFacts {
    const Task* task = nullptr;
    std::optional<TaskProgress> progress;  ///< absent where nobody reported
    std::optional<Date> due;               ///< last day of its year; absent where the plan names none
};

inline TaskFacts task_facts(const Task& task, const State& state) {
    TaskFacts facts{&task, {}, {}};
    if (task.due_year) facts.due = last_day(*task.due_year);
    if (const auto found = state.tasks.find(task.id); found != state.tasks.end()) facts.progress = found->second;
    return facts;
}

}  // namespace oreplan
