#pragma once

#include <span>
#include <vector>

#include "core/model/ledger.h"

namespace oreplan {

/// What later events made of one: what was replaced or taken back is kept in the ledger and no longer counts.
enum class Revision { none, corrected, retracted };

/// How each event stands, in the ledger's order. An event that is itself taken back changes nothing: to take back a correction
/// or a retraction brings back what it was about. A correction that is corrected in its turn stays a correction.
std::vector<Revision> revisions(const std::vector<Event>& events);

/// The events that stand, in the order in which they count: by the last day of their date, those of one day as recorded. A
/// correction has its own date and, among those of its day, the place of what it corrects: what is known today is told of the
/// past as well. Points into the events, which have to outlive it.
class Timeline {
public:
    explicit Timeline(const std::vector<Event>& events);

    /// Those dated up to and including `day`.
    std::span<const Event* const> until(Date day) const;

    /// Those that stand, whatever their date.
    std::span<const Event* const> all() const { return {events_.data(), events_.size()}; }

private:
    std::vector<const Event*> events_;
};

}  // namespace oreplan
