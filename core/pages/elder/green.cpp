#include "core/pages/elder/screens.h"

namespace oreplan {

namespace {

std::string yearly(const Briefing& briefing) {
    const GreenMines& green = briefing.facts().green_mines;
    std::vector<std::string> years;
    for (const GreenYear& year : green.years[static_cast<std::size_t>(briefing.view.green_denominator)]) {
        years.push_back(
            briefing.say("elder.green.year", {{"year", year.year}, {"target", Quantity{year.target, Unit::percent}}}));
    }
    return listed(briefing, years);
}

}  // namespace

Page elder_green(const Briefing& briefing) {
    Page page;
    page.title = briefing.say("elder.way.green");
    const Indicator* indicator = briefing.facts().green_mines.indicator;
    const Section back = ways("ways", {{briefing.say("elder.way.start"), briefing.to(PageKind::overview)}});
    if (!indicator) {
        page.lead = briefing.say("green.not_in_plan");
        page.sections = {back};
        return page;
    }
    page.lead = briefing.say("elder.green.lead");
    FactList answers = promise_answers(briefing, *find_indicator(briefing.facts(), indicator->id));
    answers.facts.insert(answers.facts.begin() + 1, fact(briefing.say("elder.question.yearly"), yearly(briefing)));
    page.sections = {{part("steps"), {}, {}, false, false, {std::move(answers)}}, back};
    return page;
}

}  // namespace oreplan
