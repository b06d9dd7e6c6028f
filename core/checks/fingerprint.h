#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/model/date.h"
#include "core/model/unit.h"

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

    /// Blanks around it are nobody's words.
    void write(std::string& value) {
        const std::size_t first = std::min(value.find_first_not_of(blanks), value.size());
        const std::size_t last = value.find_last_not_of(blanks);
        const std::string_view words = std::string_view{value}.substr(first, last - first + 1);
        text += std::to_string(words.size()) + ':';
        text += words;
    }
    void write(bool value) { text += value ? 'y' : 'n'; }
    void write(int value) { text += std::to_string(value) + ' '; }
    void write(double value) { text.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void write(Date& value) { text += to_iso(value); }
    void write(VagueDate& value) { text += to_iso(value) + ' '; }

    /// The same amount reads equal in whatever unit it is told: in the first that measures the same, to the six decimals of files.
    void write(Quantity& quantity) {
        auto unit = Unit{};
        while (!comparable(quantity.unit, unit)) unit = static_cast<Unit>(static_cast<int>(unit) + 1);
        write(unit);
        write(std::round(*convert(quantity.value, quantity.unit, unit) * 1e6));
    }

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

private:
    static constexpr std::string_view blanks = " \t\r\n";
};

}  // namespace oreplan
