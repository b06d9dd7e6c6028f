#include <set>

#include "core/checks/check.h"

namespace oreplan {

namespace {

class LedgerCheck {
public:
    LedgerCheck(const Ledger& ledger, const Plan& plan) : ledger_(ledger), plan_(plan) {}

    Problems run() {
        if (ledger_.plan != plan_.identity.id) {
            report("/plan", "other_plan", {{"id", ledger_.plan}, {"plan", plan_.identity.id}});
        }
        for (std::size_t index = 0; index < ledger_.events.size(); ++index) {
            const Event& event = ledger_.events[index];
            at_ = "/events/" + std::to_string(index);
            if (index > 0 && event.date < ledger_.events[index - 1].date) report(at_ + "/date", "event_order", {});
            if (event.source.clause.empty() && event.source.document.empty()) report(at_ + "/source", "no_source", {});
            if (!event.source.clause.empty()) {
                known(find(plan_.clauses, event.source.clause) != nullptr, "/source/clause", event.source.clause);
            }
            std::visit(*this, event.what);
        }
        return std::move(problems_);
    }

    void operator()(const ValueReported& what) { value(what.indicator, what.year, what.value); }
    void operator()(const QuotaAssigned& what) { value(what.indicator, what.year, what.value); }
    void operator()(const BlockAnnounced& what) { block(what.block); }
    void operator()(const BlockWithdrawn& what) { block(what.block); }
    void operator()(const RightGranted& what) {
        if (!what.block.empty()) block(what.block);
        known(find(plan_.minerals, what.mineral) != nullptr, "/mineral", what.mineral);
        if (!rights_.insert(what.right).second) report(at_ + "/right", "duplicate_id", {{"id", what.right}});
    }
    void operator()(const RightEnded& what) { known(rights_.contains(what.right), "/right", what.right); }
    void operator()(const MineRegistered& what) {
        known(find(plan_.minerals, what.mineral) != nullptr, "/mineral", what.mineral);
        if (!mines_.insert(what.mine).second) report(at_ + "/mine", "duplicate_id", {{"id", what.mine}});
    }
    void operator()(const MineResized& what) { mine(what.mine); }
    void operator()(const MineProductionChanged& what) { mine(what.mine); }
    void operator()(const MinesMerged& what) {
        mine(what.mine);
        for (std::size_t index = 0; index < what.merged.size(); ++index) {
            known(mines_.contains(what.merged[index]), "/merged/" + std::to_string(index), what.merged[index]);
            if (what.merged[index] != what.mine) mines_.erase(what.merged[index]);
        }
    }
    void operator()(const MineOutputReported& what) {
        mine(what.mine);
        year(what.year);
        not_negative(what.output.value, "/output/value");
        if (!comparable(what.output.unit, Unit::ten_thousand_tonnes) && what.output.unit != Unit::ten_thousand_cubic_metres) {
            report(at_ + "/output/unit", "unit_mismatch", {{"id", what.mine}});
        }
    }
    void operator()(const MineRatesReported& what) {
        mine(what.mine);
        year(what.year);
        share(what.mining_recovery, "/mining_recovery");
        share(what.processing_recovery, "/processing_recovery");
        share(what.comprehensive_use, "/comprehensive_use");
    }
    void operator()(const MineDutyReported& what) {
        mine(what.mine);
        known(find(plan_.mine_duties, what.duty) != nullptr, "/duty", what.duty);
        year(what.year);
    }
    void operator()(const MineClosed& what) {
        mine(what.mine);
        mines_.erase(what.mine);
    }
    void operator()(const GreenMineListed& what) { mine(what.mine); }
    void operator()(const GreenMineDelisted& what) { mine(what.mine); }
    void operator()(const ExplorationInspected& what) { known(rights_.contains(what.right), "/right", what.right); }
    void operator()(const LandSurveyed& what) {
        hectares(what.area, "/area");
        hectares(what.treated, "/treated");
        const auto converted = convert(what.treated.value, what.treated.unit, what.area.unit);
        if (converted && *converted > what.area.value) report(at_ + "/treated/value", "more_than_all", {});
    }
    void operator()(const ReadingTaken& what) {
        site(what.site);
        if (!what.level && !what.flow && !what.temperature) report(at_, "no_reading", {});
        not_negative(what.flow.value_or(0), "/flow");
    }
    void operator()(const SampleTaken& what) { site(what.site); }
    void operator()(const StageReached&) {}
    void operator()(const Published& what) {
        if (what.opinions && what.opinions->to < what.opinions->from) report(at_ + "/opinions/to", "window_order", {});
    }
    void operator()(const EvaluationFinished& what) { year(what.year); }
    void operator()(const YearItemSet& what) {
        year(what.year);
        if (!year_items_.insert(what.item).second) report(at_ + "/item", "duplicate_id", {{"id", what.item}});
    }
    void operator()(const YearItemDone& what) { known(year_items_.contains(what.item), "/item", what.item); }
    void operator()(const TaskMoved& what) { known(find(plan_.tasks, what.task) != nullptr, "/task", what.task); }
    void operator()(const LandTreated& what) {
        hectares(what.area, "/area");
        if (what.topic != Topic::subsidence && what.topic != Topic::legacy_plots) {
            report(at_ + "/topic", "land_topic", {});
        }
    }

private:
    void report(std::string where, std::string key, std::vector<std::pair<std::string, Message::Argument>> arguments) {
        problems_.push_back({std::move(where), {"problem." + key, std::move(arguments)}, {"cure." + key, {}}});
    }
    void known(bool is_known, const std::string& place, const std::string& id) {
        if (!is_known) report(at_ + place, "dangling", {{"id", id}});
    }
    void block(const std::string& id) { known(find(plan_.blocks, id) != nullptr, "/block", id); }
    void mine(const std::string& id) { known(mines_.contains(id), "/mine", id); }
    void site(const std::string& id) { known(mines_.contains(id) || rights_.contains(id), "/site", id); }
    void year(int year) {
        if (year < plan_.identity.base_year || year > plan_.identity.last_year) {
            report(at_ + "/year", "year_outside", {{"year", year}});
        }
    }
    void not_negative(double number, const std::string& place) {
        if (number < 0) report(at_ + place, "negative", {});
    }
    void share(const std::optional<double>& percent, const std::string& place) {
        if (percent && (*percent < 0 || *percent > 100)) report(at_ + place, "not_a_share", {});
    }
    void hectares(const Quantity& area, const std::string& place) {
        if (!comparable(area.unit, Unit::hectare)) report(at_ + place + "/unit", "unit_mismatch", {{"id", ""}});
        not_negative(area.value, place + "/value");
    }
    void value(const std::string& id, int of_year, double number) {
        known(find(plan_.indicators, id) != nullptr, "/indicator", id);
        year(of_year);
        not_negative(number, "/value");
    }

    const Ledger& ledger_;
    const Plan& plan_;
    std::string at_;
    std::set<std::string> rights_;
    std::set<std::string> mines_;
    std::set<std::string> year_items_;
    Problems problems_;
};

}  // namespace

Problems check_ledger(const Ledger& ledger, const Plan& plan) { return LedgerCheck{ledger, plan}.run(); }

}  // namespace oreplan
