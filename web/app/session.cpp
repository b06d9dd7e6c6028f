#include "web/app/session.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/pages/address.h"
#include "core/pages/pages.h"

namespace oreplan {

Problems Session::add_catalogue(std::string_view language, std::string_view json) {
    const auto named = parse_name<Language>(language);
    if (!named) return {};
    auto catalogue = Catalogue::read(json, *named);
    if (!catalogue) return catalogue.error();
    catalogues_[*named] = std::move(*catalogue);
    return {};
}

Problems Session::add_plan(std::string_view json) {
    auto plan = read_plan(json);
    if (!plan) return plan.error();
    const std::string id = plan->identity.id;
    plans_[id] = std::make_unique<const Plan>(std::move(*plan));
    return {};
}

Problems Session::add_ledger(std::string_view json) {
    Problems problems{{"/plan", {"problem.dangling", {{"id", ""}}}, {"cure.dangling", {}}}};
    for (const auto& [id, plan] : plans_) {
        auto ledger = read_ledger(json, *plan);
        if (ledger) {
            const std::string name = ledger->id;
            ledgers_[id][name] = std::make_unique<const Ledger>(std::move(*ledger));
            return {};
        }
        problems = ledger.error();
    }
    return problems;
}

View Session::defaults_for(const std::string& plan) const {
    View view;
    const auto found = plans_.find(plan);
    if (found == plans_.end()) return view;
    view.plan = found->first;
    view.as_of = default_as_of(*found->second, today_);
    return view;
}

void Session::begin(std::string_view offered, Date today) {
    today_ = today;
    const auto json = nlohmann::json::parse(offered, nullptr, false);
    if (!json.is_object()) return;
    for (const auto& [plan, ledgers] : json.items()) offered_[plan] = ledgers.get<std::vector<std::string>>();
}

View Session::read_address(std::string_view address) const {
    View defaults = defaults_for(parse_address(address, View{}).plan);
    if (defaults.plan.empty() && !plans_.empty()) defaults = defaults_for(plans_.begin()->first);
    View view = parse_address(address, defaults);
    if (!plans_.contains(view.plan) && !offered_.contains(view.plan)) view.plan = defaults.plan;
    if (const auto plan = plans_.find(view.plan); plan != plans_.end()) {
        const Window span = plan->second->identity.span();
        view.as_of = std::clamp(view.as_of, span.from, span.to);
    }
    const auto ledgers = offered_.find(view.plan);
    const bool known = ledgers != offered_.end() && std::find(ledgers->second.begin(), ledgers->second.end(), view.ledger) != ledgers->second.end();
    if (!known) view.ledger.clear();
    return view;
}

std::string Session::address() const { return address_of(view_, defaults()); }

std::optional<Session::Missing> Session::missing_for(const View& view) const {
    if (!plans_.contains(view.plan)) return Missing{view.plan, {}};
    if (view.ledger.empty()) return std::nullopt;
    const auto of_plan = ledgers_.find(view.plan);
    if (of_plan != ledgers_.end() && of_plan->second.contains(view.ledger)) return std::nullopt;
    return Missing{{}, view.plan + '/' + view.ledger};
}

const Ledger& Session::ledger_of(const View& view) const {
    return view.ledger.empty() ? empty_ledger_ : *ledgers_.at(view.plan).at(view.ledger);
}

void Session::open(const View& view) {
    const Ledger& ledger = ledger_of(view);
    const Plan& plan = *plans_.at(view.plan);
    const Settings settings = settings_of(view);
    const bool same = assessment_ && assessment_->plan == &plan && assessment_->ledger == &ledger &&
                      assessment_->as_of == view.as_of && assessment_->settings == settings;
    if (!same) assessment_ = assess(plan, ledger, view.as_of, settings);
    view_ = view;
    const Briefing briefing{*assessment_, view_, catalogue()};
    page_ = build_page(briefing);
    const auto offered = offered_.find(view.plan);
    masthead_ = oreplan::masthead(briefing, offered == offered_.end() ? std::vector<std::string>{} : offered->second);
}

}  // namespace oreplan
