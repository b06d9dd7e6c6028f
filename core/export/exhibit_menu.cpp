#include "core/export/exhibit_menu.h"

#include "core/export/csv.h"
#include "core/export/exhibit_svg.h"
#include "core/export/file_name.h"
#include "core/export/json_text.h"
#include "core/page/address.h"

namespace oreplan {

ExhibitMenu exhibit_menu(const Page& page, const View& view, const Exhibit& exhibit, const Catalogue& catalogue, bool published) {
    ExhibitMenu menu{exhibit.name, {}, file_name(page, view, exhibit.id), {}, {}, {}, {}};
    menu.svg = exhibit_svg(page, view, exhibit, catalogue, Theme::light);  // it will stand on paper and in others' pages
    if (const Table* table = table_of(exhibit)) menu.csv = table_csv(page, *table, catalogue);
    menu.link = address_of(link_to(exhibit, view));
    if (published) menu.embed = embed_address(view, exhibit);
    for (std::size_t index = 0; index < Names<ExhibitDeed>::values.size(); ++index) {
        const auto deed = static_cast<ExhibitDeed>(index);
        if (deed == ExhibitDeed::save_csv && menu.csv.empty()) continue;
        if (deed == ExhibitDeed::embed && menu.embed.empty()) continue;
        menu.deeds.push_back(deed);
    }
    return menu;
}

std::string to_json(const ExhibitMenu& menu, const Catalogue& catalogue) {
    std::vector<std::string> items;
    for (const ExhibitDeed deed : menu.deeds) {
        items.push_back(json_object({{"deed", json_text(name_of(deed))}, {"words", json_text(catalogue.word("exhibit", deed))}}));
    }
    const auto say = [&](const char* key) { return json_text(catalogue.say(key)); };
    const std::string words = json_object({{"close", say("control.close")},
                                           {"copy", say("share.copy")},
                                           {"image_copied", say("exhibit.image_copied")},
                                           {"image_refused", say("exhibit.image_refused")},
                                           {"link_copied", say("share.link_copied")},
                                           {"code_copied", say("exhibit.code_copied")},
                                           {"copy_refused", say("share.copy_refused")},
                                           {"embed", say("exhibit.embed_heading")},
                                           {"embed_note", say("exhibit.embed_note")},
                                           {"embed_code", say("exhibit.embed_code")},
                                           {"embed_preview", say("exhibit.embed_preview")},
                                           {"embed_absent", say("exhibit.embed_absent")}});
    return json_object({{"name", json_text(menu.name)},
                        {"items", json_list(items)},
                        {"file", json_text(menu.file)},
                        {"svg", json_text(menu.svg)},
                        {"csv", json_text(menu.csv)},
                        {"link", json_text(menu.link)},
                        {"embed", json_text(menu.embed)},
                        {"words", words}});
}

std::string embed_address(const View& view, const Exhibit& exhibit) {
    View page;
    page.plan = view.plan;
    page.language = view.language;
    page.page = view.page;
    return "embed/" + address_of(page) + exhibit.id + '/';
}

}  // namespace oreplan
