#include "core/page/page.h"

#include <algorithm>
#include <type_traits>

namespace oreplan {

namespace {

/// The table that an element is, or that says the same as it does: of a page that may be changed, or not.
template <typename AnyTable>
struct TableOf {
    template <typename Any>
    AnyTable* operator()(Any& element) const {
        if constexpr (std::is_same_v<std::remove_const_t<Any>, Table>) return &element;
        if constexpr (requires { element.table; }) return &element.table;
        return nullptr;
    }
};

template <typename AnyTable, typename AnyPage>
std::vector<AnyTable*> all_tables(AnyPage& page) {
    std::vector<AnyTable*> tables;
    for (auto& section : page.sections) {
        for (auto& element : section.elements) {
            if (AnyTable* table = std::visit(TableOf<AnyTable>{}, element)) tables.push_back(table);
        }
    }
    return tables;
}

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

std::vector<Table*> tables_in(Page& page) { return all_tables<Table>(page); }
std::vector<const Table*> tables_of(const Page& page) { return all_tables<const Table>(page); }

}  // namespace oreplan
