// What a plan promises does not hang on the order in which its file lists it.
#include <algorithm>
#include <random>
#include <tuple>

#include "core/assessment/admission.h"
#include "tests/core/repository_plans.h"

namespace oreplan {

using namespace test;

namespace {

/// The plan with the lists that a rule chooses from in another order: turned round, or mixed by a seed.
Plan reordered(Plan plan, unsigned seed) {
    std::mt19937 engine{seed};
    const auto reorder = [&](auto& items) {
        if (seed == 0) {
            std::reverse(items.begin(), items.end());
        } else {
            std::shuffle(items.begin(), items.end(), engine);
        }
    };
    reorder(plan.requirements);
    reorder(plan.zones);
    reorder(plan.blocks);
    reorder(plan.indicators);
    reorder(plan.restoration_lands);
    return plan;
}

/// As a set: in an order of their own.
Verdicts sorted(Verdicts verdicts) {
    const auto rank = [](const Verdict& each) {
        return std::tie(each.rule, each.subject, each.year, each.finding.key, each.basis.clause, each.basis.document);
    };
    std::stable_sort(verdicts.begin(), verdicts.end(),
                     [&](const Verdict& one, const Verdict& other) { return rank(one) < rank(other); });
    return verdicts;
}

/// A new mine of each mineral outside of everything or with nothing told, and a small one on a large deposit in each block.
std::vector<Application> applications(const Plan& plan) {
    std::vector<Application> all;
    for (const Mineral& mineral : plan.minerals) {
        Application& untold = all.emplace_back();
        untold.mine.mineral = mineral.id;
        Application& outside = all.emplace_back(untold);
        outside.block = "";
        outside.zone = "";
    }
    for (const Block& block : plan.blocks) {
        Application& inside = all.emplace_back();
        inside.mine = {block.mineral, {}, Capacity{1, Unit::ten_thousand_tonnes, Per::year}, SizeClass::large};
        inside.block = block.id;
        inside.zone = block.zone;
        inside.deposit_mines = 2;
        inside.way = GrantWay::agreement;
    }
    return all;
}

void check_same(const Plan& plan, const Plan& other, const Ledger& ledger, Date date) {
    const Assessment one = assess(plan, ledger, date, {});
    const Assessment two = assess(other, ledger, date, {});
    CHECK(sorted(one.verdicts) == sorted(two.verdicts));
    for (const Application& application : applications(plan)) {
        CAPTURE(application.mine.mineral);
        CAPTURE(application.block.value_or("-"));
        CHECK(sorted(admission(one.facts, application).verdicts) == sorted(admission(two.facts, application).verdicts));
    }
}

}  // namespace

TEST_CASE("In whatever order a plan lists requirements, zones, blocks, indicators and lands, its verdicts are the same") {
    for (const Loaded* each : {&weishan(), &lixi()}) {
        const Identity& identity = each->plan.identity;
        for (unsigned seed = 0; seed < 3; ++seed) {
            const Plan other = reordered(each->plan, seed);
            for (const int year : {identity.base_year, identity.first_year + 1, identity.last_year}) {
                CAPTURE(identity.id);
                CAPTURE(seed);
                CAPTURE(year);
                check_same(each->plan, other, each->ledger, last_day(year));
                check_same(each->plan, other, Ledger{}, last_day(year));
            }
        }
    }
}

}  // namespace oreplan
