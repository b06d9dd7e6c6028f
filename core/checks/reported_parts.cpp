#include "core/checks/reported_parts.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/facts/indicators/mine_output.h"
#include "core/model/decimals.h"

namespace oreplan {

namespace {

/// The last word on an indicator's year: the event, and where it stands.
struct LastReport {
    const ValueReported* what = nullptr;
    std::size_t place = 0;
};

using Reports = std::map<std::string, std::map<int, LastReport>>;

/// Where the last report of a mine's output stands, by mineral and year.
using OutputPlaces = std::map<std::pair<std::string, int>, std::size_t>;

struct Told {
    Reports reports;
    std::set<int> years;  ///< of those reports
    OutputPlaces outputs;
    std::vector<const Event*> doubtful;  ///< those that are not counted
};

/// Of a mine in being or ended; empty where there is none.
std::string mineral_of(const State& state, const std::string& mine) {
    if (const auto found = state.mines.find(mine); found != state.mines.end()) return found->second.mineral;
    const auto ended = state.ended_mines.find(mine);
    return ended == state.ended_mines.end() ? std::string{} : ended->second.mine.mineral;
}

Told told_by(const std::vector<Event>& events, const Timeline& timeline, const std::set<std::size_t>& not_counted,
             const State& state) {
    Told told;
    for (const Event* event : timeline.all()) {
        const auto place = static_cast<std::size_t>(event - events.data());
        if (not_counted.contains(place)) {
            told.doubtful.push_back(event);
        } else if (const auto* value = std::get_if<ValueReported>(&event->what)) {
            told.reports[value->indicator][value->year] = {value, place};
            told.years.insert(value->year);
        } else if (const auto* output = std::get_if<MineOutputReported>(&event->what)) {
            told.outputs[{mineral_of(state, output->mine), output->year}] = place;
        }
    }
    return told;
}

bool is_of(const Indicator& whole, const std::string& indicator) {
    const auto is_part = [&](const Parts& parts) {
        return std::find(parts.indicators.begin(), parts.indicators.end(), indicator) != parts.indicators.end();
    };
    return indicator == whole.id || (whole.parts && is_part(*whole.parts));
}

/// Whether an event that is not counted may tell of a whole's year. What was not read of it is empty, or 0; where not
/// even its kind was, it is an empty report of a value.
bool may_tell_of(const Indicator& whole, int year, const Event& event, const State& state) {
    const auto in_year = [year](int read) { return read == 0 || read == year; };
    if (const auto* value = std::get_if<ValueReported>(&event.what)) {
        return in_year(value->year) && (value->indicator.empty() || is_of(whole, value->indicator));
    }
    const auto* output = std::get_if<MineOutputReported>(&event.what);
    return output && !whole.output_of.empty() && in_year(output->year) &&
           (output->mine.empty() || mineral_of(state, output->mine) == whole.output_of);
}

const LastReport* last_report(const Reports& reports, const std::string& indicator, int year) {
    const auto years = reports.find(indicator);
    if (years == reports.end()) return nullptr;
    const auto report = years->second.find(year);
    return report == years->second.end() ? nullptr : &report->second;
}

using Found = std::vector<std::pair<std::size_t, Problem>>;

/// That the parts of a year, which are in the whole's unit, are no more than it.
void check_sum(const Indicator& whole, int year, const LastReport& report, double sum, double room, std::size_t place,
               Found& problems) {
    if (sum <= report.what->value + rounding_of(report.what->value) + 1e-9 + room) return;
    problems.push_back({place,
                        {"/events/" + std::to_string(place) + "/value",
                         {"problem.parts_above_whole",
                          {{"year", year},
                           {"name", whole.name},
                           {"parts", Quantity{sum, whole.unit}},
                           {"whole", Quantity{report.what->value, whole.unit}}}},
                         {"cure.parts_above_whole", {}}}});
}

bool has_parts(const Indicator& whole) { return whole.parts && whole.parts->relation != PartsRelation::shared_cap; }

/// What was reported of the parts of a year, in the whole's unit.
struct Sum {
    double value = 0;
    double room = 0;        ///< that the rounding of the numbers leaves
    std::size_t place = 0;  ///< of the last report among them
};

using ById = std::map<std::string_view, const Indicator*>;

/// Of a part that nobody reported, its own parts; each counts once.
Sum sum_of_parts(const Indicator& whole, int year, const Reports& reports, const ById& indicators) {
    Sum sum;
    std::set<const Indicator*> counted;
    std::vector<const Indicator*> open{&whole};
    while (!open.empty()) {
        const Indicator& from = *open.back();
        open.pop_back();
        for (const std::string& id : from.parts->indicators) {
            const auto part = indicators.find(id);
            if (part == indicators.end() || !counted.insert(part->second).second) continue;
            const Indicator& indicator = *part->second;
            if (const LastReport* report = last_report(reports, id, year)) {
                sum.value += convert(report->what->value, indicator.unit, whole.unit).value_or(0);
                sum.room += convert(rounding_of(report->what->value), indicator.unit, whole.unit).value_or(0);
                sum.place = std::max(sum.place, report->place);
            } else if (has_parts(indicator)) {
                open.push_back(&indicator);
            }
        }
    }
    return sum;
}

/// The other indicators that it has for parts; one to date is no less by the year's end.
void check_parts(const Indicator& whole, int year, const LastReport& report, const Reports& reports, const ById& indicators,
                 Found& problems) {
    const Sum parts = sum_of_parts(whole, year, reports, indicators);
    check_sum(whole, year, report, parts.value, parts.room, std::max(report.place, parts.place), problems);
}

/// That what adds up is a number that can be meant, be the whole reported or not. Each place is told once.
class Meanings {
public:
    Meanings(const Told& told, const State& state, Found& problems) : told_(told), state_(state), problems_(problems) {}

