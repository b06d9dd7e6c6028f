#include <algorithm>
#include <optional>
#include <set>

#include "core/checks/check.h"
#include "core/checks/missing_words.h"
#include "core/facts/indicators/consistency.h"
#include "core/model/describe.h"
#include "core/model/subject.h"

namespace oreplan {

namespace {

class PlanCheck {
public:
    explicit PlanCheck(const Plan& plan) : plan_(plan) {}

    Problems run() {
        check_words(plan_);
        check_identity();
        check_ids(plan_.clauses, "clauses");
        check_ids(plan_.categories, "categories");
        check_ids(plan_.indicators, "indicators");
        check_ids(plan_.figures, "figures");
        check_ids(plan_.minerals, "minerals");
        check_ids(plan_.zones, "zones");
        check_ids(plan_.blocks, "blocks");
        check_ids(plan_.requirements, "requirements");
        check_ids(plan_.standards, "standards");
        check_ids(plan_.admission_conditions, "admission_conditions");
        check_ids(plan_.mine_duties, "mine_duties");
        check_ids(plan_.monitoring_duties, "monitoring_duties");
        check_ids(plan_.tasks, "tasks");
        check_ids(plan_.amendments, "amendments");
        each(plan_.clauses, "clauses",
             [this](const auto& item, const auto& at) { check_amount(item.page, Unit::count, at + "/page"); });
        each(plan_.indicators, "indicators", [this](const auto& item, const auto& at) { check_indicator(item, at); });
        each(plan_.figures, "figures", [this](const auto& item, const auto& at) { check_figure(item, at); });
        each(plan_.minerals, "minerals", [this](const auto& item, const auto& at) { check_mineral(item, at); });
        each(plan_.mine_counts, "mine_counts", [this](const auto& item, const auto& at) { check_count(item, at); });
        each(plan_.minimum_scales, "minimum_scales", [this](const auto& item, const auto& at) { check_scale(item, at); });
        each(plan_.zones, "zones", [this](const auto& item, const auto& at) { check_zone(item, at); });
        each(plan_.blocks, "blocks", [this](const auto& item, const auto& at) { check_block(item, at); });
        each(plan_.requirements, "requirements", [this](const auto& item, const auto& at) { check_requirement(item, at); });
        each(plan_.standards, "standards", [this](const auto& item, const auto& at) { check_standard(item, at); });
        each(plan_.admission_conditions, "admission_conditions", [this](const auto& item, const auto& at) {
            check_source(item.source, at);
            check_ids(item.documents, at.substr(1) + "/documents");
        });
        each(plan_.mine_duties, "mine_duties", [this](const auto& item, const auto& at) { check_source(item.source, at); });
        each(plan_.restoration_lands, "restoration_lands", [this](const auto& item, const auto& at) { check_land(item, at); });
        each(plan_.monitoring_duties, "monitoring_duties", [this](const auto& item, const auto& at) { check_duty(item, at); });
        each(plan_.tasks, "tasks", [this](const auto& item, const auto& at) {
            check_source(item.source, at);
            if (item.due_year) check_year(*item.due_year, at + "/due_year");
        });
        each(plan_.amendments, "amendments", [this](const auto& item, const auto& at) { check_amendment(item, at); });
        check_sums();
        return std::move(problems_);
    }

private:
    void report(std::string where, std::string key, std::vector<std::pair<std::string, Message::Argument>> arguments) {
        problems_.push_back({std::move(where), {"problem." + key, std::move(arguments)}, {"cure." + key, {}}});
    }

    void check_words(Plan plan) {
        MissingWords missing{plan.identity.language, "", problems_};
        describe(missing, plan);
    }

    template <typename Item, typename Check>
    static void each(const std::vector<Item>& items, const std::string& list, Check check) {
        for (std::size_t index = 0; index < items.size(); ++index) {
            check(items[index], "/" + list + "/" + std::to_string(index));
        }
    }

