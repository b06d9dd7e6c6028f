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

/// Builds what a text holds, as the parser meets it. Finds names that stand twice in an object, which would silently be
/// dropped, and leaves out what is nested too deep.
class Builder {
public:
    explicit Builder(Problems& problems) : problems_(problems) {}

    // What the parser of nlohmann/json calls, by its names; false ends it.
    bool null() { return place(nullptr); }
    bool boolean(bool value) { return place(value); }
    bool number_integer(Json::number_integer_t value) { return place(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return place(value); }
    bool number_float(Json::number_float_t value, const std::string&) { return place(value); }
    bool string(std::string& value) { return place(std::move(value)); }
    bool binary(Json::binary_t&) { return false; }  // never in JSON text
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string& name) {
        if (too_deep()) return true;
        open_.back().key = name;
        if (!open_.back().keys.insert(name).second) refuse(open_.size(), "duplicate_key", {{"name", name}});
        return true;
    }

    bool parse_error(std::size_t byte, const std::string& token, const Json::exception& error) {
        constexpr int number_too_large = 406;
        broken_at = error.id == number_too_large ? byte - token.size() + 1 : byte;
        return false;
    }

    Json json;
    std::size_t broken_at = 0;  ///< byte, from 1

private:
    struct Open {
        Json* value;
        std::string key = {};
        std::set<std::string> keys = {};
    };

    bool too_deep() const { return open_.size() > most_depth; }

    bool place(Json value) {
        if (too_deep()) {
            leave_out();
        } else {
            put(std::move(value));
        }
        return true;
    }

    bool open(Json value) {
        if (too_deep()) {
            leave_out();
            ++left_open_;
        } else {
            open_.push_back({put(std::move(value))});
        }
        return true;
    }

    bool close() {
        if (left_open_ > 0) {
            --left_open_;
        } else {
            open_.pop_back();
        }
        return true;
    }

    Json* put(Json value) {
        if (open_.empty()) return &(json = std::move(value));
        Json& parent = *open_.back().value;
        if (parent.is_object()) return &(parent[open_.back().key] = std::move(value));
        parent.push_back(std::move(value));
        return &parent.back();
    }

    void leave_out() {
        if (!left_out_) refuse(open_.size() - 1, "too_deep", {});
        left_out_ = true;
    }

    /// At the place that the outermost `steps` of what is open lead to.
    void refuse(std::size_t steps, const std::string& key, std::vector<std::pair<std::string, Message::Argument>> arguments) {
        std::string where;
        for (std::size_t step = 0; step < steps; ++step) {
            const Open& open = open_[step];
            where = open.value->is_array() ? below(where, open.value->size() - 1) : below(where, open.key);
        }
        add(problems_, {where, {"problem." + key, std::move(arguments)}, {"cure." + key, {}}});
    }

    Problems& problems_;
    std::vector<Open> open_;
    std::size_t left_open_ = 0;
    bool left_out_ = false;
};

/// Nothing when the text is not one JSON object; otherwise what could be read of it.
template <typename Noun>
std::optional<Noun> read_file(std::string_view text, Problems& problems) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    Builder builder{problems};
    if (!Json::sax_parse(text, &builder)) {
        const auto [line, column] = line_and_column(text, builder.broken_at);
        problems = {{"", {"problem.not_json", {{"line", line}, {"column", column}}}, {"cure.not_json", {}}}};
        return std::nullopt;
    }
    Json& json = builder.json;
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
