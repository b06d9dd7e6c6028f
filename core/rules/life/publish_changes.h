#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// 七（三）: the drafting of the plan, then each amendment, is announced to the public. An announcement in the ledger is met; without
/// one nobody reported.
Verdicts publish_changes(const Case& given);

}  // namespace oreplan::judge
