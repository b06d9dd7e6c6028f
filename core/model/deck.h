#pragma once

#include <string>
#include <vector>

#include "core/model/slide.h"

namespace oreplan {

/// A slide that a speaker has chosen, and what he or she adds to it.
struct DeckSlide {
    std::string slide;  ///< its name as written: see SlideName
    std::string sentence = {};

    bool operator==(const DeckSlide&) const = default;
};

/// The slides that a speaker has chosen from a plan's, in his or her order: what is kept in a file.
struct Deck {
    std::string plan;  ///< its id
    std::vector<DeckSlide> deck;

    bool operator==(const Deck&) const = default;
};

struct Plan;

/// Whether a plan has what a slide tells. Of the map it cannot be said yet: its place is kept.
bool has_slide(const Plan& plan, const SlideName& slide);

template <typename Archive>
void describe(Archive& archive, DeckSlide& slide) {
    archive.required("slide", slide.slide);
    archive.optional("sentence", slide.sentence);
}

template <typename Archive>
void describe(Archive& archive, Deck& deck) {
    archive.required("plan", deck.plan);
    archive.required("deck", deck.deck);
}

}  // namespace oreplan
