#include "core/pages/pages.h"

namespace oreplan {

Page tasks_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("tasks.lead");
    return page;
}

}  // namespace oreplan
