#include "core/pages/pages.h"

#include <algorithm>

#include "core/page/tables.h"
#include "core/pages/admission/admission.h"
#include "core/pages/clauses/clauses.h"
#include "core/pages/elder/elder.h"
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
    overview_page,   indicators_page, green_mines_page, warnings_page, minerals_page, mines_page,   blocks_page, restoration_page,
    monitoring_page, admission_page,  tasks_page,       report_page,   about_page,    clauses_page, method_page, search_page};

Page built(const Briefing& briefing) {
    if (briefing.view.elder) return elder_page(briefing);
    Page page = builders[static_cast<std::size_t>(briefing.view.page)](briefing);
    page.title = briefing.catalogue.word("page", briefing.view.page);
    return page;
}

/// Who compiled what is shown, and whose it is: a licence has to be told wherever what it covers is shown.
Phrase provenance(const Briefing& briefing) {
    const Ledger& ledger = *briefing.facts().ledger;
    if (ledger.origin != LedgerOrigin::public_sources) return {};
    std::vector<std::string> credits;
    const bool names_mines = briefing.view.page != PageKind::overview;
    for (const Event& event : ledger.events) {
        const Source& source = event.source;
        if (source.licence.empty() || !names_mines) continue;
        const std::string credit = briefing.say(
            "provenance.credit", {{"publisher", source.publisher}, {"document", source.document}, {"licence", source.licence}});
        if (std::find(credits.begin(), credits.end(), credit) == credits.end()) credits.push_back(credit);
    }
    std::string words = briefing.say("provenance.public_sources", {{"issuer", briefing.plan().identity.issuer}});
    if (!credits.empty()) words += briefing.say("provenance.credits", {{"credits", listed(briefing, credits)}});
    return {words + briefing.say("provenance.more"), briefing.to(PageKind::about, part("record"))};
}

/// What a page of several sections tells, for those who see only a part of it at a time.
std::vector<Phrase> contents(const Briefing& briefing, const Page& page) {
    constexpr std::size_t few = 4;
    std::vector<Phrase> headings;
    for (const Section& section : page.sections) {
        if (section.detail || section.heading.empty() || section.subject.is_none()) continue;
        headings.push_back({section.heading, briefing.to(page.kind, section.subject)});
    }
    return headings.size() < few ? std::vector<Phrase>{} : headings;
}

}  // namespace

Page build_page(const Briefing& briefing) {
    Page page = built(briefing);
    page.kind = briefing.view.page;
    if (briefing.facts().ledger->origin == LedgerOrigin::exercise) page.warning = briefing.say("exercise.warning");
    if (!briefing.view.elder) {  // which says both in its own words
        page.provenance = provenance(briefing);
        page.disclaimer = briefing.say("disclaimer");
    }
    page.ledger = briefing.facts().ledger->id;
    page.origin = {fact(briefing.say("control.plan"), briefing.say("origin.plan", {{"name", briefing.plan().identity.name},
                                                                                   {"id", briefing.plan().identity.id}})),
                   fact(briefing.say("control.date"), to_iso(briefing.facts().as_of)),
                   fact(briefing.say("control.ledger"), ledger_words(briefing))};
    page.sheet = briefing.say(briefing.plan().identity.short_name) + " · " + paper_words(briefing);
    View other = briefing.view;
    other.tables = !other.tables;
    page.contents = contents(briefing, page);
    arrange_tables(page, briefing.view, briefing.catalogue);
    page.other_form = {briefing.say(briefing.view.tables ? "control.charts" : "control.tables"), other};
    return page;
}

}  // namespace oreplan
