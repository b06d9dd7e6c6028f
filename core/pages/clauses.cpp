#include "core/pages/pages.h"
#include "core/pages/search.h"

namespace oreplan {

namespace {

/// What of the plan's data rests on the clause: each leads to where it is shown.
Facts facts_from(const Briefing& briefing, const Clause& clause) {
    Facts facts;
    const auto add = [&](const std::string& name, const std::string& value, const View& to) {
        facts.facts.push_back({name, {value, to}, {}, {}});
    };
    const Plan& plan = briefing.plan();
    for (const Figure& figure : plan.figures) {
        if (figure.source.clause != clause.id) continue;
        add(briefing.say(figure.name), briefing.say(Quantity{figure.value, figure.unit}),
            briefing.to(PageKind::overview, "baseline-" + std::string{name_of(figure.topic)}));
    }
    for (const Indicator& indicator : plan.indicators) {
        for (const SeriesPoint& point : indicator.series) {
            if (point.source.clause != clause.id) continue;
            add(briefing.say("clauses.indicator_year", {{"name", indicator.name}, {"year", point.year}}),
                point.role == PointRole::base ? briefing.say(Quantity{point.value.value_or(0), indicator.unit})
                                              : target_words(briefing, indicator, point, point.value),
                briefing.to(PageKind::indicators, indicator.id));
        }
    }
    for (const MineCount& count : plan.mine_counts) {
        if (count.source.clause != clause.id) continue;
        add(briefing.say("clauses.mines_of", {{"what", count.size_class ? briefing.catalogue.word("size", *count.size_class)
                                                                        : mineral_name(briefing, count.mineral)}}),
            briefing.say(Quantity{static_cast<double>(count.count), Unit::count}),
            briefing.to(PageKind::overview, "baseline-mines"));
    }
    for (const Zone& zone : plan.zones) {
        if (zone.source.clause != clause.id) continue;
        add(briefing.say(zone.name), briefing.catalogue.word("zone_kind", zone.kind), briefing.to(PageKind::blocks, "zones"));
    }
    for (const Block& block : plan.blocks) {
        if (block.source.clause != clause.id) continue;
        add(block_name(briefing, block), window_words(briefing, block.window), briefing.to(PageKind::blocks, block.id));
    }
    return facts;
}

std::string scale_words(const Briefing& briefing, const std::optional<double>& scale, Unit unit) {
    return scale ? briefing.say(Quantity{*scale, unit}) : briefing.say("not_set");
}

std::optional<Table> scales_from(const Briefing& briefing, const Clause& clause) {
    Table table{briefing.say("clauses.scales_caption"), {{briefing.say("column.mineral"), false}}, {}};
    for (const std::string_view size : Names<SizeClass>::values) {
        table.columns.push_back({briefing.say("size." + std::string{size}), true});
    }
    for (const MinimumScale& scale : briefing.plan().minimum_scales) {
        if (scale.source.clause != clause.id) continue;
        std::string name = mineral_name(briefing, scale.mineral);
        if (scale.method) name += briefing.say("list.comma") + briefing.catalogue.word("method", *scale.method);
        table.rows.push_back({cell(std::move(name)), cell(scale_words(briefing, scale.large, scale.unit)),
                              cell(scale_words(briefing, scale.medium, scale.unit)),
                              cell(scale_words(briefing, scale.small, scale.unit))});
    }
    return table.rows.empty() ? std::nullopt : std::optional{std::move(table)};
}

/// What the clause asks of somebody: directions of minerals, conditions, duties, tasks.
BulletList duties_from(const Briefing& briefing, const Clause& clause) {
    BulletList list;
    const auto add = [&](std::string key, const Text& name, const std::string& text) {
        list.items.push_back({briefing.say(std::move(key), {{"name", name}, {"text", text}}), {}});
    };
    const Plan& plan = briefing.plan();
    for (const Mineral& mineral : plan.minerals) {
        for (const MineralSteering& steering : mineral.directions) {
            if (steering.source.clause != clause.id) continue;
            add("clauses.mineral", mineral.name, briefing.catalogue.word("direction", steering.direction));
        }
    }
    for (const AdmissionCondition& condition : plan.admission_conditions) {
        if (condition.source.clause == clause.id) add("clauses.condition", condition.name, briefing.say(condition.requirement));
    }
    for (const MonitoringDuty& duty : plan.monitoring_duties) {
        if (duty.source.clause != clause.id) continue;
        add("clauses.duty", duty.subject, briefing.say(duty.what) + briefing.say("list.comma") + briefing.say(duty.frequency));
    }
    for (const Task& task : plan.tasks) {
        if (task.source.clause == clause.id) add("clauses.task", task.name, briefing.say(task.content));
    }
    return list;
}

Section clause_section(const Briefing& briefing, const Clause& clause) {
    Section section{clause.id, briefing.say(clause.heading), briefing.say(clause.number), false, false, {}};
    section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say(clause.summary)});
    if (clause.page) {
        section.elements.push_back(Paragraph{ParagraphStyle::note, briefing.say("clauses.page", {{"page", *clause.page}})});
    }
    Facts facts = facts_from(briefing, clause);
    if (!facts.facts.empty()) section.elements.push_back(std::move(facts));
    if (auto table = scales_from(briefing, clause)) section.elements.push_back(std::move(*table));
    BulletList duties = duties_from(briefing, clause);
    if (!duties.items.empty()) section.elements.push_back(std::move(duties));
    return section;
}

/// Everything that a section says, for searching.
struct Texts {
    std::vector<std::string> texts;

    void operator()(const Paragraph& paragraph) { texts.push_back(paragraph.text); }
    void operator()(const Facts& facts) {
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
        if (section_matches(section, clause, query)) found.push_back(std::move(section));
    }
    const int total = static_cast<int>(briefing.plan().clauses.size());
    const std::string summary = query.empty() ? briefing.say("clauses.all", {{"total", total}})
                                : found.empty() ? briefing.say("clauses.none", {{"query", query}})
                                                : briefing.say("clauses.found", {{"found", static_cast<int>(found.size())},
                                                                                 {"total", total},
                                                                                 {"query", query}});
    page.sections.push_back({"search", {}, {}, false, false, {SearchField{briefing.say("clauses.search"), query, summary}}});
    page.sections.insert(page.sections.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    return page;
}

}  // namespace oreplan
