#include "core/rules/restoration/treat_while_mining.h"

#include "core/rules/restoration/shown_by_duty.h"

namespace oreplan {

Verdicts judge::treat_while_mining(const Case& given) {
    return by_duty(Rule::treat_while_mining, RequirementKind::treat_while_mining, given);
}

}  // namespace oreplan
