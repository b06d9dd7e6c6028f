#pragma once

#include "core/model/state.h"
#include "core/model/timeline.h"

namespace oreplan {

/// The states of a timeline, which has to outlive it, one day after another: to go on to a later day costs the events between, to
/// go back all of them.
class Replay {
public:
    explicit Replay(const Timeline& timeline) : timeline_(timeline) {}
    explicit Replay(Timeline&&) = delete;

    /// What is known on a day. It stands until another day is asked for.
    const State& on(Date day);

    /// The same, given away: nothing is left to go on from but the beginning.
    State take(Date day);

private:
    const Timeline& timeline_;
    State state_;
    std::size_t folded_ = 0;  // events that are in it
};

}  // namespace oreplan
