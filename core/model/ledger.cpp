#include "core/model/ledger.h"

namespace oreplan {

Event::What::What(const What&) = default;
Event::What::What(What&&) noexcept = default;
Event::What& Event::What::operator=(const What&) = default;
Event::What& Event::What::operator=(What&&) noexcept = default;
Event::What::~What() = default;

}  // namespace oreplan
