#pragma once

namespace oreplan::platform {

/// What the site brings, each by its id: a catalogue by its language, a plan by its id, a ledger by "plan/ledger", a part of the
/// program by its name (ProgramPart, core/page/view.h), which has no text.
enum class Document { catalogue, plan, ledger, program };

}  // namespace oreplan::platform
