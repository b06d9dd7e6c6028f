#include "web/widgets/motion.h"

#include <utility>

#include "core/charts/between.h"

namespace oreplan::widgets {

namespace {

constexpr double seconds = 0.18;

/// Fast at first.
double eased(double part) { return 1 - (1 - part) * (1 - part) * (1 - part); }

}  // namespace

const Drawing& Motion::shown(ImGuiID chart, const Drawing& drawing) {
    Chart& known = charts_[chart];
    const int frame = ImGui::GetFrameCount();
    const bool was_there = known.frame >= 0 && known.frame >= frame - 1;
    known.frame = frame;
    if (std::exchange(known.page, page_) != page_ && !(known.to == drawing)) {
        known.from = std::move(known.moves ? known.now : known.to);
        known.to = drawing;
        known.began = ImGui::GetTime();
        known.moves = wanted_ && was_there && between(known.from, known.to, 0).has_value();
    }
    const double part = (ImGui::GetTime() - known.began) / seconds;
    known.moves = known.moves && part < 1;
    if (!known.moves) return drawing;
    runs_ = true;
    known.now = *between(known.from, known.to, eased(part));
    return known.now;
}

}  // namespace oreplan::widgets
