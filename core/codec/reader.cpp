#include "core/codec/reader.h"

namespace oreplan {

std::string below(const std::string& where, std::string_view name) {
    std::string pointer = where + '/';
    for (const char character : name) {
        if (character == '~') {
            pointer += "~0";
        } else if (character == '/') {
            pointer += "~1";
        } else {
            pointer += character;
        }
    }
    return pointer;
}

std::string below(const std::string& where, std::size_t index) { return where + '/' + std::to_string(index); }

Problem wrong_type(std::string where, std::string_view expected, const Json& found) {
    return {std::move(where),
            {"problem.wrong_type", {{"found", found.is_null() ? std::string{"null"} : found.dump().substr(0, 60)}}},
            {"cure.wrong_type." + std::string{expected}, {}}};
}

Problem bad_date(std::string where, const std::string& found) {
    return {std::move(where), {"problem.bad_date", {{"found", found}}}, {"cure.bad_date", {}}};
}

Problem bad_name(std::string where, const std::string& found, const std::string& allowed) {
    return {std::move(where), {"problem.bad_name", {{"found", found}}}, {"cure.bad_name", {{"allowed", allowed}}}};
}

Problem missing_key(std::string where, std::string_view name) {
    return {std::move(where), {"problem.missing_key", {{"name", std::string{name}}}}, {"cure.missing_key", {}}};
}

Problem unknown_key(std::string where, std::string_view name, const std::string& known) {
    return {std::move(where),
            {"problem.unknown_key", {{"name", std::string{name}}}},
            {"cure.unknown_key", {{"known", known}}}};
}

}  // namespace oreplan
