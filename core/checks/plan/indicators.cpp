#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "core/checks/plan/families.h"

namespace oreplan {

namespace {

void check_range(PlanCheck& check, const ValueRange& range, Unit unit, const std::string& at) {
    check.size(range.least, unit, at + "/least");
    check.size(range.most, unit, at + "/most");
    if (range.least && range.most && *range.least > *range.most) check.report(at + "/most", "range_order", {});
}

/// A value that the indicator can have and its unit can mean.
void check_value(PlanCheck& check, const Indicator& indicator, double value, const std::string& at) {
    check.size(value, indicator.unit, at);
    if (indicator.range) {
        if (!indicator.range->contains(value)) check.report(at, "out_of_range", {});
    } else if (value < 0) {
        check.report(at, "negative", {});
    } else if (indicator.unit == Unit::percent && value > 100) {
        check.report(at, "not_a_share", {});
    }
}

void check_point(PlanCheck& check, const Indicator& indicator, const SeriesPoint& point, const std::string& at) {
    check.source(point.source, at);
    const bool target = point.role != PointRole::base;
    const bool wordless = indicator.kind == TargetKind::words || indicator.kind == TargetKind::as_assigned ||
                          indicator.kind == TargetKind::direction;
    if (!point.value && !(target && wordless)) check.report(at, "no_value", {});
    if (point.upper.has_value() != (target && indicator.kind == TargetKind::between)) {
        check.report(at + "/upper", "upper", {});
    } else if (point.upper && point.value && *point.upper < *point.value) {
        check.report(at + "/upper", "range_order", {});
    }
    if (point.value) check_value(check, indicator, *point.value, at + "/value");
    if (point.upper) check_value(check, indicator, *point.upper, at + "/upper");
    const Identity& identity = check.plan.identity;
    const bool in_time = point.role == PointRole::base ? point.year <= identity.base_year
                         : point.role == PointRole::outlook
                             ? point.year > identity.last_year
                             : point.year >= identity.first_year && point.year <= identity.last_year;
    if (!in_time) check.report(at + "/year", "year_outside", {{"year", point.year}});
    check.year(point.year, at + "/year");
}

void check_series_order(PlanCheck& check, const Indicator& indicator, const std::string& at) {
    for (std::size_t index = 1; index < indicator.series.size(); ++index) {
        if (indicator.series[index - 1].year >= indicator.series[index].year) {
            check.report(at + "/series/" + std::to_string(index) + "/year", "series_order", {});
        }
    }
}

void check_parts(PlanCheck& check, const Indicator& whole, const std::string& at) {
    for (std::size_t index = 0; index < whole.parts->indicators.size(); ++index) {
        const std::string& id = whole.parts->indicators[index];
        const std::string below = at + "/indicators/" + std::to_string(index);
        const Indicator* part = find(check.plan.indicators, id);
        if (!part || part == &whole) {
            check.dangling(id, "indicators", below);
        } else if (!comparable(part->unit, whole.unit)) {
            check.report(below, "unit_mismatch", {{"id", id}});
        }
    }
}

void check_indicator(PlanCheck& check, const Indicator& indicator, const std::string& at) {
    if (!find(check.plan.categories, indicator.category)) check.dangling(indicator.category, "categories", at + "/category");
    check.source(indicator.source, at);
    for (std::size_t index = 0; index < indicator.also_in.size(); ++index) {
        check.known_clause(indicator.also_in[index], at + "/also_in/" + std::to_string(index));
    }
    if (indicator.unit == Unit::percent && !indicator.denominator) check.report(at, "no_denominator", {});
    if ((indicator.kind == TargetKind::direction) != indicator.trend.has_value()) {
        check.report(at + "/trend", "trend", {});
    }
    const bool spoken = indicator.kind == TargetKind::words || indicator.kind == TargetKind::as_assigned;
    if (spoken != indicator.words.has_value()) check.report(at + "/words", "words", {});
    if (indicator.tolerance && (indicator.kind != TargetKind::about || *indicator.tolerance < 0 || *indicator.tolerance > 1)) {
        check.report(at + "/tolerance", "tolerance", {});
    }
    if (indicator.range) check_range(check, *indicator.range, indicator.unit, at + "/range");
    each(indicator.series, at + "/series",
         [&](const SeriesPoint& point, const std::string& below) { check_point(check, indicator, point, below); });
    check_series_order(check, indicator, at);
    if (indicator.parts) check_parts(check, indicator, at + "/parts");
    if (!indicator.output_of.empty()) check.known_mineral(indicator.output_of, at + "/output_of");
}

/// Goes down from wholes to their parts, each once, and tells each way that leads back to where it came from.
class Circles {
public:
    explicit Circles(PlanCheck& check) : check_(check), state_(check.plan.indicators.size()) {
        for (std::size_t index = 0; index < state_.size(); ++index) places_.emplace(check.plan.indicators[index].id, index);
    }

    void look() {
        for (std::size_t index = 0; index < state_.size(); ++index) go_down(index);
    }

private:
    enum class State { unseen, above, done };
    struct Step {
        std::size_t indicator;
        std::size_t part = 0;  ///< the next to look at
    };

    void go_down(std::size_t from) {
        if (state_[from] != State::unseen) return;
        std::vector<Step> way{{from}};
        state_[from] = State::above;
        while (!way.empty()) {
            Step& last = way.back();
            const auto& parts = check_.plan.indicators[last.indicator].parts;
            if (!parts || last.part == parts->indicators.size()) {
                state_[last.indicator] = State::done;
                way.pop_back();
            } else if (const auto next = enter(last.indicator, last.part++)) {
                way.push_back({*next});
            }
        }
    }

    /// A part that nobody looked into yet.
    std::optional<std::size_t> enter(std::size_t whole, std::size_t part) {
        const std::string& id = check_.plan.indicators[whole].parts->indicators[part];
        const auto found = places_.find(id);
        if (found == places_.end() || found->second == whole) return std::nullopt;  // which is told already
        State& state = state_[found->second];
        if (state == State::above) {
            const std::string at = "/indicators/" + std::to_string(whole) + "/parts/indicators/" + std::to_string(part);
            check_.report(at, "parts_circle", {{"id", id}});
        }
        if (state != State::unseen) return std::nullopt;
        state = State::above;
        return found->second;
    }

    PlanCheck& check_;
    std::vector<State> state_;
    std::map<std::string_view, std::size_t> places_;
};

}  // namespace

void check_indicators(PlanCheck& check) {
    bool has_green_share = false;  // the yearly targets of green mines are those of one
    each(check.plan.indicators, "/indicators", [&](const auto& item, const auto& at) {
        check_indicator(check, item, at);
        if (item.measure != Measure::green_mine_share) return;
        if (has_green_share) check.report(at + "/measure", "measure_twice", {});
        has_green_share = true;
    });
    Circles{check}.look();
}

}  // namespace oreplan
