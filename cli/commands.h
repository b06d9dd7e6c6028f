#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/places.h"
#include "core/model/date.h"
#include "core/model/language.h"

/// What the program does: a function a command. Each takes what the command line said (command_line.h), writes what it has to
/// say, and returns the process's exit code.
namespace oreplan::cli {

/// Exit codes.
constexpr int fine = 0;
constexpr int trouble = 1;    ///< problems in the data, or a file that cannot be read or written
constexpr int wrong_use = 2;  ///< words, options or values that the program does not take; files that are not there

/// Says on standard error why a command came to nothing, and returns the code.
int fail(const std::string& command, const std::string& message, int code = trouble);

/// Says on standard output, which may be a file on a full disk, what a command was asked for.
int print(const std::string& command, const std::string& text);

/// Reads a plan, and a ledger for it where given, and tells every problem.
struct CheckOptions {
    std::filesystem::path plan;
    std::optional<std::filesystem::path> ledger;
    Language language = Language::zh;
    std::filesystem::path i18n = home() / "assets/i18n";
};
int check(const CheckOptions& options);

/// Reads every plan of a folder with its ledgers, and prints them as a site publishes them: one JSON object, by id each
/// {"plan": …, "ledgers": {"<id>": …}} with all that the files tell, in its order. Or tells every problem of all of them.
struct AssetsOptions {
    std::filesystem::path plans = home() / "assets/plans";
    Language language = Language::zh;
    std::filesystem::path i18n = home() / "assets/i18n";
};
int assets(const AssetsOptions& options);

/// Writes the static site: every page of every plan in every language.
struct SiteOptions {
    std::filesystem::path plans = home() / "assets/plans";
    std::filesystem::path i18n = home() / "assets/i18n";
    std::filesystem::path shell = home() / "shell.html";
    std::filesystem::path manifest = home() / "build/manifest.json";
    std::filesystem::path out = "dist";
    std::string default_plan;     ///< id; empty: the first
    std::string root_path = "/";  ///< where the site stands on its server
    std::string address;          ///< of the site, with server and path; empty: not known
    std::optional<Date> today;    ///< the day that the pages are written for; absent: by this machine's clock
};
int site(const SiteOptions& options);

/// Writes the evaluation report of a plan and a ledger as one HTML document, and its tables as CSV files where asked for.
struct ReportOptions {
    std::filesystem::path plan;
    std::optional<std::filesystem::path> ledger;
    Language language = Language::zh;
    std::string period = "all";  ///< or a year
    std::optional<Date> at;      ///< absent: the last day of what is reported on
    std::filesystem::path out = "report.html";
    std::optional<std::filesystem::path> csv;  ///< folder
    std::filesystem::path i18n = home() / "assets/i18n";
    std::filesystem::path style = home() / "web/site/style";
};
int report(const ReportOptions& options);

/// Writes the whole plan, page after page, as one HTML document for paper.
struct BookletOptions {
    std::filesystem::path plan;
    std::optional<std::filesystem::path> ledger;
    Language language = Language::zh;
    std::optional<Date> at;  ///< absent: the last day that can be looked at
    std::filesystem::path out = "booklet.html";
    std::filesystem::path i18n = home() / "assets/i18n";
    std::filesystem::path style = home() / "web/site/style";
};
int booklet(const BookletOptions& options);

/// Prints the JSON Schema of plan or ledger files.
enum class SchemaKind { plan, ledger };
struct SchemaOptions {
    SchemaKind kind = SchemaKind::plan;
};
int schema(const SchemaOptions& options);

/// Prints the themes as a style sheet.
struct ThemeOptions {};
int theme(const ThemeOptions& options);

}  // namespace oreplan::cli

template <>
struct oreplan::Names<oreplan::cli::SchemaKind> {
    static constexpr std::array<std::string_view, 2> values{"plan", "ledger"};
};
