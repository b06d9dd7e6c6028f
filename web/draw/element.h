#pragma once

#include "core/page/page.h"
#include "core/text/catalogue.h"
#include "web/widgets/actions.h"
#include "web/widgets/paint.h"

namespace oreplan::draw {

/// What an element is drawn with besides itself.
struct Context {
    const widgets::Paint& paint;
    const Catalogue& catalogue;
    const View& view;
    const Phrase& other_form;  ///< from charts to tables, or back
    Actions& actions;
    bool* search = nullptr;  ///< set: the field to search in takes the keyboard, and clears it
    bool has_pages = true;   ///< the rest of the program is here: what the first page does without can be drawn
};

void element(const Context& context, widgets::Pen& pen, const Element& element);

}  // namespace oreplan::draw
