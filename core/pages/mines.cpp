#include "core/pages/pages.h"

namespace oreplan {

Page mines_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("mines.lead");
    return page;
}

}  // namespace oreplan
