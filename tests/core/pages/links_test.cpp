// Identity across pages: every link of every page lands on something that is there, and no id stands twice.
#include <filesystem>
#include <set>

#include "core/codec/ledger_json.h"
#include "core/codec/plan_json.h"
#include "core/export/html.h"
#include "core/page/address.h"
#include "core/pages/pages.h"
#include "tests/core/assessments.h"
#include "tests/core/fixture.h"
#include "tests/core/html_parts.h"

namespace oreplan {

using namespace test;

namespace {

/// Every view that a page leads to.
class Leads {
public:
    explicit Leads(const Page& page) {
        for (const Section& section : page.sections) {
            for (const Element& element : section.elements) std::visit(*this, element);
        }
    }

    const std::vector<View>& views() const { return views_; }

    void operator()(const Phrase& phrase) {
        if (phrase.to) views_.push_back(*phrase.to);
    }
    void operator()(const BulletList& list) { each(list.items); }
    void operator()(const Fact& fact) {
        (*this)(fact.value);
        if (fact.source) (*this)(*fact.source);
    }
    void operator()(const FactList& facts) { each(facts.facts); }
    void operator()(const Table& table) {
        for (const auto& row : table.rows) {
            for (const Cell& cell : row) (*this)(cell.phrase);
        }
    }
    void operator()(const BulletChart& chart) {
        for (const BulletGroup& group : chart.groups) {
            for (const BulletRow& row : group.rows) (*this)(row.name);
        }
        (*this)(chart.table);
    }
    void operator()(const StepChart& chart) { (*this)(chart.table); }
    void operator()(const Schedule& schedule) {
        for (const ScheduleRow& row : schedule.rows) (*this)(row.name);
        (*this)(schedule.table);
    }
    void operator()(const Findings& findings) {
        for (const Finding& finding : findings.findings) {
            (*this)(finding.title);
            each(finding.facts);
        }
    }
    void operator()(const Choice& choice) { each(choice.options); }
    template <typename Other>
    void operator()(const Other&) {}

private:
    template <typename Items>
    void each(const Items& items) {
        for (const auto& item : items) (*this)(item);
    }

    std::vector<View> views_;
};

/// The pages of a plan with a ledger; each is built once, and each day assessed once.
class Site {
public:
    Site(const Plan& plan, const Ledger& ledger) : plan_(plan), ledger_(ledger) {}

    const Page& page(const View& view) {
        View whole = view;
        whole.subject = {};
        const auto [found, is_new] = pages_.try_emplace(address_of(whole));
        if (is_new) {
            found->second = build_page({assessments_.of(view), whole, catalogue(view.language)});
        }
        return found->second;
    }

    /// What stands above a page, as HTML.
    std::string header(const View& view, const Links& links) {
        const Identity& identity = plan_.identity;
        const Offer offer{{identity.id, identity.short_name, {{ledger_.id, ledger_.title}}}};
        const Briefing briefing{assessments_.of(view), view, catalogue(view.language)};
        return masthead_html(masthead(briefing, offer, identity.span()), links, briefing.catalogue);
    }

