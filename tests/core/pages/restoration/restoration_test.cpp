#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

/// Sections of the page on a date, by their ids.
struct Shown {
    Page page;
    Language language;

    Shown(bool exercise, Language in, std::string_view date) : language(in) {
        const Plan plan = weishan_plan();
        const View view = view_of(plan, PageKind::restoration, in, date);
        page = page_for(plan, exercise ? exercise_ledger(plan) : Ledger{}, view);
    }
    std::string operator()(const std::string& id) const { return section_text(page, id, language); }
};

}  // namespace

TEST_CASE("With nothing reported the page tells what the plan prints, in hectares and mu, and that nobody reported since") {
    const Shown zh{false, Language::zh, "2025-12-31"};
    for (const char* words :
         {"13,646.17 公顷（204,692.55 亩）", "3,704.09 公顷（55,561.35 亩）", "27.1%", "855.5187 公顷（12,832.78 亩）",
          "514.8033 公顷（7,722.05 亩）", "此后的治理没有人填报", "共 142 个，已知治理 77 个，还剩 65 个"}) {
        CHECK_MESSAGE(says(zh("answer"), words), words);
    }
    CHECK(says(zh("lands"), "340.7153 公顷（5,110.73 亩）"));
    CHECK(says(zh("lands"), "未填报"));
    CHECK(says(zh("dates"), "2020年12月31日"));
    CHECK(says(zh("dates"), "2021年12月31日"));
    CHECK(says(zh("dates"), "2025年12月31日"));
    CHECK(says(zh("parts"), "无法计算"));
    CHECK(says(zh("parts"), "不是上面的治理率"));
    CHECK_FALSE(says(zh("asked"), "outcome-met"));
    CHECK(says(zh("asked"), "矿区生态修复"));
    CHECK(says(zh("duties"), "没有人填报矿山履行义务的情况"));
    CHECK(zh("published").empty());
    const Shown en{false, Language::en, "2025-12-31"};
    CHECK(says(en("answer"), "Nobody has reported treatment since."));
    CHECK(says(en("answer"), "855.5187 ha (12,832.78 mu)"));
    CHECK(says(en("answer"), "13,646.17 ha (204,692.55 mu)"));
    CHECK_FALSE(says(en("answer"),
                     "13,646.17 ha ("  // once
                     "13,646.17 ha"));
    CHECK(says(en("parts"), "cannot be computed"));
    CHECK(says(en("asked"), "ecological restoration of mining areas"));
}

TEST_CASE("With the exercise what was reported since is added, apart from what the survey holds already") {
    const Shown zh{true, Language::zh, "2025-12-31"};
    // 310.5 + 285.2 + 402.8 + 388.6 + 276.4 = 1663.5; 3704.09 + 1663.5 = 5367.59; 13646.17 - 5367.59 = 8278.58
    for (const char* words :
         {"1,663.5 公顷（24,952.5 亩）", "5,367.59 公顷（80,513.85 亩）", "39.3%", "8,278.58 公顷（124,178.7 亩）"}) {
        CHECK_MESSAGE(says(zh("answer"), words), words);
    }
    // Without the 402.3 mu of December 2021: 618.7 + 905.4 + 1012.5 + 733.9 = 3270.5; 5110.73 - 3270.5 = 1840.23; 9 + 12 + 14 + 10 = 45
    for (const char* words : {"（3,270.5 亩）", "（1,840.23 亩）", "共 142 个，已知治理 122 个，还剩 20 个"}) {
        CHECK_MESSAGE(says(zh("answer"), words), words);
    }
    CHECK(says(zh("dates"), "不重复相加"));
    CHECK(says(zh("dates"), "2022年11月30日"));
    // Settled: 1614.59 + 285.2 + 402.8 + 276.4 = 2578.99 of 2700; unsettled: 2400 + 388.6 = 2788.6 of 10946.17
    for (const char* words : {"2,578.99 公顷", "95.5%", "2,788.6 公顷", "25.5%", "需留意", "未达到", "27.1%"}) {
        CHECK_MESSAGE(says(zh("parts"), words), words);
    }
    CHECK_FALSE(says(zh("parts"), "无法计算"));
    CHECK(says(zh("asked"), "2024年：2 个矿山履行，1 个未履行，9 个未填报"));
    CHECK(says(zh("asked"), "填报不全"));
    CHECK(says(zh("published"), "2025年1月10日"));
}

TEST_CASE("Before the survey of settled land its rates cannot be computed; on its day they can") {
    CHECK(says(Shown(true, Language::en, "2022-11-29")("parts"), "cannot be computed"));
    const std::string surveyed = Shown(true, Language::en, "2022-11-30")("parts");
    CHECK_FALSE(says(surveyed, "cannot be computed"));
    CHECK(says(surveyed, "59.8%"));  // 1614.59 of 2700
    CHECK(says(surveyed, "21.9%"));  // 2400 of 10946.17
}

TEST_CASE("Duties stand by year, and each year's mines in a section of its own") {
    const Shown en{true, Language::en, "2025-12-31"};
    CHECK(says(en("duties"), "4 done, 0 not done, 8 not reported"));  // of twelve, one of which closed in 2024
    CHECK(says(en("duties"), "duties-2023"));
    const std::string mines = en("duties-2024");
    CHECK(says(mines, "Exercise coal mine 3"));
    CHECK(says(mines, "not done"));
    CHECK(says(mines, "not yet a mine"));
    for (const Section& section : en.page.sections) CHECK(section.detail == section.subject.id.starts_with("duties-"));
    CHECK(Shown(true, Language::en, "2023-02-19")("duties-2022").empty());
    CHECK_FALSE(Shown(true, Language::en, "2023-02-20")("duties-2022").empty());
}

TEST_CASE("A plan that names no land says so") {
    const Plan plan = small_plan();
    const Page page = page_for(plan, {}, view_of(plan, PageKind::restoration, Language::en, "2023-06-30"));
    CHECK(page.lead == "This plan names no land to be restored.");
    CHECK(section_text(page, "lands", Language::en).empty());
    CHECK_FALSE(section_text(page, "duties", Language::en).empty());
}

}  // namespace oreplan
