#include "core/pages/elder/screens.h"
#include "core/pages/words/subjects.h"

namespace oreplan {

namespace {

Subject subject_of(const BlockFacts& known) { return {SubjectKind::block, known.block->id}; }

/// Without a report the calendar only tells that the time is over, not that nothing was granted.
std::string now(const Briefing& briefing, const BlockFacts& known) {
    if (!known.reported && known.phase == BlockPhase::over_without_grant) return briefing.say("elder.block.over_untold");
    return briefing.catalogue.word("elder.block", known.phase);
}

FactList answers(const Briefing& briefing, const BlockFacts& known) {
    const Block& block = *known.block;
    return {
        {fact(briefing.say("elder.question.what"), briefing.say("elder.block_kind." + std::string{name_of(block.kind)},
                                                                {{"mineral", mineral_name(briefing, block.mineral)}})),
         fact(briefing.say("elder.question.when"),
              briefing.say("elder.block.window", {{"from", block.window.from}, {"to", block.window.to}})),
         fact(briefing.say("elder.question.area"), block.area ? briefing.say(*block.area) : briefing.say("elder.block.no_area")),
         fact(briefing.say("elder.question.now"), now(briefing, known))}};
}

/// Of many, as many as one looks through; the others are found by their names.
Page list(const Briefing& briefing) {
    constexpr std::size_t most = 20;
    const std::vector<BlockFacts>& blocks = briefing.facts().blocks;
    std::vector<Phrase> found;
    for (const BlockFacts& known : blocks) {
        if (found.size() < most) found.push_back(subject_phrase(briefing, subject_of(known)));
    }
    if (blocks.size() > most) found.push_back({briefing.say("elder.way.search"), briefing.to(PageKind::search)});
    found.push_back({briefing.say("elder.way.start"), briefing.to(PageKind::overview)});
    Page page;
    page.title = briefing.say("elder.way.blocks");
    page.lead = briefing.say(blocks.size() > most ? "elder.blocks.lead_many" : "elder.blocks.lead",
                             {{"count", static_cast<int>(blocks.size())}, {"shown", static_cast<int>(most)}});
    page.sections = {ways("ways", std::move(found))};
    return page;
}

}  // namespace

Page elder_blocks(const Briefing& briefing) {
    const Subject& shown = briefing.view.subject;
    const BlockFacts* known = shown.kind == SubjectKind::block ? find_block(briefing.facts(), shown.id) : nullptr;
    if (!known) return list(briefing);
    std::vector<Subject> subjects;
    for (const BlockFacts& each : briefing.facts().blocks) subjects.push_back(subject_of(each));
    Page page;
    page.title = subject_name(briefing, shown);
    page.lead = briefing.say("elder.block.lead");
    page.sections = {{shown, {}, {}, false, false, {answers(briefing, *known)}},
                     turns(briefing, "block", PageKind::blocks, subjects, shown)};
    return page;
}

}  // namespace oreplan
