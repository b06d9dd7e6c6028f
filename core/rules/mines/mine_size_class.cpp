#include "core/rules/mines/mine_size_class.h"

#include "core/facts/mines/standard_class.h"

namespace oreplan {

namespace {

/// Nothing where no standard covers the mine.
std::optional<Verdict> class_verdict(const std::string& id, const Mine& mine, const Plan& plan, const State& state) {
    const StandardClass found = standard_class(plan, mine.mineral, mine.method, mine.capacity);
    if (!found.standard) return std::nullopt;
    Verdict verdict;
    verdict.rule = Rule::mine_size_class;
    verdict.subject = {SubjectKind::mine, id};
    verdict.data_date = state.mines_known;
    verdict.basis = found.standard->source;
    if (mine.capacity) verdict.value = Quantity{mine.capacity->value, mine.capacity->unit};
    verdict.finding = found.reason;
    if (!found.size) return verdict;
    const bool same = *found.size == mine.size_class;
    verdict.outcome = same ? Outcome::met : Outcome::needs_person;
    verdict.finding = {(same ? "finding.class_agrees." : "finding.class_should_be.") + std::string{name_of(*found.size)},
                       {{"capacity", *verdict.value}, {"edition", found.standard->edition}}};
    return verdict;
}

}  // namespace

Verdicts judge::mine_size_class(const Case& given) {
    Verdicts verdicts;
    for (const auto& [id, mine] : given.facts.state.mines) {
        if (auto verdict = class_verdict(id, mine, given.plan(), given.facts.state)) verdicts.push_back(std::move(*verdict));
    }
    return verdicts;
}

}  // namespace oreplan
