#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/model/date.h"

namespace oreplan {

/// An archive over the shape of nouns that writes them down so that equal ones read equal: to find those that stand twice
/// among many.
class Fingerprint {
public:
    template <typename Value>
    void required(std::string_view, Value& value) {
        write(value);
    }
    template <typename Value>
    void optional(std::string_view, Value& value) {
        write(value);
    }

    void write(std::string& value) { text += std::to_string(value.size()) + ':' + value; }
    void write(bool value) { text += value ? 'y' : 'n'; }
    void write(int value) { text += std::to_string(value) + ' '; }
    void write(double value) { text.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void write(Date& value) { text += to_iso(value); }
    void write(VagueDate& value) { text += to_iso(value) + ' '; }

    template <typename Enumeration>
        requires std::is_enum_v<Enumeration>
    void write(Enumeration value) { write(static_cast<int>(value)); }

    template <typename Value>
    void write(std::optional<Value>& value) {
        write(value.has_value());
        if (value) write(*value);
    }

    template <typename Value>
    void write(std::vector<Value>& values) {
        write(static_cast<int>(values.size()));
        for (Value& value : values) write(value);
    }

    template <typename Noun>
        requires std::is_class_v<Noun>
    void write(Noun& noun) { describe(*this, noun); }

    std::string text;
};

}  // namespace oreplan
