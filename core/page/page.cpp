#include "core/page/page.h"

namespace oreplan {

namespace {

struct TableOf {
    const Table* operator()(const Table& table) const { return &table; }
    const Table* operator()(const BulletChart& chart) const { return &chart.table; }
    const Table* operator()(const StepChart& chart) const { return &chart.table; }
    const Table* operator()(const Schedule& schedule) const { return &schedule.table; }
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
