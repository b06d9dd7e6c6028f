#include <set>

#include "core/codec/check.h"

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
    void operator()(const MineClosed& what) {
        mine(what.mine);
        mines_.erase(what.mine);
    }
    void operator()(const GreenMineListed& what) { mine(what.mine); }
    void operator()(const GreenMineDelisted& what) { mine(what.mine); }
    void operator()(const TaskMoved& what) { known(find(plan_.tasks, what.task) != nullptr, "/task", what.task); }
    void operator()(const LandTreated& what) {
        if (!comparable(what.area.unit, Unit::hectare)) report(at_ + "/area/unit", "unit_mismatch", {{"id", ""}});
        if (what.area.value < 0) report(at_ + "/area/value", "negative", {});
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
    void value(const std::string& id, int year, double number) {
        known(find(plan_.indicators, id) != nullptr, "/indicator", id);
        if (year < plan_.identity.base_year || year > plan_.identity.last_year) {
            report(at_ + "/year", "year_outside", {{"year", year}});
        }
        if (number < 0) report(at_ + "/value", "negative", {});
    }

    const Ledger& ledger_;
    const Plan& plan_;
    std::string at_;
    std::set<std::string> rights_;
    std::set<std::string> mines_;
    Problems problems_;
};

}  // namespace

Problems check_ledger(const Ledger& ledger, const Plan& plan) { return LedgerCheck{ledger, plan}.run(); }

}  // namespace oreplan
