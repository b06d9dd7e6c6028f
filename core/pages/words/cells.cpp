#include "core/pages/words/cells.h"

namespace oreplan {

Cell cell(std::string text) { return {{std::move(text), {}}, {}}; }
Cell cell(Phrase phrase) { return {std::move(phrase), {}}; }
Cell cell(const Mark& mark) { return {{mark.word, {}}, mark.outcome}; }

Cell date_cell(const Briefing& briefing, Date date) {
    return {{briefing.say(date), {}}, {}, {}, static_cast<double>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

Cell date_cell(const Briefing& briefing, const VagueDate& date) {
    Cell cell = date_cell(briefing, date.last());
    cell.phrase.text = date_words(briefing, date);
    return cell;
}

Cell quantity_cell(const Briefing& briefing, const Quantity& quantity) {
    return with_number(briefing, cell(briefing.say(quantity)), quantity.value, quantity.unit);
}

Cell reported_cell(const Briefing& briefing, const Quantity& quantity, bool to_date) {
    if (!to_date) return quantity_cell(briefing, quantity);
    return with_number(briefing, cell(briefing.say("reported_to_date", {{"value", quantity}})), quantity.value, quantity.unit);
}

Cell count_cell(int count) { return {{std::to_string(count), {}}, {}, CellNumber{static_cast<double>(count), {}, true}}; }
Cell count_cell(int count, std::string words) {
    return {{std::move(words), {}}, {}, CellNumber{static_cast<double>(count), {}, false}};
}

Cell share_cell(const Briefing& briefing, const std::optional<double>& share, std::string otherwise) {
    if (!share) return cell(std::move(otherwise));
    return {{share_words(briefing, *share), {}}, {}, CellNumber{*share, briefing.catalogue.unit(Unit::percent), true}};
}

Cell with_number(const Briefing& briefing, Cell cell, std::optional<double> value, Unit unit, std::optional<double> second) {
    if (!value) return cell;
    const bool alone = cell.phrase.text == briefing.say(Quantity{*value, unit});
    cell.number = CellNumber{*value, briefing.catalogue.unit(unit), alone, second, unit};
    return cell;
}

}  // namespace oreplan
