#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/model/verdict.h"

namespace oreplan {

/// Verdicts by what they are on: for a page that looks up each of very many subjects. It points into what it was made of, which
/// has to outlive it.
class VerdictIndex {
public:
    explicit VerdictIndex(std::span<const Verdict> verdicts);

    /// All on a subject, in the order in which they came.
    std::span<const Verdict* const> on(const Subject& subject) const;

    /// The one on a subject about a duty, of a year where one is given; a blank one, no_data, where there is none.
    Verdict on(const Subject& subject, std::string_view duty, int year = 0) const;

private:
    std::vector<const Verdict*> by_subject_;
};

}  // namespace oreplan
