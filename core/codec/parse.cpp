#include "core/codec/parse.h"

#include <algorithm>

#include "core/text/characters.h"

namespace oreplan {

namespace {

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
    bool binary(Json::binary_t&) { return false; }  // never in JSON text
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool string(std::string& value) {
        const std::size_t control = find_control(value);
        if (control == value.npos) return place(std::move(value));
        const char32_t character = character_at(value, control);
        const bool kept = place(without_controls(value));
        if (!too_deep()) refuse(open_.size(), "control", {{"character", name_of_character(character)}});
        return kept;
    }

    bool key(std::string& name) {
        if (too_deep()) return true;
        if (const std::size_t control = find_control(name); control != name.npos) {
            const std::string character = name_of_character(character_at(name, control));
            name = without_controls(name);
            open_.back().key = name;
            refuse(open_.size(), "control_in_key", {{"character", character}});
        }
        open_.back().key = name;
        if (open_.back().value->contains(name)) refuse(open_.size(), "duplicate_key", {{"name", name}});
        return true;
    }

    bool parse_error(std::size_t byte, const std::string& token, const Json::exception& error) {
        constexpr int number_too_large = 406;
        is_too_large = error.id == number_too_large;
        broken_at = is_too_large ? byte - token.size() + 1 : byte;
        return false;
    }

    Json json;
    std::size_t broken_at = 0;  ///< byte, from 1
    bool is_too_large = false;  ///< it broke at a number that nothing can hold

private:
    struct Open {
        Json* value;
        std::string key = {};
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

}  // namespace

std::optional<Json> parse_object(std::string_view text, Problems& problems) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    Builder builder{problems};
    if (!Json::sax_parse(text, &builder)) {
        const std::size_t before = std::min(builder.broken_at > 0 ? builder.broken_at - 1 : 0, text.size());
        const TextPlace place = after({}, text.substr(0, before));
        const bool large = builder.is_too_large;
        problems = {{"",
                     {large ? "problem.number_too_large" : "problem.not_json", {{"line", place.line}, {"column", place.column}}},
                     {large ? "cure.number_too_large" : "cure.not_json", {}}}};
        return std::nullopt;
    }
    if (!builder.json.is_object()) {
        problems.push_back(wrong_type("", "object", builder.json));
        return std::nullopt;
    }
    return std::move(builder.json);
}

}  // namespace oreplan
