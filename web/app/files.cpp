#include "web/app/files.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/codec/encoding.h"
#include "core/codec/file_kind.h"
#include "core/codec/plan_json.h"
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

View view_of_plan(const Session& session, const std::string& plan) {
    return in_plan(plan, session.defaults_for(plan), session.view());
}

}  // namespace

void Receiver::refuse(const OwnFile& file, Problems problems) {
    const bool plain = file.encoding == Encoding::utf8;
    refused_.push_back({file.name, std::move(problems), plain ? "" : std::string{name_of(file.encoding)}});
}

void Receiver::add(platform::File file) {
    auto decoded = text_of(file);
    if (!decoded) return refuse({file.name}, std::move(decoded.error()));
    const OwnFile own{std::move(file.name), decoded->taken};
    auto what = recognise(decoded->text);
    if (!what) return refuse(own, std::move(what.error()));
    if (what->kind == FileKind::ledger) return ledgers_.push_back({own, std::move(decoded->text), std::move(what->plan)});
    auto plan = read_plan(decoded->text);
    if (!plan) return refuse(own, std::move(plan.error()));
    plans_.push_back({own, std::move(*plan)});
}

void Receiver::take(Session& session, UnreadLedger unread, Receipt& receipt) {
    const std::string plan = unread.plan;
    const bool here = session.has_plan(plan);
    if (!here && session.offers(plan)) {
        ledgers_.push_back(std::move(unread));
        receipt.wanted = plan;
        return;
    }
    if (!here) return refuse(unread.file, problem("unknown_plan", {{"id", plan}}));
    auto ledger = session.add_ledger(plan, unread.text, unread.file);
    if (!ledger) return refuse(unread.file, std::move(ledger.error()));
    View view = receipt.show.value_or(session.view());
    if (view.plan != plan) view = view_of_plan(session, plan);
    view.ledger = *ledger;
    receipt.show = view;
}

Receipt Receiver::finish(Session& session) {
    Receipt receipt;
    for (auto& [file, plan] : std::exchange(plans_, {})) {
        receipt.show = view_of_plan(session, session.add_plan(std::move(plan), file));
    }
    for (UnreadLedger& ledger : std::exchange(ledgers_, {})) take(session, std::move(ledger), receipt);
    receipt.refused = std::exchange(refused_, {});
    return receipt;
}

}  // namespace oreplan
