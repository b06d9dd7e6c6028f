#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

/// A source by its mine or holder, with its stage.
std::string site_name(const Briefing& briefing, const MonitoredSite& site);

/// The month that a day lies in.
std::string month_words(const Briefing& briefing, Date day);

/// What a month or a year has too little of.
std::string short_words(const Briefing& briefing, const MonitoringGap& gap);

/// What was found of every duty of every source.
class DutyVerdicts {
public:
    explicit DutyVerdicts(const Briefing& briefing);

    const Verdict& on(const Subject& site, const MonitoringDuty& duty) const;

private:
    std::vector<VerdictIndex> by_rule_;
};

/// A source by itself: its particulars, each duty with its verdict, and what was counted month by month.
Section site_section(const Briefing& briefing, const DutyVerdicts& found, const MonitoredSite& site);

}  // namespace oreplan
