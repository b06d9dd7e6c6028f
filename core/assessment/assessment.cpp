#include "core/assessment/assessment.h"

#include <algorithm>

#include "core/model/timeline.h"
#include "core/rules/rule_table.h"

namespace oreplan {

Assessment assess(const Plan& plan, const Ledger& ledger, Date as_of, const Settings& settings) {
    Assessment assessment;
    assessment.facts = facts_of(plan, ledger, as_of, settings);
    assessment.verdicts = judged({assessment.facts});
    return assessment;
}

std::span<const Verdict> verdicts_of(const Assessment& assessment, Rule rule) {
    const Verdicts& all = assessment.verdicts;
    const auto first = std::partition_point(all.begin(), all.end(), [&](const Verdict& each) { return each.rule < rule; });
    const auto last = std::partition_point(first, all.end(), [&](const Verdict& each) { return each.rule == rule; });
    return {all.data() + (first - all.begin()), static_cast<std::size_t>(last - first)};
}

Verdict verdict_of(const Assessment& assessment, Rule rule, const Subject& subject, int year) {
    for (const Verdict& verdict : verdicts_of(assessment, rule)) {
        if (verdict.subject == subject && verdict.year == year) return verdict;
    }
    Verdict blank;
    blank.rule = rule;
    blank.subject = subject;
    blank.year = year;
    return blank;
}

Window as_of_range(const Plan& plan, const Ledger& ledger, Date today) {
    Window range = plan.identity.span();
    range.from = std::min(range.from, std::max(today, first_day(plan.identity.base_year)));
    range.to = std::max(range.to, today);
    const std::vector<Revision> revision = revisions(ledger.events);
    for (std::size_t place = 0; place < revision.size(); ++place) {
        if (revision[place] == Revision::none) range.to = std::max(range.to, ledger.events[place].date.last());
    }
    return range;
}

Date default_as_of(const Plan& plan, Date today) { return std::max(today, as_of_range(plan, {}, today).from); }

}  // namespace oreplan
