#include "core/assessment/verdict_index.h"

#include <algorithm>

namespace oreplan {

VerdictIndex::VerdictIndex(std::span<const Verdict> verdicts) {
    by_subject_.reserve(verdicts.size());
    for (const Verdict& verdict : verdicts) by_subject_.push_back(&verdict);
    const auto before = [](const Verdict* one, const Verdict* other) { return one->subject < other->subject; };
    if (std::is_sorted(by_subject_.begin(), by_subject_.end(), before)) return;  // as most rules judge by id
    std::stable_sort(by_subject_.begin(), by_subject_.end(), before);
}

std::span<const Verdict* const> VerdictIndex::on(const Subject& subject) const {
    const std::span<const Verdict* const> all{by_subject_};
    const auto first = std::partition_point(all.begin(), all.end(), [&](const Verdict* each) { return each->subject < subject; });
    const auto last = std::partition_point(first, all.end(), [&](const Verdict* each) { return each->subject == subject; });
    return all.subspan(static_cast<std::size_t>(first - all.begin()), static_cast<std::size_t>(last - first));
}

const Verdict& about(std::span<const Verdict* const> verdicts, std::string_view duty, int year) {
    static const Verdict blank;
    for (const Verdict* verdict : verdicts) {
        if (verdict->duty == duty && verdict->year == year) return *verdict;
    }
    return blank;
}

}  // namespace oreplan
