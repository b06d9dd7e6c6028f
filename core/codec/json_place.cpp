#include "core/codec/json_place.h"

#include <algorithm>

namespace oreplan {

bool within(std::string_view outer, std::string_view inner) {
    return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
}

std::string step(const std::string& where) { return where.substr(where.rfind('/') + 1); }
std::string above(const std::string& where) { return where.substr(0, where.rfind('/')); }

const Json* object_at(const Json& file, const std::string& where) {
    const Json::json_pointer place{where};
    return file.contains(place) && file.at(place).is_object() ? &file.at(place) : nullptr;
}

bool tells(const Json& object, const std::string& key, const Json& value) {
    const auto found = object.find(key);
    if (found == object.end()) return false;
    return *found == value || (found->is_array() && std::find(found->begin(), found->end(), value) != found->end());
}

}  // namespace oreplan
