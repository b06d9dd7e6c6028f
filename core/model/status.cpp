#include "core/model/status.h"

namespace oreplan {

std::optional<Status> status_of(Outcome outcome) {
    switch (outcome) {
        case Outcome::met: return Status::met;
        case Outcome::near: return Status::watch;
        case Outcome::not_met: return Status::missed;
        case Outcome::under_way:
        case Outcome::needs_person: return Status::pending;
        case Outcome::no_data: return Status::unknown;
        case Outcome::not_applicable: break;
    }
    return std::nullopt;
}

}  // namespace oreplan
