#include "core/rules/indicators/consistency.h"

namespace oreplan {

Verdicts judge::consistency(const Case& given) {
    Verdicts verdicts;
    for (const ConsistencyCheck& check : given.facts.consistency) {
        Verdict& verdict = verdicts.emplace_back();
        verdict.rule = Rule::consistency;
        verdict.subject = check.subject;
        verdict.outcome = check.holds ? Outcome::met : Outcome::not_met;
        verdict.finding = check.finding;
        verdict.value = check.printed;
        verdict.limit = check.computed;
        verdict.basis = check.source;
        verdict.data_date = check.data_date;
    }
    return verdicts;
}

}  // namespace oreplan
