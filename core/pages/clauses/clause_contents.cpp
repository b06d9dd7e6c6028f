#include "core/pages/clauses/clause_contents.h"

#include <algorithm>
#include <set>

#include "core/facts/mines/minimum_scales.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/mineral_words.h"
#include "core/rules/rule_table.h"

namespace oreplan {

namespace {

/// What an indicator comes to in the end.
std::string last_target_words(const Briefing& briefing, const Indicator& indicator) {
    const auto last = std::find_if(indicator.series.rbegin(), indicator.series.rend(),
                                   [](const SeriesPoint& point) { return point.role == PointRole::target; });
    return last != indicator.series.rend() ? target_words(briefing, indicator, *last, last->value)
                                           : target_words(briefing, indicator, std::nullopt, std::nullopt);
}

FactList figures_of(const Briefing& briefing, const Clause& clause) {
    FactList facts;
    const auto add = [&](const std::string& name, const std::string& value, const View& to) {
        facts.facts.push_back({name, {value, to}, {}, {}});
    };
    const Plan& plan = briefing.plan();
    for (const Figure& figure : plan.figures) {
        if (figure.source.clause != clause.id) continue;
        add(briefing.say(figure.name), briefing.say(Quantity{figure.value, figure.unit}),
            briefing.to(PageKind::about, part("baseline-" + std::string{name_of(figure.topic)})));
    }
    for (const Indicator& indicator : plan.indicators) {
        for (const SeriesPoint& point : indicator.series) {
            if (point.source.clause != clause.id) continue;
            add(briefing.say("clauses.indicator_year", {{"name", indicator.name}, {"year", point.year}}),
                point.role == PointRole::base ? briefing.say(Quantity{point.value.value_or(0), indicator.unit})
                                              : target_words(briefing, indicator, point, point.value),
                briefing.to(PageKind::indicators, {SubjectKind::indicator, indicator.id}));
        }
    }
    for (const Indicator& indicator : plan.indicators) {
        if (std::find(indicator.also_in.begin(), indicator.also_in.end(), clause.id) == indicator.also_in.end()) continue;
        add(briefing.say(indicator.name), last_target_words(briefing, indicator),
            briefing.to(PageKind::indicators, {SubjectKind::indicator, indicator.id}));
    }
    for (const MineCount& count : plan.mine_counts) {
        if (count.source.clause != clause.id) continue;
        add(briefing.say("clauses.mines_of", {{"what", count.size_class ? briefing.catalogue.word("size", *count.size_class)
                                                                        : mineral_name(briefing, count.mineral)}}),
            briefing.say(Quantity{static_cast<double>(count.count), Unit::count}),
            briefing.to(PageKind::about, part("baseline-mines")));
    }
    for (const Zone& zone : plan.zones) {
        if (zone.source.clause != clause.id) continue;
        add(briefing.say(zone.name), briefing.catalogue.word("zone_kind", zone.kind),
            briefing.to(PageKind::blocks, part("zones")));
    }
    for (const Block& block : plan.blocks) {
        if (block.source.clause != clause.id) continue;
        add(block_name(briefing, block), window_words(briefing, block.window),
            briefing.to(PageKind::blocks, {SubjectKind::block, block.id}));
    }
    return facts;
}

Table scales_of(const Briefing& briefing, const Clause& clause) {
    Table table{briefing.say("clauses.scales_caption"), {{briefing.say("column.mineral"), false}}, {}};
    for (const std::string_view size : Names<SizeClass>::values) {
        table.columns.push_back({briefing.say("size." + std::string{size}), true});
    }
    for (const MinimumScale& scale : briefing.plan().minimum_scales) {
        if (scale.source.clause != clause.id) continue;
        std::vector<Cell> cells{cell(Phrase{row_name(briefing, scale.mineral, scale.method),
                                            briefing.to(PageKind::minerals, {SubjectKind::mineral, scale.mineral})})};
        for (std::size_t index = 0; index < Names<SizeClass>::values.size(); ++index) {
            const auto number = scale_in_column(scale, static_cast<SizeClass>(index));
            cells.push_back(number ? quantity_cell(briefing, {*number, scale.unit}) : cell(briefing.say("not_set")));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// The pages that show what comes of a requirement. Who steers the plan, which no rule judges, is told with its life.
std::set<PageKind> pages_of(const Requirement& requirement) {
    std::set<PageKind> pages;
    for (const RuleRow& row : rule_table) {
        if (rests_on(row, requirement)) pages.insert(row.page);
    }
    return pages.empty() ? std::set{PageKind::tasks} : pages;
}

/// Collects what the clause asks of somebody.
class Duties {
public:
    Duties(const Briefing& briefing, const Clause& clause) : briefing_(briefing), clause_(clause) {}

    bool rests_here(const Source& source) const { return source.clause == clause_.id; }

    void add(std::string key, Message::Argument name, Message::Argument text, View to) {
        list.items.push_back(
            {briefing_.say(std::move(key), {{"name", std::move(name)}, {"text", std::move(text)}}), std::move(to)});
    }

    void add_minerals() {
        for (const Mineral& mineral : briefing_.plan().minerals) {
            const View to = briefing_.to(PageKind::minerals, {SubjectKind::mineral, mineral.id});
            for (const MineralSteering& steering : mineral.directions) {
                if (!rests_here(steering.source)) continue;
                add("clauses.mineral", mineral.name, briefing_.catalogue.word("direction", steering.direction), to);
            }
            if (mineral.granting && rests_here(mineral.granting->source))
                add("clauses.granting", mineral.name, mineral.granting->authority, to);
        }
    }

    void add_conditions() {
        const View to = briefing_.to(PageKind::admission, part("conditions"));
        for (const AdmissionCondition& condition : briefing_.plan().admission_conditions) {
            if (!rests_here(condition.source)) continue;
            add("clauses.condition", condition.name, condition.requirement, to);
            for (const AdmissionDocument& document : condition.documents)
                add("clauses.document", condition.name, document.name, to);
        }
    }

    void add_land(const RestorationLand& land) {
        if (!rests_here(land.source)) return;
        const Figure* total = find(briefing_.plan().figures, land.total_area);
        add("clauses.land", briefing_.catalogue.word("topic", land.topic),
            total ? briefing_.say(Quantity{total->value, total->unit}) : not_stated(briefing_),
            briefing_.to(PageKind::restoration));
    }

    void add_monitoring(const MonitoringDuty& duty) {
        if (!rests_here(duty.source)) return;
        add("clauses.duty", duty.subject, briefing_.say(duty.what) + briefing_.say("list.comma") + briefing_.say(duty.frequency),
            briefing_.to(PageKind::monitoring));
    }

    /// Once for each page that tells of it, with the page's name where there are several.
    void add_requirement(const Requirement& requirement) {
        const std::set<PageKind> pages = pages_of(requirement);
        for (const PageKind page : pages) {
            list.items.push_back(
                {pages.size() == 1 ? briefing_.say("clauses.requirement", {{"text", requirement.text}})
                                   : briefing_.say("clauses.requirement_on", {{"text", requirement.text},
                                                                              {"page", briefing_.catalogue.word("page", page)}}),
                 briefing_.to(page)});
        }
    }

    void add_rest() {
        const Plan& plan = briefing_.plan();
        for (const Standard& standard : plan.standards) {
            if (rests_here(standard.source))
                add("clauses.standard", standard.name, standard.edition, briefing_.to(PageKind::mines));
        }
        for (const MineDuty& duty : plan.mine_duties) {
            if (rests_here(duty.source))
                add("clauses.mine_duty", duty.name, duty.requirement, briefing_.to(PageKind::restoration, part("duties")));
        }
        for (const RestorationLand& land : plan.restoration_lands) add_land(land);
        for (const MonitoringDuty& duty : plan.monitoring_duties) add_monitoring(duty);
        for (const Task& task : plan.tasks) {
            if (rests_here(task.source))
                add("clauses.task", task.name, task.content, briefing_.to(PageKind::tasks, {SubjectKind::task, task.id}));
        }
        for (const Amendment& amendment : plan.amendments) {
            if (rests_here(amendment.source))
                add("clauses.amendment", amendment.authority, amendment.reason, briefing_.to(PageKind::tasks));
        }
        for (const Requirement& requirement : plan.requirements) {
            if (rests_here(requirement.source)) add_requirement(requirement);
        }
    }

    BulletList list;

private:
    const Briefing& briefing_;
    const Clause& clause_;
};

}  // namespace

std::vector<Element> clause_contents(const Briefing& briefing, const Clause& clause) {
    std::vector<Element> elements;
    FactList figures = figures_of(briefing, clause);
    if (!figures.facts.empty()) elements.push_back(std::move(figures));
    Table scales = scales_of(briefing, clause);
    if (!scales.rows.empty()) elements.push_back(std::move(scales));
    Duties duties{briefing, clause};
    duties.add_minerals();
    duties.add_conditions();
    duties.add_rest();
    if (!duties.list.items.empty()) elements.push_back(std::move(duties.list));
    return elements;
}

}  // namespace oreplan
