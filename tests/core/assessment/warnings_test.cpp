#include "core/assessment/warnings.h"

#include <algorithm>

#include "core/assessment/assessment.h"
#include "core/rules/rule_table.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

std::vector<Warning> warned(const std::vector<Event>& events, std::string_view date) {
    static const Plan plan = [] {
        Plan made = small_plan();
        made.requirements = {asked(RequirementKind::yearly_plan)};
        return made;
    }();
    const Ledger ledger = ledger_of(events);
    return warnings(assess(plan, ledger, day(date), {}));
}

const Warning* find_warning(const std::vector<Warning>& list, const std::string& rule, const std::string& subject) {
    for (const Warning& warning : list) {
        if (id_of(warning.verdict.rule) == rule && warning.verdict.subject.id == subject) return &warning;
    }
    return nullptr;
}

std::vector<Event> mines(int count) {
    std::vector<Event> events;
    for (int index = 0; index < count; ++index)
        events.push_back(mine("2021-01-01", "m" + std::to_string(index), "coal", SizeClass::large));
    return events;
}

}  // namespace

TEST_CASE("A cap that is exceeded will be broken on its day, and is from then on; one that is just kept is no warning") {
    CHECK(find_warning(warned(mines(14), "2025-12-31"), "indicator_target", "mines") == nullptr);
    const auto early = warned(mines(15), "2025-12-30");
    CHECK(find_warning(early, "indicator_target", "mines") == nullptr);
    REQUIRE(find_warning(early, "projection", "mines"));
    CHECK(find_warning(early, "projection", "mines")->kind == WarningKind::will_break);
    CHECK(find_warning(early, "projection", "mines")->date == day("2025-12-31"));
    const auto list = warned(mines(15), "2025-12-31");
    const Warning* broken = find_warning(list, "indicator_target", "mines");
    REQUIRE(broken);
    CHECK(broken->kind == WarningKind::broken);
    CHECK_FALSE(broken->date.has_value());
    CHECK(find_warning(list, "projection", "mines") == nullptr);
}

TEST_CASE("Output that goes on growing will break what about allows, on the last day of the goal's year") {
    const auto list = warned(
        {on("2023-01-31", ValueReported{"coal-output", 2022, 900}), on("2024-01-31", ValueReported{"coal-output", 2023, 953})},
        "2024-06-30");
    const Warning* coming = find_warning(list, "projection", "coal-output");
    REQUIRE(coming);
    CHECK(coming->kind == WarningKind::will_break);
    CHECK(coming->date == day("2025-12-31"));
    CHECK(coming->verdict.value == Quantity{1059, Unit::ten_thousand_tonnes});
    CHECK(coming->verdict.limit == Quantity{915, Unit::ten_thousand_tonnes});
    const auto falling = warned(
        {on("2023-01-31", ValueReported{"coal-output", 2022, 900}), on("2024-01-31", ValueReported{"coal-output", 2023, 700})},
        "2024-06-30");
    REQUIRE(find_warning(falling, "projection", "coal-output"));
    CHECK(find_warning(falling, "projection", "coal-output")->kind == WarningKind::will_miss);
}

TEST_CASE("An open window without a grant will be missed, up to its last day; after it nobody can tell") {
    const auto kind_on = [](std::string_view date) { return find_warning(warned({}, date), "block_window", "village"); };
    CHECK(kind_on("2021-12-31") == nullptr);
    const auto open = warned({}, "2024-12-31");
    REQUIRE(find_warning(open, "block_window", "village"));
    CHECK(find_warning(open, "block_window", "village")->kind == WarningKind::will_miss);
    CHECK(find_warning(open, "block_window", "village")->date == day("2024-12-31"));
    const auto over = warned({}, "2025-01-01");
    CHECK(find_warning(over, "block_window", "village")->kind == WarningKind::silent);
    const auto reported = warned({on("2024-05-01", BlockAnnounced{"village", GrantWay::listing})}, "2025-01-01");
    CHECK(find_warning(reported, "block_window", "village")->kind == WarningKind::broken);
    const auto granted =
        warned({on("2024-05-01", RightGranted{"r", BlockKind::exploration, "village", "water", {"甲", "A"}, GrantWay::listing})},
               "2024-12-31");
    CHECK(find_warning(granted, "block_window", "village") == nullptr);
}

TEST_CASE("A task is due until its last day; done or dropped it is no warning") {
    const auto due = warned({on("2023-01-01", TaskMoved{"map", TaskState::started})}, "2025-12-31");
    REQUIRE(find_warning(due, "task", "map"));
    CHECK(find_warning(due, "task", "map")->kind == WarningKind::will_miss);
    CHECK(find_warning(due, "task", "map")->date == day("2025-12-31"));
    CHECK(find_warning(warned({on("2023-01-01", TaskMoved{"map", TaskState::done})}, "2024-12-31"), "task", "map") == nullptr);
    CHECK(find_warning(warned({}, "2024-12-31"), "task", "study") == nullptr);  // it has no day
}

