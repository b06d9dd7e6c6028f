#include "core/export/html_words.h"

#include <algorithm>
#include <array>

#include "core/page/address.h"
#include "core/text/passages.h"
#include "core/theme/theme.h"

namespace oreplan {

namespace {

std::string_view entity_of(char special) {
    switch (special) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        default: return "&quot;";
    }
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t special = std::min(text.find_first_of("&<>\"", at), text.size());
        result += text.substr(at, special - at);
        if (special < text.size()) result += entity_of(text[special]);
        at = special;
    }
    return result;
}

std::string tag(std::string_view name, const std::string& content, const std::string& attributes) {
    return "<" + std::string{name} + (attributes.empty() ? "" : " " + attributes) + ">" + content + "</" + std::string{name} +
           ">";
}

std::string attribute(std::string_view name, std::string_view value) {
    return std::string{name} + "=\"" + escaped(plain(value)) + '"';
}

std::string sign_html(Sign sign) { return tag("span", std::string{character_of(sign)}, "aria-hidden=\"true\""); }

std::string status_attribute(Outcome outcome) {
    const auto status = status_of(outcome);
    return attribute("data-status", status ? name_of(*status) : "");
}

std::string outcome_html(Outcome outcome, const std::string& words) {
    return tag("span", sign_html(outcome_sign(outcome)) + " " + words, status_attribute(outcome));
}

std::string command_html(const Command& command) {
    return tag("button", escaped(command.words), "type=\"button\" " + attribute("data-command", name_of(command.kind)));
}

namespace {

std::string chapter_id(PageKind page, const Subject& subject) {
    return std::string{name_of(page)} + (subject.is_none() ? "" : '/' + fragment_of(subject));
}

}  // namespace

std::string Links::to(const View& view) const {
    return chapter ? '#' + chapter_id(view.page, view.subject) : root + address_of(view);
}

std::string Links::id_of(const Subject& subject) const { return chapter ? chapter_id(*chapter, subject) : fragment_of(subject); }

std::string HtmlWords::words(std::string_view said) const {
    std::string html;
    for (const Passage& passage : passages(said)) {
        const std::string text = passage.hit ? tag("mark", escaped(passage.words)) : escaped(passage.words);
        html += passage.set_off ? tag("span", text, lang()) : passage.term ? term(passage.words, text) : text;
    }
    return html;
}

std::string HtmlWords::term(std::string_view words, const std::string& html) const {
    const Term* term = term_of(terms_, words);
    if (!term) return html;
    return tag("button", html,
               "type=\"button\" class=\"term\" popovertarget=\"term:" + std::to_string(term - terms_.data()) + '"');
}

std::string HtmlWords::meanings() const {
    std::string html;
    for (std::size_t index = 0; index < terms_.size(); ++index) {
        html += tag("p", escaped(terms_[index].meaning), "popover class=\"meaning\" id=\"term:" + std::to_string(index) + '"');
    }
    return html;
}

std::string HtmlWords::option_html(std::string_view value, std::string_view said, bool chosen) const {
    const auto parts = passages(said);
    const bool set_off = parts.size() == 1 && parts.front().set_off;
    return tag("option", escaped(plain(said)),
               attribute("value", value) + (set_off ? " " + lang() : "") + (chosen ? " selected" : ""));
}

std::string HtmlWords::phrase(const Phrase& phrase) const {
    if (!phrase.address.empty()) {
        const std::string leads_out = attribute("href", phrase.address) + " rel=\"external noopener\" target=\"_blank\"";
        return tag("a", words(phrase.text), leads_out);
    }
    if (!phrase.to || links_.nowhere) return words(phrase.text);
    return tag("a", words(phrase.text), attribute("href", links_.to(*phrase.to)));
}

std::string HtmlWords::mark(const Mark& mark) const { return outcome_html(mark.outcome, words(mark.word)); }

std::string HtmlWords::lang() const { return attribute("lang", language_tag(other_language(catalogue_.language()))); }

}  // namespace oreplan
