// What a ledger costs as it grows: reading it with all checks, assessing it; each page said, written as text, drawn for the first
// time and once more. Prints "<events> <mines> <phase> <milliseconds>"; tests/bench/growth.mjs makes ratios of it.
//
//   growth                     measures
//   growth ledger <events>     writes the ledger of so many events
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "core/codec/ledger_json.h"
#include "core/codec/plan_json.h"
#include "core/export/html.h"
#include "core/pages/pages.h"
#include "tests/bench/ledgers.h"
#include "tests/bench/screen.h"
#include "tests/core/fixture.h"

namespace oreplan::bench {

using namespace test;

namespace {

/// The milliseconds that some work takes: the least of some times, as whatever else the machine does only adds to it.
double least(const std::function<void()>& prepare, const std::function<void()>& work) {
    using Clock = std::chrono::steady_clock;
    constexpr int times = 3;
    double found = std::numeric_limits<double>::max();
    for (int time = 0; time < times; ++time) {
        prepare();
        const auto before = Clock::now();
        work();
        found = std::min(found, std::chrono::duration<double, std::milli>(Clock::now() - before).count());
    }
    return found;
}

/// Keeps what memory there is once, as WebAssembly does: what goes back to the system comes page by page again.
void keep_memory() {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 2'000'000'000);
#endif
}

/// How large a ledger is, to tell what it costs.
struct Size {
    int events = 0;
    int mines = 0;

    void tell(std::string_view phase, double milliseconds) const {
        std::printf("%d %d %.*s %.2f\n", events, mines, static_cast<int>(phase.size()), phase.data(), milliseconds);
        std::fflush(stdout);
    }
};

/// The milliseconds until its page is said.
double measure_page(const Size& size, const Briefing& briefing, const Masthead& head, BlindScreen& screen) {
    const std::string name{name_of(briefing.view.page)};
    Page page;
    std::string html;
    const double saying = least([&] { page = {}; }, [&] { page = build_page(briefing); });
    size.tell(name, saying);
    size.tell(name + "-text", least([&] { html = {}; },
                                    [&] {
                                        html = page_html(page, {"", false, briefing.view}, briefing.catalogue);
                                    }));
    const auto draw = [&] { screen.draw(briefing, head, page); };
    size.tell(name + "-first-frame", least([&] { screen.arrive(); }, draw));
    size.tell(name + "-frame", least([] {}, draw));
    return saying;
}

void measure(const Plan& plan, Ledger made, int mines) {
    const Size size{static_cast<int>(made.events.size()), mines};
    const std::string json = write_ledger(std::move(made));
    std::optional<tl::expected<Ledger, Problems>> read;
    const double reading = least([&] { read.reset(); }, [&] { read.emplace(read_ledger(json, plan)); });
    size.tell("reading", reading);
    if (!*read) {
        std::puts(told(read->error()).substr(0, 2000).c_str());
        return;
    }
    const Ledger& ledger = **read;
    View view;
    view.as_of = day("2024-12-31");
    std::optional<Assessment> assessment;
    const double assessing =
        least([&] { assessment.reset(); }, [&] { assessment.emplace(assess(plan, ledger, view.as_of, {})); });
    size.tell("assess", assessing);
    BlindScreen screen;
    for (std::size_t kind = 0; kind < Names<PageKind>::values.size(); ++kind) {
        view.page = static_cast<PageKind>(kind);
        const Briefing briefing{*assessment, view, catalogue(view.language)};
        const Masthead head = masthead(briefing, {}, as_of_range(plan, ledger, view.as_of));
        const double saying = measure_page(size, briefing, head, screen);
        if (view.page == PageKind::overview) size.tell("opened", reading + assessing + saying);
    }
}

int run(int count, char** words) {
    keep_memory();
    const auto plan = read_plan(file_text("assets/plans/weishan-2021-2025/plan.json"));
    if (!plan) return 1;
    if (count == 3 && words[1] == std::string_view{"ledger"}) {
        std::puts(write_ledger(many_events(*plan, std::atoi(words[2]))).c_str());
        return 0;
    }
    for (const int events : {1'000, 10'000, 100'000}) measure(*plan, many_events(*plan, events), 0);
    for (const int mines : {200, 2'000, 20'000}) measure(*plan, many_mines(*plan, mines), mines);
    return 0;
}

}  // namespace

}  // namespace oreplan::bench

int main(int count, char** words) { return oreplan::bench::run(count, words); }
