#include "core/rules/blocks/block_window.h"

#include "core/rules/blocks/block_verdicts.h"
#include "core/rules/blocks/granted_rights.h"

namespace oreplan {

namespace {

Verdict window_verdict(const BlockFacts& facts, Date as_of) {
    Verdict verdict = verdict_for(Rule::block_window, facts);
    const Window& window = facts.block->window;
    if (window.from <= as_of) verdict.due = window.to;
    if (!facts.rights.empty()) {
        const auto in_window = [&](const Right& right) { return window.contains(right.granted); };
        const Date granted = right_to_tell(facts, in_window).granted;
        const bool inside = window.contains(granted);
        verdict.outcome = inside ? Outcome::met : Outcome::not_met;
        verdict.finding = {inside                  ? "finding.granted_in_window"
                           : granted < window.from ? "finding.granted_early"
                                                   : "finding.granted_late",
                           {{"date", granted}, {"from", window.from}, {"to", window.to}}};
    } else if (facts.history.withdrawn) {
        verdict.outcome = Outcome::not_applicable;
        verdict.finding = {"finding.block_withdrawn", {{"date", *facts.history.withdrawn}}};
    } else if (as_of <= window.to) {
        verdict.outcome = Outcome::under_way;
        verdict.finding = {as_of < window.from ? "finding.window_ahead" : "finding.window_running",
                           {{"from", window.from}, {"to", window.to}}};
    } else {
        verdict.outcome = facts.reported ? Outcome::not_met : Outcome::no_data;
        verdict.finding = {facts.reported ? "finding.window_over" : "finding.window_over_unreported", {{"to", window.to}}};
    }
    return verdict;
}

}  // namespace

Verdicts judge::block_window(const Case& given) {
    return on_each(given, [&](const BlockFacts& facts) { return window_verdict(facts, given.facts.as_of); });
}

}  // namespace oreplan
