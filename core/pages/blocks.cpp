#include <algorithm>

#include "core/pages/pages.h"
#include "core/pages/words/block_words.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/subjects.h"
#include "core/pages/words/verdict_table.h"

namespace oreplan {

namespace {

std::string area_words(const Briefing& briefing, const Block& block) {
    return block.area ? briefing.say(*block.area) : not_stated(briefing);
}

/// What was found of each block.
struct Found {
    VerdictIndex window;
    std::vector<VerdictIndex> all;  ///< in the order in which it is told, the window first
};

/// From how many blocks on the page lets one choose among them: more would be a wall.
constexpr std::size_t many = 12;

template <typename Enumeration>
Field choice_field(const Briefing& briefing, const std::string& id, const std::string& label, const std::string& group) {
    Field field{id, FieldKind::choice, briefing.say(label), {}, answer_to(briefing.view, id), {{"", briefing.say("blocks.all")}},
                {}};
    for (const std::string_view name : Names<Enumeration>::values) {
        field.options.push_back({std::string{name}, briefing.say(group + '.' + std::string{name})});
    }
    if (!field.answer.empty() && !parse_name<Enumeration>(field.answer))
        field.problem = briefing.say("field.not_an_option", {{"found", field.answer}});
    return field;
}

Form chooser(const Briefing& briefing) {
    return {briefing.say("blocks.choose"),
            {choice_field<BlockKind>(briefing, "blocks.kind", "column.kind", "block_kind"),
             choice_field<BlockPhase>(briefing, "blocks.phase", "column.outcome", "block")}};
}

std::vector<const BlockFacts*> chosen(const Briefing& briefing) {
    const auto kind = parse_name<BlockKind>(answer_to(briefing.view, "blocks.kind"));
    const auto phase = parse_name<BlockPhase>(answer_to(briefing.view, "blocks.phase"));
    std::vector<const BlockFacts*> blocks;
    for (const BlockFacts& known : briefing.facts().blocks) {
        if ((!kind || *kind == known.block->kind) && (!phase || *phase == known.phase)) blocks.push_back(&known);
    }
    return blocks;
}

/// How many blocks stand where, in words that say whether anybody reported.
Tally phases(const Briefing& briefing, const Found& found) {
    std::vector<std::pair<Mark, int>> counts;
    for (const BlockFacts& known : briefing.facts().blocks) {
        const Mark mark = phase_mark(briefing, found.window, known);
        const auto same = std::find_if(counts.begin(), counts.end(), [&](const auto& each) { return each.first == mark; });
        if (same == counts.end()) {
            counts.emplace_back(mark, 1);
        } else {
            ++same->second;
        }
    }
    Tally tally{briefing.say("blocks.tally_caption"), {}};
    for (const auto& [mark, count] : counts) tally.items.push_back({mark, std::to_string(count)});
    return tally;
}

std::string minerals_words(const Briefing& briefing, const std::vector<std::string>& minerals) {
    std::vector<std::string> names;
    for (const std::string& id : minerals) names.push_back(mineral_name(briefing, id));
    return listed(briefing, names);
}

Section schedule(const Briefing& briefing, const Found& found) {
    const std::vector<const BlockFacts*> blocks = chosen(briefing);
    Schedule chart = block_schedule(briefing, found.window, blocks);
    Section section{part("schedule"), briefing.say("blocks.schedule_heading"), {}, false, false, {}};
    if (briefing.facts().blocks.size() > many) section.elements = {phases(briefing, found), chooser(briefing)};
    if (blocks.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, briefing.say("blocks.none_chosen")});
    } else {
        section.elements.push_back(std::move(chart));
    }
    return section;
}

FactList facts_of(const Briefing& briefing, const Found& found, const BlockFacts& known) {
    const Block& block = *known.block;
    FactList facts;
    facts.facts = {fact(briefing.say("column.outcome"), phase_mark(briefing, found.window, known).word),
                   fact(briefing.say("column.days"), days_words(briefing, known)),
                   fact(briefing.say("block.name"), block.name ? briefing.say(*block.name) : not_stated(briefing)),
                   fact(briefing.say("column.kind"), briefing.catalogue.word("block_kind", block.kind)),
                   fact(briefing.say("column.mineral"), mineral_name(briefing, block.mineral))};
    if (!block.other_minerals.empty()) {
        facts.facts.push_back(fact(briefing.say("block.other_mineral"), minerals_words(briefing, block.other_minerals)));
    }
    if (const Zone* zone = find(briefing.plan().zones, block.zone)) {
        facts.facts.push_back({briefing.say("block.zone"),
                               {briefing.say(zone->name), briefing.to(PageKind::blocks, part("zones"))},
                               source_phrase(briefing, zone->source),
                               {}});
    }
    facts.facts.push_back(fact(briefing.say("column.area"), area_words(briefing, block)));
    facts.facts.push_back(fact(briefing.say("column.window"), window_words(briefing, block.window)));
    if (block.setting) facts.facts.push_back(fact(briefing.say("block.setting"), briefing.say(*block.setting)));
    std::vector<std::string> ways;
    for (const GrantWay way : block.grant_ways) ways.push_back(briefing.catalogue.word("way", way));
    facts.facts.push_back(fact(briefing.say("block.ways"), listed(briefing, ways)));
    facts.facts.push_back({briefing.say("fact.basis"), source_phrase(briefing, block.source), {}, {}});
    return facts;
}

