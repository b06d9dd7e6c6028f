#include "core/page/search.h"

#include "core/pages/clauses/clause_contents.h"
#include "core/pages/pages.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/subjects.h"

namespace oreplan {

namespace {

constexpr std::size_t most_of_a_kind = 30;
constexpr std::size_t characters_shown = 60;

/// Something that can be found.
struct Entry {
    Phrase name;
    std::vector<std::string> texts;  ///< what else is said of it
};

/// Everything that elements say.
struct Texts {
    std::vector<std::string>& texts;

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

std::vector<Entry> pages(const Briefing& briefing) {
    std::vector<Entry> entries;
    for (std::size_t index = 0; index < Names<PageKind>::values.size(); ++index) {
        const auto kind = static_cast<PageKind>(index);
        if (kind != PageKind::search) entries.push_back({{briefing.catalogue.word("page", kind), briefing.to(kind)}, {}});
    }
    return entries;
}

std::vector<Entry> indicators(const Briefing& briefing) {
    std::vector<Entry> entries;
    for (const IndicatorFacts& known : briefing.facts().indicators) {
        const Indicator& indicator = *known.indicator;
        entries.push_back({subject_phrase(briefing, {SubjectKind::indicator, indicator.id}),
                           {target_words(briefing, indicator, known.goal, known.limit), actual_words(briefing, known),
                            briefing.say(indicator.definition)}});
    }
    return entries;
}

std::vector<Entry> blocks(const Briefing& briefing) {
    std::vector<Entry> entries;
    for (const Block& block : briefing.plan().blocks) {
        entries.push_back(
            {subject_phrase(briefing, {SubjectKind::block, block.id}),
             {listed(briefing, {briefing.catalogue.word("block_kind", block.kind), mineral_name(briefing, block.mineral)}),
              window_words(briefing, block.window), block.area ? briefing.say(*block.area) : ""}});
    }
    return entries;
}

std::vector<Entry> mines(const Briefing& briefing) {
    std::vector<Entry> entries;
    for (const KnownMine& known : all_mines(briefing.facts().state)) {
        entries.push_back(
            {subject_phrase(briefing, {SubjectKind::mine, *known.id}),
             {mineral_name(briefing, known.mine->mineral), briefing.catalogue.word("size", known.mine->size_class)}});
    }
    return entries;
}

std::vector<Entry> minerals(const Briefing& briefing) {
    std::vector<Entry> entries;
    for (const Mineral& mineral : briefing.plan().minerals) {
        entries.push_back({subject_phrase(briefing, {SubjectKind::mineral, mineral.id}), {mineral.code}});
    }
    return entries;
}

std::vector<Entry> tasks(const Briefing& briefing) {
    std::vector<Entry> entries;
    for (const Task& task : briefing.plan().tasks) {
        entries.push_back({subject_phrase(briefing, {SubjectKind::task, task.id}), {briefing.say(task.content)}});
    }
    return entries;
}

std::vector<Entry> figures(const Briefing& briefing) {
    std::vector<Entry> entries;
    for (const Figure& figure : briefing.plan().figures) {
        Entry entry{
            {briefing.say(figure.name), briefing.to(PageKind::about, part("baseline-" + std::string{name_of(figure.topic)}))},
            {briefing.say(Quantity{figure.value, figure.unit})}};
        for (const Quantity& restated : figure.restated) entry.texts.push_back(briefing.say(restated));
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// A clause is found by its number as the plan prints it in either language.
std::vector<Entry> clauses(const Briefing& briefing) {
    std::vector<Entry> entries;
    for (const Clause& clause : briefing.plan().clauses) {
        Entry entry{{briefing.say("search.clause", {{"number", clause.number}, {"heading", clause.heading}}),
                     briefing.to(PageKind::clauses, {SubjectKind::clause, clause.id})},
                    {briefing.say(clause.summary), clause.number.zh, clause.number.en}};
        for (const Element& element : clause_contents(briefing, clause)) std::visit(Texts{entry.texts}, element);
        entries.push_back(std::move(entry));
    }
    return entries;
}

struct Group {
    std::string_view name;  ///< the catalogue's word is "search.group.<name>"
    std::vector<Entry> (*entries)(const Briefing&);
};
constexpr std::array<Group, 8> groups{{{"pages", pages},
                                       {"indicators", indicators},
                                       {"blocks", blocks},
                                       {"mines", mines},
                                       {"minerals", minerals},
                                       {"tasks", tasks},
                                       {"figures", figures},
                                       {"clauses", clauses}}};

/// What of an entry shows best why it was found: the first of its texts in which the query has a hit.
std::string shown(const std::string& query, const Entry& entry) {
    for (const std::string& text : entry.texts) {
        if (const std::string hit = marked(query, text); hit != text)
            return marked(query, excerpt(query, text, characters_shown));
    }
    return entry.texts.empty() ? std::string{} : excerpt(query, entry.texts.front(), characters_shown);
}

struct Found {
    Section section;
    int count = 0;
};

Found found_in(const Briefing& briefing, const Group& group, const std::string& query) {
    const std::string heading = briefing.say("search.group." + std::string{group.name});
    Found found{{part(std::string{group.name}), heading, {}, false, false, {}}};
    Table table{heading, {{briefing.say("column.name"), false}, {briefing.say("column.content"), false}}, {}};
    for (const Entry& entry : group.entries(briefing)) {
        std::vector<std::string> texts = entry.texts;
        texts.push_back(entry.name.text);
        if (!matches(query, texts) || ++found.count > static_cast<int>(most_of_a_kind)) continue;
        Phrase name = entry.name;
        name.text = marked(query, name.text);
        table.rows.push_back({cell(std::move(name)), cell(shown(query, entry))});
    }
    found.section.kicker = briefing.say("search.count", {{"count", found.count}});
    if (!table.rows.empty()) found.section.elements.push_back(std::move(table));
    if (found.count > static_cast<int>(most_of_a_kind)) {
        found.section.elements.push_back(
            Paragraph{ParagraphStyle::note,
                      briefing.say("search.more", {{"shown", static_cast<int>(most_of_a_kind)}, {"count", found.count}})});
    }
    return found;
}

}  // namespace

Page search_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("search.lead");
    const std::string& query = briefing.view.query;
    std::vector<Section> sections;
    int count = 0;
    for (const Group& group : groups) {
        if (folded(query).find_first_not_of(' ') == std::string::npos) break;
        Found found = found_in(briefing, group, query);
        count += found.count;
        if (found.count > 0) sections.push_back(std::move(found.section));
    }
    const std::string summary = query.empty() ? briefing.say("search.hint")
                                : count == 0  ? briefing.say("search.none", {{"query", query}})
                                              : briefing.say("search.found", {{"count", count}, {"query", query}});
    page.sections.push_back({part("field"), {}, {}, false, false, {SearchField{briefing.say("search.label"), query, summary}}});
    page.sections.insert(page.sections.end(), std::make_move_iterator(sections.begin()), std::make_move_iterator(sections.end()));
    return page;
}

}  // namespace oreplan
