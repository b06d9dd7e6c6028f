#include "core/assessment/assessment.h"

#include <algorithm>

namespace oreplan {

Assessment assess(const Plan& plan, const Ledger& ledger, Date as_of, const Settings& settings) {
    Assessment assessment;
    assessment.plan = &plan;
    assessment.ledger = &ledger;
    assessment.as_of = as_of;
    assessment.settings = settings;
    const Timeline timeline{ledger.events};
    assessment.state = fold({}, timeline.until(as_of));
    for (const Indicator& indicator : plan.indicators) {
        assessment.indicators.push_back(indicator_status(indicator, plan, assessment.state, as_of, settings));
    }
    assessment.green_mines = green_mines(plan, timeline, as_of, settings);
    assessment.green_duties = green_duties(plan, assessment.state, as_of, settings);
    assessment.restoration = restoration(plan, timeline, assessment.state, as_of, settings);
    for (const Block& block : plan.blocks) {
        assessment.blocks.push_back(block_status(block, plan, assessment.state, as_of));
    }
    assessment.scale_advice = scale_advice(plan, assessment.state, settings.scale_reading);
    assessment.extraction = extraction(plan, assessment.state, as_of, settings);
    assessment.head_room = head_room(plan, assessment.state, as_of, settings);
    assessment.size_structure = size_structure(plan, assessment.state, as_of, settings);
    assessment.recovery = recovery(plan, assessment.state, settings);
    assessment.monitoring = monitoring(plan, assessment.state, as_of, settings);
    assessment.tasks = task_statuses(plan, assessment.state, as_of);
    assessment.life = plan_life(plan, assessment.state, as_of);
    assessment.upcoming = upcoming(plan, assessment.state, as_of);
    assessment.consistency = check_consistency(plan);
    assessment.warnings = warnings(assessment);
    return assessment;
}

namespace {

/// Puts verdicts at the end of a list.
struct Gather {
    std::vector<Verdict>& all;

    void operator()(const std::vector<Verdict>& verdicts) const { all.insert(all.end(), verdicts.begin(), verdicts.end()); }
    void operator()(const std::optional<Verdict>& verdict) const {
        if (verdict) all.push_back(*verdict);
    }
};

}  // namespace

std::vector<Verdict> all_verdicts(const Assessment& assessment) {
    std::vector<Verdict> all;
    const Gather add{all};
    for (const IndicatorStatus& status : assessment.indicators) all.push_back(status.verdict);
    for (const ConsistencyCheck& check : assessment.consistency) all.push_back(check.verdict);
    for (const GreenYear& year : assessment.green_mines.years[static_cast<std::size_t>(assessment.settings.green_denominator)]) {
        all.push_back(year.verdict);
    }
    const GreenDuties& green = assessment.green_duties;
    for (const auto* list : {&green.new_mines, &green.restarts, &green.listings, &green.exploration, &green.national}) add(*list);
    add(assessment.scale_advice);
    for (const HeadRoom& room : assessment.head_room) all.push_back(room.verdict);
    for (const Extraction& each : assessment.extraction) {
        for (const ExtractionYear& year : each.years) all.push_back(year.status.verdict);
        add(each.capacity_verdict);
    }
    add(assessment.size_structure.share);
    add(assessment.size_structure.classes);
    for (const MineRates& rates : assessment.recovery) add(rates.verdicts);
    for (const BlockStatus& status : assessment.blocks) add(status.verdicts);
    add(assessment.restoration.within_total);
    add(assessment.restoration.asked);
    if (!assessment.restoration.duty_years.empty()) {
        for (const MineDutyRow& row : assessment.restoration.duty_years.front().mines) add(row.verdicts);
    }
    for (const MonitoredSite& site : assessment.monitoring) {
        for (const SiteDuty& duty : site.duties) all.push_back(duty.verdict);
    }
    for (const TaskStatus& status : assessment.tasks) all.push_back(status.verdict);
    all.push_back(assessment.life.stages.order);
    for (const YearPlan& plan : assessment.life.year_plans) {
        all.push_back(plan.verdict);
        for (const YearItemStatus& item : plan.items) all.push_back(item.verdict);
    }
    for (const AmendmentStatus& status : assessment.life.amendments.amendments) add(status.verdicts);
    add(assessment.life.amendments.version);
    for (const PublicationStatus& status : assessment.life.publications.listed) add(status.opinions);
    add(assessment.life.publications.announced);
    for (const YearlyAnalysis& analysis : assessment.life.evaluations.yearly) all.push_back(analysis.verdict);
    return all;
}

std::array<int, Names<Outcome>::values.size()> tally(const Assessment& assessment) {
    std::array<int, Names<Outcome>::values.size()> counts{};
    for (const IndicatorStatus& status : assessment.indicators) {
        if (status.indicator->in_main_table) ++counts[static_cast<std::size_t>(status.verdict.outcome)];
    }
    return counts;
}

const IndicatorStatus* find_indicator(const Assessment& assessment, std::string_view id) {
    for (const IndicatorStatus& status : assessment.indicators) {
        if (status.indicator->id == id) return &status;
    }
    return nullptr;
}

const BlockStatus* find_block(const Assessment& assessment, std::string_view id) {
    for (const BlockStatus& status : assessment.blocks) {
        if (status.block->id == id) return &status;
    }
    return nullptr;
}

Window as_of_range(const Plan& plan, const Ledger& ledger, Date today) {
    Window range = plan.identity.span();
    range.to = std::max(range.to, today);
    const Timeline timeline{ledger.events};
    if (!timeline.all().empty()) range.to = std::max(range.to, timeline.all().back()->date.last());
    return range;
}

Date default_as_of(const Plan& plan, Date today) { return std::max(today, as_of_range(plan, {}, today).from); }

}  // namespace oreplan
