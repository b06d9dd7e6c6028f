#pragma once

#include <string>
#include <vector>

#include "core/facts/facts.h"
#include "core/model/subject.h"

namespace oreplan {

enum class DueKind {
    indicator_goal,
    block_opens,
    block_closes,
    task,
    year_item,
    evaluation,  ///< the yearly analysis of the year that is the subject
};

template <>
struct Names<DueKind> {
    static constexpr std::array<std::string_view, 6> values{"indicator_goal", "block_opens", "block_closes",
                                                            "task",           "year_item",   "evaluation"};
};

/// Something with a day that has not passed.
struct Due {
    DueKind kind = DueKind::task;
    Subject subject;
    Date date;
    int days = 0;                     ///< from the date looked at; 0 is that very day
    std::optional<SeriesPoint> goal;  ///< of an indicator

    bool operator==(const Due&) const = default;
};

/// What is due on or after the date of the facts, the nearest first; what the ledger knows to be done or withdrawn is left out.
std::vector<Due> upcoming(const Facts& facts);

}  // namespace oreplan
