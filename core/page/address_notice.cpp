#include "core/page/address_notice.h"

#include "core/page/percent.h"
#include "core/text/characters.h"

namespace oreplan {

namespace {

/// The value of a parameter of that name, as somebody would read it; nothing where the part is another.
std::optional<std::string> value_of(const std::string& part, std::string_view name) {
    if (!part.starts_with(name) || part.substr(name.size(), 1) != "=") return std::nullopt;
    const std::string value = part.substr(name.size() + 1);
    return beginning_of(query_decoded(value).value_or(value));
}

}  // namespace

std::string address_notice(const std::vector<std::string>& unread, const std::optional<Date>& asked, const ShownInstead& shown,
                           const Catalogue& catalogue) {
    std::string told;
    const auto tell = [&](std::string key, std::vector<std::pair<std::string, Message::Argument>> arguments) {
        told += (told.empty() ? "" : " ") + catalogue.say({std::move(key), std::move(arguments)});
    };
    if (asked) {
        tell("notice.held", {{"asked", *asked}, {"from", shown.days.from}, {"to", shown.days.to}, {"shown", shown.date}});
    }
    std::string others;
    for (const std::string& part : unread) {
        if (const auto date = value_of(part, "at")) {
            tell("notice.no_date", {{"asked", *date}, {"shown", shown.date}});
        } else if (const auto ledger = value_of(part, "ledger")) {
            tell("notice.no_ledger", {{"asked", *ledger}, {"shown", shown.ledger}});
        } else {
            others += (others.empty() ? "" : catalogue.say("list.comma")) + beginning_of(part);
        }
    }
    if (!others.empty()) tell("notice.unread", {{"parts", others}});
    return told;
}

std::string beginning_of(const std::string& part) {
    constexpr std::size_t enough = 60;  // bytes
    if (part.size() <= enough) return part;
    std::size_t end = 0;
    while (end + character_length(part, end) <= enough) end += character_length(part, end);
    return part.substr(0, end) + "…";
}

}  // namespace oreplan
