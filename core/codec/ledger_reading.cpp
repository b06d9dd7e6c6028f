#include "core/codec/ledger_reading.h"

#include <string>
#include <utility>

#include "core/checks/check.h"
#include "core/codec/file_json.h"

namespace oreplan {

LedgerReading::LedgerReading(std::string_view json, const Plan& plan, std::size_t stretch, bool is_published)
    : json_(json), plan_(plan), stretch_(stretch), is_published_(is_published), texts_(json) {}

bool LedgerReading::step() {
    if (result_) return false;
    if (!check_) {
        read_some();
    } else if (!check_->step()) {
        finish();
    }
    return !result_;
}

double LedgerReading::part() const {
    if (result_) return 1;
    return is_published_ ? texts_.part() : (texts_.part() + (check_ ? check_->part() : 0)) / 2;
}

/// What is wrong in a file is told by its place in the whole of it.
void LedgerReading::read_some() {
    const auto text = texts_.next(stretch_);
    const bool is_read = text ? read_events(*text) : texts_.is_complete() && read_file_without_events();
    if (!is_read) return read_at_once();
    if (text) return;
    if (is_published_) {
        result_.emplace(std::move(ledger_));
    } else {
        check_.emplace(ledger_, plan_);
    }
}

bool LedgerReading::read_events(std::string_view text) {
    std::string file = R"({"events":[)";
    file += text;
    file += "]}";
    Problems problems;
    const auto json = parse_object(file, problems);
    if (!json) return false;
    Reader reader{*json, {}, problems};
    reader.required("events", ledger_.events);
    return problems.empty();
}

bool LedgerReading::read_file_without_events() {
    Problems problems;
    auto file = read_file<Ledger>(texts_.file_without_events(), problems);
    if (!file || !problems.empty()) return false;
    file->noun.events = std::move(ledger_.events);
    ledger_ = std::move(file->noun);
    return true;
}

void LedgerReading::read_at_once() {
    result_ = read_checked<Ledger>(json_, [this](const Ledger& ledger, const std::vector<std::string>& unread) {
        return check_ledger(ledger, plan_, unread_events(unread));
    });
}

void LedgerReading::finish() {
    Problems problems;
    for (Problem& found : std::move(*check_).problems()) add(problems, std::move(found));
    if (problems.empty()) {
        result_.emplace(std::move(ledger_));
    } else {
        result_.emplace(tl::unexpect, std::move(problems));
    }
}

}  // namespace oreplan