    template <typename Item>
    void check_ids(const std::vector<Item>& items, const std::string& list) {
        std::set<std::string> seen;
        each(items, list, [&](const Item& item, const std::string& at) {
            if (!seen.insert(item.id).second) report(at + "/id", "duplicate_id", {{"id", item.id}});
            check_id(item.id, at);
        });
    }

    void check_id(const std::string& id, const std::string& at) {
        if (!is_id(id)) report(at + "/id", "bad_id", {{"id", id}});
    }

    /// `list` is the plan's list that should have it: what could not be read of that one explains it.
    void dangling(const std::string& id, const char* list, const std::string& at) {
        report(at, "dangling", {{"id", id}, {"list", list}});
    }

    static const char* list_of(const std::vector<Clause>&) { return "clauses"; }
    static const char* list_of(const std::vector<Category>&) { return "categories"; }
    static const char* list_of(const std::vector<Mineral>&) { return "minerals"; }
    static const char* list_of(const std::vector<Zone>&) { return "zones"; }

    template <typename Item>
    void check_reference(const std::vector<Item>& items, const std::string& id, const std::string& at) {
        if (!find(items, id)) dangling(id, list_of(items), at);
    }

    void check_source(const Source& source, const std::string& at) {
        if (source.clause.empty() && source.document.empty()) {
            report(at + "/source", "no_source", {});
        } else if (!source.clause.empty()) {
            check_reference(plan_.clauses, source.clause, at + "/source/clause");
        }
    }

    /// A slip such as 20300 would make a chart of eighteen thousand years.
    void check_year(int year, const std::string& at) {
        if (year < 1900 || year > 2200) report(at, "year_range", {{"year", year}});
    }

    void check_identity() {
        const Identity& identity = plan_.identity;
        check_id(identity.id, "/identity");
        check_year(identity.base_year, "/identity/base_year");
        check_year(identity.first_year, "/identity/first_year");
        check_year(identity.last_year, "/identity/last_year");
        if (identity.base_year > identity.first_year) report("/identity/base_year", "year_order", {});
        if (identity.first_year > identity.last_year) report("/identity/last_year", "year_order", {});
        if (identity.version < 1) report("/identity/version", "version", {});
        check_source(identity.source, "/identity");
    }

    void check_indicator(const Indicator& indicator, const std::string& at) {
        check_reference(plan_.categories, indicator.category, at + "/category");
        check_source(indicator.source, at);
        for (std::size_t index = 0; index < indicator.also_in.size(); ++index) {
            check_reference(plan_.clauses, indicator.also_in[index], at + "/also_in/" + std::to_string(index));
        }
        if (indicator.unit == Unit::percent && !indicator.denominator) report(at, "no_denominator", {});
        if ((indicator.kind == TargetKind::direction) != indicator.trend.has_value()) {
            report(at + "/trend", "trend", {});
        }
        const bool spoken = indicator.kind == TargetKind::words || indicator.kind == TargetKind::as_assigned;
        if (spoken != indicator.words.has_value()) report(at + "/words", "words", {});
        if (indicator.tolerance &&
            (indicator.kind != TargetKind::about || *indicator.tolerance < 0 || *indicator.tolerance > 1)) {
            report(at + "/tolerance", "tolerance", {});
        }
        if (indicator.range) check_range(*indicator.range, indicator.unit, at + "/range");
        each(indicator.series, "series",
             [&](const SeriesPoint& point, const std::string& below) { check_point(indicator, point, at + below); });
        check_series_order(indicator, at);
        if (indicator.parts) check_parts(indicator, at + "/parts");
        if (!indicator.output_of.empty()) check_reference(plan_.minerals, indicator.output_of, at + "/output_of");
    }

    void check_range(const ValueRange& range, Unit unit, const std::string& at) {
        check_size(range.least, unit, at + "/least");
        check_size(range.most, unit, at + "/most");
        if (range.least && range.most && *range.least > *range.most) report(at + "/most", "range_order", {});
    }

