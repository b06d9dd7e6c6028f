#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

Page page_on(bool exercise, Language language, std::string_view date) {
    const Plan plan = weishan_plan();
    return page_for(plan, exercise ? exercise_ledger(plan) : Ledger{}, view_of(plan, PageKind::tasks, language, date));
}

std::string shown(bool exercise, Language language, std::string_view date, const std::string& id) {
    return section_text(page_on(exercise, language, date), id, language);
}

}  // namespace

TEST_CASE("What is due stands first, then the tasks, then the life of the plan") {
    std::vector<std::string> ids;
    for (const Section& section : page_on(false, Language::zh, "2025-12-31").sections) {
        if (!section.detail) ids.push_back(section.subject.id);
    }
    CHECK(ids == std::vector<std::string>{"next", "all", "life-stages", "life-years", "life-evaluations", "life-publications",
                                          "life-amendments"});
}

TEST_CASE("With nothing reported the page shows what was promised, and calls nothing missed") {
    const Page page = page_on(false, Language::zh, "2025-12-31");
    CHECK(says(page.lead, "规划提出 21 项任务。截至2025年12月31日，没有人填报任何一项的进展"));
    const std::string html = page_html(page, {""}, catalogue(Language::zh));
    CHECK(html.find("data-outcome=\"not_met\"") == std::string::npos);
    const std::string tasks = shown(false, Language::zh, "2025-12-31", "all");
    CHECK(says(tasks, "2025年12月31日"));
    CHECK(says(tasks, "未载明"));
    CHECK(says(tasks, "县自然资源和规划局"));
    CHECK(says(tasks, "规划 二（三）1"));
    CHECK(says(shown(false, Language::zh, "2025-12-31", "geological-survey"), "期限2025年12月31日，还没有人填报进展"));
}

TEST_CASE("The plan tells its own publication and approval, and on an earlier date neither") {
    const std::string after = shown(false, Language::zh, "2025-12-31", "life-stages");
    CHECK(says(after, "2023年5月10日"));
    CHECK(says(after, "已进入"));
    CHECK(says(after, "未载明"));
    CHECK(says(after, "市自然资源和规划局（济宁市）"));
    CHECK_FALSE(says(shown(false, Language::zh, "2023-05-09", "life-stages"), "已进入"));
    CHECK(says(shown(false, Language::zh, "2023-05-09", "life-stages"), "尚未到"));
}

TEST_CASE("Who sees to the plan is told with its clause, which tells of the approval too") {
    Plan plan = weishan_plan();
    std::erase_if(plan.requirements, [](const Requirement& each) { return each.kind == RequirementKind::organisation; });
    const auto stages = [&] {
        return section_text(page_for(plan, {}, view_of(plan, PageKind::tasks, Language::zh, "2025-12-31")), "life-stages",
                            Language::zh);
    };
    CHECK_FALSE(says(stages(), "规划 七（一）"));
    plan.requirements.push_back(
        {"organisation", RequirementKind::organisation, {"县局统筹", "The bureau coordinates"}, {}, clause("7-1")});
    CHECK(says(stages(), "县局统筹"));
    CHECK(says(stages(), "规划 七（一）"));
}

TEST_CASE("No amendment is said to be one, and the public ledger tells of no publication") {
    const std::string amendments = shown(false, Language::en, "2025-12-31", "life-amendments");
    CHECK(says(amendments, "This is version 1 of the plan; it has not been changed."));
    CHECK(says(amendments, "a major geological find"));
    CHECK(says(amendments, "one batch a year"));
    const std::string publications = shown(false, Language::en, "2025-12-31", "life-publications");
    CHECK(says(publications, "plan 7(3)"));
    CHECK(says(publications, "30 days"));
    CHECK(says(publications, "Nobody has reported a publication"));
    CHECK(says(publications, "Nobody has reported an announcement to the public"));
}

TEST_CASE("Yearly analyses without a report: before the plan, past, and ahead") {
    const std::string evaluations = shown(false, Language::en, "2025-12-31", "life-evaluations");
    CHECK(says(evaluations, "plan 7(2)"));
    CHECK(says(evaluations, "by the end of May"));
    CHECK(says(evaluations, "The plan was only issued on 10 May 2023"));
    CHECK(says(evaluations, "31 May 2025 has passed; nobody has reported whether it is finished."));
    CHECK(says(evaluations, "To be finished by 31 May 2026, still ahead."));
    CHECK(says(evaluations, "Nobody has reported a midterm or final evaluation."));
}

