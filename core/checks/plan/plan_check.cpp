#include "core/checks/plan/plan_check.h"

#include "core/model/subject.h"

namespace oreplan {

void PlanCheck::report(std::string where, const std::string& key,
                       std::vector<std::pair<std::string, Message::Argument>> arguments) {
    problems_.push_back({std::move(where), {"problem." + key, std::move(arguments)}, {"cure." + key, {}}});
}

void PlanCheck::dangling(const std::string& id, const char* list, const std::string& at) {
    report(at, "dangling", {{"id", id}, {"list", list}});
}

void PlanCheck::id(const std::string& id, const std::string& at) {
    if (!is_id(id)) report(at + "/id", "bad_id", {{"id", id}});
}

void PlanCheck::next_id(const std::string& id, const std::string& at, std::set<std::string>& seen) {
    if (!seen.insert(id).second) report(at + "/id", "duplicate_id", {{"id", id}});
    this->id(id, at);
}

void PlanCheck::known_clause(const std::string& id, const std::string& at) {
    if (!find(plan.clauses, id)) dangling(id, "clauses", at);
}

void PlanCheck::known_mineral(const std::string& id, const std::string& at) {
    if (!find(plan.minerals, id)) dangling(id, "minerals", at);
}

void PlanCheck::source(const Source& source, const std::string& at) {
    if (source.clause.empty() && source.document.empty()) {
        report(at + "/source", "no_source", {});
    } else if (!source.clause.empty()) {
        known_clause(source.clause, at + "/source/clause");
    }
    if (!source.address.empty() && !is_web_address(source.address)) report(at + "/source/address", "bad_address", {});
}

void PlanCheck::year(int year, const std::string& at) {
    if (year < 1900 || year > 2200) report(at, "year_range", {{"year", year}});
}

void PlanCheck::size(const std::optional<double>& value, Unit unit, const std::string& at) {
    if (value && !can_mean(unit, *value)) report(at, "beyond_unit", {{"most", Quantity{most_of(unit), unit}}});
}

void PlanCheck::amount(const std::optional<double>& value, Unit unit, const std::string& at) {
    size(value, unit, at);
    if (value && *value < 0) report(at, "negative", {});
}

void PlanCheck::share(double percent, const std::string& at) {
    if (percent < 0 || percent > 100) report(at, "not_a_share", {});
}

}  // namespace oreplan
