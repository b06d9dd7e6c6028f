#include "core/pages/masthead.h"

#include "core/pages/pages.h"

namespace oreplan {

namespace {

std::vector<NavigationGroup> navigation(const Briefing& briefing) {
    std::vector<NavigationGroup> groups;
    for (std::size_t index = 0; index < Names<PageKind>::values.size(); ++index) {
        const auto page = static_cast<PageKind>(index);
        if (groups.size() < page_groups.size() && page_groups[groups.size()].first == page) {
            groups.push_back({briefing.say("page_group." + std::string{page_groups[groups.size()].name}), {}});
        }
        groups.back().pages.push_back({briefing.catalogue.word("page", page), briefing.to(page)});
    }
    return groups;
}

void offer_years(Masthead& head, const View& view) {
    const int year = year_of(view.as_of);
    const int before = year - 1;
    const int after = view.as_of == last_day(year) ? year + 1 : year;
    const Window& span = head.time.span;
    if (span.contains(last_day(before))) head.earlier = {"\u2039 " + std::to_string(before), at(view, last_day(before))};
    if (span.contains(last_day(after))) head.later = {std::to_string(after) + " \u203a", at(view, last_day(after))};
}

void offer_plans(Masthead& head, const Briefing& briefing, const Offer& offer, const View& defaults) {
    head.plan_label = briefing.say("control.plan");
    if (offer.size() < 2) return;
    for (const OfferedPlan& plan : offer) {
        if (plan.id == briefing.view.plan) head.plan = head.plans.size();
        head.plans.push_back({briefing.say(plan.name), in_plan(plan.id, defaults, briefing.view)});
    }
}

void offer_ledgers(Masthead& head, const Briefing& briefing, const Offer& offer) {
    head.ledger_label = briefing.say("control.ledger");
    View view = briefing.view;
    view.ledger.clear();
    head.ledgers.push_back({briefing.say("ledger.none"), view});
    const OfferedPlan* plan = find(offer, view.plan);
    if (!plan) return;
    for (const OfferedLedger& ledger : plan->ledgers) {
        view.ledger = ledger.id;
        if (briefing.view.ledger == ledger.id) head.ledger = head.ledgers.size();
        head.ledgers.push_back({briefing.say(ledger.name), view});
    }
}

}  // namespace

Masthead masthead(const Briefing& briefing, const Offer& offer, const View& defaults, Window span) {
    const View& view = briefing.view;
    Masthead head;
    head.brand = briefing.say("brand");
    head.plan_name = briefing.say(briefing.plan().identity.short_name);
    head.navigation_label = briefing.say("navigation");
    head.groups = navigation(briefing);
    head.current = view.page;
    head.date_label = briefing.say("control.date");
    head.as_of_words = briefing.say(view.as_of);
    head.time = time_line(span, view.as_of);
    offer_years(head, view);
    head.language_label = briefing.say("control.language");
    for (std::size_t index = 0; index < Names<Language>::values.size(); ++index) {
        View other = view;
        other.language = static_cast<Language>(index);
        head.languages.push_back({briefing.catalogue.word("language", other.language), other});
    }
    head.theme_label = briefing.say("control.theme");
    for (std::size_t index = 0; index < Names<Theme>::values.size(); ++index) {
        View other = view;
        other.theme = static_cast<Theme>(index);
        head.themes.push_back({briefing.catalogue.word("theme", *other.theme), other});
    }
    head.theme = view.theme;
    head.scale_label = briefing.say("control.scale");
    head.scales = {{"\u2212", zoomed(view, -1)},
                   {briefing.catalogue.rounded({view.scale * 100, Unit::percent}, 0), zoomed(view, 0)},
                   {"+", zoomed(view, 1)}};
    View switched = view;
    switched.text = !view.text;
    head.text_switch = {briefing.say(view.text ? "control.dashboard" : "control.text"), switched};
    offer_plans(head, briefing, offer, defaults);
    offer_ledgers(head, briefing, offer);
    head.choose_file = {CommandKind::choose_file, briefing.say("control.choose_file")};
    return head;
}

}  // namespace oreplan
