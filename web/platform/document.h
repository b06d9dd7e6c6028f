#pragma once

namespace oreplan::platform {

/// What the site brings, each by its id: a catalogue by its language, a plan by its id, a ledger by "plan/ledger".
enum class Document { catalogue, plan, ledger };

}  // namespace oreplan::platform
