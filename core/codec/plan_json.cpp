#include "core/codec/plan_json.h"

#include <algorithm>

#include "core/codec/check.h"
#include "core/codec/reader.h"
#include "core/codec/writer.h"

namespace oreplan {

namespace {

/// Position of a byte as a reader counts: line and column, from 1.
std::pair<int, int> line_and_column(std::string_view text, std::size_t byte) {
    const std::string_view before = text.substr(0, std::min(byte > 0 ? byte - 1 : 0, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t start = before.rfind('\n') + 1;  // npos + 1 is 0: the first line
    int column = 1;
    for (const char character : before.substr(start)) column += (character & 0xC0) != 0x80;
    return {static_cast<int>(line), column};
}

/// Finds names that stand twice in an object, which a parser would silently drop.
class DuplicateKeys {
public:
    explicit DuplicateKeys(Problems& problems) : problems_(problems) {}

    bool operator()(int, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::object_start) {
            open_.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            open_.pop_back();
        } else if (event == Json::parse_event_t::key && !open_.back().insert(parsed.get<std::string>()).second) {
            problems_.push_back({"", {"problem.duplicate_key", {{"name", parsed.get<std::string>()}}},
                                 {"cure.duplicate_key", {}}});
        }
        return true;
    }

private:
    Problems& problems_;
    std::vector<std::set<std::string>> open_;
};

template <typename Noun>
Noun read_file(std::string_view text, Problems& problems) {
    Noun noun{};
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    try {
        Json json = Json::parse(text, DuplicateKeys{problems});
        if (!json.is_object()) {
            problems.push_back(wrong_type("", "object", json));
            return noun;
        }
        json.erase("$schema");
        Reader reader{json, "", problems};
        describe(reader, noun);
        reader.report_unknown_keys();
    } catch (const Json::parse_error& error) {
        const auto [line, column] = line_and_column(text, error.byte);
        problems.push_back({"", {"problem.not_json", {{"line", line}, {"column", column}}}, {"cure.not_json", {}}});
    }
    return noun;
}

template <typename Noun>
std::string write_file(Noun& noun) {
    Writer writer;
    describe(writer, noun);
    return writer.object.dump(2) + '\n';
}

}  // namespace

tl::expected<Plan, Problems> read_plan(std::string_view json) {
    Problems problems;
    Plan plan = read_file<Plan>(json, problems);
    if (problems.empty()) problems = check_plan(plan);
    else if (!(problems.front().what.key == "problem.not_json")) {
        const Problems more = check_plan(plan);
        for (const Problem& problem : more) {
            const auto same_place = [&](const Problem& known) { return problem.where.starts_with(known.where); };
            if (std::none_of(problems.begin(), problems.end(), same_place)) problems.push_back(problem);
        }
    }
    if (!problems.empty()) return tl::unexpected(std::move(problems));
    return plan;
}

std::string write_plan(Plan plan) { return write_file(plan); }

tl::expected<Ledger, Problems> read_ledger(std::string_view json, const Plan& plan) {
    Problems problems;
    Ledger ledger = read_file<Ledger>(json, problems);
    if (problems.empty()) problems = check_ledger(ledger, plan);
    if (!problems.empty()) return tl::unexpected(std::move(problems));
    return ledger;
}

std::string write_ledger(Ledger ledger) { return write_file(ledger); }

}  // namespace oreplan
