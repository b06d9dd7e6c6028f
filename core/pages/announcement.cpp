#include "core/pages/announcement.h"

#include <algorithm>

namespace oreplan {

namespace {

/// Every element of a kind, in order.
template <typename Kind>
std::vector<const Kind*> all_of(const Page& page) {
    std::vector<const Kind*> found;
    for (const Section& section : page.sections) {
        for (const Element& element : section.elements) {
            if (const Kind* each = std::get_if<Kind>(&element)) found.push_back(each);
        }
    }
    return found;
}

std::string chosen_words(const Choice& choice) { return choice.chosen ? choice.options[*choice.chosen].text : std::string{}; }

/// The page, and what of it is looked at.
std::string place_words(const View& view, const Page& page, const Catalogue& words) {
    const auto shown = std::find_if(page.sections.begin(), page.sections.end(),
                                    [&](const Section& each) { return each.subject == view.subject; });
    const bool is_told = !view.subject.is_none() && shown != page.sections.end() && !shown->heading.empty();
    return is_told ? page.title + words.say("list.comma") + shown->heading : page.title;
}

/// How many stand in the status that alone is shown, or that all are.
std::string status_words(const View& view, const Page& page, const Catalogue& words) {
    if (!view.status) return words.say("announce.all");
    std::string told = words.word("status", *view.status);
    for (const StatusBar* bar : all_of<StatusBar>(page)) {
        for (const StatusCount& count : bar->counts) {
            if (count.chosen) told = words.say("announce.count", {{"what", count.mark.word}, {"count", count.count}});
        }
    }
    return told;
}

std::string answer_words(const Field& field, const Catalogue& words) {
    const auto option = std::find_if(field.options.begin(), field.options.end(),
                                     [&](const FieldOption& each) { return each.value == field.answer; });
    std::string answer = option == field.options.end() ? field.answer : option->words;
    if (field.kind == FieldKind::check) answer = words.say(field.answer.empty() ? "announce.unchecked" : "announce.checked");
    if (answer.empty()) answer = words.say("control.not_answered");
    return words.say("announce.answer", {{"label", field.label}, {"answer", answer}}) + field.problem;
}

/// The answers that changed, and what the page comes to by them.
void add_answers(std::vector<std::string>& told, const View& before, const View& view, const Page& page, const Catalogue& words) {
    if (before.answers == view.answers) return;
    for (const Form* form : all_of<Form>(page)) {
        for (const Field& field : form->fields) {
            if (answer_to(before, field.id) != answer_to(view, field.id)) told.push_back(answer_words(field, words));
        }
    }
    told.push_back(page.lead);
}

}  // namespace

std::string announcement(const View& before, const View& view, const Page& page, const Masthead& head, const Catalogue& words) {
    std::vector<std::string> told;
    const auto add = [&](bool changed, const auto& say) {
        if (changed) told.push_back(say());
    };
    add(before.plan != view.plan || before.page != view.page || before.subject != view.subject || before.face != view.face ||
            before.elder != view.elder,
        [&] { return place_words(view, page, words); });
    add(before.as_of != view.as_of, [&] { return head.chip; });
    add(before.ledger != view.ledger, [&] { return chosen_words(head.ledgers); });
    add(before.language != view.language, [&] { return chosen_words(head.languages); });
    add(before.theme != view.theme && view.theme, [&] { return words.word("theme", *view.theme); });
    add(before.scale != view.scale, [&] { return head.scales.options[1].text; });
    add(before.query != view.query && before.page == view.page, [&] {
        const auto fields = all_of<SearchField>(page);
        return fields.empty() ? std::string{} : fields.front()->summary;
    });
    add(before.status != view.status && before.page == view.page, [&] { return status_words(view, page, words); });
    add(before.green_denominator != view.green_denominator, [&] { return words.word("denominator", view.green_denominator); });
    add(before.scale_reading != view.scale_reading, [&] { return words.word("scale.reading", view.scale_reading); });
    add(before.tables != view.tables, [&] { return words.say(view.tables ? "announce.tables" : "announce.charts"); });
    add(before.part != view.part && before.page == view.page, [&] { return words.say("announce.part", {{"part", view.part}}); });
    add_answers(told, before, view, page, words);
    std::string all;
    for (const std::string& each : told) {
        if (!each.empty()) all += (all.empty() ? "" : words.say("list.semicolon")) + each;
    }
    return plain(all);
}

}  // namespace oreplan
