#include "core/pages/masthead.h"

#include "core/pages/pages.h"
#include "core/pages/slides/slide_list.h"

namespace oreplan {

namespace {

std::vector<Choice> page_choices(const Briefing& briefing) {
    std::vector<Choice> groups;
    for (std::size_t index = 0; index < Names<PageKind>::values.size(); ++index) {
        const auto page = static_cast<PageKind>(index);
        if (groups.size() < page_groups.size() && page_groups[groups.size()].first == page) {
            groups.push_back({briefing.say("page_group." + std::string{page_groups[groups.size()].name}), {}, {}});
        }
        Choice& group = groups.back();
        if (page == briefing.view.page) group.chosen = group.options.size();
        group.options.push_back({briefing.catalogue.word("page", page), briefing.to(page)});
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

Choice language_choice(const Briefing& briefing) {
    return choice_of<Language>(briefing, "control.language", "language", briefing.view.language,
                               [](View& view, Language language) { view.language = language; });
}

Choice theme_choice(const Briefing& briefing) {
    return choice_of<Theme>(briefing, "control.theme", "theme", briefing.view.theme,
                            [](View& view, Theme theme) { view.theme = theme; });
}

Choice scale_choice(const Briefing& briefing) {
    const View& view = briefing.view;
    return {briefing.say("control.scale"),
            {{"\u2212", zoomed(view, -1)},
             {briefing.catalogue.rounded({view.scale * 100, Unit::percent}, 0), zoomed(view, 0)},
             {"+", zoomed(view, 1)}},
            {}};
}

Choice plan_choice(const Briefing& briefing, const Offer& offer) {
    Choice choice{briefing.say("control.plan"), {}, {}};
    if (offer.size() < 2) return choice;
    for (const OfferedPlan& plan : offer) {
        if (plan.id == briefing.view.plan) choice.chosen = choice.options.size();
        choice.options.push_back({briefing.say(plan.name), in_plan(plan.id, briefing.view)});
    }
    return choice;
}

Choice ledger_choice(const Briefing& briefing, const Offer& offer) {
    Choice choice{briefing.say("control.ledger"), {}, {}};
    const OfferedPlan* plan = find(offer, briefing.view.plan);
    if (!plan || plan->ledgers.empty()) return choice;
    const bool opens_with_one = find(plan->ledgers, plan->default_ledger);
    const auto add = [&](const std::string& id, const std::string& words, const std::string& named) {
        View view = briefing.view;
        view.ledger = named;
        if (id == briefing.facts().ledger->id) choice.chosen = choice.options.size();
        choice.options.push_back({words, std::move(view)});
    };
    const auto add_offered = [&](bool is_default) {
        for (const OfferedLedger& ledger : plan->ledgers) {
            if ((ledger.id == plan->default_ledger) != is_default) continue;
            add(ledger.id, briefing.say(ledger.name), is_default ? std::string{} : ledger.id);
        }
    };
    add_offered(true);
    add({}, briefing.say("ledger.none"), opens_with_one ? std::string{no_ledger} : std::string{});
    add_offered(false);
    return choice;
}

Phrase elder_phrase(const Briefing& briefing) {
    View other = briefing.view;
    other.elder = !other.elder;
    return {briefing.say(briefing.view.elder ? "control.leave_elder" : "control.elder"), other};
}

}  // namespace

Masthead masthead(const Briefing& briefing, const Offer& offer, Window span) {
    const View& view = briefing.view;
    Masthead head;
    head.brand = briefing.say("brand");
    head.plan_name = briefing.say(briefing.plan().identity.short_name);
    head.navigation_label = briefing.say("navigation");
    head.groups = page_choices(briefing);
    head.date_label = briefing.say("control.date");
    head.as_of_words = briefing.say(view.as_of);
    head.chip = briefing.say("time_chart.today", {{"date", view.as_of}});
    head.on_paper = paper_words(briefing);
    head.time = time_line(span, view.as_of);
    offer_years(head, view);
    head.languages = language_choice(briefing);
    head.themes = theme_choice(briefing);
    head.scales = scale_choice(briefing);
    head.text_version = {briefing.say("control.text"), as_face(view, Face::text)};
    head.dashboard = {briefing.say("control.dashboard"), as_face(view, Face::canvas)};
    head.present = {briefing.say("control.present"), presented(briefing.plan(), view)};
    head.elder = elder_phrase(briefing);
    if (view.elder) head.start = Phrase{briefing.say("control.start"), briefing.to(PageKind::overview)};
    head.read_aloud = {CommandKind::read_aloud, briefing.say("control.read_aloud")};
    head.plans = plan_choice(briefing, offer);
    head.ledgers = ledger_choice(briefing, offer);
    head.share = {CommandKind::share, briefing.say("share.menu")};
    head.choose_file = {CommandKind::choose_file, briefing.say("control.choose_file")};
    return head;
}

void show_theme(Masthead& head, Theme theme) { head.themes.chosen = static_cast<std::size_t>(theme); }

}  // namespace oreplan
