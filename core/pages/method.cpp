#include "core/pages/pages.h"

namespace oreplan {

Page method_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("method.lead");
    return page;
}

}  // namespace oreplan
