#pragma once

#include <optional>

#include "core/facts/admission/application.h"
#include "core/pages/words/words.h"

namespace oreplan {

/// What the admission page asks, and what was answered: only what the kind of application and its mineral need.
struct AdmissionForm {
    std::vector<Field> questions;
    std::vector<Field> papers;
    std::optional<Application> application;  ///< once enough is answered to test anything
};

AdmissionForm admission_form(const Briefing& briefing);

/// The view in which a new mine for a mineral is applied for.
View apply_for(const Briefing& briefing, const std::string& mineral);

/// What was answered to each question, the unanswered ones too: as it stands in the draft opinion.
FactList answers_given(const Briefing& briefing, const AdmissionForm& form);

/// What is still missing, if anything: questions with no answer that can be used, papers that are not there.
BulletList still_missing(const Briefing& briefing, const AdmissionForm& form);

}  // namespace oreplan
