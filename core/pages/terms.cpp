#include "core/pages/terms.h"

#include <algorithm>
#include <set>

#include "core/text/passages.h"

namespace oreplan {

namespace {

std::vector<std::string> split(const std::string& forms) {
    std::vector<std::string> all;
    for (std::size_t from = 0; from <= forms.size();) {
        const std::size_t to = std::min(forms.find('|', from), forms.size());
        all.push_back(forms.substr(from, to - from));
        from = to + 1;
    }
    return all;
}

bool is_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

/// Where words stand by themselves: of words in letters none is a part of a longer one.
std::size_t find_alone(std::string_view text, std::string_view form) {
    for (std::size_t at = text.find(form); at != text.npos; at = text.find(form, at + 1)) {
        const std::size_t end = at + form.size();
        const bool begins = at == 0 || !is_letter(form.front()) || !is_letter(text[at - 1]);
        const bool ends = end == text.size() || !is_letter(form.back()) || !is_letter(text[end]);
        if (begins && ends) return at;
    }
    return text.npos;
}

/// Marks terms in what is said, each once until it is told to begin anew.
class Marker {
public:
    explicit Marker(std::vector<Term> terms) : terms_(std::move(terms)) {}

    void begin_section() { said_.clear(); }

    void operator()(std::string& said) {
        std::string marked;
        for (const Passage& passage : passages(said)) {
            marked += passage.set_off ? set_off(passage.words) : passage.hit ? as_hit(passage.words) : with_terms(passage.words);
        }
        said = std::move(marked);
    }

    void operator()(Phrase& phrase) {
        if (!leads_somewhere(phrase)) (*this)(phrase.text);
    }

    void operator()(Paragraph& paragraph) { (*this)(paragraph.text); }
    void operator()(BulletList& list) { each(list.items); }
    void operator()(FactList& list) { each(list.facts); }
    void operator()(Findings& list) { each(list.findings); }
    void operator()(Cards& list) { each(list.cards); }

    void operator()(Fact& fact) {
        (*this)(fact.name);
        (*this)(fact.value);
    }

    void operator()(Finding& finding) {
        (*this)(finding.title);
        (*this)(finding.text);
        each(finding.facts);
    }

    void operator()(Card& card) { (*this)(card.due); }

    void operator()(Table& table) {
        for (auto& row : table.rows) {
            for (Cell& cell : row) (*this)(cell.phrase);
        }
    }

    template <typename Other>
    void operator()(Other&) {}

    /// Those that were marked, in their order.
    std::vector<Term> used() const {
        std::vector<Term> used;
        for (std::size_t index = 0; index < terms_.size(); ++index) {
            if (used_.contains(index)) used.push_back(terms_[index]);
        }
        return used;
    }

private:
    template <typename List>
    void each(List& list) {
        for (auto& item : list) (*this)(item);
    }

    struct Found {
        std::size_t at = std::string_view::npos, term = 0;
        std::string_view form;
    };

    /// The first that this section has not said yet; of several at one place the longest.
    Found next(std::string_view words) const {
        Found found;
        for (std::size_t index = 0; index < terms_.size(); ++index) {
            if (said_.contains(index)) continue;
            for (const std::string& form : terms_[index].forms) {
                const std::size_t at = find_alone(words, form);
                if (at < found.at || (at == found.at && at != words.npos && form.size() > found.form.size()))
                    found = {at, index, form};
            }
        }
        return found;
    }

    std::string with_terms(std::string_view words) {
        std::string marked;
        for (Found found = next(words); found.at != words.npos; found = next(words)) {
            marked += std::string{words.substr(0, found.at)} + as_term(found.form);
            words.remove_prefix(found.at + found.form.size());
            said_.insert(found.term);
            used_.insert(found.term);
        }
        return marked + std::string{words};
    }

    std::vector<Term> terms_;
    std::set<std::size_t> said_;
    std::set<std::size_t> used_;
};

}  // namespace

Page explained(Page page, const Catalogue& catalogue) {
    std::vector<Term> terms;
    for (std::size_t index = 0; index < Names<FieldTerm>::values.size(); ++index) {
        const auto term = static_cast<FieldTerm>(index);
        terms.push_back({split(catalogue.word("term", term)), catalogue.word("term_meaning", term)});
    }
    Marker mark{std::move(terms)};
    mark(page.lead);
    for (Section& section : page.sections) {
        mark.begin_section();
        mark(section.heading);
        for (Element& element : section.elements) std::visit(mark, static_cast<AnyElement&>(element));
    }
    page.terms = mark.used();
    return page;
}

}  // namespace oreplan
