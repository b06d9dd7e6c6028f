#include "core/pages/pages.h"

namespace oreplan {

Page monitoring_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("monitoring.lead");
    return page;
}

}  // namespace oreplan
