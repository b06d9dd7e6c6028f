#include "core/pages/no_script.h"

#include <algorithm>

namespace oreplan {

namespace {

template <typename... Kinds>
bool has_any(const Page& page) {
    for (const Section& section : page.sections) {
        for (const Element& element : section.elements) {
            if ((std::holds_alternative<Kinds>(element) || ...)) return true;
        }
    }
    return false;
}

bool offers_booklet(const Page& page) {
    for (const Section& section : page.sections) {
        for (const Element& element : section.elements) {
            const auto* offered = std::get_if<Commands>(&element);
            if (!offered) continue;
            const auto& all = offered->commands;
            if (std::any_of(all.begin(), all.end(), [](const Command& each) { return each.kind == CommandKind::booklet; }))
                return true;
        }
    }
    return false;
}

}  // namespace

std::string no_script_words(const Page& page, const Catalogue& words) {
    std::string what = words.say("no_script.always");
    const auto add = [&](bool is_there, const char* key) {
        if (is_there) what += words.say("list.comma") + words.say(key);
    };
    add(has_any<Choice, StatusBar>(page), "no_script.choice");
    add(has_any<Form>(page), "no_script.form");
    add(has_any<SearchField>(page), "no_script.search");
    add(!tables_of(page).empty(), "no_script.tables");
    add(offers_booklet(page), "no_script.booklet");
    return words.say("no_script") + words.say("no_script.needs", {{"what", what}});
}

}  // namespace oreplan
