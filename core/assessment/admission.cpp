#include "core/assessment/admission.h"

#include <algorithm>

#include "core/model/severity.h"
#include "core/rules/rule_table.h"

namespace oreplan {

namespace {

void summarise(Admission& result) {
    result.outcome = worst(result.verdicts);
    const auto of = [&](Outcome outcome) {
        return static_cast<int>(std::count_if(result.verdicts.begin(), result.verdicts.end(),
                                              [&](const Verdict& verdict) { return verdict.outcome == outcome; }));
    };
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

}  // namespace oreplan
