#include "core/assessment/admission.h"

#include <algorithm>
#include <array>

#include "core/rules/rule_table.h"

namespace oreplan {

namespace {

void summarise(Admission& result) {
    std::array<int, Names<Outcome>::values.size()> counts{};
    for (const Verdict& verdict : result.verdicts) {
        ++counts[static_cast<std::size_t>(verdict.outcome)];
        if (severity(verdict.outcome) < severity(result.outcome)) result.outcome = verdict.outcome;
    }
    const auto of = [&](Outcome outcome) { return counts[static_cast<std::size_t>(outcome)]; };
    result.summary = {"finding.admission." + std::string{name_of(result.outcome)},
                      {{"not_met", of(Outcome::not_met)},
                       {"no_data", of(Outcome::no_data)},
                       {"needs_person", of(Outcome::needs_person)},
                       {"near", of(Outcome::near)}}};
}

}  // namespace

Admission admission(const Facts& facts, const Application& application) {
    Admission result;
    result.verdicts = judged({facts, &application});
    if (is_reviewed(application.kind)) {
        summarise(result);
    } else {
        result.summary = {"finding.not_reviewed." + std::string{name_of(application.kind)}, {}};
    }
    return result;
}

int severity(Outcome outcome) {
    static constexpr std::array worst_first{Outcome::not_met,   Outcome::no_data, Outcome::needs_person,  Outcome::near,
                                            Outcome::under_way, Outcome::met,     Outcome::not_applicable};
    return static_cast<int>(std::find(worst_first.begin(), worst_first.end(), outcome) - worst_first.begin());
}

}  // namespace oreplan
