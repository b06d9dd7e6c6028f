#include <set>

#include "core/checks/check.h"
#include "core/model/deck.h"

namespace oreplan {

Problems check_deck(const Deck& deck, const Plan& plan) {
    Problems problems;
    const auto report = [&](const std::string& where, const std::string& key,
                            std::vector<std::pair<std::string, Message::Argument>> arguments = {}) {
        problems.push_back({where, {"problem." + key, std::move(arguments)}, {"cure." + key, {}}});
    };
    if (deck.deck.empty()) report("/deck", "no_slides");
    std::set<std::string> told;
    for (std::size_t index = 0; index < deck.deck.size(); ++index) {
        const std::string& slide = deck.deck[index].slide;
        const std::string at = "/deck/" + std::to_string(index) + "/slide";
        const auto name = parse_slide(slide);
        if (!name) {
            report(at, "unknown_slide", {{"slide", slide}});
        } else if (!has_slide(plan, *name)) {
            report(at, "slide_empty", {{"slide", slide}});
        } else if (!told.insert(slide).second) {
            report(at, "slide_twice", {{"slide", slide}});
        }
    }
    return problems;
}

}  // namespace oreplan
