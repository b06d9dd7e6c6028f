#pragma once

#include <string>
#include <string_view>

// Each kind of event is one struct: its name in a file, its shape, its check, what it does to the state. Pages add its words, by
// its name; ledger.h lists the kinds.

namespace oreplan {

class EventCheck;
struct Folding;

/// A value of an indicator for a year, as somebody reported it.
struct ValueReported {
    static constexpr std::string_view kind_name = "value_reported";
    static constexpr bool is_routine = true;

    std::string indicator;
    int year = 0;
    double value = 0;      ///< in the indicator's unit
    bool to_date = false;  ///< of the part of the year that had passed: never taken for the whole year

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const ValueReported&) const = default;
};

template <typename Archive>
void describe(Archive& archive, ValueReported& what) {
    archive.required("indicator", what.indicator);
    archive.required("year", what.year);
    archive.required("value", what.value);
    archive.optional("to_date", what.to_date);
}

/// What the upper level assigned for a year, for indicators of the kind `as_assigned`.
struct QuotaAssigned {
    static constexpr std::string_view kind_name = "quota_assigned";

    std::string indicator;
    int year = 0;
    double value = 0;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const QuotaAssigned&) const = default;
};

template <typename Archive>
void describe(Archive& archive, QuotaAssigned& what) {
    archive.required("indicator", what.indicator);
    archive.required("year", what.year);
    archive.required("value", what.value);
}

}  // namespace oreplan
