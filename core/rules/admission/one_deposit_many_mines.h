#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// 严禁一矿多开 (plan 五（二）1): one mine works a deposit. Asked of new mines. See deposit_clauses.h.
Verdicts one_deposit_many_mines(const Case& given);

}  // namespace oreplan::judge
