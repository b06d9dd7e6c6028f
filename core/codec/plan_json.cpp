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

/// No noun is told in more brackets than a dozen; far deeper ones would exhaust the stack of whoever walks down them.
constexpr int most_depth = 64;

/// Looks on while a file is parsed. Finds names that stand twice in an object, which the parser would silently drop, and
/// leaves out what is nested too deep.
class Onlooker {
public:
    explicit Onlooker(Problems& problems) : problems_(problems) {}

    bool operator()(int depth, Json::parse_event_t event, Json& parsed) {
        using Event = Json::parse_event_t;
        if (depth > most_depth) {
            if (!too_deep_) refuse(open_.size() - 1, "too_deep", {});
            too_deep_ = true;
            return false;
        }
        if (event == Event::key) {
            open_.back().key = parsed.get<std::string>();
            if (!open_.back().keys.insert(open_.back().key).second) refuse(open_.size(), "duplicate_key", {{"name", open_.back().key}});
        } else if (event == Event::object_end || event == Event::array_end) {
            open_.pop_back();
        } else {
            if (!open_.empty()) ++open_.back().items;
            if (event != Event::value) open_.push_back({.array = event == Event::array_start});
        }
        return true;
    }

private:
    struct Open {
        bool array = false;
        std::size_t items = 0;
        std::string key = {};
        std::set<std::string> keys = {};
    };

    /// At the place that the outermost `steps` of what is open lead to.
    void refuse(std::size_t steps, const std::string& key, std::vector<std::pair<std::string, Message::Argument>> arguments) {
        std::string where;
        for (std::size_t step = 0; step < steps; ++step) {
            const Open& open = open_[step];
            where = open.array ? below(where, open.items - 1) : below(where, open.key);
        }
        add(problems_, {where, {"problem." + key, std::move(arguments)}, {"cure." + key, {}}});
    }

    Problems& problems_;
    std::vector<Open> open_;
    bool too_deep_ = false;
};

/// Where the parser met a number too large to be kept: it tells the number, but not its place.
std::pair<int, int> place_of_number(std::string_view text, std::string_view complaint) {
    const std::size_t from = std::min(complaint.find('\'') + 1, complaint.size());
    const std::string_view number = complaint.substr(from, complaint.rfind('\'') - from);
    return line_and_column(text, text.find(number) + 1);
}

Problem not_json(std::pair<int, int> place) {
    return {"", {"problem.not_json", {{"line", place.first}, {"column", place.second}}}, {"cure.not_json", {}}};
}

/// Nothing when the text is not one JSON object; otherwise what could be read of it.
template <typename Noun>
std::optional<Noun> read_file(std::string_view text, Problems& problems) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    try {
        Json json = Json::parse(text, Onlooker{problems});
        if (!json.is_object()) {
            problems.push_back(wrong_type("", "object", json));
            return std::nullopt;
        }
        json.erase("$schema");
        Noun noun{};
        Reader reader{json, "", problems};
        describe(reader, noun);
        reader.report_unknown_keys();
        return noun;
    } catch (const Json::parse_error& error) {
        problems = {not_json(line_and_column(text, error.byte))};
    } catch (const Json::out_of_range& error) {
        problems = {not_json(place_of_number(text, error.what()))};
    }
    return std::nullopt;
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
