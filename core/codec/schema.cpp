#include "core/codec/schema.h"

#include "core/model/describe.h"

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

    template <typename... Kinds>
    void one_of(std::string_view name, std::variant<Kinds...>&) {
        kind_key = name;
        schema["properties"][kind_key] = {{"enum", std::array{Kinds::kind_name...}}};
        schema["required"].push_back(kind_key);
        (add_kind<Kinds>(), ...);
    }

    template <typename Kind>
    void add_kind() {
        SchemaWriter kind;
        Kind chosen;
        describe(kind, chosen);
        kinds.emplace_back(Kind::kind_name, std::move(kind.schema));
    }

    // One condition for each kind, so that what is wrong is said of the kind that is meant, and nothing is tried twice.
    Schema finish() {
        for (auto& [name, kind] : kinds) {
            for (const auto& [key, unused] : schema["properties"].items()) kind["properties"][key] = Schema::object();
            schema["allOf"].push_back(
                {{"if", {{"properties", {{kind_key, {{"const", name}}}}}, {"required", {kind_key}}}}, {"then", std::move(kind)}});
        }
        if (!kinds.empty()) schema.erase("additionalProperties");  // each kind has said which keys it knows
        return std::move(schema);
    }

    Schema schema = {
        {"type", "object"}, {"additionalProperties", false}, {"required", Schema::array()}, {"properties", Schema::object()}};
    std::string kind_key;
    std::vector<std::pair<std::string_view, Schema>> kinds;
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
    static Schema write() { return {{"type", "string"}, {"format", "date"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}; }
};

template <>
struct SchemaOf<VagueDate> {
    static Schema write() { return {{"type", "string"}, {"pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"}}; }
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

template <>
struct SchemaOf<Text> {
    static Schema write() {
        SchemaWriter writer;
        Text text;
        describe(writer, text);
        Schema schema = {{"description", "in the plan's own language (identity.language); others may be left out"},
                         {"minProperties", 1}};
        schema.update(writer.finish());
        return schema;
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
