#include "core/checks/plan/families.h"

namespace oreplan {

namespace {

void check_requirement(PlanCheck& check, const Requirement& requirement, const std::string& at) {
    check.source(requirement.source, at);
    if (requirement.current_law) check.source(requirement.current_law->source, at + "/current_law");
    if (requirement.scope && !tells_apart(requirement.kind, *requirement.scope)) {
        check.report(at + "/scope", "requirement_scope", {});
    }
}

void check_duty(PlanCheck& check, const MonitoringDuty& duty, const std::string& at) {
    check.source(duty.source, at);
    check.known_mineral(duty.mineral, at + "/mineral");
    if (!comparable(duty.unit, Unit::times_per_year)) check.report(at + "/unit", "unit_mismatch", {{"id", duty.id}});
    check.amount(duty.least, duty.unit, at + "/least");
    check.amount(duty.most, duty.unit, at + "/most");
    if (duty.most && *duty.most < duty.least) check.report(at + "/most", "range_order", {});
    const bool reads = duty.kind == MonitoringKind::readings || duty.kind == MonitoringKind::continuous;
    if (reads && duty.readings.empty()) check.report(at + "/readings", "no_reading", {});
}

void check_amendment(PlanCheck& check, const Amendment& amendment, const std::string& at) {
    check.source(amendment.source, at);
    if (amendment.opinions && amendment.opinions->to < amendment.opinions->from) {
        check.report(at + "/opinions/to", "window_order", {});
    }
}

}  // namespace

void check_demands(PlanCheck& check) {
    std::set<std::pair<RequirementKind, std::optional<RequirementScope>>> made;  // so far, by what they are about
    each(check.plan.requirements, "/requirements", [&](const auto& item, const auto& at) {
        check_requirement(check, item, at);
        if (!made.emplace(item.kind, item.scope).second) check.report(at, "requirement_twice", {});
    });
    each(check.plan.admission_conditions, "/admission_conditions", [&](const auto& item, const auto& at) {
        check.source(item.source, at);
        check.ids(item.documents, at + "/documents");
    });
    each(check.plan.mine_duties, "/mine_duties", [&](const auto& item, const auto& at) { check.source(item.source, at); });
    each(check.plan.monitoring_duties, "/monitoring_duties",
         [&](const auto& item, const auto& at) { check_duty(check, item, at); });
    each(check.plan.tasks, "/tasks", [&](const auto& item, const auto& at) {
        check.source(item.source, at);
        if (item.due_year) check.year(*item.due_year, at + "/due_year");
    });
    each(check.plan.amendments, "/amendments", [&](const auto& item, const auto& at) { check_amendment(check, item, at); });
}

}  // namespace oreplan
