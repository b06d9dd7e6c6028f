#pragma once

#include "core/page/page.h"
#include "web/widgets/actions.h"
#include "web/widgets/text.h"

namespace oreplan::widgets {

/// A table with its caption, no wider than what is in it. Columns get the width they need; words wrap where that is too much. Where not
/// even that fits (a phone), each row becomes a card of names and values. Heads stay in sight, and put the rows in order when pressed. `save` is the label of the link that saves it as a file.
void table(const Paint& paint, Pen& pen, const Table& table, std::string_view save, Actions& actions);

/// Of rows that begin at `tops` under the pen, those that are seen, and a window's height of them above and below: the keyboard goes on to
/// those. All of them where the words are written down.
std::pair<std::size_t, std::size_t> rows_drawn(const Paint& paint, const Pen& pen, const std::vector<float>& tops);

/// A phrase that leads somewhere is a link, another is text.
void phrase(const Paint& paint, Pen& pen, std::string_view id, const Phrase& phrase, const TextStyle& style, Actions& actions);

/// For ImGui, of what stands under a name as one of several: it is the same thing whichever others stand beside it, so that its chart
/// goes from its own values to its own.
std::string lasting_id(const Phrase& name, std::size_t number);

}  // namespace oreplan::widgets
