#pragma once

#include <string>

#include "core/export/html_words.h"
#include "core/page/slide.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// What every slide says at its foot and behind its words.
struct SlideFrame {
    const Presentation& presentation;
    const HtmlWords& write;
    const Links& links;
    const Catalogue& catalogue;
};

/// The face of one slide: what the room sees. `number` is its place among those that are shown, or empty; `id` sets its charts apart.
std::string slide_face_html(const SlideFrame& frame, const Slide& slide, const std::string& number, const std::string& id);

}  // namespace oreplan
