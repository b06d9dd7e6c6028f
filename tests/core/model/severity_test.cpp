#include "core/model/severity.h"

#include <doctest/doctest.h>

namespace oreplan {

TEST_CASE("The order of outcomes, from the worst") {
    const std::vector<Outcome> worst_first{Outcome::not_met,   Outcome::no_data, Outcome::needs_person,  Outcome::near,
                                           Outcome::under_way, Outcome::met,     Outcome::not_applicable};
    CHECK(worst_first.size() == Names<Outcome>::values.size());
    for (std::size_t index = 0; index < worst_first.size(); ++index)
        CHECK(severity(worst_first[index]) == static_cast<int>(index));
}

TEST_CASE("The worst of several is the one that wants attention most, wherever it stands") {
    const auto worst_of = [](const std::vector<Outcome>& outcomes) {
        Verdicts verdicts;
        for (const Outcome outcome : outcomes) verdicts.emplace_back().outcome = outcome;
        std::vector<const Verdict*> pointers;
        for (const Verdict& verdict : verdicts) pointers.push_back(&verdict);
        CHECK(worst(pointers) == worst(verdicts));
        return worst(verdicts);
    };
    CHECK(worst_of({Outcome::met, Outcome::near, Outcome::no_data}) == Outcome::no_data);
    CHECK(worst_of({Outcome::not_met, Outcome::no_data}) == Outcome::not_met);
    CHECK(worst_of({Outcome::not_applicable, Outcome::met}) == Outcome::met);
    CHECK(worst_of({}) == Outcome::not_applicable);
}

}  // namespace oreplan
