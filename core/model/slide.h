#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/language.h"
#include "core/model/names.h"

namespace oreplan {

/// What a slide tells: one message each.
enum class SlideKind {
    title,
    promise,   ///< an indicator, with its chart
    green,     ///< the yearly steps of green mines
    schedule,  ///< when blocks are to be released
    warnings,
    due,  ///< what is due next
    map,  ///< its place among the others is kept; there is nothing to show until there is a map
    closing,
};

template <>
struct Names<SlideKind> {
    static constexpr std::array<std::string_view, 8> values{"title",    "promise", "green", "schedule",
                                                            "warnings", "due",     "map",   "closing"};
};

/// Which slide is meant: "green", or "promise:mines" in addresses and files.
struct SlideName {
    SlideKind kind = SlideKind::title;
    std::string indicator = {};  ///< id of the one that a promise is about; empty for all other kinds

    bool operator==(const SlideName&) const = default;
};

std::string written(const SlideName& name);

/// Nothing where it is no name of a slide. Whether a plan has the indicator is another question.
std::optional<SlideName> parse_slide(std::string_view text);

/// A slide as a plan lists it: what a meeting is shown where nobody has chosen otherwise.
struct PlannedSlide {
    SlideKind kind = SlideKind::title;
    std::string indicator = {};
    std::optional<Text> notes = {};  ///< for the speaker alone

    SlideName name() const { return {kind, indicator}; }
    bool operator==(const PlannedSlide&) const = default;
};

template <typename Archive>
void describe(Archive& archive, PlannedSlide& slide) {
    archive.required("kind", slide.kind);
    archive.optional("indicator", slide.indicator);
    archive.optional("notes", slide.notes);
}

}  // namespace oreplan
