#include "core/pages/words/event_words.h"

#include "core/pages/words/mineral_words.h"
#include "core/pages/words/subjects.h"

namespace oreplan {

namespace {

using Arguments = std::vector<std::pair<std::string, Message::Argument>>;

/// What fills the sentence of an event; the sentence itself is the catalogue's "event.<name>".
class Told {
public:
    Told(const Briefing& briefing, const EventWords& words) : briefing_(briefing), words_(words) {}

    Arguments operator()(const ValueReported& what) const { return value(what.indicator, what.year, what.value); }
    Arguments operator()(const QuotaAssigned& what) const { return value(what.indicator, what.year, what.value); }
    Arguments operator()(const BlockAnnounced& what) const {
        return {{"block", block(what.block)}, {"way", word("way", what.way)}};
    }
    Arguments operator()(const BlockWithdrawn& what) const { return {{"block", block(what.block)}, {"reason", what.reason}}; }
    Arguments operator()(const RightGranted& what) const {
        return {{"kind", word("block_kind", what.kind)},
                {"mineral", mineral_name(briefing_, what.mineral)},
                {"holder", what.holder},
                {"way", word("way", what.way)}};
    }
    Arguments operator()(const RightEnded& what) const { return {{"right", right(what.right)}}; }
    Arguments operator()(const MineRegistered& what) const {
        return {{"mine", what.name},
                {"mineral", mineral_name(briefing_, what.mineral)},
                {"size", word("size", what.size_class)},
                {"capacity", what.capacity ? capacity_words(briefing_, *what.capacity) : briefing_.say("not_reported")}};
    }
    Arguments operator()(const MineResized& what) const {
        return {{"mine", mine(what.mine)}, {"size", word("size", what.size_class)}};
    }
    Arguments operator()(const MineProductionChanged& what) const {
        return {{"mine", mine(what.mine)}, {"state", briefing_.say(what.producing ? "producing.yes" : "producing.no")}};
    }
    Arguments operator()(const MinesMerged& what) const {
        std::vector<std::string> merged;
        for (const std::string& id : what.merged) merged.push_back(mine(id));
        return {{"mine", mine(what.mine)}, {"merged", listed(briefing_, merged)}};
    }
    Arguments operator()(const MineOutputReported& what) const {
        return {{"mine", mine(what.mine)}, {"year", what.year}, {"output", what.output}};
    }
    Arguments operator()(const MineRatesReported& what) const { return {{"mine", mine(what.mine)}, {"year", what.year}}; }
    Arguments operator()(const MineDutyReported& what) const {
        const MineDuty* duty = find(briefing_.plan().mine_duties, what.duty);
        return {{"mine", mine(what.mine)},
                {"year", what.year},
                {"duty", duty ? briefing_.say(duty->name) : what.duty},
                {"state", briefing_.say(what.done ? "done.yes" : "done.no")}};
    }
    Arguments operator()(const MineClosed& what) const { return {{"mine", mine(what.mine)}}; }
    Arguments operator()(const GreenMineListed& what) const {
        return {{"mine", mine(what.mine)}, {"level", word("green_level", what.level)}};
    }
    Arguments operator()(const GreenMineDelisted& what) const { return {{"mine", mine(what.mine)}, {"reason", what.reason}}; }
    Arguments operator()(const ExplorationInspected& what) const {
        return {{"right", right(what.right)}, {"finding", what.finding}};
    }
    Arguments operator()(const TaskMoved& what) const {
        const Task* task = find(briefing_.plan().tasks, what.task);
        return {{"task", task ? briefing_.say(task->name) : what.task}, {"state", word("task_state", what.state)}};
    }
    Arguments operator()(const LandSurveyed& what) const { return {{"part", word("land_part", what.part)}, {"area", what.area}}; }
    Arguments operator()(const LandTreated& what) const { return {{"topic", word("topic", what.topic)}, {"area", what.area}}; }
    Arguments operator()(const ReadingTaken& what) const { return {{"site", site(what)}}; }
    Arguments operator()(const SampleTaken& what) const {
        return {{"site", site(what)}, {"season", word("season", what.season)}};
    }
    Arguments operator()(const StageReached& what) const { return {{"stage", word("life_stage", what.stage)}}; }
    Arguments operator()(const Published& what) const {
        return {{"what", word("publication", what.what)}, {"title", what.title}};
    }
    Arguments operator()(const EvaluationFinished& what) const {
        return {{"kind", word("evaluation", what.kind)}, {"year", what.year}};
    }
    Arguments operator()(const YearItemSet& what) const {
        return {{"year", what.year}, {"name", what.name}, {"owner", what.owner}, {"due", what.due}};
    }
    Arguments operator()(const YearItemDone& what) const {
        const auto& items = briefing_.facts().state.year_items;
        const auto item = items.find(what.item);
        return {{"name", item == items.end() ? what.item : briefing_.say(item->second.set.name)}};
    }

    Arguments operator()(const FactNoted& what) const { return {{"fact", what.fact}}; }
    Arguments operator()(const Retraction& what) const { return {{"event", words_.of_id(what.retracts)}}; }

private:
    template <typename Enumeration>
    std::string word(std::string_view group, Enumeration value) const {
        return briefing_.catalogue.word(group, value);
    }

    Arguments value(const std::string& id, int year, double number) const {
        const Indicator* indicator = find(briefing_.plan().indicators, id);
        return {{"indicator", indicator ? briefing_.say(indicator->name) : id},
                {"year", year},
                {"value", Quantity{number, indicator ? indicator->unit : Unit::count}}};
    }

    std::string block(const std::string& id) const { return subject_name(briefing_, {SubjectKind::block, id}); }
    std::string mine(const std::string& id) const { return subject_name(briefing_, {SubjectKind::mine, id}); }

    std::string right(const std::string& id) const {
        const auto found = briefing_.facts().state.rights.find(id);
        return found == briefing_.facts().state.rights.end() ? id : briefing_.say(found->second.holder);
    }

    template <typename Visit>
    std::string site(const Visit& what) const {
        return what.mine.empty() ? right(what.right) : mine(what.mine);
    }

    const Briefing& briefing_;
    const EventWords& words_;
};

}  // namespace

EventWords::EventWords(const Briefing& briefing) : briefing_(briefing) {
    const auto& events = briefing.facts().ledger->events;
    by_id_.reserve(events.size());
    for (const Event& event : events) by_id_.emplace(event.id, &event);
}

namespace {

/// The words of its kind; a mine that the plan counts is not new, but gets its name.
std::string key_of(const Event& event) {
    const auto* mine = std::get_if<MineRegistered>(&event.what);
    if (mine && mine->in_base_count) return "event.mine_named";
    return "event." + std::string{kind_name(event)};
}

}  // namespace

std::string EventWords::of(const Event& event) const {
    const std::string words = briefing_.say(key_of(event), std::visit(Told{briefing_, *this}, event.what));
    return event.because ? briefing_.say("event.because", {{"event", words}, {"reason", *event.because}}) : words;
}

std::string EventWords::of_id(const std::string& id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? id : of(*found->second);
}

}  // namespace oreplan
