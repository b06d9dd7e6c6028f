#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/pages/words/words.h"

namespace oreplan {

/// Asks questions one after the other: each call adds a field with what was answered, kept as it was typed, and returns what
/// the answer means. An answer that cannot be used is told with its cure and means nothing.
class Questions {
public:
    /// `group` begins the ids of the fields, and the keys of their labels ("<group>.label.<name>") and hints
    /// ("<group>.hint.<name>", where there is one).
    Questions(const Briefing& briefing, std::string group) : briefing_(briefing), group_(std::move(group)) {}

    /// The value of the option that was chosen.
    std::optional<std::string> choose(const std::string& name, std::vector<FieldOption> options);

    /// One of an enumeration's values; their words are the catalogue's "<words>.<name>".
    template <typename Enumeration>
    std::optional<Enumeration> choose(const std::string& name, const std::string& words) {
        std::vector<FieldOption> options;
        for (const std::string_view value : Names<Enumeration>::values) {
            options.push_back({std::string{value}, briefing_.say(words + '.' + std::string{value})});
        }
        const auto chosen = choose(name, std::move(options));
        return chosen ? parse_name<Enumeration>(*chosen) : std::nullopt;
    }

    /// A number that is more than 0, and that its unit can mean where that is known; `hint` says in which unit.
    std::optional<double> positive(const std::string& name, std::optional<Unit> unit, std::string hint);

    /// A whole number from 1 on.
    std::optional<int> how_many(const std::string& name);

    /// A percentage from 0 to 100.
    std::optional<double> share(const std::string& name);

    std::string text(const std::string& name);

    /// A check under words of its own, such as a document's name.
    bool check(const std::string& name, std::string label);

    std::vector<Field> take() { return std::move(fields_); }

private:
    Field& add(const std::string& name, FieldKind kind, std::string label);
    Field& ask(const std::string& name, FieldKind kind);

    /// The number that was typed if `fits` likes it; "field.<refusal>" is the cure if it does not.
    std::optional<double> number(Field& field, const std::function<bool(double)>& fits, const std::string& refusal);

    const Briefing& briefing_;
    std::string group_;
    std::vector<Field> fields_;
};

}  // namespace oreplan
