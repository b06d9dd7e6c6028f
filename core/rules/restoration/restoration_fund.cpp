#include "core/rules/restoration/restoration_fund.h"

#include "core/rules/restoration/shown_by_duty.h"

namespace oreplan {

Verdicts judge::restoration_fund(const Case& given) {
    return by_duty(Rule::restoration_fund, RequirementKind::restoration_fund, given);
}

}  // namespace oreplan
