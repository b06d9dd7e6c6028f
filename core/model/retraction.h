#pragma once

#include <string>
#include <string_view>

namespace oreplan {

class EventCheck;
struct Folding;

/// An earlier event is taken back, as if it had never been recorded. See timeline.h.
struct Retraction {
    static constexpr std::string_view kind_name = "retraction";

    std::string retracts;  ///< id of the event

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const Retraction&) const = default;
};

template <typename Archive>
void describe(Archive& archive, Retraction& what) {
    archive.required("retracts", what.retracts);
}

}  // namespace oreplan
