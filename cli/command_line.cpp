#include "cli/command_line.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <iostream>
#include <memory>

#include "cli/commands.h"
#include "core/export/not_found.h"

namespace oreplan::cli {

namespace {

namespace fs = std::filesystem;

constexpr const char* exit_codes =
    "Exit code: 0 fine; 1 problems in the data, or a file that cannot be read or written;\n"
    "           2 wrong use: an unknown word, option or value, a file that is not there, a date outside the plan";

/// One of an enumeration's names.
template <typename Enumeration>
CLI::Option* add_name(CLI::App& command, const std::string& name, Enumeration& value, const std::string& help) {
    const auto& names = Names<Enumeration>::values;
    const auto take = [&value](const std::string& text) { value = *parse_name<Enumeration>(text); };
    return command.add_option_function<std::string>(name, take, help)
        ->check(CLI::IsMember(std::vector<std::string>(names.begin(), names.end())))
        ->default_str(std::string{name_of(value)})
        ->type_name("NAME");
}

/// A day of the calendar.
CLI::Option* add_date(CLI::App& command, const std::string& name, std::optional<Date>& value, const std::string& help) {
    const auto is_date = [](const std::string& text) {
        return parse_date(text) ? std::string{} : text + " is not a date: write it as 2024-12-31";
    };
    const auto take = [&value](const std::string& text) { value = parse_date(text); };
    return command.add_option_function<std::string>(name, take, help)->check(is_date)->type_name("YYYY-MM-DD");
}

CLI::Option* add_path(CLI::App& command, const std::string& name, fs::path& value, const std::string& help) {
    const auto take = [&value](const std::string& text) { value = text; };
    return command.add_option_function<std::string>(name, take, help)->default_str(value.string())->type_name("PATH");
}

CLI::Option* add_path(CLI::App& command, const std::string& name, std::optional<fs::path>& value, const std::string& help) {
    const auto take = [&value](const std::string& text) { value = text; };
    return command.add_option_function<std::string>(name, take, help)->type_name("PATH");
}

template <typename Options>
void add_language(CLI::App& command, Options& options) {
    add_name(command, "--language", options.language, "The language of what is said");
}

/// What every command reads by.
template <typename Options>
void add_plan_and_ledger(CLI::App& command, Options& options) {
    add_path(command, "plan", options.plan, "The plan file")->required()->check(CLI::ExistingFile)->default_str("");
    add_path(command, "ledger", options.ledger, "A ledger file of that plan")->check(CLI::ExistingFile);
    add_language(command, options);
}

template <typename Options>
CLI::Option* add_i18n(CLI::App& command, Options& options) {
    return add_path(command, "--i18n", options.i18n, "The folder of words, a file a language")->check(CLI::ExistingDirectory);
}

void describe_check(CLI::App& command, CheckOptions& options) {
    add_plan_and_ledger(command, options);
    add_i18n(command, options);
}

/// Where a site comes from.
template <typename Options>
void add_plans(CLI::App& command, Options& options) {
    add_path(command, "--plans", options.plans, "The folder of plans, a folder a plan")->check(CLI::ExistingDirectory);
    add_i18n(command, options);
}

void describe_assets(CLI::App& command, AssetsOptions& options) {
    add_plans(command, options);
    add_language(command, options);
}

void describe_site(CLI::App& command, SiteOptions& options) {
    add_plans(command, options);
    add_path(command, "--shell", options.shell, "The frame of every page")->check(CLI::ExistingFile);
    add_path(command, "--manifest", options.manifest, "What the site has to offer, as tools/dist.mjs writes it")
        ->check(CLI::ExistingFile);
    add_path(command, "--out", options.out, "The folder to write into; it changes only when all is written");
    command.add_option("--default-plan", options.default_plan, "The plan of the start page; else the first")->type_name("ID");
    command.add_option("--root-path", options.root_path, "Where the site stands on its server, such as /county/minerals/")
        ->capture_default_str()
        ->check([](const std::string& text) {
            return is_root_path(text) ? std::string{} : text + " is no path such as / or /county/minerals/";
        })
        ->type_name("PATH");
    command
        .add_option("--address", options.address,
                    "Where the site is read, such as https://plans.example.org/; previews of links need it")
        ->check([](const std::string& text) {
            return is_site_address(text) ? std::string{} : text + " is no address such as https://plans.example.org/county/";
        })
        ->type_name("ADDRESS");
    add_date(command, "--today", options.today, "The day that the pages are written for; else today, held within the plan");
}

void describe_report(CLI::App& command, ReportOptions& options) {
    add_plan_and_ledger(command, options);
    command.add_option("--period", options.period, "\"all\", or a year of the plan's period")
        ->capture_default_str()
        ->type_name("all|YEAR");
    add_date(command, "--at", options.at, "By what was known on this day; else on the last day of the period");
    add_path(command, "--out", options.out, "The document to write");
    add_path(command, "--csv", options.csv, "A folder for its tables as CSV");
    add_i18n(command, options);
    add_path(command, "--style", options.style, "The folder of style sheets")->check(CLI::ExistingDirectory);
}

void describe_booklet(CLI::App& command, BookletOptions& options) {
    add_plan_and_ledger(command, options);
    add_date(command, "--at", options.at, "By what was known on this day; else on the last that can be looked at");
    add_path(command, "--out", options.out, "The document to write");
    add_i18n(command, options);
    add_path(command, "--style", options.style, "The folder of style sheets")->check(CLI::ExistingDirectory);
}

void describe_schema(CLI::App& command, SchemaOptions& options) {
    add_name(command, "kind", options.kind, "Of what files")->required()->default_str("");
}

void describe_theme(CLI::App&, ThemeOptions&) {}

/// One command of the program: its options are described at once, and it is run with them when it is asked for.
template <typename Options, typename Describe>
void add_command(CLI::App& program, std::function<int()>& asked, const std::string& name, const std::string& help,
                 Describe describe, int (*run)(const Options&)) {
    CLI::App& command = *program.add_subcommand(name, help);
    const auto options = std::make_shared<Options>();
    describe(command, *options);
    command.footer(exit_codes);
    command.callback([&asked, options, run] { asked = [options, run] { return run(*options); }; });
}

}  // namespace

tl::expected<std::function<int()>, int> parse(int count, char** values) {
    std::function<int()> asked;
    CLI::App program{"OrePlan: a mineral resources plan checked, published as a site, and evaluated", "oreplan"};
    program.footer("oreplan COMMAND --help tells the rest.\n\n" + std::string{exit_codes});
    program.require_subcommand(1);
    add_command(program, asked, "check", "Tell every problem of a plan file, and of a ledger of it", describe_check, check);
    add_command(program, asked, "assets", "Check every plan and its ledgers, and print them as the site sends them",
                describe_assets, assets);
    add_command(program, asked, "site", "Write the text pages of the site", describe_site, site);
    add_command(program, asked, "report", "Write the evaluation report as HTML, and its tables as CSV", describe_report, report);
    add_command(program, asked, "booklet", "Write the whole plan as one HTML document for paper", describe_booklet, booklet);
    add_command(program, asked, "schema", "Print the JSON Schema of plan or ledger files", describe_schema, schema);
    add_command(program, asked, "theme", "Print the themes' colours as a style sheet", describe_theme, theme);
    try {
        program.parse(count, values);
    } catch (const CLI::ParseError& error) {
        return tl::unexpected(program.exit(error, std::cout, std::cerr) == 0 ? fine : wrong_use);
    }
    return asked;
}

}  // namespace oreplan::cli