    void check(const Indicator& whole, const ById& indicators) {
        for (const int year : told_.years) {
            if (!has_parts(whole)) continue;
            const Sum sum = sum_of_parts(whole, year, told_.reports, indicators);
            tell(whole, year, sum.value, sum.place, "/value");
        }
        for (const auto& [of, place] : told_.outputs) {
            if (whole.output_of.empty() || of.first != whole.output_of) continue;
            tell(whole, of.second, least_mines_output(whole, state_, of.second), place, "/output/value");
        }
    }

private:
    void tell(const Indicator& whole, int year, double sum, std::size_t place, const char* where) {
        if (can_mean(whole.unit, sum) || !told_places_.insert(place).second) return;
        const Message::Argument most = Quantity{most_of(whole.unit), whole.unit};
        problems_.push_back({place,
                             {"/events/" + std::to_string(place) + where,
                              {"problem.sum_beyond_unit",
                               {{"year", year}, {"name", whole.name}, {"sum", Quantity{sum, whole.unit}}, {"most", most}}},
                              {"cure.sum_beyond_unit", {}}}});
    }

    const Told& told_;
    const State& state_;
    Found& problems_;
    std::set<std::size_t> told_places_;
};

}  // namespace

std::vector<std::pair<std::size_t, Problem>> check_reported_parts(const std::vector<Event>& events, const Timeline& timeline,
                                                                  const std::set<std::size_t>& not_counted, const State& state,
                                                                  const Plan& plan) {
    const Told told = told_by(events, timeline, not_counted, state);
    const auto& reports = told.reports;
    const auto& doubtful = told.doubtful;
    ById indicators;
    for (const Indicator& indicator : plan.indicators) indicators.emplace(indicator.id, &indicator);
    Found problems;
    Meanings meanings{told, state, problems};
    for (const Indicator& whole : plan.indicators) {
        meanings.check(whole, indicators);
        const auto years = reports.find(whole.id);
        if (years == reports.end()) continue;
        for (const auto& [year, report] : years->second) {
            const auto is_told = [&, of = year](const Event* event) { return may_tell_of(whole, of, *event, state); };
            if (report.what->to_date || std::any_of(doubtful.begin(), doubtful.end(), is_told)) continue;
            if (has_parts(whole)) check_parts(whole, year, report, reports, indicators, problems);
            if (whole.output_of.empty()) continue;
            check_sum(whole, year, report, least_mines_output(whole, state, year), 0, report.place, problems);
        }
    }
    return problems;
}

}  // namespace oreplan
