#pragma once

#include <optional>

#include "web/app/session.h"
#include "web/platform/bridge.h"
#include "web/widgets/actions.h"

// What somebody takes along of the page that is shown: on paper, as a file, as a link. Nothing of it changes what is shown. The page may
// stand in for the session's own.

namespace oreplan {

/// Which of the page's tables, or of its charts and cards, is meant; behind the last where it is none.
std::ptrdiff_t number_of(const Page& page, const Table& table);
std::ptrdiff_t number_of(const Page& page, const MenuWanted& wanted);

namespace orders {

/// The whole plan as it is looked at, page after page.
void print_booklet(const Session& session);

void save_tables(const Session& session, const Page& page);
/// The page's table of that number, from 0; nothing where it has none.
void save_table(const Session& session, const Page& page, std::ptrdiff_t number);
void save_slides(const Session& session);

void share(const Session& session, const Page& page);
/// What can be done with the page's chart or card of that number, from 0; nothing where it has none.
void offer_exhibit(const Session& session, const Page& page, std::ptrdiff_t number,
                   const std::optional<platform::PressedPlace>& at = {});

}  // namespace orders

}  // namespace oreplan
