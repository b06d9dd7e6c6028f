#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

// One builder a page, each in a file of its name; a page of several files has a folder, with its builder's header.
Page overview_page(const Briefing& briefing);
Page indicators_page(const Briefing& briefing);
Page warnings_page(const Briefing& briefing);
Page minerals_page(const Briefing& briefing);
Page blocks_page(const Briefing& briefing);
Page report_page(const Briefing& briefing);
Page about_page(const Briefing& briefing);
Page method_page(const Briefing& briefing);
Page search_page(const Briefing& briefing);

/// The view of the report about one year of the plan's period, on that year's last day or the view's date if that is
/// earlier; nothing where `year` is none of them, or begins after that date.
std::optional<View> report_of_year(View view, const std::string& year, const Plan& plan);

/// Pages by what people come for; each group begins with its page and reaches to the next group's.
struct PageGroup {
    std::string_view name;  ///< the catalogue's word is "page_group.<name>"
    PageKind first;
};
inline constexpr std::array<PageGroup, 5> page_groups{{{"progress", PageKind::overview},
                                                       {"resources", PageKind::minerals},
                                                       {"environment", PageKind::restoration},
                                                       {"office", PageKind::admission},
                                                       {"grounds", PageKind::about}}};

/// The page that the view asks for, with what every page carries: its origin, the mark of exercise data and the words that
/// verdicts assist and do not decide.
Page build_page(const Briefing& briefing);

}  // namespace oreplan
