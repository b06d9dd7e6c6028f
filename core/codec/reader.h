#pragma once

#include <cmath>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include "core/model/describe.h"
#include "core/model/problem.h"

namespace oreplan {

using Json = nlohmann::json;

/// A JSON pointer one step further down; '~' and '/' in a name are written as RFC 6901 asks.
std::string below(const std::string& where, std::string_view name);
std::string below(const std::string& where, std::size_t index);

Problem wrong_type(std::string where, std::string_view expected, const Json& found);
Problem bad_date(std::string where, const std::string& found);
Problem bad_vague_date(std::string where, const std::string& found);
Problem bad_name(std::string where, const std::string& found, const std::string& allowed);
Problem missing_key(std::string where, std::string_view name);
Problem unknown_key(std::string where, std::string_view name, const std::string& known);

/// Reads nouns out of JSON. Never stops at the first problem: what cannot be read keeps its default and is reported.
class Reader {
public:
    Reader(const Json& object, std::string where, Problems& problems)
        : object_(object), where_(std::move(where)), problems_(problems) {}

    template <typename Value>
    void required(std::string_view name, Value& value) {
        known_.emplace(name);
        const auto found = object_.find(name);
        if (found == object_.end()) {
            add(problems_, missing_key(where_, name));
        } else {
            read(*found, below(where_, name), value);
        }
    }

    template <typename Value>
    void optional(std::string_view name, Value& value) {
        known_.emplace(name);
        const auto found = object_.find(name);
        if (found != object_.end()) read(*found, below(where_, name), value);
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
        if (read) add(problems_, bad_name(below(where_, name), kind, listed(std::array{Kinds::kind_name...})));
    }

    /// To be called last: what was in the file and nobody asked for.
    void report_unknown_keys() {
        if (any_key_) return;
        for (const auto& [key, value] : object_.items()) {
            if (!known_.contains(key)) add(problems_, unknown_key(below(where_, key), key, listed(known_)));
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

    void read(const Json& json, std::string where, std::string& value) {
        if (json.is_string()) {
            value = json.get<std::string>();
        } else {
            add(problems_, wrong_type(std::move(where), "string", json));
        }
    }

    void read(const Json& json, std::string where, bool& value) {
        if (json.is_boolean()) {
            value = json.get<bool>();
        } else {
            add(problems_, wrong_type(std::move(where), "boolean", json));
        }
    }

    void read(const Json& json, std::string where, double& value) {
        if (json.is_number()) {
            value = json.get<double>();
        } else {
            add(problems_, wrong_type(std::move(where), "number", json));
        }
    }

    void read(const Json& json, std::string where, int& value) {
        const double number = json.is_number() ? json.get<double>() : 0.5;
        if (number == std::floor(number) && std::fabs(number) <= 1e9) {  // as JSON Schema has it: 2021.0 is an integer
            value = static_cast<int>(number);
        } else {
            add(problems_, wrong_type(std::move(where), "integer", json));
        }
    }

    void read(const Json& json, std::string where, Date& value) {
        if (!json.is_string()) {
            add(problems_, wrong_type(std::move(where), "date", json));
        } else if (const auto date = parse_date(json.get<std::string>())) {
            value = *date;
        } else {
            add(problems_, bad_date(std::move(where), json.get<std::string>()));
        }
    }

    void read(const Json& json, std::string where, VagueDate& value) {
        if (!json.is_string()) {
            add(problems_, wrong_type(std::move(where), "vague_date", json));
        } else if (const auto date = parse_vague_date(json.get<std::string>())) {
            value = *date;
        } else {
            add(problems_, bad_vague_date(std::move(where), json.get<std::string>()));
        }
    }

    template <typename Enumeration>
        requires std::is_enum_v<Enumeration>
    void read(const Json& json, std::string where, Enumeration& value) {
        if (!json.is_string()) {
            add(problems_, wrong_type(std::move(where), "string", json));
        } else if (const auto named = parse_name<Enumeration>(json.get<std::string>())) {
            value = *named;
        } else {
            add(problems_, bad_name(std::move(where), json.get<std::string>(), listed(Names<Enumeration>::values)));
        }
    }

    template <typename Value>
    void read(const Json& json, std::string where, std::optional<Value>& value) {
        value.emplace();
        read(json, std::move(where), *value);
    }

    template <typename Value>
    void read(const Json& json, std::string where, std::vector<Value>& values) {
        if (!json.is_array()) {
            add(problems_, wrong_type(std::move(where), "array", json));
            return;
        }
        for (std::size_t index = 0; index < json.size(); ++index) {
            read(json[index], below(where, index), values.emplace_back());
        }
    }

    template <typename Noun>
        requires std::is_class_v<Noun>
    void read(const Json& json, std::string where, Noun& noun) {
        if (!json.is_object()) {
            add(problems_, wrong_type(std::move(where), "object", json));
            return;
        }
        Reader reader{json, std::move(where), problems_};
        describe(reader, noun);
        reader.report_unknown_keys();
    }

    const Json& object_;
    std::string where_;
    Problems& problems_;
    std::set<std::string, std::less<>> known_;
    bool any_key_ = false;
};

}  // namespace oreplan
