#include "core/pages/pages.h"

namespace oreplan {

Page admission_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("admission.lead");
    return page;
}

}  // namespace oreplan
