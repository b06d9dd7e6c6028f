#include "core/pages/admission/admission_form.h"
#include "tests/core/admission_plan.h"
#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

using Answers = std::map<std::string, std::string>;

/// Answers by the fields' names on this page.
View applied(const Plan& plan, const Answers& answers, Language language = Language::zh) {
    View view = view_of(plan, PageKind::admission, language, "2023-06-30");
    for (const auto& [name, answer] : answers) view = answered(view, "admission." + name, answer);
    return view;
}

std::vector<Field> fields_of(const Page& page) {
    std::vector<Field> fields;
    for (const Section& section : page.sections) {
        for (const Element& element : section.elements) {
            const Form* form = std::get_if<Form>(&element);
            if (form) fields.insert(fields.end(), form->fields.begin(), form->fields.end());
        }
    }
    return fields;
}

std::vector<std::string> names_of_fields(const Plan& plan, const Answers& answers) {
    std::vector<std::string> names;
    for (const Field& field : fields_of(page_for(plan, {}, applied(plan, answers))))
        names.push_back(field.id.substr(std::string{"admission."}.size()));
    return names;
}

Field field_named(const Page& page, const std::string& name) {
    for (const Field& field : fields_of(page)) {
        if (field.id == "admission." + name) return field;
    }
    FAIL("no such field");
    return {};
}

std::string text_of(const Plan& plan, const View& view, const Ledger& ledger = {}) {
    return page_html(page_for(plan, ledger, view), {"../../../"}, catalogue(view.language));
}

const Answers new_coal_mine{{"kind", "new_mine"}, {"mineral", "coal"}};

Answers coal(const std::string& capacity, const std::string& deposit = "large") {
    return {{"kind", "new_mine"}, {"mineral", "coal"}, {"capacity", capacity}, {"deposit_class", deposit}};
}

/// A new mine of mineral water in the planned block, with everything told and every paper there.
Answers complete(const Plan& plan, const std::string& capacity) {
    Answers answers{{"kind", "new_mine"},   {"mineral", "mineral-water"},      {"capacity", capacity}, {"deposit_class", "large"},
                    {"deposit_mines", "1"}, {"block", "mineral-water-mining"}, {"way", "listing"}};
    for (const AdmissionCondition& condition : plan.admission_conditions) {
        for (const AdmissionDocument& paper : condition.documents) answers["document." + paper.id] = "1";
    }
    return answers;
}

}  // namespace

TEST_CASE("The empty page says what to do and shows the plan's five conditions with their papers") {
    const Plan plan = weishan_plan();
    for (const Language language : {Language::zh, Language::en}) {
        const Page page = page_for(plan, {}, applied(plan, {}, language));
        const std::string text = page_html(page, {"../../../"}, catalogue(language));
        CHECK(says(text, catalogue(language).say("admission.step_mineral")));
        for (const AdmissionCondition& condition : plan.admission_conditions) {
            CHECK(says(text, condition.requirement.in(language)));
            for (const AdmissionDocument& paper : condition.documents) CHECK(says(text, paper.name.in(language)));
        }
        CHECK(fields_of(page).size() == 1);
        CHECK(section_text(page, "opinion", language).empty());
    }
}

TEST_CASE("Only what the kind and the mineral need is asked") {
    Plan plan = weishan_plan();
    plan.standards.clear();  // which would tell ways of mining apart
    using Names = std::vector<std::string>;
    CHECK(names_of_fields(plan, {}) == Names{"kind"});
    CHECK(names_of_fields(plan, {{"kind", "new_mine"}}) == Names{"kind", "mineral"});
    CHECK(names_of_fields(plan, {{"kind", "extension"}, {"mineral", "coal"}}) ==
          Names{"kind", "mineral", "project", "capacity", "deposit_class"});
    const Names papers{"document.reserves-report",    "document.scale-statement", "document.mine-design",
                       "document.mining-scheme",      "document.three-rates",     "document.associated-minerals",
                       "document.restoration-scheme", "document.hazard-control",  "document.water-background",
                       "document.soil-background",    "document.green-mine-plan"};
    Names wanted{"kind",
                 "mineral",
                 "project",
                 "capacity",
                 "deposit_class",
                 "deposit_mines",
                 "way",
                 "mining_recovery",
                 "processing_recovery",
                 "comprehensive_use"};
    wanted.insert(wanted.end(), papers.begin(), papers.end());
    CHECK(names_of_fields(plan, new_coal_mine) == wanted);
    wanted = {"kind", "mineral", "project", "capacity", "deposit_class", "deposit_mines", "block", "way"};
    wanted.insert(wanted.end(), papers.begin(), papers.end());
    CHECK(names_of_fields(plan, {{"kind", "new_mine"}, {"mineral", "mineral-water"}}) == wanted);
    CHECK(names_of_fields(plan, {{"kind", "extension"}, {"mineral", "building-sand"}}) ==
          Names{"kind", "mineral", "project", "unit", "capacity", "deposit_class"});
    for (const char* kind : {"renewal", "transfer", "change_of_name"})
        CHECK(names_of_fields(plan, {{"kind", kind}}) == Names{"kind"});
}

