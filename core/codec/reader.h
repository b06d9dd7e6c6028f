#pragma once

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/decimals.h"
#include "core/model/describe.h"
#include "core/model/problem.h"

namespace oreplan {

using Json = nlohmann::json;

/// A JSON pointer one step further down; '~' and '/' in a name are written as RFC 6901 asks.
std::string below(const std::string& where, std::string_view name);
std::string below(const std::string& where, std::size_t index);

/// Where one is in a file, step by step: written out only where there is a problem to tell.
struct FilePlace {
    const FilePlace* above = nullptr;  ///< null for the file itself
    std::string_view name = {};
    std::size_t index = 0;
    bool in_list = false;  ///< a step by index, otherwise by name

    FilePlace below(std::string_view key) const { return {this, key, 0, false}; }
    FilePlace below(std::size_t at) const { return {this, {}, at, true}; }
    std::string pointer() const;  ///< a JSON pointer
};

Problem wrong_type(std::string where, std::string_view expected, const Json& found);
Problem bad_date(std::string where, const std::string& found);
Problem bad_vague_date(std::string where, const std::string& found);
Problem bad_name(std::string where, const std::string& found, const std::string& allowed);
Problem too_fine(std::string where, const Json& found);
Problem missing_key(std::string where, std::string_view name);
Problem unknown_key(std::string where, std::string_view name, const std::string& known);

/// Reads nouns out of JSON. Never stops at the first problem: what cannot be read keeps its default and is reported.
class Reader {
public:
    Reader(const Json& object, const FilePlace& place, Problems& problems)
        : object_(object), place_(place), problems_(problems) {}

    template <typename Value>
    void required(std::string_view name, Value& value) {
        known_.push_back(name);
        const auto found = object_.find(name);
        if (found == object_.end()) {
            add(problems_, missing_key(place_.pointer(), name));
        } else {
            read(*found, place_.below(name), value);
        }
    }

    template <typename Value>
    void optional(std::string_view name, Value& value) {
        known_.push_back(name);
        const auto found = object_.find(name);
        if (found != object_.end()) read(*found, place_.below(name), value);
    }

    /// One of several kinds, by its name.
    template <typename... Kinds>
    void one_of(std::string_view name, std::variant<Kinds...>& value) {
        std::string kind;
        const std::size_t before = problems_.size();
        required(name, kind);
        const bool read = problems_.size() == before;
        if (read && (read_kind<Kinds>(kind, value) || ...)) return;
        any_key_ = true;
        if (read) add(problems_, bad_name(place_.below(name).pointer(), kind, listed(std::array{Kinds::kind_name...})));
    }

    /// To be called last: what was in the file and nobody asked for.
    void report_unknown_keys() {
        if (any_key_) return;
        for (const auto& [key, value] : object_.items()) {
            if (std::find(known_.begin(), known_.end(), key) != known_.end()) continue;
            std::sort(known_.begin(), known_.end());
            add(problems_, unknown_key(place_.below(key).pointer(), key, listed(known_)));
        }
    }

private:
    template <typename Names>
    static std::string listed(const Names& names) {
        std::string list;
        for (const auto& name : names) list += (list.empty() ? "" : ", ") + std::string{name};
        return list;
    }

    template <typename Kind, typename Variant>
    bool read_kind(const std::string& name, Variant& value) {
        if (name != Kind::kind_name) return false;
        describe(*this, value.template emplace<Kind>());
        return true;
    }

    void read(const Json& json, const FilePlace& where, std::string& value) {
        if (json.is_string()) {
            value = json.get<std::string>();
        } else {
            add(problems_, wrong_type(where.pointer(), "string", json));
        }
    }

    void read(const Json& json, const FilePlace& where, bool& value) {
        if (json.is_boolean()) {
            value = json.get<bool>();
        } else {
            add(problems_, wrong_type(where.pointer(), "boolean", json));
        }
    }

    void read(const Json& json, const FilePlace& where, double& value) {
        if (!json.is_number()) {
            add(problems_, wrong_type(where.pointer(), "number", json));
        } else if (!is_told(json.get<double>())) {
            add(problems_, too_fine(where.pointer(), json));
        } else {
            value = json.get<double>();
        }
    }

    void read(const Json& json, const FilePlace& where, int& value) {
        const double number = json.is_number() ? json.get<double>() : 0.5;
        if (number == std::floor(number) && std::fabs(number) <= 1e9) {  // as JSON Schema has it: 2021.0 is an integer
            value = static_cast<int>(number);
        } else {
            add(problems_, wrong_type(where.pointer(), "integer", json));
        }
    }

    void read(const Json& json, const FilePlace& where, Date& value) {
        if (!json.is_string()) {
            add(problems_, wrong_type(where.pointer(), "date", json));
        } else if (const auto date = parse_date(json.get<std::string>())) {
            value = *date;
        } else {
            add(problems_, bad_date(where.pointer(), json.get<std::string>()));
        }
    }

    void read(const Json& json, const FilePlace& where, VagueDate& value) {
        if (!json.is_string()) {
            add(problems_, wrong_type(where.pointer(), "vague_date", json));
        } else if (const auto date = parse_vague_date(json.get<std::string>())) {
            value = *date;
        } else {
            add(problems_, bad_vague_date(where.pointer(), json.get<std::string>()));
        }
    }

    template <typename Enumeration>
        requires std::is_enum_v<Enumeration>
    void read(const Json& json, const FilePlace& where, Enumeration& value) {
        if (!json.is_string()) {
            add(problems_, wrong_type(where.pointer(), "string", json));
        } else if (const auto named = parse_name<Enumeration>(json.get<std::string>())) {
            value = *named;
        } else {
            add(problems_, bad_name(where.pointer(), json.get<std::string>(), listed(Names<Enumeration>::values)));
        }
    }

    template <typename Value>
    void read(const Json& json, const FilePlace& where, std::optional<Value>& value) {
        value.emplace();
        read(json, where, *value);
    }

    template <typename Value>
    void read(const Json& json, const FilePlace& where, std::vector<Value>& values) {
        if (!json.is_array()) {
            add(problems_, wrong_type(where.pointer(), "array", json));
            return;
        }
        for (std::size_t index = 0; index < json.size(); ++index) {
            read(json[index], where.below(index), values.emplace_back());
        }
    }

    template <typename Noun>
        requires std::is_class_v<Noun>
    void read(const Json& json, const FilePlace& where, Noun& noun) {
        if (!json.is_object()) {
            add(problems_, wrong_type(where.pointer(), "object", json));
            return;
        }
        Reader reader{json, where, problems_};
        describe(reader, noun);
        reader.report_unknown_keys();
    }

    const Json& object_;
    FilePlace place_;
    Problems& problems_;
    std::vector<std::string_view> known_;
    bool any_key_ = false;
};

}  // namespace oreplan
