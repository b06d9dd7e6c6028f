#include "core/rules/indicators/extraction_total.h"

#include "core/rules/indicators/indicator_target.h"

namespace oreplan {

Verdicts judge::extraction_total(const Case& given) {
    Verdicts verdicts;
    for (const Extraction& each : given.facts.extraction) {
        for (const ExtractionYear& year : each.years) {
            Verdict& verdict = verdicts.emplace_back(judged_indicator(year.facts, given.facts.settings));
            verdict.rule = Rule::extraction_total;
            verdict.year = year.year;
        }
    }
    return verdicts;
}

}  // namespace oreplan
