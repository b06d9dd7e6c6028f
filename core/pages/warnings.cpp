#include "core/pages/pages.h"

namespace oreplan {

Page warnings_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("warnings.lead");
    return page;
}

}  // namespace oreplan