TEST_CASE("The way of mining is asked where a standard tells ways apart") {
    Plan plan = admission_plan();
    plan.standards = {size_standard()};
    CHECK(names_of_fields(plan, {{"kind", "extension"}, {"mineral", "coal"}})[3] == "capacity");
    plan.standards[0].size_limits[0].method = MiningMethod::underground;
    CHECK(names_of_fields(plan, {{"kind", "extension"}, {"mineral", "coal"}})[3] == "method");
    CHECK(names_of_fields(plan, {{"kind", "extension"}, {"mineral", "water"}})[3] == "capacity");
}

TEST_CASE("Zones and methods are asked where the plan has them") {
    Plan plan = admission_plan();
    plan.zones = {zone("z1", ZoneKind::forbidden, {"coal"})};
    plan.minimum_scales[0].method = MiningMethod::underground;
    const auto names = names_of_fields(plan, {{"kind", "extension"}, {"mineral", "coal"}});
    CHECK(names == std::vector<std::string>{"kind", "mineral", "project", "method", "capacity", "deposit_class", "zone"});
    const View view = applied(plan, {{"kind", "extension"}, {"mineral", "coal"}, {"zone", "z1"}});
    CHECK(says(text_of(plan, view), catalogue(Language::zh).say("finding.zone.forbidden", {{"name", std::string{"z1"}}})));
    const View outside = applied(plan, {{"kind", "extension"}, {"mineral", "coal"}, {"zone", "_none"}});
    CHECK(says(text_of(plan, outside), catalogue(Language::zh).say("finding.outside_zones")));
}

TEST_CASE("Numbers are taken as people type them, and kept so") {
    const Plan plan = weishan_plan();
    for (const char* typed : {"120", "１２０", " 120 ", "120.0", "０１２０"}) {
        const Page page = page_for(plan, {}, applied(plan, coal(typed)));
        CHECK(field_named(page, "capacity").answer == typed);
        CHECK(field_named(page, "capacity").problem.empty());
        CHECK(says(section_text(page, "rules", Language::zh), "设计规模 120 万吨，大型矿床的新建矿山最低 120 万吨"));
    }
    CHECK(says(text_of(plan, applied(plan, coal("1，200.5"))), "设计规模 1,200.5 万吨"));
}

TEST_CASE("A number that is none, or cannot be, is told with its cure and kept; the rest of the page works on") {
    const Plan plan = weishan_plan();
    const Catalogue& words = catalogue(Language::zh);
    const auto problem = [&](const std::string& name, const std::string& typed) {
        Answers answers = coal("120");
        answers[name] = typed;
        const Page page = page_for(plan, {}, applied(plan, answers));
        CHECK(field_named(page, name).answer == typed);
        CHECK_FALSE(section_text(page, "rules", Language::zh).empty());
        CHECK(says(section_text(page, "missing", Language::zh), words.say("admission.label." + name)));
        return field_named(page, name).problem;
    };
    const auto said = [&](const std::string& key, const std::string& typed) { return words.say(key, {{"found", typed}}); };
    for (const char* typed : {"四十五", "45万吨", "12,5", "1.2.3", "-"})
        CHECK(problem("capacity", typed) == said("field.not_a_number", typed));
    for (const char* typed : {"0", "-45", "－45"}) CHECK(problem("capacity", typed) == said("field.not_positive", typed));
    for (const std::string& typed : {std::string{"100,000,000.1"}, std::string(300, '9')}) {
        const Quantity most{1e8, Unit::ten_thousand_tonnes};
        CHECK(problem("capacity", typed) == words.say("field.beyond_unit", {{"found", typed}, {"most", most}}));
    }
    for (const char* typed : {"0", "1.5", "-1", "1001", "1e9999", "99999999999"})
        CHECK_FALSE(problem("deposit_mines", typed).empty());
    CHECK(problem("deposit_mines", "1.5") == said("field.not_a_count", "1.5"));
    for (const char* typed : {"-0.01", "100.01"}) CHECK(problem("mining_recovery", typed) == said("field.not_a_share", typed));
    CHECK(problem("comprehensive_use", "85%") == said("field.not_a_number", "85%"));
    CHECK(problem("deposit_class", "huge") == said("field.not_an_option", "huge"));
    CHECK(problem("way", "gift") == said("field.not_an_option", "gift"));
}

