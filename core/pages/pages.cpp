#include "core/pages/pages.h"

#include "core/pages/admission/admission.h"
#include "core/pages/clauses/clauses.h"
#include "core/pages/green_mines/green_mines.h"
#include "core/pages/mines/mines.h"
#include "core/pages/monitoring/monitoring.h"
#include "core/pages/restoration/restoration.h"
#include "core/pages/tasks/tasks.h"

namespace oreplan {

namespace {

using Builder = Page (*)(const Briefing&);

/// In the order of PageKind: adding a page is a line here, a name there and a file.
constexpr std::array<Builder, Names<PageKind>::values.size()> builders{
    overview_page,    indicators_page, green_mines_page, warnings_page, minerals_page, mines_page,   blocks_page,
    restoration_page, monitoring_page, admission_page,   tasks_page,    report_page,   clauses_page, method_page};

}  // namespace

Page build_page(const Briefing& briefing) {
    Page page = builders[static_cast<std::size_t>(briefing.view.page)](briefing);
    page.kind = briefing.view.page;
    page.title = briefing.catalogue.word("page", page.kind);
    if (briefing.facts().ledger->exercise) page.warning = briefing.say("exercise.warning");
    page.disclaimer = briefing.say("disclaimer");
    page.origin = {fact(briefing.say("control.plan"), briefing.say("origin.plan", {{"name", briefing.plan().identity.name},
                                                                                   {"id", briefing.plan().identity.id}})),
                   fact(briefing.say("control.date"), to_iso(briefing.facts().as_of)),
                   fact(briefing.say("control.ledger"), ledger_words(briefing))};
    View other = briefing.view;
    other.tables = !other.tables;
    page.other_form = {briefing.say(briefing.view.tables ? "control.charts" : "control.tables"), other};
    return page;
}

}  // namespace oreplan
