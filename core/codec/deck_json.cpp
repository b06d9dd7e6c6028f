#include "core/codec/deck_json.h"

#include "core/checks/check.h"
#include "core/codec/file_json.h"

namespace oreplan {

tl::expected<Deck, Problems> read_deck(std::string_view json, const Plan& plan) {
    return read_checked<Deck>(json, [&](const Deck& deck, const std::vector<std::string>&) { return check_deck(deck, plan); });
}

std::string write_deck(Deck deck) { return write_file(deck); }

}  // namespace oreplan
