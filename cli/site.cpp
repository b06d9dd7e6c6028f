#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/load.h"
#include "cli/progress.h"
#include "core/codec/offer_json.h"
#include "core/export/embed.h"
#include "core/export/exhibit_menu.h"
#include "core/export/html.h"
#include "core/export/not_found.h"
#include "core/export/preview.h"
#include "core/export/script_json.h"
#include "core/page/address.h"
#include "core/pages/no_script.h"
#include "core/pages/pages.h"
#include "core/pages/terms.h"
#include "core/text/passages.h"
#include "core/theme/type_scale.h"

namespace oreplan::cli {

namespace {

using Manifest = nlohmann::json;

/// Everything that every page of the site is written from.
struct Site {
    std::vector<Catalogue> catalogues;
    std::vector<Plan> plans;
    std::vector<Ledger> ledgers;  ///< that open with the plans, in their order
    std::string shell;
    Manifest manifest;   ///< for the pages' script
    Manifest for_pages;  ///< names of files that only the pages themselves name
    Offer offer;
    std::filesystem::path out;
    std::string root_path;  ///< of the site on its server
    std::string address;    ///< of the site, whole; empty where it is not known
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

/// How a page may be told to look by its address, and the letters that the canvas will have, for the page's own script: it
/// dresses the page and gets the letters ready before the program is there.
void add_looks(Manifest& manifest) {
    manifest["themes"] = Names<Theme>::values;
    manifest["scales"] = {least_scale, most_scale};
    manifest["looks"] = look_parameters();
    manifest["letters"] = {{"pixels", body_pixels}, {"sizes", text_size::all}, {"weights", text_weight::all}};
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

/// Tells the browser of the program, by far the most that the page's script will fetch: it need not wait for the script to come and
/// say so. What is small comes in time, and would keep the style waiting.
std::string preloads(const Site& site, const View& view, const std::string& root) {
    std::vector<const char*> files{"wasm"};
    if (part_for(view) >= ProgramPart::pages) files.push_back("pages");
    std::string links;
    for (const char* file : files) {
        const auto found = site.manifest.find(file);
        if (found == site.manifest.end() || !found->is_string()) continue;
        links += R"(<link rel="preload" as="fetch" crossorigin fetchpriority="low" href=")" + root + found->get<std::string>() +
                 "\">\n";
    }
    return links;
}

/// A page with what it is written from, all of which lives as long as the site and the view.
struct Told {
    const Site& site;
    const Plan& plan;
    const Catalogue& catalogue;
    const View& view;
    const Ledger& ledger;
    Assessment assessment;
    Page page;

    Told(const Site& of, const Plan& shown, const Catalogue& words, const View& looked_at)
        : site(of),
          plan(shown),
          catalogue(words),
          view(looked_at),
          ledger(of.ledgers[static_cast<std::size_t>(&shown - of.plans.data())]),
          assessment(assess(plan, ledger, view.as_of, settings_of(view))),
          page(build_page(briefing())) {}

