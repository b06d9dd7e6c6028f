#include "core/rules/blocks/block_state.h"

#include <algorithm>

#include "core/rules/blocks/block_release.h"

namespace oreplan {

namespace {

BlockStanding standing_of(const BlockStatus& status, Date as_of) {
    const auto in_force = [](const Right& right) { return !right.ended.has_value(); };
    if (std::any_of(status.rights.begin(), status.rights.end(), in_force)) return BlockStanding::granted;
    if (status.history.withdrawn) return BlockStanding::withdrawn;
    if (!status.rights.empty()) return BlockStanding::granted;
    if (as_of > status.block->window.to) return BlockStanding::over_without_grant;
    if (status.history.announced) return BlockStanding::announced;
    return as_of < status.block->window.from ? BlockStanding::not_yet_open : BlockStanding::open;
}

}  // namespace

BlockStatus block_status(const Block& block, const Plan& plan, const State& state, Date as_of) {
    BlockStatus status;
    status.block = &block;
    if (const auto found = state.blocks.find(block.id); found != state.blocks.end()) {
        status.reported = true;
        status.history = found->second;
        for (const std::string& id : found->second.rights) {
            status.rights.push_back(state.rights.at(id));
            status.rights.back().ended = status.rights.back().over_by(as_of);
        }
    }
    status.standing = standing_of(status, as_of);
    status.days_to_open = std::max(0, days_between(as_of, block.window.from));
    status.days_left = days_between(as_of, block.window.to);
    status.verdicts = block_release(status, plan, state, as_of);
    return status;
}

}  // namespace oreplan
