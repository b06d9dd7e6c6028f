#include "core/model/state.h"

#include "core/model/folding.h"

namespace oreplan {

std::optional<Date> Right::over_by(Date day) const {
    if (ended && *ended <= day) return ended;
    return until && *until < day ? until : std::nullopt;
}

void apply(State& state, const Event& event) {
    const Folding folding{state, event.date.last(), event.source};
    std::visit([&folding](const auto& what) { what.fold(folding); }, event.what);
}

State fold(State state, std::span<const Event* const> events) {
    for (const Event* event : events) apply(state, *event);
    return state;
}

State fold(State state, const std::vector<Event>& events, Date as_of) {
    return fold(std::move(state), Timeline{events}.until(as_of));
}

}  // namespace oreplan
