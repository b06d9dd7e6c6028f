#include "core/export/html.h"
#include "core/export/html_words.h"
#include "core/page/address.h"

namespace oreplan {

namespace {

/// The one that is chosen is a link like the others, and says that it is.
std::string link_list(const Choice& choice, std::string_view current_is, const HtmlWords& write, const Links& links) {
    std::string items;
    for (std::size_t index = 0; index < choice.options.size(); ++index) {
        const Phrase& option = choice.options[index];
        items += tag("li", index == choice.chosen
                               ? tag("a", write.words(option.text),
                                     attribute("href", links.to(*option.to)) + " " + attribute("aria-current", current_is))
                               : write.phrase(option));
    }
    return tag("ul", items);
}

/// A control for the parameter of that name in the views' addresses; `value_of` tells what it is in a view.
template <typename ValueOf>
std::string select_html(const Choice& choice, std::string_view parameter, const HtmlWords& write, ValueOf value_of) {
    std::string options;
    for (std::size_t index = 0; index < choice.options.size(); ++index) {
        const Phrase& option = choice.options[index];
        options += write.option_html(value_of(*option.to), option.text, index == choice.chosen);
    }
    return tag("label", write.words(choice.name) + " " + tag("select", options, attribute("name", parameter) + " data-query"));
}

std::string navigation_html(const Masthead& head, const HtmlWords& write, const Links& links) {
    std::string groups;
    for (const Choice& group : head.groups) {
        groups += tag("li", tag("span", write.words(group.name)) + link_list(group, "page", write, links));
    }
    return tag("nav", tag("ul", groups, "class=\"groups\""), attribute("aria-label", head.navigation_label));
}

/// A control that tells the program a parameter; an empty value takes it back.
std::string query_button(const Phrase& phrase, const std::string& query) {
    return tag("button", escaped(phrase.text), "type=\"button\" " + attribute("data-query", query));
}

/// Where it begins, what is read aloud, and the way out.
std::string elder_html(const Masthead& head, const HtmlWords& write) {
    return tag("p", write.words(head.plan_name + " · " + head.on_paper), "class=\"of-day\"") +
           tag("nav", write.phrase(*head.start) + command_html(head.read_aloud) + query_button(head.elder, "elder="),
               attribute("aria-label", head.navigation_label));
}

}  // namespace

std::string masthead_html(const Masthead& head, const Links& links, const Catalogue& catalogue) {
    const HtmlWords write{links, catalogue};
    if (head.start) return elder_html(head, write);
    const auto menu = [&](const char* name, const std::string& said, const std::string& content) {
        return tag("details", tag("summary", write.words(said)) + tag("div", content), "class=\"menu " + std::string{name} + '"');
    };
    std::string html =
        tag("p", tag("strong", write.words(head.brand)) + " " + tag("span", write.words(head.plan_name)), "class=\"brand\"");
    html += tag("p", write.words(head.on_paper), "class=\"of-day\"");
    html += menu("pages", catalogue.say("control.pages_menu"), navigation_html(head, write, links));
    // Where there is no room beside the date they are among the settings.
    const std::string ways = tag("a", write.words(head.present.text),
                                 attribute("href", links.to(*head.present.to)) + " class=\"present\" data-query") +
                             query_button(head.dashboard, "view=");
    std::string controls = command_html(head.share) + tag("span", ways, "class=\"ways\"");
    controls += select_html(head.themes, "theme", write, [](const View& view) { return name_of(*view.theme); });
    if (!head.ledgers.options.empty()) {
        controls += select_html(head.ledgers, "ledger", write, [](const View& view) { return view.ledger; });
    }
    controls += command_html(head.choose_file);
    controls = tag("div", controls, "class=\"controls\"");
    if (!head.plans.options.empty()) {
        controls += tag(
            "nav", tag("span", write.words(head.plans.name), "class=\"remark\"") + link_list(head.plans, "true", write, links),
            "class=\"plans\" " + attribute("aria-label", head.plans.name));
    }
    html += menu("settings", catalogue.say("control.settings"), controls);
    html += tag("label",
                write.words(head.date_label) + " <input type=\"date\" name=\"at\" data-query " +
                    attribute("min", to_iso(head.time.span.from)) + " " + attribute("max", to_iso(head.time.span.to)) + " " +
                    attribute("value", to_iso(head.time.date)) + ">",
                "class=\"date\" data-query");
    html += tag("nav", link_list(head.languages, "true", write, links), attribute("aria-label", head.languages.name));
    return html + query_button(head.elder, "elder=1") + tag("span", ways, "class=\"ways\"");
}

}  // namespace oreplan
