#pragma once

#include <string>
#include <vector>

#include "core/charts/drawing.h"
#include "core/theme/theme.h"

namespace oreplan {

/// A drawing as an element of a document: as wide as its place there, in the colours of the document's theme. `name` tells what it
/// is to those who cannot see it; `id` sets its patterns apart from those of the document's others;
/// words that are set off are said to be in `other_language`, a tag as in lang="".
std::string svg_html(const Drawing& drawing, const std::string& name, const std::string& id, const std::string& other_language);

/// What a drawing says around itself where it is a file of its own.
struct SvgSheet {
    std::string title;
    std::string plan;                ///< under the title
    std::vector<std::string> notes;  ///< below the drawing, a line each or more: date, ledger, sources
    std::string mark;                ///< across all of it, behind the words: made-up data; empty otherwise
};

/// The same as a file by itself, that wide in pixels.
std::string svg_file(const Drawing& drawing, const SvgSheet& sheet, Theme theme, double width);

/// A drawing that fills a picture of that size: its letters are as large as its width allows.
std::string svg_picture(const Drawing& drawing, const std::string& mark, Theme theme, double width, double height);

}  // namespace oreplan
