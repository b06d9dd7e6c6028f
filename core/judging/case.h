#pragma once

#include "core/facts/admission/application.h"
#include "core/facts/facts.h"
#include "core/model/verdict.h"

namespace oreplan {

/// What is put before the rules: what is known of a plan on a date and, where one is to be tested, an application for mining.
struct Case {
    const Facts& facts;
    const Application* application = nullptr;

    const Plan& plan() const { return *facts.plan; }
    /// The application, if it is for a new mine; otherwise null.
    const Application* new_mine() const {
        return application && application->kind == ApplicationKind::new_mine ? application : nullptr;
    }
    /// The application, if it is tested against the plan at all; otherwise null.
    const Application* reviewed() const { return application && is_reviewed(application->kind) ? application : nullptr; }
};

/// A rule: its verdicts on a case, in the order of the facts.
using Judge = Verdicts (*)(const Case&);

}  // namespace oreplan
