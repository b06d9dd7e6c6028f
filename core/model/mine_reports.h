#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/unit.h"

// What mines report of a year: it may come after a mine's end, for the years it lived.

namespace oreplan {

class EventCheck;
struct Folding;

/// What a mine produced in a year: output, not design capacity.
struct MineOutputReported {
    static constexpr std::string_view kind_name = "mine_output_reported";
    static constexpr bool is_routine = true;

    std::string mine;
    int year = 0;
    Quantity output;
    bool to_date = false;  ///< of the part of the year that had passed: never taken for the whole year

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const MineOutputReported&) const = default;
};

template <typename Archive>
void describe(Archive& archive, MineOutputReported& what) {
    archive.required("mine", what.mine);
    archive.required("year", what.year);
    archive.required("output", what.output);
    archive.optional("to_date", what.to_date);
}

/// The three rates of a mine in a year, in percent.
struct MineRatesReported {
    static constexpr std::string_view kind_name = "mine_rates_reported";
    static constexpr bool is_routine = true;

    std::string mine;
    int year = 0;
    std::optional<double> mining_recovery;
    std::optional<double> processing_recovery;
    std::optional<double> comprehensive_use;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const MineRatesReported&) const = default;
};

template <typename Archive>
void describe(Archive& archive, MineRatesReported& what) {
    archive.required("mine", what.mine);
    archive.required("year", what.year);
    archive.optional("mining_recovery", what.mining_recovery);
    archive.optional("processing_recovery", what.processing_recovery);
    archive.optional("comprehensive_use", what.comprehensive_use);
}

struct MineDutyReported {
    static constexpr std::string_view kind_name = "mine_duty_reported";
    static constexpr bool is_routine = true;

    std::string mine;
    std::string duty;
    int year = 0;
    bool done = true;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const MineDutyReported&) const = default;
};

template <typename Archive>
void describe(Archive& archive, MineDutyReported& what) {
    archive.required("mine", what.mine);
    archive.required("duty", what.duty);
    archive.required("year", what.year);
    archive.required("done", what.done);
}

}  // namespace oreplan
