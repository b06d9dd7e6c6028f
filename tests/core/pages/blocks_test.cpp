#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

std::string shown(bool exercise, Language language, std::string_view date, const std::string& id) {
    const Plan plan = weishan_plan();
    const View view = view_of(plan, PageKind::blocks, language, date);
    return section_text(page_for(plan, exercise ? exercise_ledger(plan) : Ledger{}, view), id, language);
}

/// Forty blocks, every fourth of them for mining.
Plan many_blocks() {
    Plan plan = small_plan();
    plan.blocks.clear();
    for (int index = 0; index < 40; ++index) {
        plan.blocks.push_back(block("b" + std::to_string(index), index % 4 == 0 ? BlockKind::mining : BlockKind::exploration,
                                    {day("2022-01-01"), day("2025-12-31")}));
        plan.blocks.back().name = Text{"区块" + std::to_string(index), "Block " + std::to_string(index)};
    }
    return plan;
}

const Schedule* schedule_in(const Page& page) {
    for (const Element& element : page.sections.front().elements) {
        if (const auto* schedule = std::get_if<Schedule>(&element)) return schedule;
    }
    return nullptr;
}

template <typename Kind>
bool holds_a(const Section& section) {
    for (const Element& element : section.elements) {
        if (std::holds_alternative<Kind>(element)) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("With nothing reported each rule of a block stands with its clause and today's law, and nothing is claimed") {
    const std::string zh = shown(false, Language::zh, "2025-12-31", "weishan-island-geothermal");
    CHECK(says(zh, "投放顺序"));
    CHECK(says(zh, "没有人填报公告或出让情况"));
    CHECK(says(zh, "规划 四（四）3"));
    CHECK(says(zh, "原则上每年集中调整一次"));
    const std::string en = shown(false, Language::en, "2025-12-31", "mineral-water-mining");
    CHECK(says(en, "plan 5(4)3"));
    CHECK(says(en, "Granted on the market"));
    CHECK(says(en, "an agreement is possible for rare earths"));
    CHECK(says(en, "No block of its kind closes earlier."));
}

TEST_CASE("With the exercise mineral, market and order are judged") {
    const std::string en = shown(true, Language::en, "2025-12-31", "weishan-island-geothermal");
    CHECK(says(en, "Granted for Geothermal, which the block is planned for.") == false);
    CHECK(says(en, "Granted for geothermal, which the block is planned for."));
    CHECK(says(en, "Granted on the market."));
    CHECK(says(en, "every block of its kind that closes earlier was released"));
}

TEST_CASE("A block released out of order is worth a look, and says what waits") {
    Plan plan = weishan_plan();
    const Ledger ledger = ledger_of({on("2022-03-01", BlockAnnounced{"weishan-island-geothermal", GrantWay::listing})});
    const Page page = page_for(plan, ledger, view_of(plan, PageKind::blocks, Language::zh, "2022-03-01"));
    const std::string text = section_text(page, "weishan-island-geothermal", Language::zh);
    CHECK(says(text, "需留意"));
    CHECK(says(text, "2022年3月1日投放时，另一个矿泉水区块的时序更早截止（2024年12月31日），正在期内而尚未投放"));
}

TEST_CASE("A block names its zone where the plan draws zones") {
    Plan plan = small_plan();
    plan.zones = {{"north", {"北部重点勘查区", "Northern zone"}, ZoneKind::key_exploration, {}, {}, {}, clause()}};
    plan.blocks[0].zone = "north";
    const Page page = page_for(plan, {}, view_of(plan, PageKind::blocks, Language::zh, "2023-06-30"));
    CHECK(says(section_text(page, "village", Language::zh), "北部重点勘查区"));
    CHECK_FALSE(says(section_text(page, "new-mine", Language::zh), "所在规划分区"));
}

TEST_CASE("A grant outside the window says so in words, and several rights of a day are told once") {
    const Plan plan = weishan_plan();  // the village's window closed on 31 December 2024
    const std::string village = "weihe-village-mineral-water";
    const auto granted = [&](std::string_view date) {
        const Ledger ledger = ledger_of(
            {on(date, RightGranted{"first", BlockKind::exploration, village, "mineral-water", {"甲", "A"}, GrantWay::listing}),
             on(date, RightGranted{"second", BlockKind::exploration, village, "mineral-water", {"乙", "B"}, GrantWay::listing})});
        return schedule_in(page_for(plan, ledger, view_of(plan, PageKind::blocks, Language::en, "2025-12-31")))->rows.front();
    };
    CHECK(granted("2024-12-31").mark == Mark{Outcome::met, "met · granted"});
    CHECK(granted("2025-01-01").mark == Mark{Outcome::not_met, "missed · granted outside its window"});
    CHECK(granted("2024-12-31").events.size() == 1);
    CHECK(granted("2024-12-31").events_words == "granted 31 December 2024");
}

TEST_CASE("What happened to a block is told in the same words by chart and text") {
    const Plan plan = small_plan();
    const Ledger ledger = ledger_of(
        {on("2022-02-01", BlockAnnounced{"village", GrantWay::listing}),
         on("2022-05-01", RightGranted{"r", BlockKind::exploration, "village", "water", {"甲", "A"}, GrantWay::listing})});
    const Page page = page_for(plan, ledger, view_of(plan, PageKind::blocks, Language::en, "2023-06-30"));
    const ScheduleRow row = schedule_in(page)->rows.front();
    CHECK(row.events_words == "announced 1 February 2022 · granted 1 May 2022");
    CHECK(says(section_text(page, "schedule", Language::en), row.events_words));
    CHECK(schedule_in(page)->rows.back().events_words.empty());
}

TEST_CASE("Few blocks are shown as they are; of many one sees how many stand where and chooses") {
    const Plan few = small_plan();
    const Page plain = page_for(few, {}, view_of(few, PageKind::blocks, Language::en, "2023-06-30"));
    CHECK_FALSE(holds_a<Form>(plain.sections.front()));
    CHECK(schedule_in(plain)->rows.size() == 2);

    const Plan plan = many_blocks();
    View view = view_of(plan, PageKind::blocks, Language::en, "2023-06-30");
    const Page all = page_for(plan, {}, view);
    CHECK(holds_a<Form>(all.sections.front()));
    CHECK(std::get<Tally>(all.sections.front().elements.front()).items.front().count == "40");
    CHECK(schedule_in(all)->rows.size() == 40);
    for (const Section& section : all.sections)
        CHECK((section.detail || section.subject == part("schedule") || section.subject == part("no-map")));

    view.answers["blocks.kind"] = "mining";
    const Page mining = page_for(plan, {}, view);
    CHECK(schedule_in(mining)->rows.size() == 10);
    CHECK(schedule_in(mining)->table.rows.size() == 10);
    CHECK(mining.sections.size() == all.sections.size());
    view.answers["blocks.phase"] = "withdrawn";
    const Page none = page_for(plan, {}, view);
    CHECK(schedule_in(none) == nullptr);
    CHECK(says(section_text(none, "schedule", Language::en), "No block fits."));
    view.answers = {{"blocks.kind", "x"}, {"blocks.phase", "y"}};
    const Page unread = page_for(plan, {}, view);
    CHECK(schedule_in(unread)->rows.size() == 40);
    for (const char* told : {"There is no option \"x\"", "There is no option \"y\""})
        CHECK(says(section_text(unread, unread.sections.front().subject.id, Language::en), told));
}

TEST_CASE("The schedule reaches the date looked at, and a grant, after the plan's last year") {
    const Plan plan = small_plan();
    const auto schedule = [&](const Ledger& ledger, std::string_view date) {
        const Page page = page_for(plan, ledger, view_of(plan, PageKind::blocks, Language::zh, date));
        const Schedule* found = schedule_in(page);
        REQUIRE(found);
        return *found;
    };
    const Window period{day("2021-01-01"), day("2025-12-31")};
    CHECK(schedule({}, "2025-12-31").span == period);
    CHECK(schedule({}, "2025-12-31").years == std::vector<std::string>{"2021", "2022", "2023", "2024", "2025"});
    CHECK(schedule({}, "2026-01-01").span == Window{period.from, day("2026-12-31")});
    CHECK(schedule({}, "2026-01-01").years.back() == "2026");
    const std::vector<std::string> sparse = schedule({}, "2029-06-30").years;
    CHECK(sparse == std::vector<std::string>{"2021", "", "2023", "", "2025", "", "2027", "", "2029"});
    const Ledger late = ledger_of({on("2027-03-01", BlockAnnounced{"village", GrantWay::listing})});
    CHECK(schedule(late, "2025-12-31").span == period);
    CHECK(schedule(late, "2027-03-01").span == Window{period.from, day("2027-12-31")});
}

TEST_CASE("A block's sign is that of what was judged of its window") {
    const Plan plan = small_plan();  // the village is open from 2022-01-01 to 2024-12-31
    const auto mark = [&](std::string_view date, std::vector<Event> events) {
        const Page page = page_for(plan, ledger_of(std::move(events)), view_of(plan, PageKind::blocks, Language::en, date));
        return schedule_in(page)->rows.front().mark;
    };
    const Event announced = on("2022-02-01", BlockAnnounced{"village", GrantWay::listing});
    CHECK(mark("2021-12-31", {}) == Mark{Outcome::under_way, "pending · not yet open (by the calendar)"});
    CHECK(mark("2024-12-31", {announced}).outcome == Outcome::under_way);
    CHECK(mark("2025-01-01", {}).outcome == Outcome::no_data);
    CHECK(mark("2025-01-01", {announced}).outcome == Outcome::not_met);
    CHECK(mark("2022-06-01", {announced, on("2022-05-01", BlockWithdrawn{"village", {}})}).outcome == Outcome::not_applicable);
}

}  // namespace oreplan
