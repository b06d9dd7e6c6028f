#include <cstdio>

#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/document.h"
#include "cli/files.h"
#include "cli/load.h"
#include "core/export/csv.h"
#include "core/export/html.h"
#include "core/pages/pages.h"

namespace oreplan::cli {

namespace {

/// The view of a whole period's report, or of a year's; or why there is none.
tl::expected<View, std::string> report_view(const Plan& plan, const Ledger& ledger, const ReportOptions& options) {
    View view;
    view.plan = plan.identity.id;
    view.page = PageKind::report;
    view.language = options.language;
    view.as_of = as_of_range(plan, ledger, plan.identity.span().to).to;
    if (options.period != "all") {
        const auto year = report_of_year(view, options.period, plan);
        if (!year) {
            return tl::unexpected("--period " + options.period + ": all, or a year from " +
                                  std::to_string(plan.identity.first_year) + " to " + std::to_string(plan.identity.last_year));
        }
        view = *year;
    }
    if (!options.at) return view;
    const Window allowed = as_of_range(plan, ledger, machine_date());
    if (!allowed.contains(*options.at)) {
        return tl::unexpected("--at " + to_iso(*options.at) + ": a day from " + to_iso(allowed.from) + " to " +
                              to_iso(allowed.to));
    }
    view.as_of = *options.at;
    return view;
}

/// One file a table, numbered as they stand in the report.
std::string add_tables(FileBatch& files, const std::filesystem::path& folder, const Page& page, const View& view,
                       const Catalogue& catalogue) {
    std::size_t number = 0;
    for (const Table* table : tables_of(page)) {
        const auto path = folder / csv_name(page, view, ++number);
        if (std::string problem = files.add(path, table_csv(page, *table, catalogue)); !problem.empty()) return problem;
    }
    return {};
}

}  // namespace

int report(const ReportOptions& options) {
    const auto words = load_catalogue(options.i18n, options.language);
    if (!words) return fail("report", words.error());
    const auto plan = load_plan(options.plan, *words);
    if (!plan) return fail("", plan.error());
    const auto ledger = load_ledger(options.ledger, *plan, *words);
    if (!ledger) return fail("", ledger.error());
    auto view = report_view(*plan, *ledger, options);
    if (!view) return fail("report", view.error(), wrong_use);
    view->ledger = ledger->id;
    const auto style = paper_style(options.style);
    if (!style) return fail("report", style.error());
    const Assessment assessment = assess(*plan, *ledger, view->as_of, settings_of(*view));
    const Page page = build_page({assessment, *view, *words});
    FileBatch files;
    std::string problem = files.add(options.out, document(page, page_html(page, {"", true}, *words), *style, *words));
    if (problem.empty() && options.csv) problem = add_tables(files, *options.csv, page, *view, *words);
    if (problem.empty()) problem = files.finish();
    return problem.empty() ? fine : fail("report", problem);
}

}  // namespace oreplan::cli
