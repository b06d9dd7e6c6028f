#pragma once

#include <string>

#include "core/charts/drawing.h"
#include "core/theme/theme.h"

namespace oreplan {

/// A drawing as an element of a document: as wide as its place there, in the colours of the document's theme. `name` tells what it
/// is to those who cannot see it; `id` sets its patterns apart from those of the document's others;
/// words that are set off are said to be in `other_language`, a tag as in lang="".
std::string svg_html(const Drawing& drawing, const std::string& name, const std::string& id, const std::string& other_language);

/// The same as a file by itself, that wide in pixels, under a title.
std::string svg_file(const Drawing& drawing, const std::string& title, const std::string& source, Theme theme, double width);

}  // namespace oreplan
