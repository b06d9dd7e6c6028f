#include "core/rules/admission/big_deposit_small_mine.h"

#include "core/facts/mines/standard_class.h"
#include "core/judging/basis.h"
#include "core/rules/admission/deposit_clauses.h"

namespace oreplan {

namespace {

/// A mine that is not large under a deposit that is not small.
void compare_classes(Verdict& verdict, SizeClass deposit, SizeClass mine) {
    if (deposit == SizeClass::large) {
        verdict.outcome = Outcome::not_met;
        verdict.finding = {"finding.big_deposit_small_mine", {}};
    } else if (mine == SizeClass::small) {
        verdict.outcome = Outcome::needs_person;
        verdict.finding = {"finding.medium_deposit_small_mine", {}};
    } else {
        verdict.outcome = Outcome::met;
        verdict.finding = {"finding.deposit_fits", {}};
    }
}

Verdict big_deposit(const Requirement& asked, const Plan& plan, const MineProfile& mine) {
    Verdict verdict = verdict_on(asked, Rule::big_deposit_small_mine, {SubjectKind::mineral, mine.mineral});
    if (!mine.capacity) {
        verdict.finding = {"reason.no_capacity", {}};
        return verdict;
    }
    verdict.value = Quantity{mine.capacity->value, mine.capacity->unit};
    const auto mine_class = standard_class(plan, mine.mineral, mine.method, mine.capacity).size;
    if (mine_class == SizeClass::large || mine.deposit_class == SizeClass::small) {
        verdict.outcome = Outcome::met;  // whatever the other one is
        verdict.finding = {"finding.deposit_fits", {}};
    } else if (!mine.deposit_class || !mine_class) {
        verdict.outcome = Outcome::needs_person;
        verdict.finding = {mine.deposit_class ? "finding.mine_class_unknown" : "finding.deposit_class_unknown", {}};
    } else {
        compare_classes(verdict, *mine.deposit_class, *mine_class);
    }
    return verdict;
}

}  // namespace

Verdicts judge::big_deposit_small_mine(const Case& given) {
    Verdicts verdicts;
    const Application* application = given.reviewed();
    if (!application) return verdicts;
    for (const Requirement* asked : asked_of(*application, RequirementKind::big_deposit_small_mine, given.facts)) {
        Verdict& verdict = verdicts.emplace_back(big_deposit(*asked, given.plan(), application->mine));
        if (!given.new_mine() && verdict.outcome == Outcome::not_met) verdict.outcome = Outcome::near;
    }
    return verdicts;
}

}  // namespace oreplan