    void check_point(const Indicator& indicator, const SeriesPoint& point, const std::string& at) {
        check_source(point.source, at);
        const bool target = point.role != PointRole::base;
        const bool wordless = indicator.kind == TargetKind::words || indicator.kind == TargetKind::as_assigned ||
                              indicator.kind == TargetKind::direction;
        if (!point.value && !(target && wordless)) report(at, "no_value", {});
        if (point.upper.has_value() != (target && indicator.kind == TargetKind::between)) {
            report(at + "/upper", "upper", {});
        } else if (point.upper && point.value && *point.upper < *point.value) {
            report(at + "/upper", "range_order", {});
        }
        if (point.value) check_value(indicator, *point.value, at + "/value");
        if (point.upper) check_value(indicator, *point.upper, at + "/upper");
        const Identity& identity = plan_.identity;
        const bool in_time = point.role == PointRole::base ? point.year <= identity.base_year
                             : point.role == PointRole::outlook
                                 ? point.year > identity.last_year
                                 : point.year >= identity.first_year && point.year <= identity.last_year;
        if (!in_time) report(at + "/year", "year_outside", {{"year", point.year}});
        check_year(point.year, at + "/year");
    }

    /// A value that the indicator can have and its unit can mean.
    void check_value(const Indicator& indicator, double value, const std::string& at) {
        check_size(value, indicator.unit, at);
        if (indicator.range) {
            if (!indicator.range->contains(value)) report(at, "out_of_range", {});
        } else if (value < 0) {
            report(at, "negative", {});
        } else if (indicator.unit == Unit::percent && value > 100) {
            report(at, "not_a_share", {});
        }
    }

    void check_size(const std::optional<double>& value, Unit unit, const std::string& at) {
        if (value && !can_mean(unit, *value)) report(at, "beyond_unit", {{"most", Quantity{most_of(unit), unit}}});
    }

    /// Of what there cannot be less than nothing.
    void check_amount(const std::optional<double>& value, Unit unit, const std::string& at) {
        check_size(value, unit, at);
        if (value && *value < 0) report(at, "negative", {});
    }

    void check_series_order(const Indicator& indicator, const std::string& at) {
        for (std::size_t index = 1; index < indicator.series.size(); ++index) {
            if (indicator.series[index - 1].year >= indicator.series[index].year) {
                report(at + "/series/" + std::to_string(index) + "/year", "series_order", {});
            }
        }
    }

    void check_parts(const Indicator& whole, const std::string& at) {
        for (std::size_t index = 0; index < whole.parts->indicators.size(); ++index) {
            const std::string& id = whole.parts->indicators[index];
            const std::string below = at + "/indicators/" + std::to_string(index);
            const Indicator* part = find(plan_.indicators, id);
            if (!part || part == &whole) {
                dangling(id, "indicators", below);
            } else if (!comparable(part->unit, whole.unit)) {
                report(below, "unit_mismatch", {{"id", id}});
            }
        }
    }

    void check_figure(const Figure& figure, const std::string& at) {
        check_source(figure.source, at);
        check_size(figure.value, figure.unit, at + "/value");
        if (!figure.mineral.empty()) check_reference(plan_.minerals, figure.mineral, at + "/mineral");
        each(figure.restated, "restated", [&](const Quantity& restated, const std::string& below) {
            if (!comparable(restated.unit, figure.unit)) report(at + below + "/unit", "unit_mismatch", {{"id", figure.id}});
            check_size(restated.value, restated.unit, at + below + "/value");
        });
        each(figure.relations, "relations",
             [&](const Relation& relation, const std::string& below) { check_relation(figure, relation, at + below); });
    }

