#include "core/codec/schema.h"

#include "core/codec/describe.h"

namespace oreplan {

namespace {

using Schema = nlohmann::ordered_json;

template <typename Value>
struct SchemaOf;

class SchemaWriter {
public:
    template <typename Value>
    void required(std::string_view name, Value& value) {
        optional(name, value);
        schema["required"].push_back(name);
    }

    template <typename Value>
    void optional(std::string_view name, Value&) {
        schema["properties"][std::string{name}] = SchemaOf<Value>::write();
    }

    template <std::size_t count, typename... Kinds>
    void one_of(std::string_view name, const std::array<std::string_view, count>& names, std::variant<Kinds...>&) {
        std::size_t index = 0;
        (add_kind<Kinds>(name, names[index++]), ...);
    }

    template <typename Kind>
    void add_kind(std::string_view name, std::string_view kind_name) {
        SchemaWriter kind;
        kind.schema["properties"][std::string{name}] = {{"const", kind_name}};
        kind.schema["required"].push_back(name);
        Kind chosen;
        describe(kind, chosen);
        kinds.push_back(std::move(kind.schema));
    }

    Schema finish() {
        if (kinds.empty()) return std::move(schema);
        Schema any = {{"oneOf", Schema::array()}};
        for (Schema& kind : kinds) {
            for (const auto& [key, value] : schema["properties"].items()) kind["properties"][key] = value;
            for (const auto& key : schema["required"]) kind["required"].push_back(key);
            any["oneOf"].push_back(std::move(kind));
        }
        return any;
    }

    Schema schema = {{"type", "object"},
                     {"additionalProperties", false},
                     {"required", Schema::array()},
                     {"properties", Schema::object()}};
    std::vector<Schema> kinds;
};

template <>
struct SchemaOf<std::string> {
    static Schema write() { return {{"type", "string"}, {"minLength", 1}}; }
};

template <>
struct SchemaOf<bool> {
    static Schema write() { return {{"type", "boolean"}}; }
};

template <>
struct SchemaOf<int> {
    static Schema write() { return {{"type", "integer"}}; }
};

template <>
struct SchemaOf<double> {
    static Schema write() { return {{"type", "number"}}; }
};

template <>
struct SchemaOf<Date> {
    static Schema write() {
        return {{"type", "string"}, {"format", "date"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
    }
};

template <typename Enumeration>
    requires std::is_enum_v<Enumeration>
struct SchemaOf<Enumeration> {
    static Schema write() {
        Schema names = Schema::array();
        for (const std::string_view name : Names<Enumeration>::values) names.push_back(name);
        return {{"enum", names}};
    }
};

template <typename Value>
struct SchemaOf<std::optional<Value>> {
    static Schema write() { return SchemaOf<Value>::write(); }
};

template <typename Value>
struct SchemaOf<std::vector<Value>> {
    static Schema write() { return {{"type", "array"}, {"items", SchemaOf<Value>::write()}}; }
};

template <typename Noun>
    requires std::is_class_v<Noun>
struct SchemaOf<Noun> {
    static Schema write() {
        SchemaWriter writer;
        Noun noun{};
        describe(writer, noun);
        return writer.finish();
    }
};

template <typename Noun>
Schema file_schema(std::string_view title) {
    Schema schema = {{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", title}};
    schema.update(SchemaOf<Noun>::write());
    schema["properties"]["$schema"] = {{"type", "string"}};
    return schema;
}

}  // namespace

nlohmann::ordered_json plan_schema() { return file_schema<Plan>("OrePlan plan"); }
nlohmann::ordered_json ledger_schema() { return file_schema<Ledger>("OrePlan ledger"); }

}  // namespace oreplan
