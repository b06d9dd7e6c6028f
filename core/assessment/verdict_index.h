#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/model/verdict.h"

namespace oreplan {

/// Of verdicts on one subject the one about a duty, of a year where one is given; a blank one, no_data, where there is none.
const Verdict& about(std::span<const Verdict* const> verdicts, std::string_view duty, int year = 0);

/// Verdicts by what they are on: for a page that looks up each of very many subjects. It points into what it was made of, which
/// has to outlive it.
class VerdictIndex {
public:
    explicit VerdictIndex(std::span<const Verdict> verdicts);

    /// All on a subject, in the order in which they came.
    std::span<const Verdict* const> on(const Subject& subject) const;

    const Verdict& on(const Subject& subject, std::string_view duty, int year = 0) const {
        return about(on(subject), duty, year);
    }

private:
    std::vector<const Verdict*> by_subject_;
};

}  // namespace oreplan
