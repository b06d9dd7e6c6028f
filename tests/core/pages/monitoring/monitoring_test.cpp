#include <algorithm>

#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

std::string lead_of(const Ledger& ledger, Language language, std::string_view date) {
    const Plan plan = weishan_plan();
    return page_for(plan, ledger, view_of(plan, PageKind::monitoring, language, date)).lead;
}

std::string shown(const Ledger& ledger, Language language, std::string_view date, const std::string& id) {
    const Plan plan = weishan_plan();
    return section_text(page_for(plan, ledger, view_of(plan, PageKind::monitoring, language, date)), id, language);
}

Ledger exercise() { return exercise_ledger(weishan_plan()); }

/// A right to mineral water, of which nothing else is known.
Ledger silent_right() {
    return ledger_of({on("2022-03-16", RightGranted{"right-1",
                                                    BlockKind::exploration,
                                                    "weihe-village-mineral-water",
                                                    "mineral-water",
                                                    {"某公司", "Some company"},
                                                    GrantWay::listing})});
}

}  // namespace

TEST_CASE("With no source yet the page says so, and what the plan asks of every source to come") {
    CHECK(says(lead_of({}, Language::zh, "2025-12-31"), "还没有须监测的水源"));
    CHECK(says(shown({}, Language::zh, "2025-12-31", "sites"), "没有人填报过须监测的探矿权或矿山"));
    const std::string asked = shown({}, Language::en, "2025-12-31", "asked");
    CHECK(says(asked, "at least 2–3 readings a month"));
    CHECK(says(asked, "over at least one hydrological year"));
    CHECK(says(asked, "at least once a year"));
    CHECK(says(asked, "plan 6(3)1"));
    CHECK(shown({}, Language::en, "2025-12-31", "gaps").empty());
}

TEST_CASE("A source that nobody reported on is not called neglected") {
    CHECK(says(lead_of(silent_right(), Language::en, "2025-12-31"),
               "the ledger knows 1 source to be watched and not one reading or sample of it"));
    CHECK(says(shown(silent_right(), Language::zh, "2025-12-31", "sites"), "没有填报过任何观测或取样，是否监测无从判断"));
    const std::string detail = shown(silent_right(), Language::zh, "2025-12-31", "right-1");
    CHECK(says(detail, "未知"));
    CHECK_FALSE(says(detail, "缺测"));
    CHECK_FALSE(says(detail, "未达到"));
    CHECK(shown(silent_right(), Language::zh, "2025-12-31", "gaps").empty());
}

TEST_CASE("The exercise's gaps stand by date, the newest first, with what is missing") {
    CHECK(says(lead_of(exercise(), Language::zh, "2025-12-31"), "有 2 个须监测的水源，其中 0 个没有任何填报；共有 4 处缺测"));
    const std::string gaps = shown(exercise(), Language::zh, "2025-12-31", "gaps");
    CHECK(says(gaps, "水温 1/2 次"));
    CHECK(says(gaps, "水位 0/2 次，流量 0/2 次，水温 0/2 次"));
    CHECK(says(gaps, "水位 1/2 次，流量 1/2 次，水温 1/2 次"));
    CHECK(says(gaps, "缺枯水期水样"));
    const std::vector<std::string> order{"2025年6月", "2025年2月", "2024年<", "2023年10月"};
    for (std::size_t index = 1; index < order.size(); ++index) {
        REQUIRE(gaps.find(order[index]) != std::string::npos);
        CHECK(gaps.find(order[index - 1]) < gaps.find(order[index]));
    }
}

TEST_CASE("Each source is told in a sentence and by duty: months, years and the longest run") {
    const std::string sites = shown(exercise(), Language::en, "2025-12-31", "sites");
    CHECK(says(sites, "Exercise Mineral Water Co. (exploration)"));
    CHECK(says(sites, "Of 3 duties, 1 kept, 2 with gaps, 0 too early to judge. 4 gaps, the newest in June 2025."));
    CHECK(says(sites, "30 of 33 months"));
    CHECK(says(sites, "1 of 2 years"));
    CHECK(says(sites, "15 months at most without a break"));  // November 2023 to January 2025
    CHECK(says(sites, "Exercise mineral-water works (mining)"));
    CHECK(says(sites, "Of 3 duties, 1 kept, 0 with gaps, 2 too early to judge."));
    CHECK(says(sites, "4 of 4 months"));
    CHECK(says(sites, "no whole year yet"));
}

