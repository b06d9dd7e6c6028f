#pragma once

#include <cmath>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

#include "core/model/describe.h"

namespace oreplan {

/// Writes nouns as JSON, keys in the order they are described; what is absent or empty and may be is left out.
class Writer {
public:
    using Ordered = nlohmann::ordered_json;

    template <typename Value>
    void required(std::string_view name, Value& value) {
        object[std::string{name}] = write(value);
    }

    template <typename Value>
    void optional(std::string_view name, Value& value) {
        if (!absent(value)) required(name, value);
    }

    template <typename... Kinds>
    void one_of(std::string_view name, std::variant<Kinds...>& value) {
        std::visit(
            [&](auto& chosen) {
                object[std::string{name}] = chosen.kind_name;
                describe(*this, chosen);
            },
            value);
    }

    Ordered object = Ordered::object();

private:
    static bool absent(const std::string& value) { return value.empty(); }
    static bool absent(bool value) { return !value; }
    static bool absent(int value) { return value == 0; }
    template <typename Value>
    static bool absent(const std::optional<Value>& value) {
        return !value;
    }
    template <typename Value>
    static bool absent(const std::vector<Value>& value) {
        return value.empty();
    }

    static Ordered write(std::string& value) { return value; }
    static Ordered write(bool value) { return value; }
    static Ordered write(int value) { return value; }
    static Ordered write(double value) {
        constexpr double exact = 9007199254740992;  // 2^53: whole numbers up to it are exact
        if (value != std::floor(value) || std::fabs(value) > exact) return value;
        return static_cast<long long>(value);
    }
    static Ordered write(Date& value) { return to_iso(value); }
    static Ordered write(VagueDate& value) { return to_iso(value); }

    template <typename Enumeration>
        requires std::is_enum_v<Enumeration>
    static Ordered write(Enumeration value) { return name_of(value); }

    template <typename Value>
    static Ordered write(std::optional<Value>& value) {
        return write(*value);
    }

    template <typename Value>
    static Ordered write(std::vector<Value>& values) {
        Ordered array = Ordered::array();
        for (Value& value : values) array.push_back(write(value));
        return array;
    }

    template <typename Noun>
        requires std::is_class_v<Noun>
    static Ordered write(Noun& noun) {
        Writer writer;
        describe(writer, noun);
        return std::move(writer.object);
    }
};

}  // namespace oreplan
