#include "core/model/event_check.h"
#include "core/model/folding.h"

namespace oreplan {

namespace {

/// The water of a right or of a mine: the two may have the same id, and share no reading.
template <typename Visit>
Subject source_of(const Visit& what) {
    return what.mine.empty() ? Subject{SubjectKind::right, what.right} : Subject{SubjectKind::mine, what.mine};
}

template <typename Visit>
void check_source(EventCheck& check, const Visit& what) {
    if (what.mine.empty() == what.right.empty()) return check.report("", "one_source");
    what.mine.empty() ? check.right_in_force(what.right) : check.mine(what.mine);
}

/// What an instrument can have shown; anything else is a slip.
void check_reading(EventCheck& check, const std::optional<double>& reading, double least, double most, const std::string& place) {
    if (!reading || (*reading >= least && *reading <= most)) return;
    check.report(place, "reading_range",
                 {{"least", std::to_string(static_cast<int>(least))}, {"most", std::to_string(static_cast<int>(most))}});
}

}  // namespace

void ReadingTaken::check(EventCheck& check) const {
    check_source(check, *this);
    if (!level && !flow && !temperature) check.report("", "no_reading");
    check_reading(check, level, -10'000, 10'000, "/level");
    check_reading(check, flow, 0, 10'000'000, "/flow");
    check_reading(check, temperature, -50, 400, "/temperature");
}

void ReadingTaken::fold(const Folding& folding) const {
    folding.state.sites[source_of(*this)].readings.push_back({folding.date, *this});
}

void SampleTaken::check(EventCheck& check) const { check_source(check, *this); }

void SampleTaken::fold(const Folding& folding) const {
    folding.state.sites[source_of(*this)].samples.push_back({folding.date, *this});
}

}  // namespace oreplan
