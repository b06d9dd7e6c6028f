#include "core/codec/reader.h"

#include <algorithm>
#include <cmath>

#include "core/model/decimals.h"

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

std::string listed(std::span<const std::string_view> names) {
    std::string list;
    for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + std::string{name};
    return list;
}

Problem problem_at(const FilePlace& where, const std::string& key, std::string_view name, std::string found) {
    return {where.pointer(), {"problem." + key, {{std::string{name}, std::move(found)}}}, {"cure." + key, {}}};
}

}  // namespace

Problem wrong_type(std::string where, std::string_view expected, const Json& found) {
    return {std::move(where),
            {"problem.wrong_type", {{"found", beginning(found.dump())}}},
            {"cure.wrong_type." + std::string{expected}, {}}};
}

void Reader::report_unknown_keys() {
    if (any_key_) return;
    for (const auto& [key, value] : object_.items()) {
        if (std::find(known_.begin(), known_.end(), key) != known_.end()) continue;
        std::sort(known_.begin(), known_.end());
        Problem problem = problem_at(place_.below(key), "unknown_key", "name", key);
        problem.cure.arguments = {{"known", listed(known_)}};
        add(problems_, std::move(problem));
    }
}

const Json* Reader::find(std::string_view name) {
    known_.push_back(name);
    const auto found = object_.find(name);
    return found == object_.end() ? nullptr : &*found;
}

const Json* Reader::find_required(std::string_view name) {
    const Json* found = find(name);
    if (!found) add(problems_, problem_at(place_, "missing_key", "name", std::string{name}));
    return found;
}

bool Reader::expect(bool as_expected, std::string_view expected, const Json& json, const FilePlace& where) {
    if (as_expected) return true;
    add(problems_, wrong_type(where.pointer(), expected, json));
    return false;
}

void Reader::report_bad_name(const FilePlace& where, const std::string& found, std::span<const std::string_view> allowed) {
    Problem problem = problem_at(where, "bad_name", "found", found);
    problem.cure.arguments = {{"allowed", listed(allowed)}};
    add(problems_, std::move(problem));
}

std::optional<std::size_t> Reader::read_name(const Json& json, const FilePlace& where, std::span<const std::string_view> names) {
    std::string name;
    const std::size_t before = problems_.size();
    read(json, where, name);
    if (problems_.size() > before) return std::nullopt;
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    report_bad_name(where, name, names);
    return std::nullopt;
}

void Reader::read(const Json& json, const FilePlace& where, std::string& value) {
    if (expect(json.is_string(), "string", json, where)) value = json.get<std::string>();
}

void Reader::read(const Json& json, const FilePlace& where, bool& value) {
    if (expect(json.is_boolean(), "boolean", json, where)) value = json.get<bool>();
}

void Reader::read(const Json& json, const FilePlace& where, double& value) {
    if (!expect(json.is_number(), "number", json, where)) return;
    if (is_told(json.get<double>())) {
        value = json.get<double>();
    } else {
        add(problems_, problem_at(where, "too_fine", "found", json.dump()));
    }
}

void Reader::read(const Json& json, const FilePlace& where, int& value) {
    const double number = json.is_number() ? json.get<double>() : 0.5;
    const bool is_integer = number == std::floor(number) && std::fabs(number) <= 1e9;  // as JSON Schema has it: 2021.0 is one
    if (expect(is_integer, "integer", json, where)) value = static_cast<int>(number);
}

void Reader::read(const Json& json, const FilePlace& where, Date& value) {
    if (!expect(json.is_string(), "date", json, where)) return;
    if (const auto date = parse_date(json.get<std::string>())) {
        value = *date;
    } else {
        add(problems_, problem_at(where, "bad_date", "found", json.get<std::string>()));
    }
}

void Reader::read(const Json& json, const FilePlace& where, VagueDate& value) {
    if (!expect(json.is_string(), "vague_date", json, where)) return;
    if (const auto date = parse_vague_date(json.get<std::string>())) {
        value = *date;
    } else {
        Problem problem = problem_at(where, "bad_date", "found", json.get<std::string>());
        problem.cure.key = "cure.bad_vague_date";
        add(problems_, std::move(problem));
    }
}

}  // namespace oreplan
