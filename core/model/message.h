#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/date.h"
#include "core/model/language.h"
#include "core/model/unit.h"

namespace oreplan {

/// Something to be said, before any language: a key of the catalogue and what fills its places. Rules speak in messages;
/// only pages turn them into words.
struct Message {
    using AnyArgument = std::variant<std::string, Text, Quantity, Date, int>;

    /// A class of its own, so that copying and destroying it is compiled once and not wherever something is said.
    struct Argument : AnyArgument {
        using AnyArgument::AnyArgument;
        Argument(const Argument&);
        Argument(Argument&&) noexcept;
        Argument& operator=(const Argument&);
        Argument& operator=(Argument&&) noexcept;
        ~Argument();
    };

    std::string key;
    std::vector<std::pair<std::string, Argument>> arguments;

    bool operator==(const Message&) const = default;
};

}  // namespace oreplan
