#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

/// A source by its mine or holder, with its stage.
std::string site_name(const Briefing& briefing, const MonitoredSite& site);

/// The month that a day lies in.
std::string month_words(const Briefing& briefing, Date day);

/// A source by itself: its particulars, each duty with its verdict, and what was counted month by month.
Section site_section(const Briefing& briefing, const MonitoredSite& site);

/// What was found of one of a site's duties, of which several may be of one kind.
Verdict verdict_on_duty(const Briefing& briefing, const MonitoredSite& site, const SiteDuty& duty);

}  // namespace oreplan
