#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/page/page.h"
#include "core/text/catalogue.h"
#include "core/theme/theme.h"

// What HTML is made of, whatever it says. Contents and attributes are HTML already; only `words` and `value` are escaped here.

namespace oreplan {

std::string escaped(std::string_view words);

std::string tag(std::string_view name, const std::string& content, const std::string& attributes = {});

/// A value has no marks of language (core/text/passages.h): it is plain.
std::string attribute(std::string_view name, std::string_view value);

/// A character for it, which is not read out.
std::string sign_html(Sign sign);

/// By which a style sheet colours what has that outcome.
std::string status_attribute(Outcome outcome);

/// After its sign.
std::string outcome_html(Outcome outcome, const std::string& content);

std::string command_html(const Command& command);

/// How views become links in a document: relative to it through `root` ("../../../", or "" at the root itself).
struct Links {
    std::string root;
    bool nowhere = false;  ///< a document by itself: what would lead somewhere is plain words
    /// The view whose text is written, where tables that are longer than one text are written a part at a time, with links to
    /// the other parts (page/parts.h). Without, all of them is there.
    std::optional<View> in_parts = {};
    bool still = false;  ///< a document that will never have scripts, as paper: no buttons

    /// The page that is written into a document which holds several: its parts have that in their ids, and links lead to parts of
    /// the document.
    std::optional<PageKind> chapter = {};

    std::string to(const View& view) const;
    std::string id_of(const Subject& subject) const;
};

/// What a document says, in its language and with its links.
class HtmlWords {
public:
    /// The terms are those that the document explains at its end, with `meanings`; of others it says the mere words.
    HtmlWords(const Links& links, const Catalogue& catalogue, const std::vector<Term>& terms = {})
        : links_(links), catalogue_(catalogue), terms_(terms) {}

    /// What is said, so that it is pronounced in the language of its words.
    std::string words(std::string_view said) const;

    /// An option holds no elements: it tells its language only where it is all in one.
    std::string option_html(std::string_view value, std::string_view said, bool chosen) const;

    std::string phrase(const Phrase& phrase) const;
    std::string mark(const Mark& mark) const;

    /// What its terms mean: shown where one of them is pressed, by the browser itself.
    std::string meanings() const;

private:
    /// A button that shows its meaning.
    std::string term(std::string_view words, const std::string& html) const;
    /// The attribute of words in the other language.
    std::string lang() const;

    const Links& links_;
    const Catalogue& catalogue_;
    std::vector<Term> terms_;
};

}  // namespace oreplan
