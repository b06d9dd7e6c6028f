#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <tl/expected.hpp>

#include "core/checks/ledger_check.h"
#include "core/codec/event_texts.h"
#include "core/model/ledger.h"
#include "core/model/plan.h"
#include "core/model/problem.h"

namespace oreplan {

/// Reads a ledger file some events at a time, so that whoever reads very many can do something else between. As read_ledger,
/// which does it at once. The text and the plan have to outlive it.
class LedgerReading {
public:
    /// Some milliseconds' worth.
    static constexpr std::size_t usual_stretch = 64 * 1024;

    /// `stretch` is how many bytes of events are read in a step, at least. What `is_published` was checked as it was: only its
    /// shape is looked at again.
    LedgerReading(std::string_view json, const Plan& plan, std::size_t stretch = usual_stretch, bool is_published = false);
    LedgerReading(const LedgerReading&) = delete;
    LedgerReading& operator=(const LedgerReading&) = delete;

    /// Reads on. False once the result is there.
    bool step();

    /// How much is done, from 0 to 1.
    double part() const;

    /// Once it is there.
    tl::expected<Ledger, Problems> result() && { return std::move(*result_); }

private:
    void read_some();
    bool read_events(std::string_view text);
    bool read_file_without_events();
    void read_at_once();
    void finish();

    std::string_view json_;
    const Plan& plan_;
    std::size_t stretch_;
    bool is_published_;
    EventTexts texts_;
    Ledger ledger_;
    std::optional<LedgerCheck> check_;
    std::optional<tl::expected<Ledger, Problems>> result_;
};

}  // namespace oreplan
