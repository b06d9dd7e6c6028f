#pragma once

namespace oreplan {

/// The dashboard: joins what the page tells (platform/host.h), what is shown (session.h) and what is drawn (draw/frame.h).
/// Data goes round one way: address → view → assessment → page → frame → actions → view → address.
/// A second call begins anew, with nothing loaded.
void run_application();

}  // namespace oreplan
