#include "core/pages/pages.h"

namespace oreplan {

Page minerals_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("minerals.lead");
    return page;
}

}  // namespace oreplan
