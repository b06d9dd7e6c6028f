#pragma once

#include "core/judging/case.h"

namespace oreplan {

/// Done is met, reported as not done is not met, otherwise nobody reported. Years before the mine was registered do not apply.
Outcome duty_outcome(const DutyReport& report);

/// Over all mines: one that did not do it is not met; all that did are met.
Outcome duty_outcome(const DutyTally& tally);

namespace judge {

/// The yearly duties of each mine (二（三）6, 六（三）2) in the newest year of which any was reported.
Verdicts mine_duty(const Case& given);

}  // namespace judge

}  // namespace oreplan
