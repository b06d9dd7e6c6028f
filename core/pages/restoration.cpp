#include "core/pages/pages.h"

namespace oreplan {

Page restoration_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("restoration.lead");
    return page;
}

}  // namespace oreplan
