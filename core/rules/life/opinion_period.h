#pragma once

#include <optional>
#include <string>

#include "core/model/plan.h"
#include "core/model/verdict.h"

namespace oreplan {

/// How long a draft lies open for opinions, in days with the first and the last of them (重大行政决策程序暂行条例 art. 15).
constexpr int least_opinion_days = 30;

/// Days of a window, both ends counted.
int days_open(const Window& window);

/// opinion_period: long enough is met, under way while it still runs; shorter is not met from the day it is announced. A draft
/// without a period: nobody reported one.
Verdict opinion_period(const Requirement& requirement, Subject subject, const std::optional<Window>& opinions, Date as_of);

}  // namespace oreplan
