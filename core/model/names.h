#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace oreplan {

/// The written names of an enumeration, in the order of its values: one spelling for plan files, addresses and
/// catalogue keys. Specialise it beside the enumeration with `static constexpr std::array values{...}`.
template <typename Enumeration>
struct Names;

template <typename Enumeration>
constexpr std::string_view name_of(Enumeration value) {
    return Names<Enumeration>::values[static_cast<std::size_t>(value)];
}

/// Nothing when the name is not one of the enumeration's.
template <typename Enumeration>
constexpr std::optional<Enumeration> parse_name(std::string_view name) {
    const auto& values = Names<Enumeration>::values;
    for (std::size_t index = 0; index < values.size(); ++index) {
        if (values[index] == name) return static_cast<Enumeration>(index);
    }
    return std::nullopt;
}

/// Whether a name is one of some.
template <std::size_t count>
constexpr bool is_one_of(const std::array<std::string_view, count>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace oreplan
