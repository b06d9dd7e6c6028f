#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/block.h"
#include "core/model/duty.h"
#include "core/model/figure.h"
#include "core/model/indicator.h"
#include "core/model/life.h"
#include "core/model/mineral.h"
#include "core/model/requirement.h"
#include "core/model/slide.h"
#include "core/model/standard.h"
#include "core/model/zone.h"

namespace oreplan {

struct Identity {
    std::string id;                    ///< the plan's folder and first part of its address, such as somewhere-2026-2030
    Language language = Language::zh;  ///< of the plan and its ledgers: all of their words are written in it
    Text name;
    Text short_name;
    std::string number;  ///< 文号
    Text issuer;
    Text approver;
    Date issued;
    int base_year = 0;
    int first_year = 0;
    int last_year = 0;
    std::string region_code;  ///< adcode
    Text region;
    Source source;
    int version = 1;  ///< counts up with each amendment

    /// From the last day of the base year to the last day of the period.
    Window span() const { return {last_day(base_year), last_day(last_year)}; }
    bool operator==(const Identity&) const = default;
};

/// A numbered passage of the plan, told in our own words.
struct Clause {
    std::string id;  ///< of letters, digits and '-': it stands in addresses
    Text number;     ///< as printed, such as 二（三）4; 2(3)4 in English
    Text heading;
    Text summary;
    std::optional<int> page;

    bool operator==(const Clause&) const = default;
};

enum class AdmissionKind { scale, design, efficiency, environment, green, other };

template <>
struct Names<AdmissionKind> {
    static constexpr std::array<std::string_view, 6> values{"scale", "design", "efficiency", "environment", "green", "other"};
};

/// A paper that an application has to bring.
struct AdmissionDocument {
    std::string id;
    Text name;

    bool operator==(const AdmissionDocument&) const = default;
};

/// A condition for the admission of a new mine.
struct AdmissionCondition {
    std::string id;
    AdmissionKind kind = AdmissionKind::other;
    Text name;
    Text requirement;
    std::vector<AdmissionDocument> documents;
    Source source;

    bool operator==(const AdmissionCondition&) const = default;
};

enum class TaskField { survey, evaluation, exploration, mining, green, restoration, management };

template <>
struct Names<TaskField> {
    static constexpr std::array<std::string_view, 7> values{"survey", "evaluation",  "exploration", "mining",
                                                            "green",  "restoration", "management"};
};

/// Something the plan sets out to do.
struct Task {
    std::string id;
    TaskField field = TaskField::survey;
    Text name;
    Text content;
    std::optional<int> due_year;  ///< absent where the plan names none
    std::optional<Text> owner;
    Source source;

    bool operator==(const Task&) const = default;
};

/// What was promised. Immutable: an amendment is a new version with its reason.
struct Plan {
    Identity identity;
    std::string default_ledger;  ///< id of the ledger that opens with it; empty where it opens without one
    std::vector<Clause> clauses;
    std::vector<Category> categories;
    std::vector<Indicator> indicators;
    std::vector<Figure> figures;
    std::vector<Mineral> minerals;
    std::vector<MineCount> mine_counts;
    std::vector<MinimumScale> minimum_scales;
    std::vector<Zone> zones;
    std::vector<Block> blocks;
    std::vector<Requirement> requirements;
    std::vector<Standard> standards;
    std::vector<AdmissionCondition> admission_conditions;
    std::vector<MineDuty> mine_duties;
    std::vector<RestorationLand> restoration_lands;
    std::vector<MonitoringDuty> monitoring_duties;
    std::vector<Task> tasks;
    std::vector<Amendment> amendments;
    std::vector<PlannedSlide> slides;  ///< what a meeting is shown; without any, one of each kind and of each main promise

    bool operator==(const Plan&) const = default;
};

/// The item of that id, or null: for the plan's lists, whose items all carry an id.
template <typename Item>
const Item* find(const std::vector<Item>& items, std::string_view id) {
    for (const Item& item : items) {
        if (item.id == id) return &item;
    }
    return nullptr;
}

/// Whether the plan makes a requirement of a kind, whatever it is about.
inline bool makes_requirement(const Plan& plan, RequirementKind kind) {
    return std::any_of(plan.requirements.begin(), plan.requirements.end(),
                       [kind](const Requirement& each) { return each.kind == kind; });
}

/// The plan's requirement of a kind about everything that its rules judge, or null. A plan makes no two of them: see
/// core/checks.
inline const Requirement* find_requirement(const Plan& plan, RequirementKind kind) {
    for (const Requirement& requirement : plan.requirements) {
        if (requirement.kind == kind && !requirement.scope) return &requirement;
    }
    return nullptr;
}

/// The plan's requirements of a kind that hold for what has a scope: the one about everything, and the one about that alone.
/// Each is a promise of its own.
inline std::vector<const Requirement*> requirements_on(const Plan& plan, RequirementKind kind,
                                                       std::optional<RequirementScope> scope) {
    std::vector<const Requirement*> found;
    for (const Requirement& requirement : plan.requirements) {
        if (requirement.kind == kind && (!requirement.scope || requirement.scope == scope)) found.push_back(&requirement);
    }
    return found;
}

}  // namespace oreplan
