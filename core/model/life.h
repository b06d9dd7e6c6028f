#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/date.h"
#include "core/model/language.h"
#include "core/model/source.h"

namespace oreplan {

/// The stages of a plan's life, in their order.
enum class LifeStage { drafting, opinions, review, approval, publication, implementation, evaluation };

template <>
struct Names<LifeStage> {
    static constexpr std::array<std::string_view, 7> values{"drafting",    "opinions",       "review",    "approval",
                                                            "publication", "implementation", "evaluation"};
};

/// The four grounds on which a plan may be changed (部令55号 art. 38–39).
enum class AmendmentGround { geological_find, market_or_technology, major_project, other_prescribed };

template <>
struct Names<AmendmentGround> {
    static constexpr std::array<std::string_view, 4> values{"geological_find", "market_or_technology", "major_project",
                                                            "other_prescribed"};
};

/// A change of the plan goes back to the authority that approved it; a change of blocks is a track of its own, in principle
/// one batch a year, strategic minerals at any time.
enum class AmendmentTrack { plan, blocks };

template <>
struct Names<AmendmentTrack> {
    static constexpr std::array<std::string_view, 2> values{"plan", "blocks"};
};

/// How this version of the plan came out of the one before.
struct Amendment {
    std::string id;
    AmendmentTrack track = AmendmentTrack::plan;
    std::optional<AmendmentGround> ground;  ///< absent where none is named
    Text reason;
    Text authority;  ///< that decided
    Date decided;
    bool strategic = false;          ///< about a strategic mineral: a batch of blocks at any time
    std::optional<Window> opinions;  ///< when it lay open
    std::vector<Text> changes;
    Source source;

    bool operator==(const Amendment&) const = default;
};

enum class PublicationKind { draft, plan, amendment, evaluation, inspection_results, blocks };

template <>
struct Names<PublicationKind> {
    static constexpr std::array<std::string_view, 6> values{"draft", "plan", "amendment", "evaluation", "inspection_results",
                                                            "blocks"};
};

enum class EvaluationKind { yearly, midterm, final };

template <>
struct Names<EvaluationKind> {
    static constexpr std::array<std::string_view, 3> values{"yearly", "midterm", "final"};
};

}  // namespace oreplan
