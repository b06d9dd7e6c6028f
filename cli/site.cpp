#include <algorithm>
#include <cstdio>
#include <ctime>
#include <nlohmann/json.hpp>

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/load.h"
#include "core/codec/offer_json.h"
#include "core/export/html.h"
#include "core/export/not_found.h"
#include "core/export/script_json.h"
#include "core/page/address.h"
#include "core/pages/pages.h"

namespace oreplan::cli {

namespace {

using Manifest = nlohmann::json;

/// Everything that every page of the site is written from.
struct Site {
    std::vector<Catalogue> catalogues;
    std::vector<Plan> plans;
    std::string shell;
    Manifest manifest;
    Offer offer;
    std::filesystem::path out;
    std::string root_path;  ///< of the site on its server
    Date today;             ///< the day that the pages are written for, as far as it lies in a plan's span
};

std::string filled(std::string text, const std::vector<std::pair<std::string, std::string>>& places) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = text.find("{{", at);
        const std::size_t close = open == std::string::npos ? open : text.find("}}", open);
        result += text.substr(at, open - at);
        if (close == std::string::npos) break;
        const std::string name = text.substr(open + 2, close - open - 2);
        const auto place = std::find_if(places.begin(), places.end(), [&](const auto& each) { return each.first == name; });
        result += place == places.end() ? text.substr(open, close + 2 - open) : place->second;
        at = close + 2;
    }
    return result;
}

/// What the page's own script says: every language, as the page may change it.
nlohmann::json script_messages(const std::vector<Catalogue>& catalogues) {
    nlohmann::json messages;
    for (const Catalogue& catalogue : catalogues) {
        for (const auto& [key, words] : catalogue.words()) {
            for (const std::string_view group : {"failed.", "site."}) {
                if (key.starts_with(group)) messages[std::string{name_of(catalogue.language())}][key] = words;
            }
        }
    }
    return messages;
}

std::string html_of(const Site& site, const Plan& plan, const Catalogue& catalogue, const View& view, const View& defaults,
                    const std::string& root) {
    const Ledger empty{};
    const Assessment assessment = assess(plan, empty, view.as_of, settings_of(view));
    const Briefing briefing{assessment, view, catalogue};
    const Page page = build_page(briefing);
    const Links links{root, defaults};
    const std::string title = page.title + " · " + catalogue.say(plan.identity.short_name) + " · " + catalogue.say("brand");
    return filled(site.shell, {{"lang", view.language == Language::zh ? "zh-CN" : "en"},
                               {"title", escaped(title)},
                               {"description", escaped(page.lead)},
                               {"root", root},
                               {"canonical", root + address_of(view, defaults)},
                               {"style", root + site.manifest.at("style").get<std::string>()},
                               {"main_script", root + site.manifest.at("main").get<std::string>()},
                               {"manifest", script_json(site.manifest.dump())},
                               {"messages", script_json(script_messages(site.catalogues).dump())},
                               {"skip_label", escaped(catalogue.say("skip"))},
                               {"try_again_label", escaped(catalogue.say("site.try_again"))},
                               {"loading_label", escaped(catalogue.say("loading"))},
                               {"canvas_label", escaped(catalogue.say("canvas_label"))},
                               {"no_script_note", escaped(catalogue.say("no_script"))},
                               {"header", masthead_html(masthead(briefing, site.offer, defaults), links, catalogue)},
                               {"text", page_html(page, links, catalogue)}});
}

View default_view(const Site& site, const Plan& plan) {
    View view;
    view.plan = plan.identity.id;
    view.as_of = default_as_of(plan, site.today);
    return view;
}

std::string write_plan_pages(const Site& site, const Plan& plan) {
    const View defaults = default_view(site, plan);
    for (const Catalogue& catalogue : site.catalogues) {
        for (std::size_t index = 0; index < Names<PageKind>::values.size(); ++index) {
            View view = go(defaults, static_cast<PageKind>(index));
            view.language = catalogue.language();
            const auto path = site.out / address_of(view, defaults) / "index.html";
            const std::string problem = write_file(path, html_of(site, plan, catalogue, view, defaults, "../../../"));
            if (!problem.empty()) return problem;
        }
    }
    return {};
}

/// Today by this machine's clock and calendar.
Date machine_date() {
    const std::time_t now = std::time(nullptr);
    const std::tm local = *std::localtime(&now);
    return add_days(first_day(local.tm_year + 1900), local.tm_yday);
}

tl::expected<Site, std::string> load_site(const Arguments& arguments) {
    Site site;
    site.out = arguments.option("out", "dist");
    site.root_path = arguments.option("root-path", "/");
    if (!is_root_path(site.root_path)) return tl::unexpected(std::string{"--root-path is a path such as / or /county/minerals/"});
    const auto today = arguments.options.contains("today") ? parse_date(arguments.option("today", "")) : machine_date();
    if (!today) return tl::unexpected(std::string{"--today is a date as 2024-12-31"});
    site.today = *today;
    for (std::size_t index = 0; index < Names<Language>::values.size(); ++index) {
        auto catalogue = load_catalogue(arguments.option("i18n", "assets/i18n"), static_cast<Language>(index));
        if (!catalogue) return tl::unexpected(catalogue.error());
        site.catalogues.push_back(std::move(*catalogue));
    }
    const auto shell = read_file(arguments.option("shell", "shell.html"));
    if (!shell) return tl::unexpected(shell.error());
    site.shell = *shell;
    const auto manifest = read_file(arguments.option("manifest", "build/manifest.json"));
    if (!manifest) return tl::unexpected(manifest.error());
    site.manifest = Manifest::parse(*manifest, nullptr, false);
    if (!site.manifest.is_object()) return tl::unexpected(std::string{"the manifest is not a JSON object"});
    site.offer = read_offer(site.manifest.at("plans").dump());
    for (const auto& [id, name, ledgers] : site.offer) {
        const auto path = std::filesystem::path{arguments.option("plans", "assets/plans")} / id / "plan.json";
        auto plan = load_plan(path, site.catalogues.front());
        if (!plan) return tl::unexpected(plan.error());
        if (plan->identity.id != id) return tl::unexpected(path.string() + ": its id is not its folder's name");
        site.plans.push_back(std::move(*plan));
    }
    if (site.plans.empty()) return tl::unexpected(std::string{"there is no plan"});
    return site;
}

}  // namespace

int site(const std::vector<std::string>& given) {
    const auto fail = [](const std::string& message) {
        std::fprintf(stderr, "site: %s\n", message.c_str());
        return 1;
    };
    const auto arguments =
        parse_arguments(given, {"plans", "i18n", "shell", "manifest", "out", "default-plan", "root-path", "today"});
    if (!arguments) return fail(arguments.error());
    const auto site = load_site(*arguments);
    if (!site) return fail(site.error());
    for (const Plan& plan : site->plans) {
        const std::string problem = write_plan_pages(*site, plan);
        if (!problem.empty()) return fail(problem);
    }
    const std::string lost = not_found_html(site->catalogues, site->root_path, site->manifest.at("style").get<std::string>());
    if (const std::string problem = write_file(site->out / "404.html", lost); !problem.empty()) return fail(problem);
    const std::string wanted = arguments->option("default-plan", site->plans.front().identity.id);
    for (const Plan& plan : site->plans) {
        if (plan.identity.id != wanted) continue;
        const View view = default_view(*site, plan);
        const std::string problem =
            write_file(site->out / "index.html", html_of(*site, plan, site->catalogues.front(), view, view, ""));
        return problem.empty() ? 0 : fail(problem);
    }
    return fail("no plan is called " + wanted);
}

}  // namespace oreplan::cli
