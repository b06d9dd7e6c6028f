#pragma once

#include "core/judging/case.h"

namespace oreplan {

namespace judge {

/// 一（二）4: each land that the plan tells of, by area and by number of plots, as far as it states a total: treated to the last is
/// met; what is left is under way once anything was reported, for the plan sets no date. More than there is wants a person. The
/// subject is the topic, the limit's unit tells the measure.
Verdicts restoration_progress(const Case& given);

/// 一（二）4: by area each land and each surveyed part of the subsided land, by number where plots were reported: what is treated
/// is never more than there is. The subject is the topic or the part.
Verdicts treated_within_total(const Case& given);

/// By the mine duties that show it, in the newest year reported: one mine that did not do it is not met; all that did are met.
Verdicts treat_while_mining(const Case& given);
Verdicts restoration_fund(const Case& given);

/// 六（三）3: treated to the last is met, until then under way, for the plan sets no date.
Verdicts legacy_plots(const Case& given);

/// 六（三）2: published is met, and worth a look once the newest results are older than `results_days`. After the plan's period
/// none are asked for.
Verdicts publish_inspections(const Case& given);

}  // namespace judge

}  // namespace oreplan
