#include "core/pages/words/mineral_words.h"

#include "core/facts/mines/minimum_scales.h"
#include "core/pages/words/cells.h"

namespace oreplan {

std::string capacity_words(const Briefing& briefing, const Capacity& capacity) {
    return briefing.say("capacity." + std::string{name_of(capacity.per)},
                        {{"quantity", Quantity{capacity.value, capacity.unit}}});
}

Cell capacity_cell(const Briefing& briefing, const std::optional<Capacity>& capacity) {
    if (!capacity) return cell(not_reported(briefing));
    const std::string unit =
        briefing.say("capacity_unit." + std::string{name_of(capacity->per)}, {{"unit", briefing.catalogue.unit(capacity->unit)}});
    return {{capacity_words(briefing, *capacity), {}}, {}, CellNumber{capacity->value, unit, true}};
}

std::string row_name(const Briefing& briefing, const std::string& mineral, std::optional<MiningMethod> method) {
    std::string name = mineral_name(briefing, mineral);
    if (method) name += briefing.say("list.comma") + briefing.catalogue.word("method", *method);
    return name;
}

std::string scale_row_words(const Briefing& briefing, const MinimumScale& row) {
    const auto words = [&](double number) { return capacity_words(briefing, {number, row.unit, row.per}); };
    if (briefing.view.scale_reading == ScaleReading::mine_class) {
        return briefing.say("scale.floor", {{"floor", words(lowest_scale(row))}});
    }
    std::string text;
    for (std::size_t index = 0; index < Names<SizeClass>::values.size(); ++index) {
        const auto size = static_cast<SizeClass>(index);
        const auto number = scale_in_column(row, size);
        text += (text.empty() ? "" : briefing.say("list.semicolon")) +
                briefing.say("scale.deposit." + std::string{name_of(size)},
                             {{"floor", number ? words(*number) : briefing.say("not_set")}});
    }
    return text;
}

Choice scale_reading_choice(const Briefing& briefing) {
    return choice_of<ScaleReading>(briefing, "scale.reading_choice", "scale.reading", briefing.view.scale_reading,
                                   [](View& view, ScaleReading reading) { view.scale_reading = reading; });
}

std::string direction_words(const Briefing& briefing, const Mineral& mineral) {
    std::vector<std::string> words;
    for (const MineralSteering& steering : mineral.directions)
        words.push_back(briefing.catalogue.word("direction", steering.direction));
    return words.empty() ? not_stated(briefing) : listed(briefing, words);
}

Finding rule_finding(const Briefing& briefing, const Verdict& verdict, Mark mark) {
    return finding(briefing, verdict, std::move(mark), {rule_title(briefing, verdict.rule), {}});
}

}  // namespace oreplan
