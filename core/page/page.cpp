#include "core/page/page.h"

#include <algorithm>

namespace oreplan {

namespace {

struct TableOf {
    const Table* operator()(const Table& table) const { return &table; }
    const Table* operator()(const BulletChart& chart) const { return &chart.table; }
    const Table* operator()(const StepChart& chart) const { return &chart.table; }
    const Table* operator()(const Schedule& schedule) const { return &schedule.table; }
    const Table* operator()(const TimeChart& chart) const { return &chart.table; }
    const Table* operator()(const Stack& stack) const { return &stack.table; }
    template <typename Other>
    const Table* operator()(const Other&) const {
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

std::vector<const Table*> tables_of(const Page& page) {
    std::vector<const Table*> tables;
    for (const Section& section : page.sections) {
        for (const Element& element : section.elements) {
            if (const Table* table = std::visit(TableOf{}, element)) tables.push_back(table);
        }
    }
    return tables;
}

}  // namespace oreplan
