#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/plan.h"
#include "core/model/slide.h"
#include "core/page/view.h"

// Which slides there are, and which of them a view shows.

namespace oreplan {

// What a speaker chooses are answers, as to any form (View::answers): it stands behind the '#' of an address. The field "slides"
// has the names of slides, set apart by dots, and is not there where they are the plan's own; there is a field for the sentence
// that is added to each.

inline constexpr std::string_view slides_field = "slides";
std::string sentence_field(const SlideName& slide);
bool is_sentence_field(std::string_view field);

/// The slides of a view, in their order: those that a speaker has chosen, as far as the plan has them, or else those that the plan
/// lists; where it lists none, one of each kind and of each main promise. Never none.
std::vector<SlideName> shown_slides(const Plan& plan, const View& view);

/// What else can be shown of a plan.
std::vector<SlideName> other_slides(const Plan& plan, const std::vector<SlideName>& shown);

/// The view with other slides; where they are the plan's own, it names none.
View with_slides(const Plan& plan, View view, const std::vector<SlideName>& names);

/// A view whose slides are all the plan's, each once, and whose slide is one of them, the nearest to the one that was asked for; and the names
/// of slides that the plan does not have.
struct FittedSlides {
    View view;
    std::vector<std::string> unknown;
};
FittedSlides fitted_slides(const Plan& plan, View view);

/// The view as slides, from the one that tells what is looked at, or from the first.
View presented(const Plan& plan, View view);

}  // namespace oreplan
