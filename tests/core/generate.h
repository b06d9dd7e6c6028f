#pragma once

// Made-up nouns for properties. RapidCheck chooses the seed; the shape of a noun comes from core/model/describe.h, so that a
// new field is generated too.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "core/checks/check.h"
#include "core/model/describe.h"
#include "tests/core/fixture.h"

namespace oreplan::test {

/// Runs the property on many made-up inputs; RapidCheck prints the smallest that breaks it.
template <typename Property>
void holds(const char* law, Property property) {
    CHECK(rc::check(law, std::move(property)));
}

/// An archive that fills a noun with anything its types allow.
class Anything {
public:
    explicit Anything(unsigned seed) : engine_(seed) {}

    template <typename Value>
    void required(std::string_view, Value& value) {
        fill(value);
    }
    template <typename Value>
    void optional(std::string_view, Value& value) {
        fill(value);
    }
    template <typename... Kinds>
    void one_of(std::string_view, std::variant<Kinds...>& value) {
        choose(value, below(sizeof...(Kinds)), std::index_sequence_for<Kinds...>{});
        std::visit([this](auto& chosen) { describe(*this, chosen); }, value);
    }

    std::size_t below(std::size_t limit) { return engine_() % limit; }
    bool coin() { return below(2) == 0; }
    template <typename Item>
    const Item& one(const std::vector<Item>& items) {
        return items[below(items.size())];
    }
    Date date(Date from, Date to) {
        return add_days(from, static_cast<int>(below(static_cast<std::size_t>(days_between(from, to)) + 1)));
    }

