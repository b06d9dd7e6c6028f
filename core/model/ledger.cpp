#include "core/model/ledger.h"

namespace oreplan {

Event::What::What(const What&) = default;
Event::What::What(What&&) noexcept = default;
Event::What& Event::What::operator=(const What&) = default;
Event::What& Event::What::operator=(What&&) noexcept = default;
Event::What::~What() = default;

std::string_view kind_name(const Event& event) {
    return std::visit([](const auto& what) { return std::string_view{what.kind_name}; }, event.what);
}

bool is_routine(const Event& event) {
    return std::visit(
        [](const auto& what) {
            return requires { what.is_routine; };
        },
        event.what);
}

std::optional<int> reported_year(const Event& event) {
    return std::visit(
        [](const auto& what) -> std::optional<int> {
            if constexpr (requires { what.is_routine, what.year; }) return what.year;
            return std::nullopt;
        },
        event.what);
}

}  // namespace oreplan
