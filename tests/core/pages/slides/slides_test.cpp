#include "core/pages/slides/slides.h"

#include <algorithm>

#include "core/pages/slides/slide_list.h"
#include "tests/core/pages/page_words.h"
#include "tests/core/repository_plans.h"

namespace oreplan {

using namespace test;

namespace {

std::string names(const std::vector<SlideName>& slides) {
    std::string all;
    for (const SlideName& slide : slides) all += (all.empty() ? "" : " ") + written(slide);
    return all;
}

std::string list_of(const View& view) { return answer_to(view, std::string{slides_field}); }

View presented_view(const Plan& plan, std::string_view date, Language language = Language::zh) {
    View view = at({}, day(date));
    view.plan = plan.identity.id;
    view.language = language;
    view.face = Face::present;
    return view;
}

Presentation presentation_of(const Plan& plan, const Ledger& ledger, const View& view) {
    const Assessment assessment = assess(plan, ledger, view.as_of, settings_of(view));
    return presentation({assessment, view, catalogue(view.language)});
}

const Slide& slide_named(const Presentation& all, std::string_view name) {
    const auto found = std::find_if(all.slides.begin(), all.slides.end(),
                                    [&](const OfferedSlide& each) { return written(each.slide.name) == name; });
    REQUIRE_MESSAGE(found != all.slides.end(), std::string{name});
    return found->slide;
}

}  // namespace

TEST_CASE("A plan's own list is shown in its order; the map's place is kept and not shown") {
    const Plan plan = small_plan();
    CHECK(names(shown_slides(plan, {})) == "title promise:mines green closing");
}

TEST_CASE("A plan that lists none gets one slide of each kind and of each main promise") {
    Plan plan = small_plan();
    plan.slides.clear();
    CHECK(names(shown_slides(plan, {})) ==
          "title promise:exploration promise:mines promise:total promise:coal-output promise:limestone-output promise:size-ratio "
          "green schedule warnings due closing");
    plan.blocks.clear();
    plan.indicators.clear();
    CHECK(names(shown_slides(plan, {})) == "title warnings due closing");
    plan.slides = {{SlideKind::map}};
    CHECK(names(shown_slides(plan, {})) == "title warnings due closing");  // never none
}

TEST_CASE("A speaker's choice is shown in his or her order, as far as the plan has it") {
    const Plan plan = small_plan();
    View view;
    view.answers["slides"] = "closing.promise:gold.due.nothing.closing";
    CHECK(names(shown_slides(plan, view)) == "closing due");
    view.slide = 9;
    const FittedSlides fitted = fitted_slides(plan, view);
    CHECK(fitted.unknown == std::vector<std::string>{"promise:gold", "nothing"});
    CHECK(list_of(fitted.view) == "closing.due");
    CHECK(fitted.view.slide == 2);  // the nearest
    view.answers["slides"] = "promise:gold";
    CHECK(names(shown_slides(plan, view)) == "title promise:mines green closing");
}

TEST_CASE("Slides that are chosen as the plan lists them need not be named") {
    const Plan plan = small_plan();
    View view;
    view.answers["slides"] = "due";
    CHECK(list_of(with_slides(plan, view, shown_slides(plan, {}))) == "");
    CHECK(list_of(with_slides(plan, {}, {{SlideKind::due}})) == "due");
}

TEST_CASE("A field of a sentence is told from others") {
    CHECK(sentence_field({SlideKind::promise, "mines"}) == "slide.promise:mines");
    CHECK(is_sentence_field("slide.green"));
    CHECK_FALSE(is_sentence_field("slides"));
    CHECK_FALSE(is_sentence_field("mines.coal"));
}

TEST_CASE("What is looked at is presented from its slide") {
    const Plan plan = small_plan();
    const auto number = [&](PageKind page, Subject subject = {}) {
        return presented(plan, go({}, page, std::move(subject))).slide;
    };
    CHECK(number(PageKind::overview) == 1);
    CHECK(number(PageKind::indicators, {SubjectKind::indicator, "mines"}) == 2);
    CHECK(number(PageKind::green_mines) == 3);
    CHECK(number(PageKind::blocks) == 1);  // it has no slide here
    CHECK(presented(plan, go({}, PageKind::green_mines)).face == Face::present);
}

TEST_CASE("A promise has its figure, its state, its chart, its page and what its speaker has to know") {
    const Loaded& it = weishan();
    const Presentation all = presentation_of(it.plan, it.ledger, presented_view(it.plan, "2024-08-01"));
    const Slide& mines = slide_named(all, "promise:mines");
    CHECK(mines.heading == "矿山数量");
    CHECK(plain(mines.figure).find("14") != std::string::npos);
    REQUIRE(mines.mark);
    CHECK(mines.mark->word == "达到");
    REQUIRE(std::holds_alternative<TimeChart>(mines.picture));
    CHECK(std::get<TimeChart>(mines.picture).large);
    CHECK(mines.page.page == PageKind::indicators);
    CHECK(mines.page.subject == Subject{SubjectKind::indicator, "mines"});
    CHECK(mines.page.face == Face::canvas);
    CHECK(mines.page.slide == 1);
    CHECK_FALSE(mines.notes.empty());
    CHECK(slide_named(all, "promise:coal-output").kicker == "其中");
}

TEST_CASE("Green steps, schedule, warnings and what is due are one slide each, with few rows") {
    const Loaded& it = lixi();
    const Presentation all = presentation_of(it.plan, it.ledger, presented_view(it.plan, "2028-08-01", Language::en));
    CHECK(std::holds_alternative<StepChart>(slide_named(all, "green").picture));
    const Slide& schedule = slide_named(all, "schedule");
    CHECK(std::get<Schedule>(schedule.picture).rows.size() == 4);
    CHECK(schedule.more == "36 more on the other pages.");  // of 40 blocks
    const Slide& warnings = slide_named(all, "warnings");
    CHECK(warnings.counts.size() == 3);
    CHECK(warnings.rows.size() == 3);
    CHECK(slide_named(all, "due").rows.size() == 4);
}

TEST_CASE("A plan's notes stand before those that its data makes, and for the speaker alone") {
    const Presentation all = presentation_of(small_plan(), {}, presented_view(small_plan(), "2024-08-01"));
    const Slide& mines = slide_named(all, "promise:mines");
    REQUIRE(mines.notes.size() == 3);
    CHECK(mines.notes[0] == "先讲矿山");
    CHECK(mines.notes[1] == "含义");
}

TEST_CASE("A sentence of the speaker's stands on its slide and nowhere else") {
    const Plan plan = small_plan();
    const View view = answered(presented_view(plan, "2024-08-01"), sentence_field({SlideKind::green}), "今年还差一座");
    const Presentation all = presentation_of(plan, {}, view);
    CHECK(slide_named(all, "green").sentence == "今年还差一座");
    CHECK(slide_named(all, "title").sentence.empty());
    CHECK(answer_to(all.as_planned, sentence_field({SlideKind::green})).empty());
}

TEST_CASE("Taking a slide out, putting one in and changing places come to views of their own") {
    const Plan plan = small_plan();
    const Presentation all = presentation_of(plan, {}, presented_view(plan, "2024-08-01"));
    REQUIRE(all.count == 4);
    CHECK(list_of(*all.slides[1].other) == "title.green.closing");
    CHECK(list_of(*all.slides[1].earlier) == "promise:mines.title.green.closing");
    CHECK(list_of(*all.slides[1].later) == "title.green.promise:mines.closing");
    CHECK_FALSE(all.slides[0].earlier);
    CHECK_FALSE(all.slides[3].later);
    const OfferedSlide& next = all.slides[4];
    CHECK_FALSE(next.shown);
    CHECK(list_of(*next.other) == "title.promise:mines.green." + written(next.slide.name) + ".closing");  // before the closing
    View alone = presented_view(plan, "2024-08-01");
    alone.answers["slides"] = "due";
    CHECK_FALSE(presentation_of(plan, {}, alone).slides[0].other);  // somebody has to see something
}

TEST_CASE("Made-up data and public sources say so on every slide") {
    const Loaded& it = weishan();
    const Presentation exercise = presentation_of(it.plan, it.ledger, presented_view(it.plan, "2024-08-01"));
    CHECK(exercise.warning == "演练数据，纯属虚构，请勿引用");
    CHECK(exercise.origin.empty());
    const Presentation record = presentation_of(it.plan, public_record(it.plan), presented_view(it.plan, "2024-08-01"));
    CHECK(record.warning.empty());
    CHECK(record.origin == "据公开资料整理，非微山县人民政府填报");
    CHECK(presentation_of(it.plan, {}, presented_view(it.plan, "2024-08-01")).origin.empty());
}

TEST_CASE("Both plans make every slide, in both languages, on any date, with every word there") {
    for (const Loaded* it : {&weishan(), &lixi()}) {
        for (const Language language : {Language::zh, Language::en}) {
            for (const int year :
                 {it->plan.identity.base_year, it->plan.identity.first_year + 2, it->plan.identity.last_year + 1}) {
                View view = presented_view(it->plan, to_iso(last_day(year)), language);
                const Presentation all = presentation_of(it->plan, it->ledger, view);
                CHECK(all.count >= 11);
                for (const OfferedSlide& each : all.slides) {
                    CHECK_FALSE(each.slide.heading.empty());
                    CHECK(each.slide.heading.find("⟦") == std::string::npos);
                    for (const std::string& line : each.slide.lines) CHECK(line.find("⟦") == std::string::npos);
                }
            }
        }
    }
}

}  // namespace oreplan
