#pragma once

namespace oreplan::platform {

/// What the site brings, each by its id: a catalogue by its language, a plan by its id, a ledger by "plan/ledger", the rest of the
/// program, which has no id and no text: all that the first page does not run (web/first_page.txt).
enum class Document { catalogue, plan, ledger, program };

}  // namespace oreplan::platform
