#include "core/pages/words/subjects.h"

#include "core/page/rule_list.h"
#include "core/pages/words/verdict_table.h"

namespace oreplan {

namespace {

/// The name of something that the plan lists under the id; nothing where no list has it.
std::optional<std::string> listed_name(const Briefing& briefing, const std::string& id) {
    const Plan& plan = briefing.plan();
    if (const Indicator* indicator = find(plan.indicators, id)) return briefing.say(indicator->name);
    if (const Block* block = find(plan.blocks, id)) return block_name(briefing, *block);
    if (const Figure* figure = find(plan.figures, id)) return briefing.say(figure->name);
    if (const Task* task = find(plan.tasks, id)) return briefing.say(task->name);
    if (const Mineral* mineral = find(plan.minerals, id)) return briefing.say(mineral->name);
    if (const Amendment* amendment = find(plan.amendments, id)) return briefing.say(amendment->reason);
    return std::nullopt;
}

/// The word for a value of an enumeration that a verdict is about.
template <typename Enumeration>
std::optional<std::string> valued_name(const Briefing& briefing, const std::string& id, std::string_view group) {
    const auto value = parse_name<Enumeration>(id);
    return value ? std::optional{briefing.catalogue.word(group, *value)} : std::nullopt;
}

bool is_year(const std::string& id) { return id.size() == 4 && id.find_first_not_of("0123456789") == std::string::npos; }

std::string subject_name(const Briefing& briefing, const std::string& id) {
    const State& state = briefing.assessment.state;
    if (state.mines.contains(id)) return mine_phrase(briefing, id).text;
    if (state.rights.contains(id)) return right_phrase(briefing, id).text;
    if (const auto item = state.year_items.find(id); item != state.year_items.end()) return briefing.say(item->second.set.name);
    if (const auto name = listed_name(briefing, id)) return *name;
    if (const auto name = valued_name<Topic>(briefing, id, "topic")) return *name;
    if (const auto name = valued_name<LandPart>(briefing, id, "land_part")) return *name;
    if (const auto name = valued_name<SizeClass>(briefing, id, "size")) return *name;
    if (const auto name = valued_name<PublicationKind>(briefing, id, "publication")) return *name;
    if (is_year(id)) return briefing.say("year", {{"year", id}});
    return briefing.say(briefing.plan().identity.short_name);  // what is asked of the county as a whole
}

/// Whether the page has a section for the subject.
bool has_section(PageKind page) {
    return page == PageKind::indicators || page == PageKind::blocks || page == PageKind::monitoring || page == PageKind::minerals;
}

}  // namespace

Phrase subject_phrase(const Briefing& briefing, const Verdict& verdict) {
    const std::string name = subject_name(briefing, verdict.subject);
    const ListedRule* rule = find_rule(verdict.rule);
    if (!rule) return {name, {}};
    const bool is_mine = briefing.assessment.state.mines.contains(verdict.subject);
    if (rule->page == PageKind::mines && is_mine) return mine_phrase(briefing, verdict.subject);
    const PageKind page =
        rule->page == PageKind::warnings ? PageKind::indicators : rule->page;  // a projection is about an indicator
    return {name, briefing.to(page, has_section(page) ? verdict.subject : std::string{})};
}

Table findings_table(const Briefing& briefing, std::string caption, const std::vector<Verdict>& verdicts) {
    Table table{std::move(caption),
                {{briefing.say("column.subject"), false},
                 {briefing.say("column.rule"), false},
                 {briefing.say("column.standing"), false},
                 {briefing.say("column.finding"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const Verdict& verdict : verdicts) {
        table.rows.push_back({cell(subject_phrase(briefing, verdict)), cell(briefing.say("rule." + verdict.rule)),
                              cell(watched_mark(briefing, verdict.outcome)), cell(briefing.say(verdict.finding)),
                              cell(source_phrase(briefing, verdict.basis))});
    }
    return table;
}

}  // namespace oreplan