    void fill(std::string& value) {
        static const std::vector<std::string> pieces{"a", "Z", "7", " ", "\"", "\\", "/", "~", "\n", "\t", "é", "矿", "〔", "😀"};
        value.clear();
        for (std::size_t left = below(5); left > 0; --left) value += one(pieces);
    }
    /// In a plan's own language, which is Chinese where nobody says otherwise, and perhaps in the other.
    void fill(Text& value) {
        fill(value.zh);
        fill(value.en);
        value.zh += "字";
    }
    void fill(bool& value) { value = coin(); }
    void fill(int& value) { value = static_cast<int>(below(2'000'000'001)) - 1'000'000'000; }
    void fill(double& value) {
        const double whole = static_cast<double>(below(1'000'000'000));
        switch (below(4)) {
            case 0: value = static_cast<double>(below(100)); break;
            case 1: value = whole / 100; break;
            case 2: value = std::round(-whole / 7 * 1e6) / 1e6; break;
            default: value = whole * 1e20;
        }
    }
    void fill(Date& value) { value = date(Date{std::chrono::year{1} / 1 / 1}, Date{std::chrono::year{9999} / 12 / 31}); }
    void fill(VagueDate& value) {
        Date known;
        fill(known);
        value = known;
        value.day = coin() ? value.day : 0;
        value.month = value.day != 0 || coin() ? value.month : 0;
    }
    template <typename Enumeration>
        requires std::is_enum_v<Enumeration>
    void fill(Enumeration& value) { value = static_cast<Enumeration>(below(Names<Enumeration>::values.size())); }
    template <typename Value>
    void fill(std::optional<Value>& value) {
        value.reset();
        if (coin()) fill(value.emplace());
    }
    template <typename Value>
    void fill(std::vector<Value>& values) {
        values.resize(below(3));
        for (Value& value : values) fill(value);
    }
    template <typename Noun>
        requires std::is_class_v<Noun>
    void fill(Noun& noun) { describe(*this, noun); }

private:
    template <typename Variant, std::size_t... indices>
    static void choose(Variant& value, std::size_t wanted, std::index_sequence<indices...>) {
        ((indices == wanted ? (void)value.template emplace<indices>() : (void)0), ...);
    }

    std::mt19937 engine_;
};

/// Makes an event speak of the plan's things and of few mines and rights, so that events meet.
class Meeting {
public:
    Meeting(Anything& any, const Plan& plan) : any_(any), plan_(plan) {}

    void operator()(ValueReported& what) { value(what); }
    void operator()(QuotaAssigned& what) { value(what); }
    void operator()(BlockAnnounced& what) { what.block = any_.one(plan_.blocks).id; }
    void operator()(BlockWithdrawn& what) { what.block = any_.one(plan_.blocks).id; }
    void operator()(RightGranted& what) {
        what.right = few("right");
        what.block = any_.coin() ? any_.one(plan_.blocks).id : "";
        what.mineral = any_.one(plan_.minerals).id;
        what.until.reset();
        if (any_.coin()) what.until = any_.date(day("2021-01-01"), day("2030-12-31"));
    }
    void operator()(RightEnded& what) { what.right = few("right"); }
    void operator()(MineRegistered& what) {
        what.mine = few("mine");
        what.mineral = any_.one(plan_.minerals).id;
        what.in_base_count = any_.below(8) == 0;
        capacity(what.capacity);
    }
    void operator()(MineResized& what) {
        what.mine = few("mine");
        capacity(what.capacity);
    }
    void operator()(MinesMerged& what) {
        what.mine = few("mine");
        for (std::string& merged : what.merged) merged = few("mine");
    }
    void operator()(MineOutputReported& what) {
        what.mine = few("mine");
        what.year = year();
        what.output = {static_cast<double>(any_.below(2000)) / 10, Unit::ten_thousand_tonnes};
    }
    void operator()(MineRatesReported& what) {
        what = {few("mine"), year(), static_cast<double>(any_.below(101)), {}, static_cast<double>(any_.below(101))};
    }
    void operator()(MineDutyReported& what) {
        what.mine = few("mine");
        what.duty = any_.one(plan_.mine_duties).id;
        what.year = year();
    }
    void operator()(ExplorationInspected& what) { what.right = few("right"); }
    void operator()(LandSurveyed& what) {
        what.area = {static_cast<double>(500 + any_.below(500)), Unit::hectare};
        what.treated = {static_cast<double>(any_.below(500)), Unit::hectare};
    }
    void operator()(ReadingTaken& what) {
        what = {"", "", -20, static_cast<double>(any_.below(300)), {}};
        source(what);
    }
    void operator()(SampleTaken& what) { source(what); }
    void operator()(FactNoted& what) {
        what.about = any_.coin() ? "" : fragment_of({SubjectKind::indicator, any_.one(plan_.indicators).id});
    }
    void operator()(Retraction& what) { what.retracts = "e" + std::to_string(any_.below(40)); }
    void operator()(StageReached&) {}
    void operator()(Published& what) {
        if (what.opinions) what.opinions = Window{day("2022-01-01"), any_.date(day("2022-01-01"), day("2022-03-01"))};
    }
    void operator()(EvaluationFinished& what) { what.year = year(); }
    void operator()(YearItemSet& what) {
        what.item = few("item");
        what.year = year();
        what.due = any_.date(day("2021-01-01"), day("2025-12-31"));
    }
    void operator()(YearItemDone& what) { what.item = few("item"); }
    void operator()(TaskMoved& what) { what.task = any_.one(plan_.tasks).id; }
    void operator()(LandTreated& what) {
        what.topic = any_.coin() ? Topic::subsidence : Topic::legacy_plots;
        what.area = {static_cast<double>(any_.below(1000)), any_.coin() ? Unit::mu : Unit::hectare};
        what.plots = static_cast<int>(any_.below(9));
    }
    template <typename OfMine>
    void operator()(OfMine& what) {
        what.mine = few("mine");
    }

private:
    template <typename Visit>
    void source(Visit& what) {
        const bool of_mine = any_.coin();
        what.mine = of_mine ? few("mine") : "";
        what.right = of_mine ? "" : few("right");
    }
    void capacity(std::optional<Capacity>& capacity) {
        if (capacity) capacity = Capacity{static_cast<double>(any_.below(300)), Unit::ten_thousand_tonnes, Per::year};
    }
    std::string few(const std::string& name) { return name + "-" + std::to_string(any_.below(6)); }
    int year() { return 2020 + static_cast<int>(any_.below(6)); }
    template <typename Value>
    void value(Value& what) {
        what.indicator = any_.one(plan_.indicators).id;
        what.year = year();
        what.value = static_cast<double>(any_.below(20'000)) / 10;
    }

    Anything& any_;
    const Plan& plan_;
};

/// Events in order of date, in and around the plan's period. They may speak of mines and rights that nobody made known.
inline std::vector<Event> any_events(Anything& any, const Plan& plan, std::size_t count) {
    std::vector<Event> events(count);
    for (Event& event : events) {
        any.fill(event);
        event.date = any.date(day("2020-12-31"), day("2026-01-31"));
        if (any.below(8) == 0) event.date.day = 0;
        event.recorded = event.date.last();
        event.source = any.coin() ? clause(any.one(plan.clauses).id) : document();
        std::visit(Meeting{any, plan}, event.what);
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const Event& one, const Event& other) { return one.recorded < other.recorded; });
    for (std::size_t place = 0; place < events.size(); ++place) {
        events[place].id = "e" + std::to_string(place);
        events[place].corrects.clear();
        if (place > 0 && any.below(8) == 0) events[place].corrects = "e" + std::to_string(any.below(place));
        const bool mends = !events[place].corrects.empty() || std::holds_alternative<Retraction>(events[place].what);
        events[place].because = mends ? std::optional{Text{"录入有误", "a slip"}} : std::nullopt;
    }
    return events;
}

/// A ledger that check_ledger has nothing against.
inline Ledger any_ledger(unsigned seed, const Plan& plan, std::size_t count = 40) {
    Anything any{seed};
    Ledger ledger = ledger_of({});
    ledger.plan = plan.identity.id;
    ledger.origin = any.one(std::vector{LedgerOrigin::county, LedgerOrigin::public_sources, LedgerOrigin::exercise});
    for (Event& event : any_events(any, plan, count)) {
        ledger.events.push_back(std::move(event));
        if (!check_ledger(ledger, plan).empty()) ledger.events.pop_back();
    }
    return ledger;
}

inline unsigned any_seed() { return *rc::gen::arbitrary<unsigned>(); }

}  // namespace oreplan::test
