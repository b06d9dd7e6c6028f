#include "core/model/replay.h"

#include <utility>

namespace oreplan {

const State& Replay::on(Date day) {
    const auto events = timeline_.until(day);
    if (events.size() < folded_) {
        state_ = {};
        folded_ = 0;
    }
    state_ = fold(std::move(state_), events.subspan(folded_));
    folded_ = events.size();
    return state_;
}

State Replay::take(Date day) {
    on(day);
    folded_ = 0;
    return std::exchange(state_, {});
}

}  // namespace oreplan
