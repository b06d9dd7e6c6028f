#pragma once

#include "core/facts/admission/application.h"
#include "core/facts/facts.h"
#include "core/model/verdict.h"

namespace oreplan {

/// A draft opinion on an application. It assists and does not decide: no outcome of it is an approval.
struct Admission {
    Verdicts verdicts;  ///< of the rules that judge applications, in the order of the table
    Outcome outcome = Outcome::not_applicable;
    Message summary;
};

/// Tests an application: a new mine by all rules on applications, an extension by those that are not asked of new mines only; of
/// the others one verdict says why nothing is tested. The outcome is the worst there is, see model/severity.h.
Admission admission(const Facts& facts, const Application& application);

}  // namespace oreplan
