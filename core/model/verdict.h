#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/message.h"
#include "core/model/rule.h"
#include "core/model/source.h"
#include "core/model/subject.h"

namespace oreplan {

enum class Outcome {
    met,
    near,  ///< within the limit or short of the goal by little: worth a look
    not_met,
    under_way,     ///< short of a goal whose day has not come
    needs_person,  ///< a person has to judge
    not_applicable,
    no_data,  ///< nobody reported, or the plan gives no base to compute on
};

template <>
struct Names<Outcome> {
    static constexpr std::array<std::string_view, 7> values{"met",          "near",           "not_met", "under_way",
                                                            "needs_person", "not_applicable", "no_data"};
};

/// What a rule found. Verdicts assist and do not decide.
struct Verdict {
    Rule rule = Rule::indicator_target;
    Subject subject;
    Outcome outcome = Outcome::no_data;
    Message finding;  ///< what was found and why
    std::optional<Quantity> value;
    std::optional<Quantity> limit;
    Source basis;
    std::optional<Message> current_law;  ///< where the law's wording has changed since the plan
    std::optional<Date> data_date;       ///< date of the newest event it rests on
    std::optional<Date> due = {};        ///< last day to do it, from the day on which it can be done; absent where it has none
    bool ahead = false;                  ///< so only if nothing changes, or once what the plan itself still plans has come
    int year = 0;                        ///< that it tells of; 0: of none in particular
    std::string duty = {};               ///< id of the duty, where a plan has several about one subject

    bool operator==(const Verdict&) const = default;
};

using Verdicts = std::vector<Verdict>;

}  // namespace oreplan
