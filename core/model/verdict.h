#pragma once

#include <optional>
#include <string>

#include "core/model/message.h"
#include "core/model/source.h"

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
    std::string rule;     ///< id of the rule; its title is the catalogue's "rule.<id>"
    std::string subject;  ///< id of the indicator, block or figure
    Outcome outcome = Outcome::no_data;
    Message finding;  ///< what was found and why
    std::optional<Quantity> value;
    std::optional<Quantity> limit;
    Source basis;
    std::optional<Message> current_law;  ///< where the law's wording has changed since the plan
    std::optional<Date> data_date;       ///< date of the newest event it rests on

    bool operator==(const Verdict&) const = default;
};

}  // namespace oreplan
