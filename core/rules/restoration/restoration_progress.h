#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// 一（二）4: each land that the plan tells of, by area and by number of plots, as far as it states a total: treated to the last is
/// met, what is left is under way once anything was reported; what is asked by a year is an indicator's. More than there is wants a
/// person. The subject is the topic, the limit's unit tells the measure.
Verdicts restoration_progress(const Case& given);

}  // namespace oreplan::judge
