#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/language.h"
#include "core/model/source.h"
#include "core/model/unit.h"

namespace oreplan {

/// How a printed figure hangs together with others of the plan; each is checked, see core/facts/indicators/consistency.h.
enum class RelationKind {
    sum_of,         ///< equals the sum of all operands
    part_of,        ///< of which: not more than the one operand
    difference_of,  ///< first operand minus second
    share_of,       ///< first operand as a percentage of the second
    change_from,    ///< growth from the first operand to the second, in percent
};

template <>
struct Names<RelationKind> {
    static constexpr std::array<std::string_view, 5> values{"sum_of", "part_of", "difference_of", "share_of", "change_from"};
};

struct Relation {
    RelationKind kind = RelationKind::sum_of;
    std::vector<std::string> operands;  ///< ids of figures
    /// Set where the plan's own print is known not to add up: the difference is then shown instead of refused.
    std::optional<Text> accepted_difference;

    bool operator==(const Relation&) const = default;
};

/// What a figure is about; figures of a topic are shown together, in the file's order.
enum class Topic { society, resources, survey, mines, subsidence, legacy_plots, blocks };

template <>
struct Names<Topic> {
    static constexpr std::array<std::string_view, 7> values{"society",    "resources",    "survey", "mines",
                                                            "subsidence", "legacy_plots", "blocks"};
};

/// A number that the plan prints about the world as it was.
struct Figure {
    std::string id;
    Topic topic = Topic::society;
    Text name;
    double value = 0;
    Unit unit = Unit::count;
    std::string mineral;             ///< id of the mineral it is about; empty where it is about none
    std::optional<Date> as_of;       ///< absent where the plan does not say
    std::vector<Quantity> restated;  ///< the same figure in other units, as the plan prints it
    std::vector<Relation> relations;
    Source source;

    bool operator==(const Figure&) const = default;
};

}  // namespace oreplan
