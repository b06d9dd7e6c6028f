#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/assessment/assessment.h"

namespace oreplan {

/// Weights of the plan's categories in an evaluation, by id. No national standard for them exists: they are settings, shown
/// wherever they are used. A category that is not named weighs 1.
using CategoryWeights = std::map<std::string, double>;

constexpr double near_points = 0.5;  ///< what an indicator close to its goal counts, where one that is met counts 1

struct CategoryScore {
    const Category* category = nullptr;
    double weight = 1;
    int judged = 0;  ///< indicators that are met, near or not met
    int open = 0;    ///< under way, waiting for a person or without data: told, never counted as missed
    double points = 0;
    std::optional<double> share;  ///< points of the judged, in percent; nothing where none is judged
};

struct Score {
    std::vector<CategoryScore> categories;  ///< those that have indicators, in the plan's order
    std::optional<double> total;            ///< percent, by weight over the categories that have something judged
};

/// How far the plan's indicators are met, weighed by category.
Score score(const Assessment& assessment, const CategoryWeights& weights);

}  // namespace oreplan
