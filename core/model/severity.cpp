#include "core/model/severity.h"

#include <algorithm>
#include <array>

namespace oreplan {

namespace {

Outcome graver(Outcome one, Outcome other) { return severity(other) < severity(one) ? other : one; }

}  // namespace

int severity(Outcome outcome) {
    static constexpr std::array worst_first{Outcome::not_met,   Outcome::no_data, Outcome::needs_person,  Outcome::near,
                                            Outcome::under_way, Outcome::met,     Outcome::not_applicable};
    return static_cast<int>(std::find(worst_first.begin(), worst_first.end(), outcome) - worst_first.begin());
}

Outcome worst(std::span<const Verdict> verdicts) {
    Outcome found = Outcome::not_applicable;
    for (const Verdict& verdict : verdicts) found = graver(found, verdict.outcome);
    return found;
}

Outcome worst(std::span<const Verdict* const> verdicts) {
    Outcome found = Outcome::not_applicable;
    for (const Verdict* verdict : verdicts) found = graver(found, verdict->outcome);
    return found;
}

}  // namespace oreplan