    void check_relation(const Figure& figure, const Relation& relation, const std::string& at) {
        const bool rate = relation.kind == RelationKind::share_of || relation.kind == RelationKind::change_from;
        const std::size_t wanted = rate || relation.kind == RelationKind::difference_of ? 2
                                   : relation.kind == RelationKind::part_of             ? 1
                                                                                        : 0;
        if (wanted != 0 && relation.operands.size() != wanted) {
            report(at + "/operands", "operand_count", {{"count", static_cast<int>(wanted)}});
        }
        if (rate && figure.unit != Unit::percent) report(at + "/kind", "rate_not_percent", {});
        const Figure* first = nullptr;
        for (std::size_t index = 0; index < relation.operands.size(); ++index) {
            const Figure* operand = find(plan_.figures, relation.operands[index]);
            const std::string below = at + "/operands/" + std::to_string(index);
            if (!operand) {
                dangling(relation.operands[index], "figures", below);
            } else if (!comparable(operand->unit, rate && first ? first->unit : rate ? operand->unit : figure.unit)) {
                report(below, "unit_mismatch", {{"id", operand->id}});
            }
            if (operand && !first) first = operand;
        }
        const Figure* whole = whole_of(relation, plan_);
        if (whole && whole->value == 0) report(at, "share_of_nothing", {{"id", whole->id}});
    }

    void check_mineral(const Mineral& mineral, const std::string& at) {
        check_source(mineral.source, at);
        if (mineral.granting) check_source(mineral.granting->source, at + "/granting");
        each(mineral.directions, "directions",
             [&](const MineralSteering& steering, const std::string& below) { check_source(steering.source, at + below); });
    }

    void check_count(const MineCount& count, const std::string& at) {
        check_source(count.source, at);
        if (count.mineral.empty() != count.size_class.has_value()) report(at, "mine_count_kind", {});
        if (!count.mineral.empty()) check_reference(plan_.minerals, count.mineral, at + "/mineral");
        check_amount(count.count, Unit::count, at + "/count");
    }

    /// What a mine yields in a day is told in tonnes, in a year by mass or volume.
    template <typename Item>
    void check_capacity_unit(const Item& item, const std::string& at) {
        const bool daily = item.unit == Unit::tonnes_per_day;
        const bool yearly = comparable(item.unit, Unit::ten_thousand_tonnes) || item.unit == Unit::ten_thousand_cubic_metres;
        if (item.per == Per::day ? !daily : !yearly) report(at + "/unit", "unit_mismatch", {{"id", item.mineral}});
    }

    void check_zone(const Zone& zone, const std::string& at) {
        check_source(zone.source, at);
        each(zone.minerals, "minerals",
             [&](const std::string& id, const std::string& below) { check_reference(plan_.minerals, id, at + below); });
        check_area(zone.area, zone.id, at);
    }

    void check_area(const std::optional<Quantity>& area, const std::string& id, const std::string& at) {
        if (!area) return;
        if (!comparable(area->unit, Unit::square_kilometre)) report(at + "/area/unit", "unit_mismatch", {{"id", id}});
        check_amount(area->value, area->unit, at + "/area/value");
    }

    void check_requirement(const Requirement& requirement, const std::string& at) {
        check_source(requirement.source, at);
        if (requirement.current_law) check_source(requirement.current_law->source, at + "/current_law");
        if (requirement.scope && !tells_apart(requirement.kind, *requirement.scope)) {
            report(at + "/scope", "requirement_scope", {});
        }
        if (!required_.emplace(requirement.kind, requirement.scope).second) report(at, "requirement_twice", {});
    }

    void check_standard(const Standard& standard, const std::string& at) {
        check_source(standard.source, at);
        each(standard.size_limits, "size_limits", [&](const SizeLimits& limits, const std::string& below) {
            check_reference(plan_.minerals, limits.mineral, at + below + "/mineral");
            check_capacity_unit(limits, at + below);
            check_amount(limits.large, limits.unit, at + below + "/large");
            check_amount(limits.medium, limits.unit, at + below + "/medium");
            if (limits.large < limits.medium) report(at + below + "/large", "range_order", {});
        });
        each(standard.recovery_limits, "recovery_limits", [&](const RecoveryLimit& limit, const std::string& below) {
            check_reference(plan_.minerals, limit.mineral, at + below + "/mineral");
            if (limit.least < 0 || limit.least > 100) report(at + below + "/least", "not_a_share", {});
        });
        each(standard.green_goals, "green_goals", [&](const GreenGoal& goal, const std::string& below) {
            if (goal.least < 0 || goal.least > 100) report(at + below + "/least", "not_a_share", {});
            check_year(goal.year, at + below + "/year");
        });
    }

