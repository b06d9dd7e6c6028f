#include "core/pages/mines/mines_change_form.h"

#include <algorithm>
#include <map>

#include "core/facts/mines/mine_census.h"
#include "core/facts/mines/mineral_rows.h"
#include "core/facts/mines/standard_class.h"
#include "core/pages/words/form_answers.h"

namespace oreplan {

namespace {

/// A mine that is asked about, as far as it is known: by the plan's counts only its class is.
struct AskedMine {
    CountedMine counted;
    std::string mineral;
    std::optional<MiningMethod> method;
};

class ChangeForm {
public:
    ChangeForm(const Briefing& briefing, const MineCensus& census) : briefing_(briefing), census_(census) {}

    MineChangeForm make() {
        const auto kind = questions_.choose<MineChangeKind>("change", "mine_change");
        auto change = kind ? ask(*kind) : std::nullopt;
        std::vector<Field> fields = questions_.take();
        for (Field& field : fields) {
            const auto found = problems_.find(field.id);
            if (found != problems_.end()) field.problem = found->second;
        }
        return {std::move(fields), std::move(change)};
    }

private:
    const Plan& plan() const { return briefing_.plan(); }
    bool by_name() const { return census_.origin == CountOrigin::registered; }

    std::optional<MineChange> ask(MineChangeKind kind) {
        if (kind == MineChangeKind::add) return ask_new();
        if (kind == MineChangeKind::merge) return ask_merged();
        const auto mine = by_name() ? choose_by_name() : choose_by_class();
        if (!mine) return std::nullopt;
        if (kind == MineChangeKind::close) return MineChange{{mine->counted}, {}};
        return becoming({mine->counted}, mine->counted.solid, ask_size(mine->mineral, mine->method));
    }

    static std::optional<MineChange> becoming(std::vector<CountedMine> gone, bool solid, std::optional<SizeClass> size) {
        return size ? std::optional{MineChange{std::move(gone), {{solid, *size}}}} : std::nullopt;
    }

    std::optional<MineChange> ask_new() {
        std::vector<FieldOption> options;
        for (const Mineral& mineral : plan().minerals) options.push_back({mineral.id, briefing_.say(mineral.name)});
        const auto mineral = questions_.choose("mineral", std::move(options));
        return mineral ? becoming({}, find(plan().minerals, *mineral)->solid, ask_size(*mineral, {})) : std::nullopt;
    }

    /// The class by the standard where a capacity settles it, otherwise as it is chosen.
    std::optional<SizeClass> ask_size(const std::string& mineral, std::optional<MiningMethod> method) {
        for (const Standard& standard : plan().standards) {
            if (!method && tells_methods_apart(standard.size_limits, mineral)) method = ask_method(standard, mineral);
            const SizeLimits* limits = find_row(standard.size_limits, mineral, method);
            if (!limits) continue;
            const std::string unit =
                briefing_.say("mines.capacity_unit." + std::string{name_of(limits->per)},
                              {{"unit", briefing_.catalogue.unit(limits->unit)}, {"edition", standard.edition}});
            const auto capacity = questions_.positive("capacity", limits->unit, unit);
            if (!capacity) break;
            return standard_class(plan(), mineral, method, Capacity{*capacity, limits->unit, limits->per}).size;
        }
        return questions_.choose<SizeClass>("class", "size");
    }

    std::optional<MiningMethod> ask_method(const Standard& standard, const std::string& mineral) {
        std::vector<FieldOption> options;
        for (const SizeLimits& limits : standard.size_limits) {
            if (limits.mineral != mineral || !limits.method) continue;
            options.push_back({std::string{name_of(*limits.method)}, briefing_.catalogue.word("method", *limits.method)});
        }
        const auto chosen = questions_.choose("method", std::move(options));
        return chosen ? parse_name<MiningMethod>(*chosen) : std::nullopt;
    }

    std::string mine_words(const Mine& mine) const {
        return briefing_.say("mines.option", {{"name", mine.name}, {"size", briefing_.catalogue.word("size", mine.size_class)}});
    }

