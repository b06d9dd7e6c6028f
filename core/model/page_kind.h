#pragma once

#include <array>
#include <string_view>

#include "core/model/names.h"

namespace oreplan {

/// In the order of the navigation; see page_groups in pages.h.
enum class PageKind {
    overview,
    indicators,
    green_mines,
    warnings,
    minerals,
    mines,
    blocks,
    restoration,
    monitoring,
    admission,
    tasks,
    report,
    about,
    clauses,
    method,
    search,
};

template <>
struct Names<PageKind> {
    static constexpr std::array<std::string_view, 16> values{
        "overview",   "indicators", "green-mines", "warnings", "minerals", "mines",   "blocks", "restoration",
        "monitoring", "admission",  "tasks",       "report",   "about",    "clauses", "method", "search"};
};

}  // namespace oreplan
