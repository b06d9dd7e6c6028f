#pragma once

#include <span>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/assessment/verdict_index.h"
#include "core/page/page.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// What every page is made from.
struct Briefing {
    const Assessment& assessment;
    const View& view;
    const Catalogue& catalogue;

    const Facts& facts() const { return assessment.facts; }
    const Plan& plan() const { return *assessment.facts.plan; }
    std::span<const Verdict> verdicts(Rule rule) const { return verdicts_of(assessment, rule); }
    VerdictIndex by_subject(Rule rule) const { return VerdictIndex{verdicts(rule)}; }
    /// What each of several found, in their order.
    std::vector<VerdictIndex> by_subject(std::span<const Rule> rules) const;
    Verdict verdict(Rule rule, const Subject& subject, int year = 0) const { return verdict_of(assessment, rule, subject, year); }
    template <typename... Arguments>
    std::string say(Arguments&&... arguments) const {
        return catalogue.say(std::forward<Arguments>(arguments)...);
    }
    std::string say(std::string key, std::vector<std::pair<std::string, Message::Argument>> arguments) const {
        return catalogue.say(std::move(key), std::move(arguments));
    }
    View to(PageKind page, Subject subject = {}) const { return go(view, page, std::move(subject)); }
};

/// Whether a page tells all of a thing that it has `count` of: of more than these, only the one that is looked at.
constexpr std::size_t most_told = 200;
bool is_told(const Briefing& briefing, const Subject& subject, std::size_t count);

/// A choice among all values of an enumeration, in the words of a group: each leads to the view in which `set` has set it.
template <typename Enumeration, typename Set>
Choice choice_of(const Briefing& briefing, const std::string& name, std::string_view group, std::optional<Enumeration> chosen,
                 Set set) {
    Choice choice{briefing.say(name), {}, {}};
    if (chosen) choice.chosen = static_cast<std::size_t>(*chosen);
    for (std::size_t index = 0; index < Names<Enumeration>::values.size(); ++index) {
        const auto value = static_cast<Enumeration>(index);
        View view = briefing.view;
        set(view, value);
        choice.options.push_back({briefing.catalogue.word(group, value), std::move(view)});
    }
    return choice;
}

/// "Source" as shown: a clause's number, leading to the clause, or another document's name.
Phrase source_phrase(const Briefing& briefing, const Source& source);

/// What is known of something that no rule judges, each fact with its source.
std::vector<Fact> notes_on(const Briefing& briefing, const Subject& subject);
/// The same below a section's other elements, under words that say that they are not judged.
void add_notes(const Briefing& briefing, Section& section, const Subject& subject);

/// One after the other, as the language sets them apart.
std::string listed(const Briefing& briefing, const std::vector<std::string>& parts);

/// A share in percent with one decimal, or more where one would make it nothing or all.
std::string share_words(const Briefing& briefing, double share);

Fact fact(std::string name, std::string value);

std::string not_stated(const Briefing& briefing);
std::string not_reported(const Briefing& briefing);

/// A target as words: "at most 14", "about 1,087.6 万吨". Words of the plan file for targets without a number.
std::string target_words(const Briefing& briefing, const Indicator& indicator, const std::optional<SeriesPoint>& point,
                         std::optional<double> limit);

/// The same as short as it can be: "≤ 14", "915 万吨左右".
std::string promise_words(const Briefing& briefing, const Indicator& indicator, const std::optional<SeriesPoint>& point,
                          std::optional<double> limit);

/// The same as a cell.
Cell target_cell(const Briefing& briefing, const Indicator& indicator, const std::optional<SeriesPoint>& point,
                 std::optional<double> limit);
/// A column of such cells: a range is two numbers.
Column target_column(const Briefing& briefing, const std::string& heading);

/// The numbers that decide how its value is judged: a value is shown apart from those.
std::vector<double> judged_by(const Briefing& briefing, const IndicatorFacts& known);

/// The actual value, or that nobody reported. Where it tells of a year before the date's, with that year: what a year came
/// to is often reported in the next.
std::string actual_words(const Briefing& briefing, const IndicatorFacts& known);
/// For where the year stands beside it already.
std::string actual_words_without_year(const Briefing& briefing, const IndicatorFacts& known);

/// The status that an outcome comes to, in its one word; with more in brackets where a page tells more. (An expected target is
/// missed, never violated.)
Mark outcome_mark(const Briefing& briefing, Outcome outcome);
Mark outcome_mark(const Briefing& briefing, Outcome outcome, const std::string& detail);
/// The same of an indicator, which may be one that cannot be computed.
Mark indicator_mark(const Briefing& briefing, const Indicator& indicator, Outcome outcome);

/// The value that a verdict found, told apart from its limit.
std::string value_of_verdict(const Briefing& briefing, const Verdict& verdict);

/// A verdict as a finding: what was found, value, limit, clause, current law, date of the data.
Finding finding(const Briefing& briefing, const Verdict& verdict, Mark mark, Phrase title);

std::string rule_title(const Briefing& briefing, Rule rule);

std::string mineral_name(const Briefing& briefing, const std::string& id);

/// Of which date and by which ledger something is that stands on paper.
std::string paper_words(const Briefing& briefing);

/// The ledger's title; the public default has none, and is called by what it is.
std::string ledger_words(const Briefing& briefing);

/// A block's printed name; where the plan prints none, what it is, in words that say so.
std::string block_name(const Briefing& briefing, const Block& block);

/// A day, or the month or year that stands for it.
std::string date_words(const Briefing& briefing, const VagueDate& date);

/// The years of a window that fills whole years, its days otherwise.
std::string window_words(const Briefing& briefing, const Window& window);

/// A value with the word for how it stands.
Cell judged_value_cell(const Briefing& briefing, const IndicatorFacts& facts, Outcome outcome);

/// A bullet chart's row for an indicator.
BulletRow bullet_row(const Briefing& briefing, const IndicatorFacts& known, int depth);

/// Rows for indicators with each whole followed by its parts; the wholes keep the order given.
std::vector<std::pair<const IndicatorFacts*, int>> nested(const Facts& facts, const std::vector<const IndicatorFacts*>& chosen);

Table indicator_table(const Briefing& briefing, const std::string& caption,
                      const std::vector<std::pair<const IndicatorFacts*, int>>& rows);

/// The yearly steps of green mines under the view's denominator.
StepChart green_steps(const Briefing& briefing);

}  // namespace oreplan
