// A rule's page, as the table of rules has it, is the page that shows what the rule finds.
#include <algorithm>
#include <map>
#include <set>

#include "core/assessment/admission.h"
#include "core/pages/admission/admission_form.h"
#include "core/pages/words/subjects.h"
#include "core/rules/rule_table.h"
#include "tests/core/pages/page_words.h"
#include "tests/core/repository_plans.h"

namespace oreplan {

using namespace test;

namespace {

std::string html_of(const Page& page) { return page_html(page, {"../../../"}, catalogue(Language::zh)); }

/// In a table that tells by its columns what a finding says in a sentence, the row on its subject bears its outcome.
bool tabulates(const Page& page, const Briefing& briefing, const Verdict& verdict) {
    const std::string name = subject_name(briefing, verdict.subject);
    const auto names_it = [&](const Cell& cell) { return cell.phrase.text.find(name) != std::string::npos; };
    const auto bears_it = [&](const Cell& cell) { return cell.outcome == verdict.outcome; };
    const auto tables = tables_of(page);
    return std::any_of(tables.begin(), tables.end(), [&](const Table* table) {
        return std::any_of(table->rows.begin(), table->rows.end(), [&](const std::vector<Cell>& row) {
            return std::any_of(row.begin(), row.end(), names_it) && std::any_of(row.begin(), row.end(), bears_it);
        });
    });
}

/// Collects the rules that speak, and those of them whose page shows it.
struct Seen {
    std::set<Rule> speaking;
    std::set<Rule> in_words;
    std::set<Rule> shown;

    /// With a ledger on a date.
    void look_at(const Plan& plan, const Ledger& ledger, Date date) {
        const Assessment assessment = assess(plan, ledger, date, {});
        std::map<PageKind, Page> pages;
        std::map<PageKind, std::string> texts;
        for (const Verdict& verdict : assessment.verdicts) {
            speaking.insert(verdict.rule);
            if (in_words.contains(verdict.rule)) continue;
            const PageKind kind = row_of(verdict.rule).page;
            const View view = view_of(plan, kind, Language::zh, to_iso(date));
            const Briefing briefing{assessment, view, catalogue(Language::zh)};
            if (!pages.contains(kind)) {
                pages[kind] = build_page(briefing);
                texts[kind] = html_of(pages[kind]);
            }
            if (says(texts[kind], briefing.say(verdict.finding))) in_words.insert(verdict.rule);
            if (in_words.contains(verdict.rule) || tabulates(pages[kind], briefing, verdict)) shown.insert(verdict.rule);
        }
    }

    /// Of an application: every finding is told in words.
    void look_at(const Loaded& of, const std::map<std::string, std::string>& answers) {
        View view = view_of(of.plan, PageKind::admission, Language::zh, to_iso(last_day(of.plan.identity.first_year + 1)));
        for (const auto& [name, answer] : answers) view = answered(view, "admission." + name, answer);
        const Assessment assessment = assess(of.plan, of.ledger, view.as_of, settings_of(view));
        const Briefing briefing{assessment, view, catalogue(Language::zh)};
        const AdmissionForm form = admission_form(briefing);
        REQUIRE(form.application.has_value());
        const std::string text = html_of(build_page(briefing));
        for (const Verdict& verdict : admission(assessment.facts, *form.application).verdicts) {
            CHECK_MESSAGE(says(text, briefing.say(verdict.finding)), id_of(verdict.rule));
            if (row_of(verdict.rule).judges != Judges::application) continue;  // on the plan it has a page of its own
            speaking.insert(verdict.rule);
            if (row_of(verdict.rule).page == view.page) shown.insert(verdict.rule);
        }
    }
};

Seen everything() {
    Seen seen;
    for (const Loaded* each : {&weishan(), &lixi()}) {
        const Identity& identity = each->plan.identity;
        for (int year = identity.first_year; year <= identity.last_year; ++year) {
            seen.look_at(each->plan, each->ledger, last_day(year));
        }
        seen.look_at(each->plan, {}, last_day(identity.last_year));
        seen.look_at(*each, {{"kind", "renewal"}});
        for (const Mineral& mineral : each->plan.minerals) {
            seen.look_at(*each, {{"kind", "new_mine"}, {"mineral", mineral.id}});
            seen.look_at(*each, {{"kind", "extension"}, {"mineral", mineral.id}, {"capacity", "1"}, {"deposit_class", "large"}});
        }
        for (const Block& block : each->plan.blocks) {
            seen.look_at(*each, {{"kind", "new_mine"},
                                 {"mineral", block.mineral},
                                 {"block", block.id},
                                 {"zone", block.zone},
                                 {"way", "agreement"},
                                 {"deposit_mines", "2"},
                                 {"deposit_class", "large"},
                                 {"capacity", "1"}});
        }
    }
    return seen;
}

/// Those that tables tell of by columns of their own.
const std::set<Rule> tabulated{Rule::green_listing, Rule::head_room,   Rule::extraction_total,
                               Rule::mine_duty,     Rule::yearly_plan, Rule::year_item};

}  // namespace

TEST_CASE("Whatever a rule finds in a plan of the repository, the page of its row shows it") {
    const Seen seen = everything();
    CHECK(seen.speaking.size() == rule_table.size());
    for (const RuleRow& row : rule_table) {
        CHECK_MESSAGE(seen.shown.contains(row.rule), row.id);
        const bool on_plans = row.judges != Judges::application;
        if (on_plans && !tabulated.contains(row.rule)) CHECK_MESSAGE(seen.in_words.contains(row.rule), row.id);
    }
}

}  // namespace oreplan
