#include "core/checks/reported_parts.h"

#include <algorithm>
#include <map>
#include <string>

#include "core/model/decimals.h"

namespace oreplan {

namespace {

/// The last word on an indicator's year: the event, and where it stands.
struct LastReport {
    const ValueReported* what = nullptr;
    std::size_t place = 0;
};

using Reports = std::map<std::string, std::map<int, LastReport>>;

Reports reports_of(const std::vector<Event>& events, const Timeline& timeline) {
    Reports reports;
    for (const Event* event : timeline.all()) {
        const auto* value = std::get_if<ValueReported>(&event->what);
        if (value) reports[value->indicator][value->year] = {value, static_cast<std::size_t>(event - events.data())};
    }
    return reports;
}

const LastReport* whole_year(const Reports& reports, const std::string& indicator, int year) {
    const auto years = reports.find(indicator);
    if (years == reports.end()) return nullptr;
    const auto report = years->second.find(year);
    return report == years->second.end() || report->second.what->to_date ? nullptr : &report->second;
}

void check_year(const Indicator& whole, int year, const Reports& reports, const Plan& plan,
                std::vector<std::pair<std::size_t, Problem>>& problems) {
    const LastReport* report = whole_year(reports, whole.id, year);
    if (!report) return;
    double sum = 0;
    double room = 1e-9 + rounding_of(report->what->value);
    std::size_t place = report->place;
    for (const std::string& id : whole.parts->indicators) {
        const Indicator* part = find(plan.indicators, id);
        const LastReport* of_part = part ? whole_year(reports, id, year) : nullptr;
        if (!of_part) continue;
        sum += convert(of_part->what->value, part->unit, whole.unit).value_or(0);
        room += convert(rounding_of(of_part->what->value), part->unit, whole.unit).value_or(0);
        place = std::max(place, of_part->place);
    }
    if (sum <= report->what->value + room) return;
    problems.push_back({place,
                        {"/events/" + std::to_string(place) + "/value",
                         {"problem.parts_above_whole",
                          {{"year", year},
                           {"name", whole.name},
                           {"parts", Quantity{sum, whole.unit}},
                           {"whole", Quantity{report->what->value, whole.unit}}}},
                         {"cure.parts_above_whole", {}}}});
}

}  // namespace

std::vector<std::pair<std::size_t, Problem>> check_reported_parts(const std::vector<Event>& events, const Timeline& timeline,
                                                                  const Plan& plan) {
    const Reports reports = reports_of(events, timeline);
    std::vector<std::pair<std::size_t, Problem>> problems;
    for (const Indicator& whole : plan.indicators) {
        const auto years = reports.find(whole.id);
        if (!whole.parts || whole.parts->relation == PartsRelation::shared_cap || years == reports.end()) continue;
        for (const auto& [year, report] : years->second) check_year(whole, year, reports, plan, problems);
    }
    return problems;
}

}  // namespace oreplan
