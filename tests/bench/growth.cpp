// What a ledger costs as it grows: reading it with all checks, assessing it, saying a page, writing it as text. Prints
// "<events> <mines> <phase> <milliseconds>"; tests/bench/growth.mjs makes ratios of it.
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>

#include "core/assessment/assessment.h"
#include "core/codec/ledger_json.h"
#include "core/codec/plan_json.h"
#include "core/export/html.h"
#include "core/pages/pages.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Plan weishan() { return *read_plan(file_text("assets/plans/weishan-2021-2025/plan.json")); }

std::string nth(const char* name, int number) { return name + std::to_string(number); }

/// Springs that are read day after day, as many as that takes, over the years of the period.
Ledger many_readings(int events) {
    std::vector<Event> list;
    const int springs = std::max(1, events / 1500);
    const auto spring = [&](int index) {
        MineRegistered what{nth("spring-", index % springs), {"泉", "Spring"}, "mineral-water", SizeClass::small, true};
        return on("2021-01-01", what);
    };
    for (int index = 0; index < springs; ++index) list.push_back(spring(index));
    for (int index = 0; index < events - springs; ++index) {
        const std::string date = to_iso(add_days(day("2021-01-02"), index / springs));
        list.push_back(on(date, ReadingTaken{"", nth("spring-", index % springs), -18, 80, 45}));
    }
    return ledger_of(std::move(list));
}

/// A register of mines, each with its rates, its duties and its output.
Ledger many_mines(int mines) {
    std::vector<Event> list;
    for (int index = 0; index < mines; ++index) {
        MineRegistered what{nth("mine-", index), {"矿", "Mine"}, "coal", SizeClass::medium, true};
        what.method = MiningMethod::underground;
        what.capacity = Capacity{60, Unit::ten_thousand_tonnes, Per::year};
        list.push_back(on("2021-01-01", what));
    }
    for (int index = 0; index < mines; ++index) {
        list.push_back(on("2023-02-01", MineRatesReported{nth("mine-", index), 2022, 81, 82, 83}));
    }
    return ledger_of(std::move(list));
}

class Stopwatch {
public:
    double lap() {
        const auto now = std::chrono::steady_clock::now();
        const double passed = std::chrono::duration<double, std::milli>(now - before_).count();
        before_ = std::chrono::steady_clock::now();
        return passed;
    }

private:
    std::chrono::steady_clock::time_point before_ = std::chrono::steady_clock::now();
};

void measure(const Plan& plan, Ledger made, int mines) {
    const int events = static_cast<int>(made.events.size());
    const auto tell = [&](std::string_view phase, double milliseconds) {
        std::printf("%d %d %.*s %.1f\n", events, mines, static_cast<int>(phase.size()), phase.data(), milliseconds);
        std::fflush(stdout);
    };
    made.plan = plan.identity.id;
    const std::string json = write_ledger(std::move(made));
    Stopwatch watch;
    const auto ledger = read_ledger(json, plan);
    tell("read", watch.lap());
    if (!ledger) {
        std::puts(told(ledger.error()).substr(0, 2000).c_str());
        return;
    }
    View view;
    view.as_of = day("2024-12-31");
    const Assessment assessment = assess(plan, *ledger, view.as_of, {});
    tell("assess", watch.lap());
    const Catalogue& words = catalogue(Language::zh);
    for (const PageKind page : {PageKind::overview, PageKind::mines, PageKind::warnings, PageKind::monitoring}) {
        view.page = page;
        watch.lap();
        const Page said = build_page({assessment, view, words});
        tell(name_of(page), watch.lap());
        const std::string html = page_html(said, {"", {}, false, view}, words);
        tell(std::string{name_of(page)} + "-text", watch.lap());
    }
}

}  // namespace

}  // namespace oreplan

int main() {
    using namespace oreplan;
    const Plan plan = weishan();
    for (const int events : {1'000, 10'000, 100'000}) measure(plan, many_readings(events), 0);
    for (const int mines : {200, 2'000, 20'000}) measure(plan, many_mines(mines), mines);
}
