#include "core/page/page.h"

#include <algorithm>

namespace oreplan {

namespace {

/// The table that an element is, or that says the same as it does.
struct TableOf {
    Table* operator()(Table& table) const { return &table; }
    template <typename Chart>
    Table* operator()(Chart& chart) const {
        if constexpr (requires { chart.table; }) return &chart.table;
        return nullptr;
    }
};

}  // namespace

Element::Element(const Element&) = default;
Element::Element(Element&&) noexcept = default;
Element& Element::operator=(const Element&) = default;
Element& Element::operator=(Element&&) noexcept = default;
Element::~Element() = default;

std::string heading_of(const Card& card) {
    return card.kicker.empty() ? card.name.text : card.kicker + " \u00b7 " + card.name.text;
}

bool has_section(const Page& page, const Subject& subject) {
    return std::any_of(page.sections.begin(), page.sections.end(),
                       [&](const Section& section) { return section.subject == subject; });
}

const Term* term_of(const std::vector<Term>& terms, std::string_view words) {
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const Term& term) {
        return std::find(term.forms.begin(), term.forms.end(), words) != term.forms.end();
    });
    return found == terms.end() ? nullptr : &*found;
}

std::vector<Table*> tables_in(Page& page) {
    std::vector<Table*> tables;
    for (Section& section : page.sections) {
        for (Element& element : section.elements) {
            if (Table* table = std::visit(TableOf{}, element)) tables.push_back(table);
        }
    }
    return tables;
}

std::vector<const Table*> tables_of(const Page& page) {
    const auto tables = tables_in(const_cast<Page&>(page));  // which changes nothing
    return {tables.begin(), tables.end()};
}

}  // namespace oreplan