TEST_CASE("A paper is there or not: any other answer is told, and counts for none") {
    const Plan plan = weishan_plan();
    const std::string paper = "document." + plan.admission_conditions.at(0).documents.at(0).id;
    const auto field = [&](const std::string& answer) {
        Answers answers = coal("120");
        answers[paper] = answer;
        return field_named(page_for(plan, {}, applied(plan, answers)), paper);
    };
    CHECK(field("1").problem.empty());
    CHECK(field("").problem.empty());
    CHECK(field("yes").problem == catalogue(Language::zh).say("field.not_an_option", {{"found", std::string{"yes"}}}));
}

TEST_CASE("Limits of the fields themselves can be used") {
    const Plan plan = weishan_plan();
    for (const auto& [name, typed] : Answers{{"mining_recovery", "0"}, {"comprehensive_use", "100"}, {"deposit_mines", "1000"}}) {
        Answers answers = coal("0.01");
        answers[name] = typed;
        CHECK(field_named(page_for(plan, {}, applied(plan, answers)), name).problem.empty());
    }
    CHECK(field_named(page_for(plan, {}, applied(plan, coal("100,000,000"))), "capacity").problem.empty());
}

TEST_CASE("A kind or a mineral that does not exist is told, and nothing is tested") {
    const Plan plan = weishan_plan();
    const Page kind = page_for(plan, {}, applied(plan, {{"kind", "gift"}}));
    CHECK_FALSE(field_named(kind, "kind").problem.empty());
    CHECK(section_text(kind, "opinion", Language::zh).empty());
    const Page mineral = page_for(plan, {}, applied(plan, {{"kind", "new_mine"}, {"mineral", "gold"}}));
    CHECK(field_named(mineral, "mineral").answer == "gold");
    CHECK_FALSE(field_named(mineral, "mineral").problem.empty());
    CHECK(section_text(mineral, "opinion", Language::zh).empty());
}

TEST_CASE("A mineral without a row asks for the unit first") {
    const Plan plan = weishan_plan();
    Answers answers{{"kind", "extension"}, {"mineral", "building-sand"}, {"capacity", "30"}};
    CHECK(field_named(page_for(plan, {}, applied(plan, answers)), "capacity").hint ==
          catalogue(Language::zh).say("admission.unit_first"));
    CHECK(says(text_of(plan, applied(plan, answers)), catalogue(Language::zh).say("finding.scale_no_row")));
    answers["unit"] = "tonnes_per_day";
    CHECK(says(section_text(page_for(plan, {}, applied(plan, answers)), "opinion", Language::zh), "30 吨/日"));
    answers["unit"] = "ten_thousand_cubic_metres";
    CHECK(says(section_text(page_for(plan, {}, applied(plan, answers)), "opinion", Language::zh), "30 万立方米/年"));
}

TEST_CASE("The two readings of the table give the verdicts they name") {
    const Plan plan = weishan_plan();
    View view = applied(plan, coal("100"));
    CHECK(says(section_text(page_for(plan, {}, view), "rules", Language::zh), "按“矿床规模”理解"));
    CHECK(page_for(plan, {}, view).lead.find("项与规划不符") != std::string::npos);
    view.scale_reading = ScaleReading::mine_class;
    const std::string by_mine = section_text(page_for(plan, {}, view), "rules", Language::zh);
    CHECK(says(by_mine, "新建矿山最低 45 万吨（按“矿山规模”理解"));
    CHECK(page_for(plan, {}, view).lead.find("项与规划不符") == std::string::npos);
}

TEST_CASE("The draft opinion carries the answers as facts, to be printed") {
    const Plan plan = weishan_plan();
    Answers answers = complete(plan, "10");
    answers["project"] = "甲 <项目>";
    for (const Language language : {Language::zh, Language::en}) {
        const Page page = page_for(plan, {}, applied(plan, answers, language));
        const std::string opinion = section_text(page, "opinion", language);
        const Catalogue& words = catalogue(language);
        CHECK(says(opinion, "甲 <项目>"));
        CHECK(says(opinion, words.say("application.new_mine")));
        CHECK(says(opinion, find(plan.minerals, "mineral-water")->name.in(language)));
        CHECK(says(opinion, words.say("capacity.year", {{"quantity", Quantity{10, Unit::ten_thousand_tonnes}}})));
        CHECK(says(opinion, words.say("way.listing")));
        CHECK(says(opinion, find(plan.requirements, "organisation")->text.in(language)));
        CHECK(opinion.find("data-command=\"print\"") != std::string::npos);
        CHECK(says(section_text(page, "missing", language), words.say("admission.nothing_missing")));
        CHECK_FALSE(page.disclaimer.empty());
    }
}

