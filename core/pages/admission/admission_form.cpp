#include "core/pages/admission/admission_form.h"

#include <algorithm>

#include "core/assessment/admission.h"
#include "core/facts/admission/siting.h"
#include "core/facts/mines/mineral_rows.h"
#include "core/pages/words/form_answers.h"
#include "core/pages/words/mineral_words.h"
#include "core/text/number.h"

namespace oreplan {

namespace {

constexpr const char* group = "admission";
constexpr const char* project = "admission.project";
constexpr const char* none = "_none";  ///< "in none of them": no id has an underscore

std::optional<std::string> choose_mineral(Questions& questions, const Briefing& briefing) {
    std::vector<FieldOption> options;
    for (const Mineral& mineral : briefing.plan().minerals) options.push_back({mineral.id, briefing.say(mineral.name)});
    return questions.choose("mineral", std::move(options));
}

/// Whether any table of the plan file tells methods of mining this mineral apart.
bool needs_method(const Plan& plan, const std::string& mineral) {
    return tells_methods_apart(plan.minimum_scales, mineral) ||
           std::any_of(plan.standards.begin(), plan.standards.end(), [&](const Standard& standard) {
               return tells_methods_apart(standard.size_limits, mineral) ||
                      tells_methods_apart(standard.recovery_limits, mineral);
           });
}

/// Units in which a design capacity can be told, each with its time.
struct CapacityUnit {
    Unit unit;
    Per per;
};
constexpr std::array capacity_units{CapacityUnit{Unit::ten_thousand_tonnes, Per::year},
                                    CapacityUnit{Unit::ten_thousand_cubic_metres, Per::year},
                                    CapacityUnit{Unit::tonnes_per_day, Per::day}};

std::string unit_words(const Briefing& briefing, const CapacityUnit& unit) {
    return briefing.say("capacity_unit." + std::string{name_of(unit.per)}, {{"unit", briefing.catalogue.unit(unit.unit)}});
}

/// The unit of the mineral's row, or else the one that is chosen.
std::optional<CapacityUnit> capacity_unit(Questions& questions, const Briefing& briefing, const MineProfile& mine) {
    const auto& rows = briefing.plan().minimum_scales;
    const MinimumScale* row = find_row(rows, mine.mineral, mine.method);
    for (const MinimumScale& each : rows) {
        if (!row && each.mineral == mine.mineral) row = &each;  // until the method is known
    }
    if (row) return CapacityUnit{row->unit, row->per};
    std::vector<FieldOption> options;
    for (const CapacityUnit& unit : capacity_units)
        options.push_back({std::string{name_of(unit.unit)}, unit_words(briefing, unit)});
    const auto chosen = questions.choose("unit", std::move(options));
    const auto unit = std::find_if(capacity_units.begin(), capacity_units.end(),
                                   [&](const CapacityUnit& each) { return chosen && name_of(each.unit) == *chosen; });
    return unit == capacity_units.end() ? std::nullopt : std::optional{*unit};
}

void ask_mine(Questions& questions, const Briefing& briefing, MineProfile& mine) {
    if (needs_method(briefing.plan(), mine.mineral)) mine.method = questions.choose<MiningMethod>("method", "method");
    const auto unit = capacity_unit(questions, briefing, mine);
    const std::string hint =
        unit ? briefing.say("admission.in_unit", {{"unit", unit_words(briefing, *unit)}}) : briefing.say("admission.unit_first");
    const auto capacity = questions.positive("capacity", unit ? std::optional{unit->unit} : std::nullopt, hint);
    if (unit && capacity) mine.capacity = Capacity{*capacity, unit->unit, unit->per};
    mine.deposit_class = questions.choose<SizeClass>("deposit_class", "deposit");
}

/// The id that was chosen, empty for "in none of them".
std::optional<std::string> choose_place(Questions& questions, const Briefing& briefing, const std::string& name,
                                        std::vector<FieldOption> places) {
    places.push_back({none, briefing.say("admission.outside." + name)});
    auto chosen = questions.choose(name, std::move(places));
    if (chosen == none) chosen->clear();
    return chosen;
}

void ask_zone(Questions& questions, const Briefing& briefing, Application& application) {
    std::vector<FieldOption> places;
    for (const Zone* zone : zones_of(briefing.plan(), application.mine.mineral))
        places.push_back({zone->id, briefing.say(zone->name)});
    if (!places.empty()) application.zone = choose_place(questions, briefing, "zone", std::move(places));
}

void ask_new_mine(Questions& questions, const Briefing& briefing, Application& application) {
    const Plan& plan = briefing.plan();
    if (makes_requirement(plan, RequirementKind::one_deposit_many_mines))
        application.deposit_mines = questions.how_many("deposit_mines");
    std::vector<FieldOption> blocks;
    for (const Block* block : mining_blocks(plan, application.mine.mineral))
        blocks.push_back({block->id, block_name(briefing, *block)});
    if (!blocks.empty()) application.block = choose_place(questions, briefing, "block", std::move(blocks));
    if (!requirements_on(plan, RequirementKind::market_granting, RequirementScope::mining).empty())
        application.way = questions.choose<GrantWay>("way", "way");
    if (!has_rates(plan, application.mine.mineral)) return;
    for (std::size_t index = 0; index < application.rates.size(); ++index) {
        application.rates[index] = questions.share(std::string{Names<RecoveryRate>::values[index]});
    }
}

/// Each paper once, though several conditions ask for it.
void ask_papers(Questions& questions, const Briefing& briefing, Application& application) {
    std::set<std::string> asked;
    for (const AdmissionCondition& condition : briefing.plan().admission_conditions) {
        for (const AdmissionDocument& document : condition.documents) {
            if (!asked.insert(document.id).second) continue;
            if (questions.check("document." + document.id, briefing.say(document.name)))
                application.documents.insert(document.id);
        }
    }
}

std::string answer_words(const Briefing& briefing, const Field& field) {
    if (field.answer.empty()) return briefing.say("control.not_answered");
    if (!field.problem.empty()) return briefing.say("admission.unusable", {{"found", field.answer}});
    for (const FieldOption& option : field.options) {
        if (option.value == field.answer) return option.words;
    }
    return field.kind == FieldKind::number ? format_number(parse_number(field.answer).value_or(0)) : field.answer;
}

std::string missing_labels(const Briefing& briefing, const std::vector<Field>& fields) {
    std::string labels;
    for (const Field& field : fields) {
        const bool told = field.kind == FieldKind::check ? field.answer == "1" : !field.answer.empty() && field.problem.empty();
        if (told || field.id == project) continue;
        labels += (labels.empty() ? "" : briefing.say("list.semicolon")) + field.label;
    }
    return labels;
}

}  // namespace

AdmissionForm admission_form(const Briefing& briefing) {
    AdmissionForm form;
    Questions questions{briefing, group};
    Application application;
    const auto kind = questions.choose<ApplicationKind>("kind", "application");
    if (kind) application.kind = *kind;
    const bool reviewed = kind && is_reviewed(*kind);
    const auto mineral = reviewed ? choose_mineral(questions, briefing) : std::nullopt;
    if (mineral) {
        application.mine.mineral = *mineral;
        questions.text("project");
        ask_mine(questions, briefing, application.mine);
        ask_zone(questions, briefing, application);
        if (*kind == ApplicationKind::new_mine) ask_new_mine(questions, briefing, application);
    }
    form.questions = questions.take();
    if (mineral && *kind == ApplicationKind::new_mine) {
        Questions papers{briefing, group};
        ask_papers(papers, briefing, application);
        form.papers = papers.take();
    }
    if (mineral || (kind && !reviewed)) form.application = std::move(application);
    return form;
}

View apply_for(const Briefing& briefing, const std::string& mineral) {
    View view = briefing.to(PageKind::admission);
    view.answers.clear();
    view = answered(std::move(view), "admission.kind", std::string{name_of(ApplicationKind::new_mine)});
    return answered(std::move(view), "admission.mineral", mineral);
}

FactList answers_given(const Briefing& briefing, const AdmissionForm& form) {
    FactList facts;
    for (const Field& field : form.questions) {
        if (field.id == project && field.answer.empty()) continue;
        const bool capacity = field.id == "admission.capacity" && form.application && form.application->mine.capacity;
        facts.facts.push_back(fact(
            field.label, capacity ? capacity_words(briefing, *form.application->mine.capacity) : answer_words(briefing, field)));
    }
    return facts;
}

BulletList still_missing(const Briefing& briefing, const AdmissionForm& form) {
    BulletList list;
    const auto add = [&](const std::string& key, const std::vector<Field>& fields) {
        const std::string labels = missing_labels(briefing, fields);
        if (!labels.empty()) list.items.push_back({briefing.say(key, {{"labels", labels}}), {}});
    };
    add("admission.missing_answers", form.questions);
    add("admission.missing_papers", form.papers);
    return list;
}

}  // namespace oreplan
