#include <cstdio>

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/load.h"
#include "core/codec/plan_json.h"
#include "core/export/csv.h"
#include "core/export/html.h"
#include "core/pages/pages.h"
#include "core/theme/theme.h"

namespace oreplan::cli {

namespace {

/// A document that needs nothing beside it: the page and its style in one file.
std::string document(const Page& page, const std::string& style, const Catalogue& catalogue) {
    const std::string lang = catalogue.language() == Language::zh ? "zh-CN" : "en";
    return "<!doctype html>\n<html lang=\"" + lang +
           "\" data-theme=\"light\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" " +
           "content=\"width=device-width\">\n<title>" + escaped(page.title) + "</title>\n<style>\n" + style +
           "</style>\n<main id=\"text\">\n" + page_html(page, {"", {}, true}, catalogue) + "</main>\n</html>\n";
}

/// The view of a whole period's report, or of a year's.
std::optional<View> report_view(const Plan& plan, const Ledger& ledger, const Arguments& arguments) {
    View view;
    view.plan = plan.identity.id;
    view.page = PageKind::report;
    const Window range = as_of_range(plan, ledger, plan.identity.span().to);
    view.as_of = range.to;
    const auto language = parse_name<Language>(arguments.option("language", "zh"));
    if (!language) return std::nullopt;
    view.language = *language;
    if (const std::string at = arguments.option("at", ""); !at.empty()) {
        const auto date = parse_date(at);
        if (!date) return std::nullopt;
        view.as_of = *date;
    }
    const std::string period = arguments.option("period", "all");
    if (period == "all") return view;
    auto year = report_of_year(view, period, plan);
    if (year && !arguments.option("at", "").empty()) year->as_of = view.as_of;  // what is reported in the next year too
    return year;
}

tl::expected<Ledger, std::string> load_ledger(const Arguments& arguments, const Plan& plan, const Catalogue& catalogue) {
    if (arguments.words.size() < 2) return Ledger{};
    return read_file(arguments.words[1]).and_then([&](const std::string& text) -> tl::expected<Ledger, std::string> {
        auto ledger = read_ledger(text, plan);
        if (!ledger) return tl::unexpected(problem_lines(arguments.words[1], ledger.error(), catalogue));
        return std::move(*ledger);
    });
}

/// The themes' colours and the sheets of `folder` that a text on paper needs.
tl::expected<std::string, std::string> report_style(const std::filesystem::path& folder) {
    std::string style = theme_css();
    for (const char* name : {"base.css", "text.css", "print.css"}) {
        const auto sheet = read_file(folder / name);
        if (!sheet) return sheet;
        style += *sheet;
    }
    return style;
}

/// Writes one file a table, numbered as they stand in the report.
std::string write_tables(const std::filesystem::path& folder, const Page& page, const View& view, const Catalogue& catalogue) {
    std::size_t number = 0;
    for (const Table* table : tables_of(page)) {
        const auto path = folder / csv_name(page, view, ++number);
        if (const std::string problem = write_file(path, table_csv(page, *table, catalogue)); !problem.empty()) return problem;
    }
    return {};
}

}  // namespace

int report(const std::vector<std::string>& given) {
    const auto fail = [](const std::string& message) {
        std::fprintf(stderr, "report: %s\n", message.c_str());
        return 1;
    };
    const auto arguments = parse_arguments(given, {"i18n", "language", "at", "period", "style", "out", "csv"});
    if (!arguments) return fail(arguments.error());
    if (arguments->words.empty() || arguments->words.size() > 2) return fail("give a plan file, and at most a ledger");
    const auto words = load_catalogue(arguments->option("i18n", "assets/i18n"),
                                      parse_name<Language>(arguments->option("language", "zh")).value_or(Language::zh));
    if (!words) return fail(words.error());
    const auto plan = load_plan(arguments->words[0], *words);
    if (!plan) return fail(plan.error());
    const auto ledger = load_ledger(*arguments, *plan, *words);
    if (!ledger) return fail(ledger.error());
    auto view = report_view(*plan, *ledger, *arguments);
    if (!view) return fail("--language is zh or en, --at a date as 2024-12-31, --period all or a year of the plan's period");
    view->ledger = ledger->id;
    const auto style = report_style(arguments->option("style", "web/site/style"));
    if (!style) return fail(style.error());
    const Assessment assessment = assess(*plan, *ledger, view->as_of, settings_of(*view));
    const Page page = build_page({assessment, *view, *words});
    const std::string problem = write_file(arguments->option("out", "report.html"), document(page, *style, *words));
    if (!problem.empty()) return fail(problem);
    if (const std::string folder = arguments->option("csv", ""); !folder.empty()) {
        if (const std::string refused = write_tables(folder, page, *view, *words); !refused.empty()) return fail(refused);
    }
    return 0;
}

}  // namespace oreplan::cli
