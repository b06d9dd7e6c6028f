#include "web/app/files.h"

#include <algorithm>
#include <cmath>

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

class Receiver {
public:
    explicit Receiver(Session& session) : session_(session) {}

    void take(const platform::File& file, const Recognised& what) {
        if (what.kind == FileKind::plan) {
            take_plan(file);
        } else {
            take_ledger(file, what.plan);
        }
    }

    void refuse(const std::string& name, Problems problems) { receipt.refused.push_back({name, std::move(problems)}); }

    Receipt receipt;

private:
    void take_plan(const platform::File& file) {
        auto plan = session_.add_plan(file.text, file.name);
        if (!plan) return refuse(file.name, std::move(plan.error()));
        receipt.show = view_of_plan(session_, *plan);
    }

    void take_ledger(const platform::File& file, const std::string& plan) {
        const bool here = session_.has_plan(plan);
        if (!here && session_.offers(plan)) {
            receipt.waiting.push_back(file);
            receipt.wanted = plan;
            return;
        }
        if (!here) return refuse(file.name, problem("unknown_plan", {{"id", plan}}));
        auto ledger = session_.add_ledger(plan, file.text, file.name);
        if (!ledger) return refuse(file.name, std::move(ledger.error()));
        View view = receipt.show.value_or(session_.view());
        if (view.plan != plan) view = view_of_plan(session_, plan);
        view.ledger = *ledger;
        receipt.show = view;
    }

    Session& session_;
};

}  // namespace

Receipt receive(Session& session, std::vector<platform::File> files) {
    Receiver receiver{session};
    std::vector<std::pair<Recognised, const platform::File*>> known;
    for (const platform::File& file : files) {
        auto what = recognised(file);
        if (what) {
            known.emplace_back(std::move(*what), &file);
        } else {
            receiver.refuse(file.name, std::move(what.error()));
        }
    }
    std::stable_sort(known.begin(), known.end(),
                     [](const auto& one, const auto& other) { return one.first.kind < other.first.kind; });
    for (const auto& [what, file] : known) receiver.take(*file, what);
    return std::move(receiver.receipt);
}

}  // namespace oreplan
