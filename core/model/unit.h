#pragma once

#include <optional>

#include "core/model/names.h"

namespace oreplan {

/// The units of the field. Converted here and nowhere else.
enum class Unit {
    ten_thousand_tonnes,        ///< 万吨
    hundred_million_tonnes,     ///< 亿吨
    tonnes_per_day,             ///< 吨/日
    ten_thousand_cubic_metres,  ///< 万立方米
    hectare,                    ///< 公顷
    mu,                         ///< 亩, a fifteenth of a hectare
    square_kilometre,           ///< 平方千米
    map_sheet,                  ///< 幅
    count,                      ///< 个
    percent,                    ///< %
    hundred_million_yuan,       ///< 亿元
    ten_thousand_people,        ///< 万人
    times_per_month,            ///< 次/月
    times_per_year,             ///< 次/年
};

template <>
struct Names<Unit> {
    static constexpr std::array<std::string_view, 14> values{"ten_thousand_tonnes",
                                                             "hundred_million_tonnes",
                                                             "tonnes_per_day",
                                                             "ten_thousand_cubic_metres",
                                                             "hectare",
                                                             "mu",
                                                             "square_kilometre",
                                                             "map_sheet",
                                                             "count",
                                                             "percent",
                                                             "hundred_million_yuan",
                                                             "ten_thousand_people",
                                                             "times_per_month",
                                                             "times_per_year"};
};

/// A value in `from`, told in `to`; nothing when the two do not measure the same thing.
std::optional<double> convert(double value, Unit from, Unit to);

/// Whether a value in one can be told in the other.
bool comparable(Unit one, Unit other);

/// Far more than anything in a county can come to: a larger number (or a smaller one than its opposite) is a slip, and sums of
/// numbers within it stay finite.
double most_of(Unit unit);

/// Whether a number is one that its unit can mean.
bool can_mean(Unit unit, double value);

struct Quantity {
    double value = 0;
    Unit unit = Unit::count;

    bool operator==(const Quantity&) const = default;
};

template <typename Archive>
void describe(Archive& archive, Quantity& quantity) {
    archive.required("value", quantity.value);
    archive.required("unit", quantity.unit);
}

}  // namespace oreplan
