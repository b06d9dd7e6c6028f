#include "core/export/sharing.h"

#include "core/export/json_text.h"
#include "core/export/plan_name.h"
#include "core/page/address.h"
#include "core/text/passages.h"

namespace oreplan {

namespace {

/// What of the view a link carries, in the order of the page's head.
std::vector<std::pair<std::string, std::string>> carried(const Page& page, const View& view, const Catalogue& catalogue) {
    std::vector<std::pair<std::string, std::string>> carries{{catalogue.say("share.page"), page.title}};
    const std::string date =
        view.is_dated ? catalogue.say(view.as_of) : catalogue.say("share.todays_date", {{"date", view.as_of}});
    carries.emplace_back(catalogue.say("control.plan"), plan_name(page, view, catalogue));
    carries.emplace_back(catalogue.say("control.date"), date);
    if (!page.origin.empty()) carries.emplace_back(page.origin.back().name, plain(page.origin.back().value.text));
    if (view.status) carries.emplace_back(catalogue.say("share.status"), catalogue.word("status", *view.status));
    if (!view.query.empty()) carries.emplace_back(catalogue.say("share.query"), view.query);
    return carries;
}

}  // namespace

Sharing sharing(const Page& page, const View& view, const Catalogue& catalogue, bool own) {
    const View link = for_others(view);
    const std::string title = page.title + " · " + plan_name(page, view, catalogue);
    Sharing sharing{title, address_of(link), {}, carried(page, view, catalogue), own};
    if (view.answers.empty()) return sharing;
    View whole = link;
    whole.answers = view.answers;
    sharing.with_answers = address_of(whole);
    return sharing;
}

std::string to_json(const Sharing& sharing, const Catalogue& catalogue) {
    std::vector<std::string> carries;
    for (const auto& [name, words] : sharing.carries) {
        carries.push_back(json_object({{"name", json_text(name)}, {"words", json_text(words)}}));
    }
    const auto say = [&](const char* key) { return json_text(catalogue.say(key)); };
    const std::string words = json_object({{"heading", say("share.heading")},
                                           {"link", say("share.link")},
                                           {"carries", say("share.carries")},
                                           {"answers", say("share.answers")},
                                           {"with_answers", say("share.with_answers")},
                                           {"own", say("share.own")},
                                           {"qr", say("share.qr")},
                                           {"native", say("share.native")},
                                           {"copy", say("share.copy")},
                                           {"copied", say("share.link_copied")},
                                           {"copy_refused", say("share.copy_refused")},
                                           {"close", say("control.close")}});
    return json_object({{"title", json_text(sharing.title)},
                        {"address", json_text(sharing.address)},
                        {"with_answers", json_text(sharing.with_answers)},
                        {"carries", json_list(carries)},
                        {"own", sharing.own ? "true" : "false"},
                        {"words", words}});
}

}  // namespace oreplan
