#include "core/pages/clauses/clauses.h"

#include "core/pages/clauses/clause_contents.h"

namespace oreplan {

namespace {

Section clause_section(const Briefing& briefing, const Clause& clause) {
    Section section{
        {SubjectKind::clause, clause.id}, briefing.say(clause.heading), briefing.say(clause.number), false, false, {}};
    section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say(clause.summary)});
    if (clause.page) {
        section.elements.push_back(Paragraph{ParagraphStyle::note, briefing.say("clauses.page", {{"page", *clause.page}})});
    }
    for (Element& element : clause_contents(briefing, clause)) section.elements.push_back(std::move(element));
    return section;
}

}  // namespace

Page clauses_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("clauses.lead");
    page.sections.push_back(
        {part("search"),
         {},
         {},
         false,
         false,
         {BulletList{{{briefing.say("clauses.search", {{"total", static_cast<int>(briefing.plan().clauses.size())}}),
                       briefing.to(PageKind::search)}}}}});
    for (const Clause& clause : briefing.plan().clauses) page.sections.push_back(clause_section(briefing, clause));
    return page;
}

}  // namespace oreplan
