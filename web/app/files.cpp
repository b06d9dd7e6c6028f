#include "web/app/files.h"

#include <algorithm>
#include <cmath>

#include "core/codec/encoding.h"
#include "core/codec/file_kind.h"
#include "web/platform/bridge.h"

namespace oreplan {

namespace {

Problems problem(const std::string& key, std::vector<std::pair<std::string, Message::Argument>> arguments = {}) {
    return {{"", {"problem." + key, std::move(arguments)}, {"cure." + key, {}}}};
}

/// A file that could be read as text, as what it says it is.
struct Readable {
    Recognised what;
    std::string text;
    OwnFile file;
    const platform::File* brought;
};

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

class Receiver {
public:
    explicit Receiver(Session& session) : session_(session) {}

    /// Nothing where it is refused already.
    std::optional<Readable> read(const platform::File& file) {
        auto decoded = text_of(file);
        if (!decoded) {
            refuse({file.name}, std::move(decoded.error()));
            return std::nullopt;
        }
        OwnFile own{file.name, decoded->taken};
        auto what = recognise(decoded->text);
        if (!what) {
            refuse(own, std::move(what.error()));
            return std::nullopt;
        }
        return Readable{std::move(*what), std::move(decoded->text), std::move(own), &file};
    }

    void take(const Readable& readable) {
        if (readable.what.kind == FileKind::plan) {
            take_plan(readable);
        } else {
            take_ledger(readable);
        }
    }

    Receipt receipt;

private:
    void refuse(const OwnFile& file, Problems problems) {
        const bool plain = file.encoding == Encoding::utf8;
        receipt.refused.push_back({file.name, std::move(problems), plain ? "" : std::string{name_of(file.encoding)}});
    }

    void take_plan(const Readable& readable) {
        auto plan = session_.add_plan(readable.text, readable.file);
        if (!plan) return refuse(readable.file, std::move(plan.error()));
        receipt.show = view_of_plan(session_, *plan);
    }

    void take_ledger(const Readable& readable) {
        const std::string& plan = readable.what.plan;
        const bool here = session_.has_plan(plan);
        if (!here && session_.offers(plan)) {
            receipt.waiting.push_back(*readable.brought);
            receipt.wanted = plan;
            return;
        }
        if (!here) return refuse(readable.file, problem("unknown_plan", {{"id", plan}}));
        auto ledger = session_.add_ledger(plan, readable.text, readable.file);
        if (!ledger) return refuse(readable.file, std::move(ledger.error()));
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
    std::vector<Readable> readable;
    for (const platform::File& file : files) {
        if (auto read = receiver.read(file)) readable.push_back(std::move(*read));
    }
    std::stable_sort(readable.begin(), readable.end(),
                     [](const Readable& one, const Readable& other) { return one.what.kind < other.what.kind; });
    for (const Readable& each : readable) receiver.take(each);
    return std::move(receiver.receipt);
}

}  // namespace oreplan
