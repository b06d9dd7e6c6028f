#include "core/rules/blocks/mineral_names.h"

namespace oreplan {

Text name_of_mineral(const Plan& plan, const std::string& id) {
    const Mineral* mineral = find(plan.minerals, id);
    return mineral ? mineral->name : Text{id, id};
}

}  // namespace oreplan
