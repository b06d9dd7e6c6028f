#pragma once

#include <span>
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

private:
    std::vector<const Verdict*> by_subject_;
};

}  // namespace oreplan