TEST_CASE("The exercise's tasks are counted, and what is due next is told with its days") {
    const Page page = page_on(true, Language::en, "2025-12-31");
    CHECK(says(page.lead, "of the plan's 21 tasks 3 are done, 1 started, 0 dropped, and of 17 nobody has reported"));
    const std::string next = shown(true, Language::en, "2025-12-31", "next");
    CHECK(says(next, "Bring the planning database up to date"));
    CHECK(says(next, "that day"));
    CHECK(says(next, "Yearly analysis of 2025"));
    CHECK(says(next, "in 151 days"));  // 31 + 28 + 31 + 30 + 31
    CHECK(says(shown(true, Language::en, "2025-12-31", "mineral-survey"), "Done on 30 October 2024, due by 31 December 2025."));
}

TEST_CASE("The exercise's yearly items: in time, late, overdue and open") {
    CHECK(says(shown(true, Language::zh, "2025-12-31", "life-year-2023"), "晚 18 天完成"));  // 30 September to 18 October
    CHECK(says(shown(true, Language::zh, "2025-12-31", "life-year-2024"), "晚 29 天完成"));  // 31 October to 29 November
    const std::string last = shown(true, Language::zh, "2025-12-31", "life-year-2025");
    CHECK(says(last, "按期完成"));
    CHECK(says(last, "逾期 61 天"));  // 30 November days and 31 of December
    CHECK(says(last, "未到期"));
    CHECK(shown(true, Language::zh, "2025-12-31", "life-year-2021").empty());
    CHECK(says(shown(true, Language::zh, "2025-12-31", "life-years"), "未填报"));
}

TEST_CASE("The exercise's evaluations and publications: in time, late and missing; long enough and a day too short") {
    const std::string evaluations = shown(true, Language::en, "2025-12-31", "life-evaluations");
    CHECK(says(evaluations, "Finished on 26 May 2023."));
    CHECK(says(evaluations, "Finished on 14 June 2024, 14 days after 31 May 2024."));
    CHECK(says(evaluations, "31 May 2025 has passed and it is not reported as finished."));
    CHECK(says(evaluations, "midterm evaluation (up to 2023), finished on 20 March 2024"));
    const std::string publications = shown(true, Language::en, "2025-12-31", "life-publications");
    CHECK(says(publications, "Open for opinions for 29 days (1 March 2022 to 29 March 2022), fewer than 30."));
    CHECK(says(publications, "Open for opinions for 30 days (1 September 2022 to 30 September 2022), at least 30."));
    CHECK(says(publications, "Announced to the public on 1 March 2022: First draft of the plan, for opinions."));
    CHECK(says(shown(true, Language::en, "2025-12-31", "life-stages"), "6 stages with a known date follow each other in order"));
}

TEST_CASE("An amended plan shows each change with its verdicts") {
    Plan plan = weishan_plan();
    Amendment amendment;
    amendment.id = "change-1";
    amendment.reason = {"新增重大项目", "A new project"};
    amendment.authority = plan.identity.issuer;
    amendment.decided = day("2024-05-01");
    amendment.source = document();
    plan.amendments = {amendment};
    const std::string text = section_text(page_for(plan, {}, view_of(plan, PageKind::tasks, Language::zh, "2025-12-31")),
                                          "life-amendments", Language::zh);
    CHECK(says(text, "没有写明调整理由"));
    CHECK(says(text, "自行决定"));
    CHECK(says(text, "应为第 2 版"));
    CHECK(says(text, "没有人填报征求意见的起止日期"));
}

TEST_CASE("A plan that asks for none of it shows its stages and leaves the rest out") {
    const Plan plan = small_plan();
    const Page page = page_for(plan, {}, view_of(plan, PageKind::tasks, Language::en, "2023-06-30"));
    std::vector<std::string> ids;
    for (const Section& section : page.sections) {
        if (!section.detail) ids.push_back(section.subject.id);
    }
    CHECK(ids == std::vector<std::string>{"next", "all", "life-stages", "life-publications", "life-amendments"});
}

}  // namespace oreplan
