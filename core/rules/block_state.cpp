#include "core/rules/block_state.h"

#include <algorithm>
#include <set>

namespace oreplan {

namespace {

bool in_force(const Right& right) { return !right.ended.has_value(); }

BlockStanding standing_of(const BlockStatus& status, Date as_of) {
    if (std::any_of(status.rights.begin(), status.rights.end(), in_force)) return BlockStanding::granted;
    if (status.history.withdrawn) return BlockStanding::withdrawn;
    if (!status.rights.empty()) return BlockStanding::granted;
    if (as_of > status.block->window.to) return BlockStanding::over_without_grant;
    if (status.history.announced) return BlockStanding::announced;
    return as_of < status.block->window.from ? BlockStanding::not_yet_open : BlockStanding::open;
}

Verdict verdict_for(const char* rule, const BlockStatus& status) {
    Verdict verdict;
    verdict.rule = rule;
    verdict.subject = status.block->id;
    verdict.basis = status.block->source;
    verdict.data_date = std::max(status.history.announced, status.history.withdrawn);
    for (const Right& right : status.rights) {
        verdict.data_date = std::max(verdict.data_date, std::optional{right.ended.value_or(right.granted)});
    }
    return verdict;
}

Verdict window_verdict(const BlockStatus& status, Date as_of) {
    Verdict verdict = verdict_for("block_window", status);
    const Window& window = status.block->window;
    if (!status.rights.empty()) {
        const Date granted = status.rights.front().granted;
        const bool inside = window.contains(granted);
        verdict.outcome = inside ? Outcome::met : Outcome::not_met;
        verdict.finding = {inside              ? "finding.granted_in_window"
                           : granted < window.from ? "finding.granted_early"
                                                   : "finding.granted_late",
                           {{"date", granted}, {"from", window.from}, {"to", window.to}}};
    } else if (status.history.withdrawn) {
        verdict.outcome = Outcome::not_applicable;
        verdict.finding = {"finding.block_withdrawn", {{"date", *status.history.withdrawn}}};
    } else if (as_of <= window.to) {
        verdict.outcome = Outcome::under_way;
        verdict.finding = {as_of < window.from ? "finding.window_ahead" : "finding.window_running",
                           {{"from", window.from}, {"to", window.to}}};
    } else {
        verdict.outcome = status.reported ? Outcome::not_met : Outcome::no_data;
        verdict.finding = {status.reported ? "finding.window_over" : "finding.window_over_unreported",
                           {{"to", window.to}}};
    }
    return verdict;
}

Verdict holder_verdict(const BlockStatus& status) {
    Verdict verdict = verdict_for("block_holder", status);
    if (!status.block->one_holder) {
        verdict.outcome = Outcome::not_applicable;
        verdict.finding = {"finding.holders_not_limited", {}};
        return verdict;
    }
    if (status.rights.empty()) {
        verdict.finding = {"reason.no_grant_reported", {}};
        return verdict;
    }
    std::set<std::string> holders;
    for (const Right& right : status.rights) {
        if (in_force(right)) holders.insert(right.holder.zh);
    }
    verdict.value = Quantity{static_cast<double>(holders.size()), Unit::count};
    verdict.limit = Quantity{1, Unit::count};
    verdict.outcome = holders.size() <= 1 ? Outcome::met : Outcome::not_met;
    verdict.finding = {"finding.holders", {{"count", static_cast<int>(holders.size())}}};
    return verdict;
}

Verdict way_verdict(const BlockStatus& status) {
    Verdict verdict = verdict_for("block_grant_way", status);
    if (status.rights.empty()) {
        verdict.finding = {"reason.no_grant_reported", {}};
        return verdict;
    }
    const auto& allowed = status.block->grant_ways;
    const auto outside = std::find_if(status.rights.begin(), status.rights.end(), [&](const Right& right) {
        return std::find(allowed.begin(), allowed.end(), right.way) == allowed.end();
    });
    const bool fine = outside == status.rights.end();
    verdict.outcome = fine ? Outcome::met : Outcome::not_met;
    verdict.finding = {(fine ? "finding.granted_by." : "finding.granted_outside.") +
                           std::string{name_of(fine ? status.rights.back().way : outside->way)},
                       {}};
    return verdict;
}

}  // namespace

BlockStatus block_status(const Block& block, const State& state, Date as_of) {
    BlockStatus status;
    status.block = &block;
    if (const auto found = state.blocks.find(block.id); found != state.blocks.end()) {
        status.reported = true;
        status.history = found->second;
        for (const std::string& id : found->second.rights) status.rights.push_back(state.rights.at(id));
    }
    status.standing = standing_of(status, as_of);
    status.days_to_open = std::max(0, days_between(as_of, block.window.from));
    status.days_left = days_between(as_of, block.window.to);
    status.verdicts = {window_verdict(status, as_of), holder_verdict(status), way_verdict(status)};
    return status;
}

}  // namespace oreplan