    View view(PageKind kind, Language language, Date date) const {
        View view;
        view.plan = plan_.identity.id;
        view.ledger = ledger_.id;
        view.language = language;
        view.page = kind;
        view = at(view, date);
        return view;
    }

private:
    const Plan& plan_;
    const Ledger& ledger_;
    std::map<std::string, Page> pages_;
    Assessments assessments_{plan_, ledger_};
};

std::set<std::string> ids_of(const std::string& html) {
    std::set<std::string> ids;
    for (const std::string& id : each_between(html, " id=\"", "\"")) CHECK_MESSAGE(ids.insert(id).second, id);
    return ids;
}

/// Ids that the page has without any plan or ledger: those of its shell, and those that its script knows or gives.
const std::set<std::string>& own_ids() {
    static const std::set<std::string> all = [] {
        std::set<std::string> ids = ids_of(file_text("shell.html"));
        const std::filesystem::path folder = "web/site";
        for (const auto& entry : std::filesystem::directory_iterator{std::filesystem::path{OREPLAN_SOURCE_DIR} / folder}) {
            if (entry.path().extension() != ".js") continue;
            const std::string script = file_text((folder / entry.path().filename()).string());
            for (const char* opening : {"getElementById(\"", "element(\"", ".id === \"", ".id = \""}) {
                for (std::string& id : each_between(script, opening, "\"")) ids.insert(std::move(id));
            }
            for (std::string& id : each_between(script, ".id = `", "`")) ids.insert(std::move(id));
        }
        return ids;
    }();
    return all;
}

/// What stands in a page's HTML beside its sections has ids that no subject has, whatever that is called.
void check_ids(const Page& page, std::set<std::string> ids) {
    for (const std::string& own : own_ids()) CHECK_MESSAGE(!ids.contains(own), own);
    for (const Section& section : page.sections) ids.erase(escaped(fragment_of(section.subject)));
    for (const std::string& id : ids) CHECK_MESSAGE(!parse_fragment(id).has_value(), id);
}

bool lands(Site& site, const View& to) { return to.subject.is_none() || has_section(site.page(to), to.subject); }

/// A link of the text version: it can be read whole, and what it leads to is there.
void check_address(Site& site, const View& from, const std::set<std::string>& ids, std::string link) {
    for (auto at = link.find("&amp;"); at != link.npos; at = link.find("&amp;", at + 1)) link.replace(at, 5, "&");
    if (is_web_address(link)) return;
    if (link.starts_with('#')) {
        CHECK_MESSAGE(ids.contains(link.substr(1)), link);
        return;
    }
    const std::string root = "../../../";
    REQUIRE_MESSAGE(link.starts_with(root), link);
    const ReadAddress read = read_address(link.substr(root.size()));
    CHECK_MESSAGE(read.unread.empty(), link);
    CHECK_MESSAGE(lands(site, read.view), name_of(from.page), " leads to ", link);
}

void check_links(Site& site, const View& view) {
    const Page page = site.page(view);
    const Leads leads{page};
    for (const View& to : leads.views()) CHECK_MESSAGE(lands(site, to), name_of(view.page), " leads to ", address_of(to));
    const Links links{"../../../"};
    const std::string html = site.header(view, links) + page_html(page, links, catalogue(view.language));
    const auto ids = ids_of(html);
    check_ids(page, ids);
    std::set<std::string> told;
    for (const std::string& link : each_between(html, " href=\"", "\"")) {
        if (told.insert(link).second) check_address(site, view, ids, link);
    }
    CHECK(told.size() > 10);
}

void check_site(const Plan& plan, const Ledger& ledger, int first_year) {
    Site site{plan, ledger};
    for (int year = first_year; year <= plan.identity.last_year; ++year) {
        for (std::size_t kind = 0; kind < Names<PageKind>::values.size(); ++kind) {
            for (const Language language : {Language::zh, Language::en}) {
                if (language == Language::en && year != plan.identity.last_year) continue;  // other words, the same links
                check_links(site, site.view(static_cast<PageKind>(kind), language, last_day(year)));
            }
        }
    }
}

/// One more of what the plan has, as its first is.
template <typename Item>
void add_called(std::vector<Item>& items, const std::string& id) {
    Item item = items.front();
    item.id = id;
    items.push_back(std::move(item));
}

/// One more of each kind that pages show by its id.
void add_called(Plan& plan, const std::string& id) {
    add_called(plan.clauses, id);
    add_called(plan.indicators, id);
    add_called(plan.minerals, id);
    add_called(plan.blocks, id);
    add_called(plan.tasks, id);
}

/// The same of what a ledger brings; the right is to the plan's block of that id.
void add_called(std::vector<Event>& events, const std::string& id) {
    const Text name{"名", "Name"};
    events.push_back(on("2024-11-01", RightGranted{id, BlockKind::exploration, id, "mineral-water", name, GrantWay::listing}));
    events.back().id = id;
    events.push_back(on("2025-01-02", MineRegistered{id, name, "mineral-water", SizeClass::small}));
    events.push_back(on("2025-01-02", YearItemSet{id, 2025, name, name, day("2025-12-31")}));
    events.push_back(on("2025-03-01", ReadingTaken{id, "", 1, {}, {}}));
    events.push_back(on("2025-03-01", ReadingTaken{"", id, 1, {}, {}}));
}

/// The plans of the repository, each with its folder.
std::vector<std::filesystem::path> plan_folders() {
    std::vector<std::filesystem::path> folders;
    for (const char* of : {"assets/plans", "tests/data/plans"}) {
        for (const auto& entry : std::filesystem::directory_iterator{std::filesystem::path{OREPLAN_SOURCE_DIR} / of}) {
            if (exists(entry.path() / "plan.json")) folders.push_back(std::filesystem::path{of} / entry.path().filename());
        }
    }
    return folders;
}

}  // namespace

TEST_CASE("Every link of every page of every plan and ledger lands on something that is there, and ids are unique") {
    const auto folders = plan_folders();
    CHECK(folders.size() >= 2);
    for (const auto& folder : folders) {
        const auto plan = read_plan(file_text((folder / "plan.json").string()));
        REQUIRE(plan.has_value());
        check_site(*plan, Ledger{}, plan->identity.base_year);
        for (const auto& entry :
             std::filesystem::directory_iterator{std::filesystem::path{OREPLAN_SOURCE_DIR} / folder / "ledgers"}) {
            const auto ledger = read_ledger(file_text((folder / "ledgers" / entry.path().filename()).string()), *plan);
            REQUIRE(ledger.has_value());
            check_site(*plan, *ledger, plan->identity.base_year);
        }
    }
}

TEST_CASE("None of the page's own ids is a subject's") {
    for (const char* known : {"canvas", "text", "text-agent", "manifest", "failure-reason", "notice-${name}"}) {
        CHECK_MESSAGE(own_ids().contains(known), known);
    }
    for (const std::string& id : own_ids()) CHECK_MESSAGE(!parse_fragment(id).has_value(), id);
}

TEST_CASE("Ids that a plan or a ledger may bring collide with nothing of the page, nor with each other") {
    Plan plan = *read_plan(file_text("assets/plans/weishan-2021-2025/plan.json"));
    std::vector<Event> events{on("2025-01-31", LandSurveyed{LandPart::settled, {10, Unit::hectare}, {4, Unit::hectare}}),
                              on("2025-02-28", LandTreated{Topic::subsidence, {1, Unit::hectare}}),
                              on("2025-02-28", LandTreated{Topic::legacy_plots, {1, Unit::hectare}})};
    std::set<std::string> ids = own_ids();
    ids.insert({"schedule", "zones", "part:zones", "settled", "__proto__", "一 \"二\""});
    for (const std::string& id : ids) {
        add_called(plan, id);
        add_called(events, id);
    }
    check_site(plan, ledger_of(std::move(events)), plan.identity.last_year);
}

}  // namespace oreplan
