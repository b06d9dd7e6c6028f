#pragma once

#include <optional>
#include <string_view>

#include "core/model/figure.h"

namespace oreplan {

class EventCheck;
struct Folding;

enum class LandPart { settled, unsettled };

template <>
struct Names<LandPart> {
    static constexpr std::array<std::string_view, 2> values{"settled", "unsettled"};
};

/// How much subsided land is settled or unsettled, as surveyed; the newest survey counts.
struct LandSurveyed {
    static constexpr std::string_view kind_name = "land_surveyed";

    LandPart part = LandPart::settled;
    Quantity area;
    Quantity treated;  ///< of it, at the survey

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const LandSurveyed&) const = default;
};

template <typename Archive>
void describe(Archive& archive, LandSurveyed& what) {
    archive.required("part", what.part);
    archive.required("area", what.area);
    archive.required("treated", what.treated);
}

/// Land brought back, to be added to what was treated before.
struct LandTreated {
    static constexpr std::string_view kind_name = "land_treated";

    Topic topic = Topic::subsidence;  ///< subsidence or legacy_plots
    Quantity area;
    int plots = 0;
    std::optional<LandPart> part = {};  ///< of subsidence, where known

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const LandTreated&) const = default;
};

template <typename Archive>
void describe(Archive& archive, LandTreated& what) {
    archive.required("topic", what.topic);
    archive.optional("part", what.part);
    archive.required("area", what.area);
    archive.optional("plots", what.plots);
}

}  // namespace oreplan
