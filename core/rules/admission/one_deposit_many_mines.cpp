#include "core/rules/admission/one_deposit_many_mines.h"

#include "core/judging/basis.h"
#include "core/rules/admission/deposit_clauses.h"

namespace oreplan {

namespace {

Verdict one_deposit(const Requirement& asked, const std::string& mineral, std::optional<int> mines) {
    Verdict verdict = verdict_on(asked, Rule::one_deposit_many_mines, {SubjectKind::mineral, mineral});
    if (!mines) {
        verdict.finding = {"reason.no_deposit_mines", {}};
        return verdict;
    }
    verdict.value = Quantity{static_cast<double>(*mines), Unit::count};
    verdict.limit = Quantity{1, Unit::count};
    verdict.outcome = *mines <= 1 ? Outcome::met : Outcome::not_met;
    verdict.finding = {*mines <= 1 ? "finding.deposit_of_its_own" : "finding.deposit_shared", {{"mines", *mines}}};
    return verdict;
}

}  // namespace

Verdicts judge::one_deposit_many_mines(const Case& given) {
    Verdicts verdicts;
    const Application* application = given.new_mine();
    if (!application) return verdicts;
    for (const Requirement* asked : asked_of(*application, RequirementKind::one_deposit_many_mines, given.facts)) {
        verdicts.push_back(one_deposit(*asked, application->mine.mineral, application->deposit_mines));
    }
    return verdicts;
}

}  // namespace oreplan
