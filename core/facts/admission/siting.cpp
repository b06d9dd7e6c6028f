#include "core/facts/admission/siting.h"

#include <algorithm>

namespace oreplan {

std::vector<const Zone*> zones_of(const Plan& plan, const std::string& mineral) {
    std::vector<const Zone*> zones;
    for (const Zone& zone : plan.zones) {
        const auto& minerals = zone.minerals;
        if (minerals.empty() || std::find(minerals.begin(), minerals.end(), mineral) != minerals.end()) zones.push_back(&zone);
    }
    return zones;
}

std::vector<const Block*> mining_blocks(const Plan& plan) {
    std::vector<const Block*> blocks;
    for (const Block& block : plan.blocks) {
        if (block.kind == BlockKind::mining) blocks.push_back(&block);
    }
    return blocks;
}

std::vector<const Block*> mining_blocks(const Plan& plan, const std::string& mineral) {
    std::vector<const Block*> blocks = mining_blocks(plan);
    std::erase_if(blocks, [&](const Block* block) { return !is_for(*block, mineral); });
    return blocks;
}

}  // namespace oreplan
