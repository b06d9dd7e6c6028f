#include "core/pages/clauses/clauses.h"

#include "core/page/search.h"
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

/// Everything that a section says, for searching.
struct Texts {
    std::vector<std::string> texts;

    void operator()(const Paragraph& paragraph) { texts.push_back(paragraph.text); }
    void operator()(const FactList& facts) {
        for (const Fact& fact : facts.facts) texts.insert(texts.end(), {fact.name, fact.value.text});
    }
    void operator()(const BulletList& list) {
        for (const Phrase& item : list.items) texts.push_back(item.text);
    }
    void operator()(const Table& table) {
        for (const auto& row : table.rows) {
            for (const Cell& cell : row) texts.push_back(cell.phrase.text);
        }
    }
    template <typename Other>
    void operator()(const Other&) {}
};

/// A clause is found by its number as the plan prints it in either language.
bool section_matches(const Section& section, const Clause& clause, const std::string& query) {
    Texts texts{{clause.number.zh, clause.number.en, section.heading}};
    for (const Element& element : section.elements) std::visit(texts, element);
    return matches(query, texts.texts);
}

}  // namespace

Page clauses_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("clauses.lead");
    const std::string& query = briefing.view.query;
    std::vector<Section> found;
    for (const Clause& clause : briefing.plan().clauses) {
        Section section = clause_section(briefing, clause);
        if (section.subject == briefing.view.subject || section_matches(section, clause, query))
            found.push_back(std::move(section));
    }
    const int total = static_cast<int>(briefing.plan().clauses.size());
    const std::string summary =
        query.empty() ? briefing.say("clauses.all", {{"total", total}})
        : found.empty()
            ? briefing.say("clauses.none", {{"query", query}})
            : briefing.say("clauses.found", {{"found", static_cast<int>(found.size())}, {"total", total}, {"query", query}});
    page.sections.push_back(
        {part("search"), {}, {}, false, false, {SearchField{briefing.say("clauses.search"), query, summary}}});
    page.sections.insert(page.sections.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    return page;
}

}  // namespace oreplan
