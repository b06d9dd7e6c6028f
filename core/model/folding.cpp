#include "core/model/folding.h"

namespace oreplan {

Mine* Folding::changed_mine(const std::string& id) const {
    state.mines_known = date;
    const auto found = state.mines.find(id);
    return found == state.mines.end() ? nullptr : &found->second;
}

Mine* Folding::reported_mine(const std::string& id) const {
    if (const auto found = state.mines.find(id); found != state.mines.end()) return &found->second;
    const auto ended = state.ended_mines.find(id);
    return ended == state.ended_mines.end() ? nullptr : &ended->second.mine;
}

void Folding::end_mine(const std::string& id) const {
    if (auto mine = state.mines.extract(id)) state.ended_mines[id] = {std::move(mine.mapped()), date};
    state.mines_known = date;
}

}  // namespace oreplan
