#include "core/page/exhibit.h"

#include <algorithm>

#include "core/text/passages.h"

namespace oreplan {

namespace {

struct NameOf {
    std::string operator()(const BulletChart* chart) const { return chart->table.caption; }
    std::string operator()(const StepChart* chart) const { return chart->table.caption; }
    std::string operator()(const Schedule* schedule) const { return schedule->table.caption; }
    std::string operator()(const TimeChart* chart) const { return chart->name; }
    std::string operator()(const Stack* stack) const { return stack->name; }
    std::string operator()(const Card* card) const { return heading_of(*card); }
};

struct TableOf {
    const Table* operator()(const Card* card) const { return card->chart ? &card->chart->table : nullptr; }
    template <typename Chart>
    const Table* operator()(const Chart* chart) const {
        return &chart->table;
    }
};

struct ElementOf {
    Element operator()(const Card* card) const { return Cards{{*card}}; }
    template <typename Chart>
    Element operator()(const Chart* chart) const {
        return *chart;
    }
};

/// What stands in a section, taken up in its order.
class Collector {
public:
    void add(const Section& section) {
        section_ = &section.subject;
        for (const Element& element : section.elements) std::visit(*this, element);
    }

    void operator()(const BulletChart& chart) { take(&chart, *section_); }
    void operator()(const StepChart& chart) { take(&chart, *section_); }
    void operator()(const Schedule& schedule) { take(&schedule, *section_); }
    void operator()(const TimeChart& chart) { take(&chart, *section_); }
    void operator()(const Stack& stack) { take(&stack, *section_); }
    void operator()(const Cards& cards) {
        for (const Card& card : cards.cards) take(&card, card.name.to ? card.name.to->subject : *section_);
    }
    template <typename Other>
    void operator()(const Other&) {}

    std::vector<Exhibit> taken() && { return std::move(taken_); }

private:
    void take(Exhibit::Shown shown, const Subject& about) {
        std::string name = plain(std::visit(NameOf{}, shown));
        taken_.push_back({free_id(about), std::move(name), *section_, shown});
    }

    /// After what it is about; the second of the same has a number.
    std::string free_id(const Subject& about) const {
        std::string id = about.is_none() ? "chart" : fragment_of(about);
        std::replace(id.begin(), id.end(), ':', '-');
        const auto is_taken = [&](const std::string& wanted) {
            return std::any_of(taken_.begin(), taken_.end(), [&](const Exhibit& each) { return each.id == wanted; });
        };
        std::string free = id;
        for (int number = 2; is_taken(free); ++number) free = id + '-' + std::to_string(number);
        return free;
    }

    const Subject* section_ = nullptr;
    std::vector<Exhibit> taken_;
};

}  // namespace

std::vector<Exhibit> exhibits_of(const Page& page) {
    Collector collector;
    for (const Section& section : page.sections) collector.add(section);
    return std::move(collector).taken();
}

const void* place_of(const Exhibit& exhibit) {
    return std::visit([](const auto* shown) -> const void* { return shown; }, exhibit.shown);
}

const Table* table_of(const Exhibit& exhibit) { return std::visit(TableOf{}, exhibit.shown); }

View link_to(const Exhibit& exhibit, const View& looked_at) {
    const auto* card = std::get_if<const Card*>(&exhibit.shown);
    View view = looked_at;
    view.subject = exhibit.section;
    return for_others(card && (*card)->name.to ? *(*card)->name.to : std::move(view));
}

Element element_of(const Exhibit& exhibit) { return std::visit(ElementOf{}, exhibit.shown); }

}  // namespace oreplan
