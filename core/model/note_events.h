#pragma once

#include <string>
#include <string_view>

#include "core/model/language.h"

namespace oreplan {

class EventCheck;
struct Folding;

/// Something that is known and worth telling, though no rule can judge it: a period that is not stated, a first batch, an
/// honour. It is shown with its source beside what it is about, and changes no figure.
struct FactNoted {
    static constexpr std::string_view kind_name = "fact_noted";

    std::string about;  ///< as a subject stands in an address, such as "indicator:mines"; empty for the county as a whole
    Text fact;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const FactNoted&) const = default;
};

template <typename Archive>
void describe(Archive& archive, FactNoted& what) {
    archive.optional("about", what.about);
    archive.required("fact", what.fact);
}

}  // namespace oreplan
