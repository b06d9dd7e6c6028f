#include "core/model/timeline.h"

#include "core/model/state.h"
#include "tests/core/generate.h"

using namespace oreplan;
using namespace oreplan::test;

namespace {

/// The ids of those that stand by a day, in the order in which they count.
std::string order(std::vector<Event> given, std::string_view until = "2030-12-31") {
    const Ledger ledger = ledger_of(std::move(given));
    const Timeline timeline{ledger.events};
    std::string ids;
    for (const Event* event : timeline.until(day(until))) ids += (ids.empty() ? "" : " ") + event->id;
    return ids;
}

Event treated(std::string_view date, double hectares) {
    return on(date, LandTreated{Topic::subsidence, {hectares, Unit::hectare}, 0});
}

double hectares_of(std::vector<Event> given, std::string_view date) {
    const State state = state_on(ledger_of(std::move(given)).events, day(date));
    return state.treated.contains(Topic::subsidence) ? state.treated.at(Topic::subsidence).hectares : 0;
}

}  // namespace

TEST_CASE("What stands is ordered by date, and as recorded within a day") {
    CHECK(order({}) == "");
    CHECK(order({treated("2023-01-02", 1), treated("2023-01-01", 2), treated("2023-01-01", 3)}) == "e1 e2 e0");
    CHECK(order({treated("2023-01-02", 1), treated("2023-01-01", 2)}, "2023-01-01") == "e1");
    CHECK(order({treated("2023", 1), treated("2023-12", 2), treated("2023-12-31", 3), treated("2023-12-30", 4)}) ==
          "e3 e0 e1 e2");
}

TEST_CASE("A correction replaces an event of any kind, from that event's own date on") {
    const std::vector<Event> events{treated("2023-12-20", 310.5), correcting("e0", treated("2023-12-20", 260.5))};
    CHECK(hectares_of(events, "2023-12-19") == 0);
    CHECK(hectares_of(events, "2023-12-20") == 260.5);
    CHECK(hectares_of({treated("2023-12-20", 310.5), correcting("e0", treated("2024-01-20", 310.5))}, "2023-12-31") == 0);

    const State mineral =
        state_on(ledger_of({mine("2020-12-31", "a", "coal", SizeClass::small), on("2021-06-01", MineClosed{"a"}),
                            correcting("e0", mine("2020-12-31", "a", "limestone", SizeClass::small))})
                     .events,
                 day("2021-01-01"));
    CHECK(mineral.mines.at("a").mineral == "limestone");
}

TEST_CASE("A correction stands in the place of what it corrects among the events of its day") {
    CHECK(order({mine("2023-01-01", "a", "coal", SizeClass::small), on("2023-01-01", MineClosed{"a"}),
                 correcting("e0", mine("2023-01-01", "a", "coal", SizeClass::large))}) == "e2 e1");
}

TEST_CASE("A correction can be corrected, and stays one") {
    CHECK(order({treated("2023-01-01", 1), correcting("e0", treated("2023-01-01", 2)),
                 correcting("e1", treated("2023-01-01", 3))}) == "e2");
}

TEST_CASE("What is taken back no longer counts; to take back the taking back, or a correction, brings it again") {
    CHECK(order({treated("2023-01-01", 1), taking_back("2023-02-01", "e0")}) == "e1");
    CHECK(hectares_of({treated("2023-01-01", 1), taking_back("2023-02-01", "e0")}, "2023-01-15") == 0);
    CHECK(order({treated("2023-01-01", 1), taking_back("2023-02-01", "e0"), taking_back("2023-03-01", "e1")}) == "e0 e2");
    CHECK(order({treated("2023-01-01", 1), correcting("e0", treated("2023-01-01", 2)), taking_back("2023-03-01", "e1")}) ==
          "e0 e2");
    CHECK(order({treated("2023-01-01", 1), correcting("e0", treated("2023-01-01", 2)), correcting("e1", treated("2023-01-01", 3)),
                 taking_back("2023-03-01", "e2")}) == "e1 e3");
}

TEST_CASE("Only an earlier event is corrected") {
    CHECK(order({correcting("e1", treated("2023-01-01", 1)), treated("2023-01-01", 2)}) == "e0 e1");
    CHECK(order({correcting("e0", treated("2023-01-01", 1))}) == "e0");
    CHECK(order({correcting("unheard-of", treated("2023-01-01", 1))}) == "e0");
}

TEST_CASE("Nothing is lost: each event stands, is corrected or taken back, and those that stand are in order") {
    const Plan plan = small_plan();
    holds("for any events", [&] {
        Anything any{any_seed()};
        const auto events = any_events(any, plan, any.below(60));
        const auto list = revisions(events);
        const Timeline timeline{events};
        RC_ASSERT(list.size() == events.size());
        RC_ASSERT(timeline.all().size() == static_cast<std::size_t>(std::count(list.begin(), list.end(), Revision::none)));
        const auto later = [](const Event* one, const Event* other) { return one->date.last() < other->date.last(); };
        RC_ASSERT(std::is_sorted(timeline.all().begin(), timeline.all().end(), later));
    });
}
