#include "core/pages/pages.h"

namespace oreplan {

Page report_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("report.lead");
    return page;
}

}  // namespace oreplan
