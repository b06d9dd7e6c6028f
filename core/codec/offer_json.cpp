#include "core/codec/offer_json.h"

#include "core/codec/reader.h"

namespace oreplan {

namespace {

Text name_in(const Json& offered) {
    Text name;
    Problems problems;
    if (!offered.is_object() || !offered.contains("name") || !offered["name"].is_object()) return name;
    Reader reader{offered["name"], {}, problems};
    describe(reader, name);
    return name;
}

std::string text_in(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

}  // namespace

Offer read_offer(std::string_view json) {
    Offer offer;
    const Json plans = Json::parse(json, nullptr, false);
    if (!plans.is_object()) return offer;
    for (const auto& [id, plan] : plans.items()) {
        offer.push_back({id, name_in(plan), {}});
        if (plan.is_object()) offer.back().default_ledger = text_in(plan, "ledger");
        if (!plan.is_object() || !plan.contains("ledgers") || !plan["ledgers"].is_object()) continue;
        for (const auto& [ledger, described] : plan["ledgers"].items()) {
            offer.back().ledgers.push_back({ledger, name_in(described)});
        }
    }
    return offer;
}

}  // namespace oreplan