TEST_CASE("What is missing is listed, question by question and paper by paper") {
    const Plan plan = weishan_plan();
    Answers answers = complete(plan, "10");
    answers.erase("way");
    answers.erase("document.green-mine-plan");
    const Page page = page_for(plan, {}, applied(plan, answers));
    const std::string missing = section_text(page, "missing", Language::zh);
    CHECK(says(missing, "出让方式"));
    CHECK(says(missing, "绿色矿山建设方案"));
    CHECK_FALSE(says(missing, "矿床规模"));
    CHECK_FALSE(says(missing, "项目名称"));
    answers["document.mine-design"] = "yes";  // no answer that a check gives
    CHECK(says(section_text(page_for(plan, {}, applied(plan, answers)), "missing", Language::zh), "矿山开发利用设计"));
    CHECK(says(section_text(page, "conditions", Language::zh), catalogue(Language::zh).say("admission.papers_missing")));
    CHECK(says(section_text(page, "conditions", Language::zh),
               catalogue(Language::zh).say("finding.papers_missing", {{"papers", 1}})));
}

TEST_CASE("Complete and in keeping with the plan, it is still for a person: never approved") {
    const Plan plan = weishan_plan();
    for (const Language language : {Language::zh, Language::en}) {
        for (const Answers& answers : {complete(plan, "10"), complete(plan, "1"), coal("120"), Answers{{"kind", "renewal"}}}) {
            const std::string text = text_of(plan, applied(plan, answers, language));
            for (const char* word : {"approved", "Approved", "准予", "予以批准", "审查通过", "同意准入"})
                CHECK_FALSE(says(text, word));
        }
    }
    CHECK(page_for(plan, {}, applied(plan, complete(plan, "10"))).lead.find("须由人判断") != std::string::npos);
}

TEST_CASE("A restricted mineral needs a person, and so does one under quota") {
    const Plan plan = weishan_plan();
    const auto rules = [&](const std::string& mineral) {
        return section_text(page_for(plan, {}, applied(plan, {{"kind", "new_mine"}, {"mineral", mineral}})), "rules",
                            Language::zh);
    };
    CHECK(says(rules("cement-limestone"), "限制勘查开采矿种"));
    CHECK(says(rules("rare-earth"), "开采总量落实上级下达的年度指标"));
    CHECK(says(rules("rare-earth"), "自然资源部"));
    CHECK(says(rules("rare-earth"), "自然资规〔2023〕6号"));
    CHECK(says(rules("coal"), "省级自然资源主管部门"));
}

TEST_CASE("Renewal, transfer and change of name say why nothing is tested, with the law") {
    const Plan plan = weishan_plan();
    for (const char* kind : {"renewal", "transfer", "change_of_name"}) {
        const Page page = page_for(plan, {}, applied(plan, {{"kind", kind}}));
        CHECK(page.lead == catalogue(Language::zh).say(std::string{"finding.not_reviewed."} + kind));
        CHECK(says(section_text(page, "rules", Language::zh), "关于完善矿产资源规划实施管理有关事项的通知"));
        CHECK(section_text(page, "conditions", Language::zh).empty());
        CHECK(section_text(page, "missing", Language::zh).empty());
    }
}

TEST_CASE("With the exercise ledger the register's mines are counted, and the page is marked") {
    const Plan plan = weishan_plan();
    const Ledger ledger = exercise_ledger(plan);
    const std::string text = text_of(plan, applied(plan, complete(plan, "10")), ledger);
    CHECK(says(text, catalogue(Language::zh).say("exercise.warning")));
    CHECK_FALSE(says(text, "没有人填报现有矿山"));
    CHECK(says(text_of(plan, applied(plan, complete(plan, "10"))), "没有人填报现有矿山，暂按规划基期的 12 个计"));
}

TEST_CASE("A plan with none of it still has a page, and an application for its mineral is tested on nothing") {
    Plan plan;
    plan.identity = small_plan().identity;
    CHECK(says(text_of(plan, applied(plan, {})), catalogue(Language::zh).say("admission.no_conditions")));
    plan.minerals = {mineral("coal", {"煤", "Coal"}, true)};
    CHECK(says(text_of(plan, applied(plan, new_coal_mine)), catalogue(Language::zh).say("finding.admission.not_applicable")));
    CHECK(says(text_of(plan, applied(plan, {{"kind", "renewal"}})), catalogue(Language::zh).say("admission.no_rules")));
}

TEST_CASE("The view that applies for a mineral opens its form") {
    const Plan plan = weishan_plan();
    const View view = view_of(plan, PageKind::minerals, Language::zh, "2023-06-30");
    const Assessment assessment = assess(plan, {}, view.as_of, {});
    const Catalogue& words = catalogue(Language::zh);
    const View to = apply_for({assessment, view, words}, "geothermal");
    CHECK(to.page == PageKind::admission);
    CHECK(to.answers == Answers{{"admission.kind", "new_mine"}, {"admission.mineral", "geothermal"}});
}

}  // namespace oreplan
