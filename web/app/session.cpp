#include "web/app/session.h"

#include <algorithm>

#include "core/checks/check.h"
#include "core/checks/other_id.h"
#include "core/codec/offer_json.h"
#include "core/codec/plan_json.h"
#include "core/page/address.h"
#include "core/page/address_notice.h"
#include "core/pages/pages.h"
#include "core/pages/slides/slide_list.h"
#include "core/pages/slides/slides.h"
#include "core/pages/terms.h"

namespace oreplan {

namespace {

/// Takes the place of the item of that id, or comes last.
template <typename Item>
Item& placed(std::vector<Item>& items, const std::string& id) {
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    if (found != items.end()) return *found;
    items.push_back({});
    items.back().id = id;
    return items.back();
}

}  // namespace

tl::expected<std::string, Problems> Session::add_catalogue(std::string_view language, std::string_view json) {
    const std::string id{language};
    const auto named = parse_name<Language>(language);
    if (!named) return id;
    auto catalogue = Catalogue::read(json, *named);
    if (!catalogue) return tl::unexpected(std::move(catalogue.error()));
    const auto known = catalogues_.find(*named);
    if (known == catalogues_.end()) {
        catalogues_.emplace(*named, std::move(*catalogue));
    } else {
        known->second.add(std::move(*catalogue));
    }
    return id;
}

tl::expected<std::string, Problems> Session::add_plan(std::string_view id, std::string_view json) {
    auto plan = read_published_plan(json);
    if (!plan) return tl::unexpected(std::move(plan.error()));
    const std::string_view name = id.substr(0, id.find('/'));
    const std::string own = plan->identity.id;
    if (own != name) return tl::unexpected(Problems{other_id("/identity/id", own, name)});
    if (is_own(own)) return own;  // it comes late: the visitor's is here already
    asked_in_[own] = parse_name<Language>(id.substr(id.find('/') + 1)).value_or(plan->identity.language);
    plans_[own] = std::make_shared<const Plan>(std::move(*plan));  // in other words perhaps: its ledgers fit as they did
    return own;
}

std::string Session::add_plan(Plan plan, const OwnFile& file) {
    const std::string id = plan.identity.id;
    placed(offer_, id).name = plan.identity.short_name;
    placed(offer_, id).default_ledger = plan.default_ledger;
    files_[id] = file;
    forget_misfits(plan);
    plans_[id] = std::make_shared<const Plan>(std::move(plan));
    return id;
}

/// Ledgers were read for the plan as it was: those that do not fit the new one have to be read again, or brought again.
void Session::forget_misfits(const Plan& plan) {
    const std::string& id = plan.identity.id;
    std::erase_if(ledgers_[id], [&](const auto& ledger) { return !check_ledger(*ledger.second, plan).empty(); });
    if (!offers(id)) return;
    std::erase_if(placed(offer_, id).ledgers, [&](const OfferedLedger& ledger) {
        return !ledgers_[id].contains(ledger.id) && files_.erase(id + '/' + ledger.id) > 0;
    });
}

std::string Session::add_ledger(Ledger ledger, const OwnFile& file) {
    const std::string plan = ledger.plan;
    const std::string id = ledger.id;
    if (file.name.empty() && files_.contains(plan + '/' + id)) return id;
    if (!file.name.empty()) {
        placed(placed(offer_, plan).ledgers, id).name = ledger.title;
        files_[plan + '/' + id] = file;
    }
    ledgers_[plan][id] = std::make_shared<const Ledger>(std::move(ledger));
    return id;
}

const Catalogue& Session::catalogue() const {
    static const Catalogue none;
    if (catalogues_.empty()) return none;
    const auto found = catalogues_.find(view_.language);
    return found != catalogues_.end() ? found->second : catalogues_.begin()->second;
}

void Session::begin(std::string_view offered, Date today) {
    today_ = today;
    offer_ = read_offer(offered);
}

ReadAddress Session::read_address(std::string_view address) const {
    ReadAddress read = oreplan::read_address(address);
    View& view = read.view;
    if (!plans_.contains(view.plan) && !offers(view.plan)) {
        if (!view.plan.empty()) read.unread.push_back(view.plan);
        if (!offer_.empty()) view.plan = offer_.front().id;
        if (!plans_.empty()) view.plan = plans_.begin()->first;
    }
    if (!offers_ledger(view)) {
        read.unread.push_back("ledger=" + view.ledger);
        view.ledger.clear();
    }
    return read;
}

std::string Session::address() const { return address_of(view_); }

std::shared_ptr<const Plan> Session::plan(const std::string& id) const {
    const auto found = plans_.find(id);
    return found == plans_.end() ? nullptr : found->second;
}

std::optional<Session::Missing> Session::missing_for(const View& view) const {
    using platform::Document;
    if (!catalogues_.contains(view.language)) return Missing{Document::catalogue, std::string{name_of(view.language)}};
    if (!has_plan(view)) return Missing{Document::plan, view.plan + '/' + std::string{name_of(view.language)}};
    if (const ProgramPart part = part_for(view); !has(part)) return Missing{Document::program, std::string{name_of(part)}};
    if (has_ledger(view) || !offers_ledger(view)) return std::nullopt;
    return Missing{Document::ledger, view.plan + '/' + ledger_id(view)};
}

bool Session::has_plan(const View& view) const {
    const SharedPlan known = plan(view.plan);
    if (!known || is_own(view.plan)) return known != nullptr;
    return known->identity.language == view.language || asked_in_.at(view.plan) == view.language;
}

std::string Session::ledger_id(const View& view) const {
    if (view.ledger == no_ledger) return {};
    if (!view.ledger.empty()) return view.ledger;
    const OfferedPlan* offered = find(offer_, view.plan);
    const bool is_there = offered && find(offered->ledgers, offered->default_ledger);
    return is_there ? offered->default_ledger : std::string{};
}

bool Session::has_ledger(const View& view) const {
    const auto of_plan = ledgers_.find(view.plan);
    const std::string id = ledger_id(view);
    return id.empty() || (of_plan != ledgers_.end() && of_plan->second.contains(id));
}

bool Session::offers_ledger(const View& view) const {
    const OfferedPlan* offered = find(offer_, view.plan);
    const std::string id = ledger_id(view);
    return id.empty() || (offered && find(offered->ledgers, id));
}

Session::SharedLedger Session::ledger_of(const View& view) const {
    const std::string id = ledger_id(view);
    return id.empty() ? empty_ledger_ : ledgers_.at(view.plan).at(id);
}

std::string Session::notice() const {
    std::string words;
    const auto add = [&](const std::string& id, const std::string& key) {
        const auto found = files_.find(id);
        if (found == files_.end()) return;
        const OwnFile& file = found->second;
        words += (words.empty() ? "" : " ") + catalogue().say(key, {{"file", file.name}});
        if (file.encoding == Encoding::utf8) return;
        words += ' ' + catalogue().say("notice.encoding", {{"encoding", std::string{name_of(file.encoding)}}});
    };
    add(view_.plan, "notice.plan");
    add(view_.plan + '/' + ledger_id(view_), "notice.ledger");
    return words;
}

void Session::show(View view) {
    const SharedPlan plan = plans_.at(view.plan);
    const SharedLedger ledger = ledger_of(view);
    const bool changed = plan != shown_plan_ || ledger != shown_ledger_;
    if (changed) span_ = as_of_range(*plan, *ledger, today_);
    view.as_of = view.is_dated ? std::clamp(view.as_of, span_.from, span_.to) : default_as_of(*plan, today_);
    const Settings settings = settings_of(view);
    const bool same =
        assessment_ && !changed && assessment_->facts.as_of == view.as_of && assessment_->facts.settings == settings;
    if (!same) assessment_ = assess(*plan, *ledger, view.as_of, settings);
    shown_plan_ = plan;
    shown_ledger_ = ledger;
    view_ = std::move(view);
    const Briefing briefing{*assessment_, view_, catalogue()};
    page_ = explained(build_page(briefing), catalogue());
    page_.notice = notice();
    masthead_ = oreplan::masthead(briefing, offer_, span_);
}

void Session::fit_slides(View& view, std::vector<std::string>& unread) const {
    FittedSlides fitted = fitted_slides(*plans_.at(view.plan), std::move(view));
    view = std::move(fitted.view);
    unread.insert(unread.end(), fitted.unknown.begin(), fitted.unknown.end());
}

Presentation Session::presentation() const { return oreplan::presentation({*assessment_, view_, catalogue()}, page_.notice); }
Booklet Session::booklet() const { return oreplan::booklet({*assessment_, view_, catalogue()}); }

void Session::say_again() {
    std::string notice = std::move(page_.notice);
    show(View{view_});
    page_.notice = std::move(notice);
}

void Session::open(View view, std::vector<std::string> unread) {
    if (!has_ledger(view)) {  // it went with the plan that it was read for
        if (!view.ledger.empty()) unread.push_back("ledger=" + view.ledger);
        view.ledger.clear();
        if (!has_ledger(view)) view.ledger = no_ledger;
    }
    if (view.face == Face::present) fit_slides(view, unread);
    const Date asked = view.as_of;
    show(std::move(view));
    const Subject subject = view_.subject;
    const bool is_gone = !subject.is_none() && !has_section(page_, subject);
    if (is_gone) show(go(view_, view_.page));
    const auto tell = [&](const std::string& words) {
        if (!words.empty()) page_.notice += (page_.notice.empty() ? "" : " ") + words;
    };
    const bool is_held = view_.is_dated && view_.as_of != asked;
    if (is_gone) {
        tell(catalogue().say({"notice.gone", {{"subject", beginning_of(fragment_of(subject))}, {"date", view_.as_of}}}));
    }
    tell(address_notice(unread, is_held ? std::optional{asked} : std::nullopt, {view_.as_of, span_, ledger_name()}, catalogue()));
}

std::string Session::ledger_name() const {
    const Choice& ledgers = masthead_.ledgers;
    return ledgers.chosen ? ledgers.options[*ledgers.chosen].text : catalogue().say("ledger.none");
}

bool Session::shows_own() const { return is_own(view_.plan) || files_.contains(view_.plan + '/' + ledger_id(view_)); }

}  // namespace oreplan
