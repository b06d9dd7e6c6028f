#pragma once

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/model/plan.h"
#include "core/model/problem.h"

namespace oreplan {

/// What the checks of a plan share: what they look at, what they found, and what is asked of many things alike. Places are JSON
/// pointers into the plan's file.
class PlanCheck {
public:
    PlanCheck(const Plan& checked, Problems& problems) : plan(checked), problems_(problems) {}

    const Plan& plan;

    void report(std::string where, const std::string& key, std::vector<std::pair<std::string, Message::Argument>> arguments);

    /// `list` is the plan's list that should have it: what could not be read of that one explains it.
    void dangling(const std::string& id, const char* list, const std::string& at);

    /// The id of the thing at a place; each of a list has one of its own.
    void id(const std::string& id, const std::string& at);

    template <typename Item>
    void ids(const std::vector<Item>& items, const std::string& at) {
        std::set<std::string> seen;
        for (std::size_t index = 0; index < items.size(); ++index) {
            next_id(items[index].id, at + "/" + std::to_string(index), seen);
        }
    }

    /// The source of the thing at a place.
    void source(const Source& source, const std::string& at);

    /// What the plan has under the id that is told at a place.
    void known_clause(const std::string& id, const std::string& at);
    void known_mineral(const std::string& id, const std::string& at);

    /// A slip such as 20300 would make a chart of eighteen thousand years.
    void year(int year, const std::string& at);

    /// A number that its unit can mean; an amount is not less than nothing, either.
    void size(const std::optional<double>& value, Unit unit, const std::string& at);
    void amount(const std::optional<double>& value, Unit unit, const std::string& at);

    /// A share in percent.
    void share(double percent, const std::string& at);

private:
    void next_id(const std::string& id, const std::string& at, std::set<std::string>& seen);

    Problems& problems_;
};

/// Looks at each of a list with its place, under that of what has the list.
template <typename Item, typename Check>
void each(const std::vector<Item>& items, const std::string& list, Check check) {
    for (std::size_t index = 0; index < items.size(); ++index) check(items[index], list + "/" + std::to_string(index));
}

}  // namespace oreplan
