#include "core/checks/check.h"
#include "core/checks/missing_words.h"
#include "core/checks/plan/families.h"
#include "core/model/describe.h"
#include "core/model/subject.h"

namespace oreplan {

namespace {

void check_words(Plan plan, Problems& problems) {
    MissingWords missing{plan.identity.language, "", problems};
    describe(missing, plan);
}

void check_identity(PlanCheck& check) {
    const Identity& identity = check.plan.identity;
    check.id(identity.id, "/identity");
    if (const std::string& ledger = check.plan.default_ledger; !ledger.empty() && (!is_id(ledger) || ledger == no_ledger)) {
        check.report("/default_ledger", "bad_id", {{"id", ledger}});
    }
    check.year(identity.base_year, "/identity/base_year");
    check.year(identity.first_year, "/identity/first_year");
    check.year(identity.last_year, "/identity/last_year");
    if (identity.base_year > identity.first_year) check.report("/identity/base_year", "year_order", {});
    if (identity.first_year > identity.last_year) check.report("/identity/last_year", "year_order", {});
    if (identity.version < 1) check.report("/identity/version", "version", {});
    check.source(identity.source, "/identity");
}

void check_ids(PlanCheck& check) {
    const Plan& plan = check.plan;
    check.ids(plan.clauses, "/clauses");
    check.ids(plan.categories, "/categories");
    check.ids(plan.indicators, "/indicators");
    check.ids(plan.figures, "/figures");
    check.ids(plan.minerals, "/minerals");
    check.ids(plan.zones, "/zones");
    check.ids(plan.blocks, "/blocks");
    check.ids(plan.requirements, "/requirements");
    check.ids(plan.standards, "/standards");
    check.ids(plan.admission_conditions, "/admission_conditions");
    check.ids(plan.mine_duties, "/mine_duties");
    check.ids(plan.monitoring_duties, "/monitoring_duties");
    check.ids(plan.tasks, "/tasks");
    check.ids(plan.amendments, "/amendments");
}

}  // namespace

Problems check_plan(const Plan& plan) {
    Problems problems;
    PlanCheck check{plan, problems};
    check_words(plan, problems);
    check_identity(check);
    check_ids(check);
    each(plan.clauses, "/clauses",
         [&](const Clause& clause, const std::string& at) { check.amount(clause.page, Unit::count, at + "/page"); });
    check_indicators(check);
    check_figures(check);
    check_minerals(check);
    check_areas(check);
    check_demands(check);
    check_slides(check);
    return problems;
}

}  // namespace oreplan
