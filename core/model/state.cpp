#include "core/model/state.h"

#include <algorithm>
#include <iterator>

#include "core/model/folding.h"

namespace oreplan {

std::optional<Date> Right::over_by(Date day) const {
    if (ended && *ended <= day) return ended;
    return until && *until < day ? until : std::nullopt;
}

std::vector<KnownMine> all_mines(const State& state) {
    std::vector<KnownMine> all;
    all.reserve(state.mines.size() + state.ended_mines.size());
    for (const auto& [id, mine] : state.mines) all.push_back({&id, &mine});
    for (const auto& [id, ended] : state.ended_mines) all.push_back({&id, &ended.mine, ended.ended});
    std::inplace_merge(all.begin(), all.begin() + std::ssize(state.mines), all.end(),
                       [](const KnownMine& one, const KnownMine& other) { return *one.id < *other.id; });
    return all;
}

void apply(State& state, const Event& event) {
    const Folding folding{state, event.date.last(), event.source, event.id, event.date};
    std::visit([&folding](const auto& what) { what.fold(folding); }, event.what);
}

State fold(State state, std::span<const Event* const> events) {
    for (const Event* event : events) apply(state, *event);
    return state;
}

}  // namespace oreplan
