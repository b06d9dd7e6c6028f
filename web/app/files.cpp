#include "web/app/files.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/codec/file_kind.h"

namespace oreplan {

namespace {

Problems problem(const std::string& key, std::vector<std::pair<std::string, Message::Argument>> arguments = {}) {
    return {{"", {"problem." + key, std::move(arguments)}, {"cure." + key, {}}}};
}

/// A file with what its outermost keys tell, or why it is neither plan nor ledger.
tl::expected<Recognised, Problems> recognised(const platform::File& file) {
    constexpr double megabyte = 1024 * 1024;
    if (file.bytes > platform::most_file_bytes) {
        return tl::unexpected(problem("too_large", {{"size", static_cast<int>(std::min(std::ceil(file.bytes / megabyte), 1e9))},
                                                    {"most", static_cast<int>(platform::most_file_bytes / megabyte)}}));
    }
    if (file.text.empty()) return tl::unexpected(problem("unreadable"));
    return recognise(file.text);
}

View view_of_plan(const Session& session, const std::string& plan) {
    return in_plan(plan, session.defaults_for(plan), session.view());
}

/// Takes the ledgers that came, after the plans.
void take_ledger(Session& session, platform::File file, const std::string& plan, Receipt& receipt) {
    const bool here = session.has_plan(plan);
    if (!here && session.offers(plan)) {
        receipt.waiting.push_back(std::move(file));
        receipt.wanted = plan;
        return;
    }
    const auto refuse = [&](Problems problems) { receipt.refused.push_back({file.name, std::move(problems)}); };
    if (!here) return refuse(problem("unknown_plan", {{"id", plan}}));
    auto ledger = session.add_ledger(plan, file.text, file.name);
    if (!ledger) return refuse(std::move(ledger.error()));
    View view = receipt.show.value_or(session.view());
    if (view.plan != plan) view = view_of_plan(session, plan);
    view.ledger = *ledger;
    receipt.show = view;
}

}  // namespace

void Receiver::add(platform::File file) {
    const auto refuse = [&](Problems problems) { refused_.push_back({file.name, std::move(problems)}); };
    auto what = recognised(file);
    if (!what) return refuse(std::move(what.error()));
    if (what->kind == FileKind::ledger) return ledgers_.push_back({std::move(file), std::move(what->plan)});
    auto plan = read_plan(file.text);
    if (!plan) return refuse(std::move(plan.error()));
    plans_.push_back({std::move(file.name), std::move(*plan)});
}

Receipt Receiver::finish(Session& session) {
    Receipt receipt;
    receipt.refused = std::exchange(refused_, {});
    for (auto& [file, plan] : std::exchange(plans_, {})) {
        receipt.show = view_of_plan(session, session.add_plan(std::move(plan), file));
    }
    for (auto& [file, plan] : std::exchange(ledgers_, {})) take_ledger(session, std::move(file), plan, receipt);
    return receipt;
}

}  // namespace oreplan