TEST_CASE("A cap that only the planned blocks exceed is about to break, not broken") {
    const Plan plan = [] {
        Plan made = small_plan();
        Block block = made.blocks.front();
        block.kind = BlockKind::mining;
        for (const char* id : {"first", "second", "third"}) {
            block.id = id;
            made.blocks.push_back(block);
        }
        return made;
    }();
    const auto kind_of = [&](const std::string& rule, int count, std::string_view date) -> std::optional<WarningKind> {
        const Ledger ledger = ledger_of(mines(count));
        const auto list = warnings(assess(plan, ledger, day(date), {}));
        const Warning* found = find_warning(list, rule, "mines");
        return found ? std::optional{found->kind} : std::nullopt;
    };
    const int to_come = static_cast<int>(std::count_if(plan.blocks.begin(), plan.blocks.end(),
                                                       [](const Block& block) { return block.kind == BlockKind::mining; }));
    CHECK(kind_of("head_room", 14 - to_come, "2023-06-30") == std::nullopt);
    CHECK(kind_of("head_room", 14 - to_come + 1, "2023-06-30") == WarningKind::will_break);
    CHECK(kind_of("head_room", 14, "2023-06-30") == WarningKind::will_break);
    // Mines above a cap of 2025 break nothing in 2023, and will if they stay.
    CHECK(kind_of("head_room", 15, "2023-06-30") == std::nullopt);
    CHECK(kind_of("projection", 15, "2023-06-30") == WarningKind::will_break);
    CHECK(kind_of("indicator_target", 15, "2025-12-31") == WarningKind::broken);
}

TEST_CASE("What two rules find in the same number is told once") {
    const auto list = warned({on("2023-01-31", ValueReported{"coal-output", 2025, 1500})}, "2025-12-31");
    const auto told = [&](std::string_view subject) {
        return std::count_if(list.begin(), list.end(), [&](const Warning& warning) {
            return warning.kind == WarningKind::broken && warning.verdict.subject.id == subject;
        });
    };
    CHECK(told("coal-output") == 1);
}

TEST_CASE("A broken limit is serious, an expected goal that is missed is moderate, and so is a day near by") {
    Plan plan = small_plan();
    const auto weighs = [&](int count, std::string_view date, std::string_view rule) {
        const Ledger ledger = ledger_of(mines(count));
        const auto list = warnings(assess(plan, ledger, day(date), {}));
        const Warning* warning = find_warning(list, std::string{rule}, "mines");
        REQUIRE(warning);
        return warning->severity;
    };
    const auto commit = [&](Commitment commitment) {
        for (Indicator& each : plan.indicators) each.commitment = commitment;
    };
    commit(Commitment::binding);
    CHECK(weighs(15, "2025-12-31", "indicator_target") == Severity::serious);
    CHECK(weighs(15, "2025-10-02", "projection") == Severity::moderate);  // 90 days before the last of the year
    CHECK(weighs(15, "2025-10-01", "projection") == Severity::minor);
    commit(Commitment::expected);
    CHECK(weighs(15, "2025-12-31", "indicator_target") == Severity::moderate);
    const auto silent = warned({}, "2025-01-01");
    REQUIRE(find_warning(silent, "block_window", "village"));
    CHECK(find_warning(silent, "block_window", "village")->severity == Severity::minor);
}

TEST_CASE("Ranked by kind, then the nearest day first") {
    std::vector<Event> events = mines(15);
    events.push_back(on("2022-01-01", YearItemSet{"later", 2025, {"后", "later"}, {"局", "bureau"}, day("2026-03-31")}));
    events.push_back(on("2022-01-02", YearItemSet{"sooner", 2025, {"先", "sooner"}, {"局", "bureau"}, day("2026-01-15")}));
    events.push_back(on("2022-01-03", YearItemSet{"done", 2025, {"毕", "done"}, {"局", "bureau"}, day("2026-01-15")}));
    events.push_back(on("2022-01-04", YearItemDone{"done"}));
    const auto list = warned(events, "2025-12-31");
    REQUIRE(list.size() > 3);
    CHECK(list.front().kind == WarningKind::broken);
    const auto sooner = find_warning(list, "year_item", "sooner");
    const auto later = find_warning(list, "year_item", "later");
    REQUIRE(sooner);
    REQUIRE(later);
    CHECK(sooner < later);
    CHECK(find_warning(list, "year_item", "done") == nullptr);
    for (std::size_t index = 1; index < list.size(); ++index) CHECK(list[index - 1].kind <= list[index].kind);
}

}  // namespace oreplan