    AskedMine asked(const Mine& mine) const {
        const Mineral* mineral = find(plan().minerals, mine.mineral);
        return {{mineral && mineral->solid, mine.size_class}, mine.mineral, mine.method};
    }

    std::optional<AskedMine> choose_by_name() {
        const auto& mines = briefing_.facts().state.mines;
        std::vector<FieldOption> options;
        for (const auto& [id, mine] : mines) options.push_back({id, mine_words(mine)});
        const auto chosen = questions_.choose("mine", std::move(options));
        return chosen ? std::optional{asked(mines.at(*chosen))} : std::nullopt;
    }

    /// How many mines of a class there are to choose from; as many as there are mines where classes are not told apart.
    int available(SizeClass size) const {
        return census_.solid ? (*census_.solid)[static_cast<std::size_t>(size)] : census_.mines;
    }

    std::optional<AskedMine> choose_by_class() {
        std::vector<FieldOption> options;
        for (std::size_t index = 0; index < Names<SizeClass>::values.size(); ++index) {
            const auto size = static_cast<SizeClass>(index);
            if (available(size) == 0) continue;
            options.push_back(
                {std::string{name_of(size)}, briefing_.say("mines.one_of", {{"size", briefing_.catalogue.word("size", size)}})});
        }
        const auto chosen = questions_.choose("size", std::move(options));
        return chosen ? std::optional{AskedMine{{true, *parse_name<SizeClass>(*chosen)}, {}, {}}} : std::nullopt;
    }

    std::optional<MineChange> ask_merged() {
        const std::vector<AskedMine> mines = by_name() ? merged_by_name() : merged_by_class();
        if (mines.size() < 2) return std::nullopt;
        AskedMine merged = mines.back();  // all are of one mineral
        std::vector<CountedMine> gone;
        for (const AskedMine& mine : mines) {
            gone.push_back(mine.counted);
            if (mine.method != merged.method) merged.method.reset();  // which it goes on with is for the form to ask
        }
        return becoming(std::move(gone), merged.counted.solid, ask_size(merged.mineral, merged.method));
    }

    /// Mines are merged within one mineral.
    std::vector<AskedMine> merged_by_name() {
        const auto& mines = briefing_.facts().state.mines;
        std::vector<FieldOption> options;
        for (const Mineral& mineral : plan().minerals) {
            const auto of_it = [&](const auto& entry) { return entry.second.mineral == mineral.id; };
            if (std::count_if(mines.begin(), mines.end(), of_it) >= 2)
                options.push_back({mineral.id, briefing_.say(mineral.name)});
        }
        const auto mineral = questions_.choose("mineral", std::move(options));
        std::vector<AskedMine> merged;
        for (const auto& [id, mine] : mines) {
            if (mine.mineral != mineral) continue;
            if (questions_.check("merged-" + id, mine_words(mine))) merged.push_back(asked(mine));
        }
        return merged;
    }

    std::vector<AskedMine> merged_by_class() {
        std::vector<AskedMine> merged;
        for (std::size_t index = 0; index < Names<SizeClass>::values.size(); ++index) {
            const auto size = static_cast<SizeClass>(index);
            const int most = available(size);
            if (most == 0) continue;
            const std::string name = "merged-" + std::string{name_of(size)};
            const int count = questions_.how_many(name).value_or(0);
            if (count > most) problems_["mines." + name] = briefing_.say("mines.too_many", {{"most", most}});
            merged.insert(merged.end(), static_cast<std::size_t>(count), AskedMine{{true, size}, {}, {}});
        }
        return problems_.empty() ? merged : std::vector<AskedMine>{};
    }

    const Briefing& briefing_;
    const MineCensus& census_;
    Questions questions_{briefing_, "mines"};
    std::map<std::string, std::string> problems_;  ///< by field, besides those that the questions find themselves
};

}  // namespace

MineChangeForm mine_change_form(const Briefing& briefing, const MineCensus& census) {
    return ChangeForm{briefing, census}.make();
}

}  // namespace oreplan