Table rights_table(const Briefing& briefing, const BlockFacts& known) {
    Table table{briefing.say("blocks.rights_caption", {{"name", block_name(briefing, *known.block)}}),
                {{briefing.say("column.holder"), false},
                 {briefing.say("column.way"), false},
                 {briefing.say("column.granted"), false},
                 {briefing.say("column.ended"), false}},
                {}};
    for (const Right& right : known.rights) {
        table.rows.push_back({cell(briefing.say(right.holder)), cell(briefing.catalogue.word("way", right.way)),
                              cell(briefing.say(right.granted)),
                              cell(right.ended ? briefing.say(*right.ended) : briefing.say("in_force"))});
    }
    return table;
}

Section detail(const Briefing& briefing, const Found& found, const BlockFacts& known) {
    const Block& block = *known.block;
    Section section{{SubjectKind::block, block.id},
                    block_name(briefing, block),
                    briefing.catalogue.word("block_kind", block.kind),
                    true,
                    false,
                    {}};
    section.elements.push_back(facts_of(briefing, found, known));
    BulletList measures;
    for (const Text& measure : block.measures) measures.items.push_back({briefing.say(measure), {}});
    if (!measures.items.empty()) {
        section.elements.push_back(Paragraph{ParagraphStyle::note, briefing.say("block.measures")});
        section.elements.push_back(std::move(measures));
    }
    Findings findings;
    for (const VerdictIndex& of_rule : found.all) {
        for (const Verdict* verdict : of_rule.on(section.subject)) {
            findings.findings.push_back(
                finding(briefing, *verdict, outcome_mark(briefing, verdict->outcome), {rule_title(briefing, verdict->rule), {}}));
        }
    }
    section.elements.push_back(std::move(findings));
    if (!known.rights.empty()) section.elements.push_back(rights_table(briefing, known));
    return section;
}

/// The plan's functional zones, where it draws any.
Section zones(const Briefing& briefing) {
    Table table{briefing.say("zones.caption"),
                {{briefing.say("column.zone"), false},
                 {briefing.say("column.kind"), false},
                 {briefing.say("column.minerals"), false},
                 {briefing.say("column.area"), true},
                 {briefing.say("column.measures"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const Zone& zone : briefing.plan().zones) {
        std::vector<std::string> measures;
        for (const Text& measure : zone.measures) measures.push_back(briefing.say(measure));
        table.rows.push_back(
            {cell(briefing.say(zone.name)), cell(briefing.catalogue.word("zone_kind", zone.kind)),
             cell(zone.minerals.empty() ? briefing.say("zones.all_minerals") : minerals_words(briefing, zone.minerals)),
             zone.area ? quantity_cell(briefing, *zone.area) : cell(not_stated(briefing)),
             cell(measures.empty() ? not_stated(briefing) : listed(briefing, measures)),
             cell(source_phrase(briefing, zone.source))});
    }
    return {part("zones"), briefing.say("zones.heading"), {}, false, false, {std::move(table)}};
}

}  // namespace

Page blocks_page(const Briefing& briefing) {
    Page page;
    page.lead = briefing.say("blocks.lead",
                             {{"count", static_cast<int>(briefing.facts().blocks.size())}, {"date", briefing.facts().as_of}});
    const Found found{briefing.by_subject(Rule::block_window),
                      briefing.by_subject(std::array{Rule::block_window, Rule::block_holder, Rule::block_grant_way,
                                                     Rule::block_mineral, Rule::block_market, Rule::block_order})};
    page.sections.push_back(schedule(briefing, found));
    page.sections.push_back({part("no-map"),
                             briefing.say("blocks.place_heading"),
                             {},
                             false,
                             false,
                             {Paragraph{ParagraphStyle::note, briefing.say("blocks.no_coordinates")}}});
    if (!briefing.plan().zones.empty()) page.sections.push_back(zones(briefing));
    for (const BlockFacts& known : briefing.facts().blocks) page.sections.push_back(detail(briefing, found, known));
    return page;
}

}  // namespace oreplan
