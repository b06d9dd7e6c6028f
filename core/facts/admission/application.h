#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/facts/mines/mine_profile.h"
#include "core/model/standard.h"

namespace oreplan {

enum class ApplicationKind { new_mine, extension, renewal, transfer, change_of_name };

template <>
struct Names<ApplicationKind> {
    static constexpr std::array<std::string_view, 5> values{"new_mine", "extension", "renewal", "transfer", "change_of_name"};
};

/// What somebody applies for, as far as it was told: what is absent was not answered.
struct Application {
    ApplicationKind kind = ApplicationKind::new_mine;
    MineProfile mine;
    std::optional<int> deposit_mines;  ///< mines that would work the deposit, this one among them
    std::optional<std::string> zone;   ///< id of the zone of the plan it lies in; empty: in none
    std::optional<std::string> block;  ///< id of the mining block it lies in; empty: in none
    std::optional<GrantWay> way;
    std::array<std::optional<double>, Names<RecoveryRate>::values.size()> rates;  ///< by RecoveryRate, in percent
    std::set<std::string> documents;                                              ///< ids of the papers that are there

    bool operator==(const Application&) const = default;
};

/// Whether an application is tested against the plan at all: a new mine and an extension are. Renewal, transfer and change
/// of name need no planning review (Ministry of Natural Resources, notice of March 2024).
constexpr bool is_reviewed(ApplicationKind kind) {
    return kind == ApplicationKind::new_mine || kind == ApplicationKind::extension;
}

/// The ids of a condition's papers that an application does not bring.
std::vector<std::string> missing_papers(const AdmissionCondition& condition, const Application& application);

/// Whether the three rates are asked of a mine of the mineral: of solid minerals.
bool has_rates(const Plan& plan, const std::string& mineral);

}  // namespace oreplan