    Briefing briefing() const { return {assessment, view, catalogue}; }
};

std::string html_of(const Told& told, const std::string& root) {
    const Site& site = told.site;
    const Plan& plan = told.plan;
    const Catalogue& catalogue = told.catalogue;
    const View& view = told.view;
    const Ledger& ledger = told.ledger;
    const Page page = explained(told.page, catalogue);
    const Links links{root};
    const std::string title = page.title + " · " + catalogue.say(plan.identity.short_name) + " · " + catalogue.say("brand");
    const bool is_whole = !site.address.empty();
    const std::string above = is_whole ? site.address : root;
    const auto file = [&](const char* name) { return root + site.for_pages.value(name, std::string{}); };
    return filled(site.shell,
                  {{"lang", std::string{language_tag(view.language)}},
                   {"title", escaped(plain(title))},
                   {"description", escaped(plain(page.lead))},
                   {"root", root},
                   {"plan", escaped(view.plan)},
                   {"language", std::string{name_of(view.language)}},
                   {"ledger", escaped(ledger.id)},
                   {"canonical", above + address_of(view)},
                   {"preview", preview_tags({title, page.lead, above, is_whole}, view)},
                   {"webmanifest", file("webmanifest")},
                   {"touch_icon", file("touchIcon")},
                   {"style", root + site.manifest.at("style").get<std::string>()},
                   {"main_script", root + site.manifest.at("main").get<std::string>()},
                   {"preloads", preloads(site, view, root)},
                   {"manifest", script_json(site.manifest.dump())},
                   {"messages", script_json(script_messages(site.catalogues).dump())},
                   {"skip_label", escaped(catalogue.say("skip"))},
                   {"try_again_label", escaped(catalogue.say("site.try_again"))},
                   {"loading_label", escaped(catalogue.say("loading"))},
                   {"canvas_label", escaped(catalogue.say("canvas_label"))},
                   {"no_script_note", escaped(no_script_words(page, catalogue))},
                   {"sheet", escaped(plain(page.sheet))},
                   {"header", masthead_html(masthead(told.briefing(), site.offer, as_of_range(plan, ledger, site.today)), links,
                                            catalogue)},
                   {"text", page_html(page, links, catalogue)}});
}

/// The pages for other sites' frames, one for each of a page's charts and cards.
std::string add_embeds(FileBatch& files, const Told& told) {
    const EmbedSite around{"../../../../../", told.site.for_pages.value("embedStyle", std::string{}), told.site.today};
    for (const Exhibit& exhibit : exhibits_of(told.page)) {
        const auto path = told.site.out / embed_address(told.view, exhibit) / "index.html";
        const std::string html = embed_html(told.page, told.view, exhibit, told.catalogue, around);
        if (std::string problem = files.add(path, html); !problem.empty()) return problem;
    }
    return {};
}

/// The picture that stands for a page where links to it are shown; tools/dist makes a PNG of it.
std::string add_preview(FileBatch& files, const Told& told) {
    const Catalogue& words = told.catalogue;
    const std::string svg = preview_svg(told.page, words.say("brand"), words.say(told.plan.identity.name), words);
    return files.add(told.site.out / (preview_name(told.view) + ".svg"), svg);
}

View default_view(const Site& site, const Plan& plan) {
    View view;
    view.plan = plan.identity.id;
    view.as_of = default_as_of(plan, site.today);
    return view;
}

/// Every page of a plan in every language.
std::string add_plan_pages(FileBatch& files, Progress& progress, const Site& site, const Plan& plan) {
    for (const Catalogue& catalogue : site.catalogues) {
        for (std::size_t index = 0; index < Names<PageKind>::values.size(); ++index) {
            View view = go(default_view(site, plan), static_cast<PageKind>(index));
            view.language = catalogue.language();
            const Told told{site, plan, catalogue, view};
            const auto path = site.out / address_of(view) / "index.html";
            std::string problem = files.add(path, html_of(told, "../../../"));
            if (problem.empty()) problem = add_embeds(files, told);
            if (problem.empty()) problem = add_preview(files, told);
            if (!problem.empty()) return problem;
            progress.step();
        }
    }
    return {};
}

/// The ledger that opens with the last plan; the empty one where it names none.
std::string load_default_ledger(Site& site, const std::filesystem::path& folder) {
    const Plan& plan = site.plans.back();
    site.ledgers.emplace_back();
    if (plan.default_ledger.empty()) return {};
    const auto path = folder / (plan.default_ledger + ".json");
    auto ledger = load_published_ledger(path, plan.default_ledger, plan, site.catalogues.front());
    if (!ledger) return ledger.error();
    site.ledgers.back() = std::move(ledger->noun);
    return {};
}

/// The plans of the manifest, each with the id that it is offered under.
std::string load_plans(Site& site, const std::filesystem::path& folder) {
    for (const OfferedPlan& offered : site.offer) {
        const auto path = folder / offered.id / "plan.json";
        auto plan = load_published_plan(path, offered.id, site.catalogues.front());
        if (!plan) return plan.error();
        site.plans.push_back(std::move(plan->noun));
        if (std::string problem = load_default_ledger(site, folder / offered.id / "ledgers"); !problem.empty()) return problem;
    }
    return site.plans.empty() ? "there is no plan" : "";
}

/// Whether an object has a part of that kind.
bool has(const Manifest& object, const char* part, Manifest::value_t kind) {
    const auto found = object.find(part);
    return found != object.end() && found->type() == kind;
}

tl::expected<Manifest, std::string> load_manifest(const std::filesystem::path& path) {
    return read_file(path).and_then([&](const std::string& text) -> tl::expected<Manifest, std::string> {
        using Kind = Manifest::value_t;
        Manifest manifest = Manifest::parse(text, nullptr, false);
        if (has(manifest, "plans", Kind::object) && has(manifest, "style", Kind::string) && has(manifest, "main", Kind::string)) {
            return manifest;
        }
        return tl::unexpected(path.string() +
                              ": no JSON object with plans, an object, and style and main, texts; tools/dist.mjs writes one");
    });
}

tl::expected<Site, std::string> load_site(const SiteOptions& options) {
    Site site;
    site.out = options.out;
    site.root_path = options.root_path;
    site.address = options.address;
    site.today = options.today.value_or(machine_date());
    for (std::size_t index = 0; index < Names<Language>::values.size(); ++index) {
        auto catalogue = load_catalogue(options.i18n, static_cast<Language>(index));
        if (!catalogue) return tl::unexpected(catalogue.error());
        site.catalogues.push_back(std::move(*catalogue));
    }
    const auto shell = read_file(options.shell);
    if (!shell) return tl::unexpected(shell.error());
    site.shell = *shell;
    auto manifest = load_manifest(options.manifest);
    if (!manifest) return tl::unexpected(manifest.error());
    site.manifest = std::move(*manifest);
    site.for_pages = site.manifest.value("forPages", Manifest::object());
    site.manifest.erase("forPages");
    add_looks(site.manifest);
    site.offer = read_offer(site.manifest.at("plans").dump());
    if (std::string problem = load_plans(site, options.plans); !problem.empty()) return tl::unexpected(problem);
    return site;
}

/// Why a day that was asked for cannot be that of the pages: no plan can be looked at then.
std::string refused_day(const Site& site, const std::optional<Date>& today) {
    std::string allowed;
    for (const Plan& plan : site.plans) {
        const Window span = as_of_range(plan, {}, machine_date());
        if (!today || span.contains(*today)) return {};
        allowed += (allowed.empty() ? "" : ", ") + plan.identity.id + " from " + to_iso(span.from) + " to " + to_iso(span.to);
    }
    return "--today " + to_iso(*today) + ": a day of a plan: " + allowed;
}

/// All of the site; empty where it is written.
std::string write_site(const Site& site, const Plan& first) {
    FileBatch files;
    {
        Progress progress{"site: page", site.plans.size() * site.catalogues.size() * Names<PageKind>::values.size()};
        for (const Plan& plan : site.plans) {
            if (std::string problem = add_plan_pages(files, progress, site, plan); !problem.empty()) return problem;
        }
    }
    const std::string lost = not_found_html(site.catalogues, site.root_path, site.manifest.at("style").get<std::string>());
    if (std::string problem = files.add(site.out / "404.html", lost); !problem.empty()) return problem;
    const View view = default_view(site, first);
    const std::string start = html_of(Told{site, first, site.catalogues.front(), view}, "");
    if (std::string problem = files.add(site.out / "index.html", start); !problem.empty()) return problem;
    return files.finish();
}

}  // namespace

int site(const SiteOptions& options) {
    const auto site = load_site(options);
    if (!site) return fail("site", site.error());
    if (const std::string refused = refused_day(*site, options.today); !refused.empty()) return fail("site", refused, wrong_use);
    const std::string wanted = options.default_plan.empty() ? site->plans.front().identity.id : options.default_plan;
    const auto first =
        std::find_if(site->plans.begin(), site->plans.end(), [&](const Plan& plan) { return plan.identity.id == wanted; });
    if (first == site->plans.end()) return fail("site", "no plan is called " + wanted, wrong_use);
    const std::string problem = write_site(*site, *first);
    return problem.empty() ? fine : fail("site", problem);
}

}  // namespace oreplan::cli