    void check_land(const RestorationLand& land, const std::string& at) {
        check_source(land.source, at);
        if (land.topic != Topic::subsidence && land.topic != Topic::legacy_plots) report(at + "/topic", "land_topic", {});
        const auto check = [&](const std::string& id, const std::string& name, Unit unit) {
            if (id.empty()) return;
            const Figure* figure = find(plan_.figures, id);
            if (!figure) {
                dangling(id, "figures", at + name);
            } else if (!comparable(figure->unit, unit)) {
                report(at + name, "unit_mismatch", {{"id", id}});
            } else if (figure->value < 0) {
                report(at + name, "negative", {});
            }
        };
        check(land.total_area, "/total_area", Unit::hectare);
        check(land.treated_area, "/treated_area", Unit::hectare);
        check(land.total_plots, "/total_plots", Unit::count);
        check(land.treated_plots, "/treated_plots", Unit::count);
    }

    void check_amendment(const Amendment& amendment, const std::string& at) {
        check_source(amendment.source, at);
        if (amendment.opinions && amendment.opinions->to < amendment.opinions->from) {
            report(at + "/opinions/to", "window_order", {});
        }
    }

    void check_scale(const MinimumScale& scale, const std::string& at) {
        check_source(scale.source, at);
        check_reference(plan_.minerals, scale.mineral, at + "/mineral");
        check_capacity_unit(scale, at);
        check_amount(scale.large, scale.unit, at + "/large");
        check_amount(scale.medium, scale.unit, at + "/medium");
        check_amount(scale.small, scale.unit, at + "/small");
        if (!scale.large && !scale.medium && !scale.small) report(at, "no_scale", {});
    }

    void check_block(const Block& block, const std::string& at) {
        check_source(block.source, at);
        check_reference(plan_.minerals, block.mineral, at + "/mineral");
        for (std::size_t index = 0; index < block.other_minerals.size(); ++index) {
            check_reference(plan_.minerals, block.other_minerals[index], at + "/other_minerals/" + std::to_string(index));
        }
        check_area(block.area, block.id, at);
        if (!block.zone.empty()) check_reference(plan_.zones, block.zone, at + "/zone");
        if (block.window.to < block.window.from) report(at + "/window/to", "window_order", {});
        const Identity& identity = plan_.identity;
        if (year_of(block.window.from) < identity.first_year || year_of(block.window.to) > identity.last_year) {
            report(at + "/window", "window_outside", {});
        }
    }

    void check_duty(const MonitoringDuty& duty, const std::string& at) {
        check_source(duty.source, at);
        check_reference(plan_.minerals, duty.mineral, at + "/mineral");
        if (!comparable(duty.unit, Unit::times_per_year)) report(at + "/unit", "unit_mismatch", {{"id", duty.id}});
        check_amount(duty.least, duty.unit, at + "/least");
        check_amount(duty.most, duty.unit, at + "/most");
        if (duty.most && *duty.most < duty.least) report(at + "/most", "range_order", {});
        const bool reads = duty.kind == MonitoringKind::readings || duty.kind == MonitoringKind::continuous;
        if (reads && duty.readings.empty()) report(at + "/readings", "no_reading", {});
    }

    void check_sums() {
        for (const ConsistencyCheck& check : check_consistency(plan_)) {
            if (check.holds || check.accepted) continue;
            report(check.where, "figures_differ", {{"printed", check.printed}, {"computed", check.computed}});
        }
    }

    const Plan& plan_;
    std::set<std::pair<RequirementKind, std::optional<RequirementScope>>> required_;  ///< so far, by what it is about
    Problems problems_;
};

}  // namespace

Problems check_plan(const Plan& plan) { return PlanCheck{plan}.run(); }

}  // namespace oreplan
