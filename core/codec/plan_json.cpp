#include "core/codec/plan_json.h"

#include <algorithm>

#include "core/checks/check.h"
#include "core/codec/parse.h"
#include "core/codec/reader.h"
#include "core/codec/writer.h"

namespace oreplan {

namespace {

/// Nothing when the text is not one JSON object; otherwise what could be read of it.
template <typename Noun>
std::optional<Noun> read_file(std::string_view text, Problems& problems) {
    auto json = parse_object(text, problems);
    if (!json) return std::nullopt;
    json->erase("$schema");
    Noun noun{};
    Reader reader{*json, "", problems};
    describe(reader, noun);
    reader.report_unknown_keys();
    return noun;
}

bool within(std::string_view outer, std::string_view inner) {
    return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
}

/// The place that kept its default because of a problem of reading; empty where all was read.
std::string unread_place(const Problem& problem) {
    if (problem.what.key == "problem.unknown_key" || problem.what.key == "problem.duplicate_key") return {};
    if (problem.what.key != "problem.missing_key") return problem.where;
    return below(problem.where, std::get<std::string>(problem.what.arguments.front().second));
}

/// Whether what a check found only follows from something that could not be read.
bool follows(const Problem& found, const std::string& unread) {
    if (unread.empty()) return false;
    if (within(unread, found.where) || within(found.where, unread)) return true;
    const std::string& key = found.what.key;
    const std::string name = unread.substr(unread.rfind('/') + 1);
    const bool list = unread.rfind('/') == 0;
    if (key == "problem.dangling") {
        return list || name == "id" || name == "event" || name == "mine" || name == "right";
    }
    if (name == "event") return within(unread.substr(0, unread.rfind('/')), found.where);
    return within("/identity", unread) && (key == "problem.year_outside" || key == "problem.window_outside");
}

/// What was read, or all problems: of reading, and of what a check says about the rest.
template <typename Noun, typename Check>
tl::expected<Noun, Problems> read_checked(std::string_view json, Check check) {
    Problems problems;
    std::optional<Noun> noun = read_file<Noun>(json, problems);
    if (noun && problems.size() < most_problems) {
        std::vector<std::string> unread;
        for (const Problem& problem : problems) unread.push_back(unread_place(problem));
        for (Problem& found : check(*noun)) {
            const auto explains = [&](const std::string& place) { return follows(found, place); };
            if (std::none_of(unread.begin(), unread.end(), explains)) add(problems, std::move(found));
        }
    }
    if (!problems.empty()) return tl::unexpected(std::move(problems));
    return std::move(*noun);
}

template <typename Noun>
std::string write_file(Noun& noun) {
    Writer writer;
    describe(writer, noun);
    return writer.object.dump(2) + '\n';
}

}  // namespace

tl::expected<Plan, Problems> read_plan(std::string_view json) { return read_checked<Plan>(json, check_plan); }

std::string write_plan(Plan plan) { return write_file(plan); }

tl::expected<Ledger, Problems> read_ledger(std::string_view json, const Plan& plan) {
    return read_checked<Ledger>(json, [&](const Ledger& ledger) { return check_ledger(ledger, plan); });
}

std::string write_ledger(Ledger ledger) { return write_file(ledger); }

}  // namespace oreplan
