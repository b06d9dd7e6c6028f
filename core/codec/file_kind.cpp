#include "core/codec/file_kind.h"

#include <nlohmann/json.hpp>
#include <optional>

#include "core/text/characters.h"

namespace oreplan {

namespace {

using Json = nlohmann::json;

/// Looks at the outermost keys of a text, as the parser meets them, until it knows what they tell: the many events of a ledger
/// are not gone through where what stands before them is enough.
class OutermostKeys {
public:
    // What the parser of nlohmann/json calls, by its names; false ends it.
    bool null() { return value(); }
    bool boolean(bool) { return value(); }
    bool number_integer(Json::number_integer_t) { return value(); }
    bool number_unsigned(Json::number_unsigned_t) { return value(); }
    bool number_float(Json::number_float_t, const std::string&) { return value(); }
    bool binary(Json::binary_t&) { return false; }  // never in JSON text
    bool start_object(std::size_t) { return open(true); }
    bool start_array(std::size_t) { return open(false); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t, const std::string&, const Json::exception&) {
        is_broken = true;
        return false;
    }

    bool string(std::string& words) {
        if (depth_ == 1 && key_ == "plan") plan = words;
        return value();
    }

    bool key(std::string& name) {
        if (depth_ > 1) return true;
        key_ = name;
        if (name == "identity") kind = FileKind::plan;
        if (name == "events" && !kind) kind = FileKind::ledger;
        if (name == "deck" && !kind) kind = FileKind::deck;
        return !is_known();
    }

    std::optional<FileKind> kind;
    std::optional<std::string> plan;
    bool is_object = false;
    bool is_broken = false;

private:
    bool is_known() const { return kind == FileKind::plan || (kind && plan); }
    bool value() const { return !is_known(); }
    bool open(bool object) {
        if (depth_++ == 0) is_object = object;
        return true;
    }
    bool close() {
        --depth_;
        return true;
    }

    int depth_ = 0;
    std::string key_;
};

}  // namespace

tl::expected<Recognised, Problems> recognise(std::string_view json) {
    OutermostKeys keys;
    Json::sax_parse(json, &keys);
    // What is no JSON at all, or no object, is told with its place by whoever reads it.
    if (keys.is_broken || !keys.is_object || keys.kind == FileKind::plan) return Recognised{FileKind::plan, {}};
    if (keys.kind) return Recognised{*keys.kind, without_controls(keys.plan.value_or(""))};
    return tl::unexpected(Problems{{"", {"problem.no_kind", {}}, {"cure.no_kind", {}}}});
}

}  // namespace oreplan