TEST_CASE("A source by itself counts month by month, and does not judge the month it began in") {
    const std::string detail = shown(exercise(), Language::zh, "2025-12-31", "exploration-1");
    CHECK(says(detail, "2023年3月16日"));
    CHECK(says(detail, "33 个整月中有 30 个月观测齐全"));
    CHECK(says(detail, "2023年3月"));
    CHECK(says(detail, "不足整月，不判"));
    CHECK(says(detail, "齐全"));
    CHECK(says(detail, "/2 次"));  // what a month with a gap has too little of
    CHECK(says(detail, "演练矿泉水公司（勘查）：逐月观测次数"));
    CHECK(says(detail, "演练矿泉水公司（勘查）：水样"));
    const std::string works = shown(exercise(), Language::en, "2025-12-31", "water-1");
    CHECK(says(works, "No whole calendar year has passed since 14 August 2025"));
}

TEST_CASE("Many gaps are cut short, and the rest is told") {
    Ledger ledger = silent_right();
    ledger.events.push_back(on("2022-03-20", ReadingTaken{"right-1", "", -18, 80, 16}));
    const std::string gaps = shown(ledger, Language::en, "2025-12-31", "gaps");
    CHECK(says(gaps, "24 older gaps"));  // 45 months, 3 years; 24 shown
    CHECK(says(gaps, "December 2025"));
    CHECK_FALSE(says(gaps, "April 2022"));
}

TEST_CASE("Of two duties of one kind each is told by what was found of it") {
    Plan plan = weishan_plan();
    plan.monitoring_duties = {*std::find_if(plan.monitoring_duties.begin(), plan.monitoring_duties.end(),
                                            [](const MonitoringDuty& each) { return each.kind == MonitoringKind::readings; })};
    plan.monitoring_duties.push_back(plan.monitoring_duties[0]);
    plan.monitoring_duties[0].least = 0;
    plan.monitoring_duties[1].least = 100;
    plan.monitoring_duties[1].id = "more-readings";
    const Ledger ledger = exercise_ledger(plan);
    const Page page = page_for(plan, ledger, view_of(plan, PageKind::monitoring, Language::en, "2024-12-31"));
    const std::string sites = section_text(page, "sites", Language::en);
    CHECK(says(sites, "missed"));
    CHECK(says(sites, "met"));
}

TEST_CASE("All sources are told in full, but of very many only the one that is looked at") {
    const Plan plan = weishan_plan();
    for (const int count : {200, 300}) {
        std::vector<Event> events;
        for (int number = 1; number <= count; ++number) {
            events.push_back(mine("2021-01-01", "m" + std::to_string(number), "mineral-water", SizeClass::small));
        }
        const Ledger ledger = ledger_of(std::move(events));
        View view = view_of(plan, PageKind::monitoring, Language::en, "2024-12-31");
        const auto page = [&] { return page_for(plan, ledger, view); };
        const auto told = [&] {
            const auto& sections = page().sections;
            return std::count_if(sections.begin(), sections.end(),
                                 [](const Section& section) { return section.subject.kind == SubjectKind::mine; });
        };
        const auto says_of_all = [&](const std::string& words) {
            return says(section_text(page(), "sites", Language::en), words);
        };
        CAPTURE(count);
        CHECK(told() == (count == 200 ? 200 : 0));
        CHECK(says_of_all("is told when it is chosen") == (count == 300));
        CHECK(says_of_all("nobody can tell whether it is watched") == (count == 200));
        CHECK(says_of_all("m" + std::to_string(count) + " (mining)"));  // in the table, with its duties
        view.subject = {SubjectKind::mine, "m7"};
        CHECK(told() == (count == 200 ? 200 : 1));
        CHECK(has_section(page(), view.subject));
        CHECK(says(section_text(page(), "m7", Language::en), "Full analysis of quality"));
    }
}

TEST_CASE("A plan that asks for no monitoring says so") {
    Plan plan = small_plan();
    plan.monitoring_duties.clear();
    const Page page = page_for(plan, {}, view_of(plan, PageKind::monitoring, Language::en, "2023-06-30"));
    CHECK(says(page.lead, "asks for no monitoring"));
    CHECK(page.sections.empty());
}

}  // namespace oreplan
