#include "web/app/orders.h"

#include <algorithm>

#include "core/codec/deck_json.h"
#include "core/export/booklet_html.h"
#include "core/export/csv.h"
#include "core/export/exhibit_menu.h"
#include "core/export/sharing.h"
#include "core/pages/slides/slide_list.h"

namespace oreplan {

std::ptrdiff_t number_of(const Page& page, const Table& table) {
    const auto tables = tables_of(page);
    return std::find(tables.begin(), tables.end(), &table) - tables.begin();
}

std::ptrdiff_t number_of(const Page& page, const MenuWanted& wanted) {
    const auto exhibits = exhibits_of(page);
    const auto is_wanted = [&](const Exhibit& each) { return place_of(each) == wanted.of; };
    return std::find_if(exhibits.begin(), exhibits.end(), is_wanted) - exhibits.begin();
}

namespace orders {

namespace {

void save_csv(const std::string& name, const std::string& csv) { platform::save_file(name, "text/csv", csv); }

}  // namespace

void print_booklet(const Session& session) { platform::print_booklet(booklet_html(session.booklet(), session.catalogue())); }

void save_tables(const Session& session, const Page& page) {
    save_csv(csv_name(page, session.view()), page_csv(page, session.catalogue()));
}

void save_table(const Session& session, const Page& page, std::ptrdiff_t number) {
    const auto tables = tables_of(page);
    if (number < 0 || number >= std::ssize(tables)) return;
    const auto index = static_cast<std::size_t>(number);
    save_csv(csv_name(page, session.view(), index + 1), table_csv(page, *tables[index], session.catalogue()));
}

void save_slides(const Session& session) {
    const View& view = session.view();
    Deck deck{view.plan, {}};
    for (const SlideName& name : shown_slides(*session.plan(view.plan), view)) {
        deck.deck.push_back({written(name), answer_to(view, sentence_field(name))});
    }
    platform::save_file(view.plan + "-slides.json", "application/json", write_deck(std::move(deck)));
}

void share(const Session& session, const Page& page) {
    const Catalogue& words = session.catalogue();
    platform::give_to("share", to_json(sharing(page, session.view(), words, session.shows_own()), words));
}

void offer_exhibit(const Session& session, const Page& page, std::ptrdiff_t number,
                   const std::optional<platform::PressedPlace>& at) {
    const auto exhibits = exhibits_of(page);
    if (number < 0 || number >= std::ssize(exhibits)) return;
    const View& view = session.view();
    const Catalogue& words = session.catalogue();
    const Exhibit& exhibit = exhibits[static_cast<std::size_t>(number)];
    platform::give_to("exhibit", to_json(exhibit_menu(page, view, exhibit, words, !session.is_own(view.plan)), words), at);
}

}  // namespace orders

}  // namespace oreplan
