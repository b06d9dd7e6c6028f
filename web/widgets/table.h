#pragma once

#include "core/page/page.h"
#include "web/widgets/actions.h"
#include "web/widgets/text.h"

namespace oreplan::widgets {

/// A table with its caption. Columns get the width they need; words wrap where that is too much. Where not even that
/// fits (a phone), each row becomes a card of names and values. `save` is the label of the link that saves it as a file.
void table(const Paint& paint, Pen& pen, const Table& table, std::string_view save, Actions& actions);

/// A phrase that leads somewhere is a link, another is text.
void phrase(const Paint& paint, Pen& pen, std::string_view id, const Phrase& phrase, const TextStyle& style, Actions& actions);

}  // namespace oreplan::widgets
