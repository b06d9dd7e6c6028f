#pragma once

// The project's own plan on a page, as its words: what a reader must find there.

#include "core/codec/ledger_json.h"
#include "core/codec/plan_json.h"
#include "core/export/html.h"
#include "core/pages/pages.h"
#include "core/text/blanks.h"
#include "tests/core/fixture.h"

namespace oreplan::test {

inline Plan weishan_plan() {
    auto plan = read_plan(file_text("assets/plans/weishan-2021-2025/plan.json"));
    REQUIRE(plan.has_value());
    return std::move(*plan);
}

/// Read once for a whole file of tests.
inline const Plan& plan() {
    static const Plan read = weishan_plan();
    return read;
}

inline Ledger exercise_ledger(const Plan& plan) {
    auto ledger = read_ledger(file_text("assets/plans/weishan-2021-2025/ledgers/exercise.json"), plan);
    REQUIRE(ledger.has_value());
    return std::move(*ledger);
}

inline Ledger public_record(const Plan& plan) {
    auto ledger = read_ledger(file_text("assets/plans/weishan-2021-2025/ledgers/public-record.json"), plan);
    REQUIRE(ledger.has_value());
    return std::move(*ledger);
}

inline View view_of(const Plan& plan, PageKind kind, Language language, std::string_view date) {
    View view;
    view.plan = plan.identity.id;
    view.page = kind;
    view.language = language;
    view = at(view, day(date));
    return view;
}

inline Page page_for(const Plan& plan, const Ledger& ledger, const View& view) {
    const Assessment assessment = assess(plan, ledger, view.as_of, settings_of(view));
    const Catalogue& words = catalogue(view.language);
    return build_page({assessment, view, words});
}

/// One section as its text version; nothing where the page has no such section.
inline std::string section_text(Page page, const std::string& id, Language language) {
    std::erase_if(page.sections, [&](const Section& section) { return section.subject.id != id; });
    if (page.sections.empty()) return {};
    return page_html(page, {"../../../"}, catalogue(language));
}

inline bool says(const std::string& text, const std::string& part) {
    return with_plain_blanks(text).find(with_plain_blanks(escaped(part))) != std::string::npos;
}

}  // namespace oreplan::test
