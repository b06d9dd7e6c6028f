#pragma once

#include "core/judging/case.h"

namespace oreplan {

/// How long a draft lies open for opinions, in days with the first and the last of them (重大行政决策程序暂行条例 art. 15).
constexpr int least_opinion_days = 30;

namespace judge {

/// Each amendment, then each draft that was published: long enough is met, under way while it still runs; shorter is not met from
/// the day it is announced. A draft without a period: nobody reported one.
Verdicts opinion_period(const Case& given);

}  // namespace judge

}  // namespace oreplan
