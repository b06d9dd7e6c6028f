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

std::string FilePlace::pointer() const {
    if (!above) return {};
    const std::string before = above->pointer();
    return in_list ? oreplan::below(before, index) : oreplan::below(before, name);
}

namespace {

/// The start of a text, not cut inside a character.
std::string beginning(std::string text) {
    std::size_t end = 60;
    if (text.size() <= end) return text;
    while ((text[end] & 0xC0) == 0x80) --end;
    return text.substr(0, end) + "…";
}

}  // namespace

Problem wrong_type(std::string where, std::string_view expected, const Json& found) {
    return {std::move(where),
            {"problem.wrong_type", {{"found", beginning(found.dump())}}},
            {"cure.wrong_type." + std::string{expected}, {}}};
}

Problem bad_date(std::string where, const std::string& found) {
    return {std::move(where), {"problem.bad_date", {{"found", found}}}, {"cure.bad_date", {}}};
}

Problem bad_vague_date(std::string where, const std::string& found) {
    return {std::move(where), {"problem.bad_date", {{"found", found}}}, {"cure.bad_vague_date", {}}};
}

Problem bad_name(std::string where, const std::string& found, const std::string& allowed) {
    return {std::move(where), {"problem.bad_name", {{"found", found}}}, {"cure.bad_name", {{"allowed", allowed}}}};
}

Problem too_fine(std::string where, const Json& found) {
    return {std::move(where), {"problem.too_fine", {{"found", found.dump()}}}, {"cure.too_fine", {}}};
}

Problem missing_key(std::string where, std::string_view name) {
    return {std::move(where), {"problem.missing_key", {{"name", std::string{name}}}}, {"cure.missing_key", {}}};
}

Problem unknown_key(std::string where, std::string_view name, const std::string& known) {
    return {std::move(where), {"problem.unknown_key", {{"name", std::string{name}}}}, {"cure.unknown_key", {{"known", known}}}};
}

}  // namespace oreplan
