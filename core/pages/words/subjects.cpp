#include "core/pages/words/subjects.h"

#include "core/rules/rule_table.h"

namespace oreplan {

namespace {

/// The name of an item of one of the plan's lists; its id where the list has none of that id.
template <typename Item>
std::string listed_name(const Briefing& briefing, const std::vector<Item>& list, const std::string& id) {
    const Item* item = find(list, id);
    return item ? briefing.say(item->name) : id;
}

std::string right_name(const Briefing& briefing, const std::string& id) {
    const auto found = briefing.facts().state.rights.find(id);
    if (found == briefing.facts().state.rights.end()) return id;
    const Right& right = found->second;
    const Block* block = find(briefing.plan().blocks, right.block);
    return briefing.say(right.holder) + briefing.say("list.comma") +
           (block ? block_name(briefing, *block) : mineral_name(briefing, right.mineral));
}

/// It may have ended since.
std::string mine_name(const Briefing& briefing, const std::string& id) {
    const State& state = briefing.facts().state;
    if (const auto found = state.mines.find(id); found != state.mines.end()) return briefing.say(found->second.name);
    const auto ended = state.ended_mines.find(id);
    return ended == state.ended_mines.end() ? id : briefing.say(ended->second.mine.name);
}

std::string block_name_of(const Briefing& briefing, const std::string& id) {
    const Block* block = find(briefing.plan().blocks, id);
    return block ? block_name(briefing, *block) : id;
}

std::string amendment_name(const Briefing& briefing, const std::string& id) {
    const Amendment* amendment = find(briefing.plan().amendments, id);
    return amendment ? briefing.say(amendment->reason) : id;
}

std::string item_name(const Briefing& briefing, const std::string& id) {
    const auto found = briefing.facts().state.year_items.find(id);
    return found == briefing.facts().state.year_items.end() ? id : briefing.say(found->second.set.name);
}

std::string publication_title(const Briefing& briefing, const std::string& id) {
    for (const DatedPublication& publication : briefing.facts().state.publications) {
        if (publication.id == id) return briefing.say(publication.published.title);
    }
    return id;
}

/// The block that a right was granted on, if it is one of the plan's.
const Block* block_of_right(const Briefing& briefing, const std::string& id) {
    const auto found = briefing.facts().state.rights.find(id);
    return found == briefing.facts().state.rights.end() ? nullptr : find(briefing.plan().blocks, found->second.block);
}

}  // namespace

std::string subject_name(const Briefing& briefing, const Subject& subject) {
    const Plan& plan = briefing.plan();
    switch (subject.kind) {
        case SubjectKind::indicator: return listed_name(briefing, plan.indicators, subject.id);
        case SubjectKind::figure: return listed_name(briefing, plan.figures, subject.id);
        case SubjectKind::mineral: return mineral_name(briefing, subject.id);
        case SubjectKind::block: return block_name_of(briefing, subject.id);
        case SubjectKind::right: return right_name(briefing, subject.id);
        case SubjectKind::mine: return mine_name(briefing, subject.id);
        case SubjectKind::task: return listed_name(briefing, plan.tasks, subject.id);
        case SubjectKind::amendment: return amendment_name(briefing, subject.id);
        case SubjectKind::publication: return publication_title(briefing, subject.id);
        case SubjectKind::year: return briefing.say("year", {{"year", subject.id}});
        case SubjectKind::year_item: return item_name(briefing, subject.id);
        case SubjectKind::topic: return briefing.say("topic." + subject.id);
        case SubjectKind::land: return briefing.say("land_part." + subject.id);
        case SubjectKind::size: return briefing.say("size." + subject.id);
        case SubjectKind::none:
        case SubjectKind::part:
        case SubjectKind::plan:
        case SubjectKind::clause:
        case SubjectKind::requirement:
        case SubjectKind::condition:
        case SubjectKind::application: break;
    }
    return briefing.say(plan.identity.short_name);
}

std::optional<View> home_of(const Briefing& briefing, const Subject& subject) {
    const Plan& plan = briefing.plan();
    const auto at = [&](PageKind page, bool is_there) {
        return is_there ? std::optional{briefing.to(page, subject)} : std::nullopt;
    };
    switch (subject.kind) {
        case SubjectKind::indicator: return at(PageKind::indicators, find(plan.indicators, subject.id));
        case SubjectKind::mineral: return at(PageKind::minerals, find(plan.minerals, subject.id));
        case SubjectKind::block: return at(PageKind::blocks, find(plan.blocks, subject.id));
        case SubjectKind::mine: {
            const State& state = briefing.facts().state;
            return at(PageKind::mines, state.mines.contains(subject.id) || state.ended_mines.contains(subject.id));
        }
        case SubjectKind::task: return at(PageKind::tasks, find(plan.tasks, subject.id));
        case SubjectKind::clause: return at(PageKind::clauses, find(plan.clauses, subject.id));
        case SubjectKind::right: {
            const Block* block = block_of_right(briefing, subject.id);
            return block ? home_of(briefing, {SubjectKind::block, block->id}) : std::nullopt;
        }
        default: return std::nullopt;
    }
}

Phrase subject_phrase(const Briefing& briefing, const Subject& subject) {
    return {subject_name(briefing, subject), home_of(briefing, subject)};
}

Phrase subject_phrase(const Briefing& briefing, const Verdict& verdict) {
    Phrase phrase = subject_phrase(briefing, verdict.subject);
    if (!phrase.to) phrase.to = briefing.to(row_of(verdict.rule).page);
    return phrase;
}

}  // namespace oreplan
