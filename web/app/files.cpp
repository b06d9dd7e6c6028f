#include "web/app/files.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/checks/other_id.h"
#include "core/codec/deck_json.h"
#include "core/codec/encoding.h"
#include "core/codec/file_kind.h"
#include "core/codec/plan_json.h"
#include "core/pages/slides/slide_list.h"
#include "web/platform/bridge.h"

namespace oreplan {

namespace {

Problems problem(const std::string& key, std::vector<std::pair<std::string, Message::Argument>> arguments = {}) {
    return {{"", {"problem." + key, std::move(arguments)}, {"cure." + key, {}}}};
}

/// The text of a file, or why it has none.
tl::expected<DecodedText, Problems> text_of(const platform::File& file) {
    constexpr double megabyte = 1024 * 1024;
    if (file.size > platform::most_file_bytes) {
        return tl::unexpected(problem("too_large", {{"size", static_cast<int>(std::min(std::ceil(file.size / megabyte), 1e9))},
                                                    {"most", static_cast<int>(platform::most_file_bytes / megabyte)}}));
    }
    if (file.content.empty()) return tl::unexpected(problem("unreadable"));
    return decode(file.content, platform::decode_gb18030);
}

/// Slides from the first, with their sentences in place of all others.
View presented_as(View view, const Deck& deck, const Plan& plan) {
    view = turned(as_face(go(std::move(view), PageKind::overview), Face::present), 1);
    std::erase_if(view.answers, [](const auto& answer) { return is_sentence_field(answer.first); });
    std::vector<SlideName> names;
    for (const DeckSlide& each : deck.deck) {
        const auto name = parse_slide(each.slide);
        if (!name) continue;
        names.push_back(*name);
        view = answered(std::move(view), sentence_field(*name), each.sentence);
    }
    return with_slides(plan, std::move(view), names);
}

}  // namespace

View Brought::view(const Session& session) const {
    const bool stays = !plan_is_new && session.view().plan == plan;
    View view = stays ? session.view() : in_plan(plan, session.view());
    if (!ledger.empty()) view.ledger = ledger;
    if (deck) view = presented_as(std::move(view), *deck, *session.plan(plan));
    return view;
}

void Receiver::refuse(const OwnFile& file, const std::string& name, Problems problems) {
    const bool plain = file.encoding == Encoding::utf8;
    receipt_.refused.push_back({name, std::move(problems), plain ? "" : std::string{name_of(file.encoding)}});
}

void Receiver::add(platform::File file) {
    auto decoded = text_of(file);
    if (!decoded) return refuse({}, file.name, std::move(decoded.error()));
    const OwnFile own{std::move(file.name), decoded->taken};
    auto what = recognise(decoded->text);
    if (!what) return refuse(own, own.name, std::move(what.error()));
    if (what->kind == FileKind::ledger) {
        return ledgers_.push_back({own, own.name, std::move(decoded->text), std::move(what->plan)});
    }
    if (what->kind == FileKind::deck) return decks_.push_back({own, own.name, std::move(decoded->text), std::move(what->plan)});
    auto plan = read_plan(decoded->text);
    if (!plan) return refuse(own, own.name, std::move(plan.error()));
    plans_.push_back({own, std::move(*plan)});
}

void Receiver::add(std::string_view document, std::string_view text) {
    ledgers_.push_back({{}, std::string{document}, std::string{text}, std::string{document.substr(0, document.find('/'))}});
}

bool Receiver::is_idle() const {
    const bool tells = receipt_.show || !receipt_.refused.empty() || receipt_.has_ledger || !receipt_.wanted.empty();
    return plans_.empty() && ledgers_.empty() && decks_.empty() && !reading_ && !tells;
}

bool Receiver::has_own() const {
    const auto is_own = [](const Unread& ledger) { return !ledger.file.name.empty(); };
    return !plans_.empty() || !decks_.empty() || !receipt_.refused.empty() ||
           std::any_of(ledgers_.begin(), ledgers_.end(), is_own);
}

void Receiver::begin(Session& session) {
    for (auto& [file, plan] : std::exchange(plans_, {})) {
        receipt_.show = {session.add_plan(std::move(plan), file), {}, true};
    }
    read_decks(session);
}

/// Those whose plan is here. Those of a plan that nobody knows are refused.
void Receiver::read_decks(Session& session) {
    for (Unread& unread : std::exchange(decks_, {})) {
        const auto plan = session.plan(unread.plan);
        if (!plan && session.offers(unread.plan)) {
            decks_.push_back(std::move(unread));
        } else if (!plan) {
            refuse(unread.file, unread.name, problem("unknown_plan", {{"id", unread.plan}}));
        } else if (auto deck = read_deck(unread.text, *plan)) {
            const bool is_of_it = receipt_.show && receipt_.show->plan == unread.plan;
            receipt_.show = {
                unread.plan, {}, is_of_it && receipt_.show->plan_is_new, std::make_shared<const Deck>(std::move(*deck))};
        } else {
            refuse(unread.file, unread.name, std::move(deck.error()));
        }
    }
}

/// The first whose plan is here. Those of a plan that nobody knows are refused.
bool Receiver::begin_ledger(Session& session) {
    const auto has_its_plan = [&](const Unread& ledger) { return session.plan(ledger.plan) != nullptr; };
    std::erase_if(ledgers_, [&](const Unread& ledger) {
        const bool is_own = !ledger.file.name.empty();
        if (has_its_plan(ledger) || session.offers(ledger.plan) || !is_own) return false;
        refuse(ledger.file, ledger.name, problem("unknown_plan", {{"id", ledger.plan}}));
        return true;
    });
    const auto next = std::find_if(ledgers_.begin(), ledgers_.end(), has_its_plan);
    if (next == ledgers_.end()) return false;
    // What the site publishes was checked against the plan that it publishes.
    const bool is_published = next->file.name.empty() && !session.is_own(next->plan);
    const auto plan = session.plan(next->plan);
    reading_ = std::make_unique<Reading>(std::move(*next), plan, is_published);
    ledgers_.erase(next);
    return true;
}

bool Receiver::step(Session& session) {
    if (!reading_) return begin_ledger(session);
    if (!reading_->reading.step()) finish_ledger(session);
    return true;
}

void Receiver::finish_ledger(Session& session) {
    const std::unique_ptr<Reading> done = std::exchange(reading_, nullptr);
    Unread& unread = done->ledger;
    if (session.plan(unread.plan) != done->plan) return ledgers_.push_back(std::move(unread));  // another took its place
    auto ledger = std::move(done->reading).result();
    if (!ledger) return refuse(unread.file, unread.name, std::move(ledger.error()));
    const bool is_own = !unread.file.name.empty();
    const std::string asked = unread.name.substr(unread.name.find('/') + 1);  // where it is the site's
    if (!is_own && ledger->id != asked) return refuse(unread.file, unread.name, {other_id("/id", ledger->id, asked)});
    if (!is_own && ledger->plan != unread.plan)
        return refuse(unread.file, unread.name, {other_id("/plan", ledger->plan, unread.plan)});
    const std::string id = session.add_ledger(std::move(*ledger), unread.file);
    if (is_own) {
        const bool is_of_it = receipt_.show && receipt_.show->plan == unread.plan;
        const auto deck = is_of_it ? receipt_.show->deck : nullptr;
        receipt_.show = {unread.plan, id, is_of_it && receipt_.show->plan_is_new, deck};
    } else {
        receipt_.has_ledger = true;
    }
}

void Receiver::stop() {
    reading_.reset();
    ledgers_.clear();
    if (receipt_.show && (receipt_.show->plan_is_new || receipt_.show->deck)) {
        receipt_.show->ledger.clear();
    } else {
        receipt_.show.reset();
    }
}

bool Receiver::has(std::string_view document) const {
    const auto is_it = [&](const Unread& ledger) { return ledger.file.name.empty() && ledger.name == document; };
    return (reading_ && is_it(reading_->ledger)) || std::any_of(ledgers_.begin(), ledgers_.end(), is_it);
}

std::optional<Receiver::Progress> Receiver::progress() const {
    if (!reading_) return std::nullopt;
    return Progress{reading_->ledger.name, reading_->reading.part()};
}

Receipt Receiver::receipt() {
    Receipt receipt = std::exchange(receipt_, {});
    for (auto* list : {&ledgers_, &decks_}) {
        for (Unread& each : *list) {
            if (!each.wants_plan) receipt.wanted = each.plan;
            each.wants_plan = true;
        }
    }
    return receipt;
}

}  // namespace oreplan
