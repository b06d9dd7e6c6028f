#pragma once

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

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

/// Reads nouns out of JSON. Never stops at the first problem: what cannot be read keeps its default and is reported.
class Reader {
public:
    Reader(const Json& object, const FilePlace& place, Problems& problems)
        : object_(object), place_(place), problems_(problems) {}

    template <typename Value>
    void required(std::string_view name, Value& value) {
        if (const Json* found = find_required(name)) read(*found, place_.below(name), value);
    }

    template <typename Value>
    void optional(std::string_view name, Value& value) {
        if (const Json* found = find(name)) read(*found, place_.below(name), value);
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
        static constexpr std::array names{Kinds::kind_name...};
        if (read) report_bad_name(place_.below(name), kind, names);
    }

    /// To be called last: what was in the file and nobody asked for.
    void report_unknown_keys();

private:
    // What does not hang on the type that is read is compiled once, not for each type.

    /// What is under a key; null where nothing is, which is a problem where it is required.
    const Json* find(std::string_view name);
    const Json* find_required(std::string_view name);

    /// Tells what is not as it is expected to be. Says whether it is.
    bool expect(bool as_expected, std::string_view expected, const Json& json, const FilePlace& where);
    void report_bad_name(const FilePlace& where, const std::string& found, std::span<const std::string_view> allowed);

    /// The place among the names of the one that is there; nothing where none is.
    std::optional<std::size_t> read_name(const Json& json, const FilePlace& where, std::span<const std::string_view> names);

    template <typename Kind, typename Variant>
    bool read_kind(const std::string& name, Variant& value) {
        if (name != Kind::kind_name) return false;
        describe(*this, value.template emplace<Kind>());
        return true;
    }

    void read(const Json& json, const FilePlace& where, std::string& value);
    void read(const Json& json, const FilePlace& where, bool& value);
    void read(const Json& json, const FilePlace& where, double& value);
    void read(const Json& json, const FilePlace& where, int& value);
    void read(const Json& json, const FilePlace& where, Date& value);
    void read(const Json& json, const FilePlace& where, VagueDate& value);

    template <typename Enumeration>
        requires std::is_enum_v<Enumeration>
    void read(const Json& json, const FilePlace& where, Enumeration& value) {
        if (const auto index = read_name(json, where, Names<Enumeration>::values)) value = static_cast<Enumeration>(*index);
    }

    template <typename Value>
    void read(const Json& json, const FilePlace& where, std::optional<Value>& value) {
        value.emplace();
        read(json, where, *value);
    }

    template <typename Value>
    void read(const Json& json, const FilePlace& where, std::vector<Value>& values) {
        if (!expect(json.is_array(), "array", json, where)) return;
        if (values.empty()) values.reserve(json.size());  // a list that is read in pieces grows by itself, and seldom
        for (std::size_t index = 0; index < json.size(); ++index) {
            read(json[index], where.below(index), values.emplace_back());
        }
    }

    template <typename Noun>
        requires std::is_class_v<Noun>
    void read(const Json& json, const FilePlace& where, Noun& noun) {
        if (!expect(json.is_object(), "object", json, where)) return;
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
