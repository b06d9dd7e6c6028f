#include "core/model/message.h"

namespace oreplan {

Message::Argument::Argument(const Argument&) = default;
Message::Argument::Argument(Argument&&) noexcept = default;
Message::Argument& Message::Argument::operator=(const Argument&) = default;
Message::Argument& Message::Argument::operator=(Argument&&) noexcept = default;
Message::Argument::~Argument() = default;

}  // namespace oreplan
