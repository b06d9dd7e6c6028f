#pragma once

#include <imgui.h>

#include <map>

#include "core/charts/drawing.h"

namespace oreplan::widgets {

/// Charts whose values change go from the old to the new ones in a moment, where the visitor wants motion.
class Motion {
public:
    void set_wanted(bool wanted) { wanted_ = wanted; }
    /// Charts may have other values from the next frame on.
    void page_changed() { ++page_; }

    /// Before each frame.
    void begin() { runs_ = false; }

    /// What a chart, known by its id on the screen, shows of its drawing now. Valid until it is asked for again.
    const Drawing& shown(ImGuiID chart, const Drawing& drawing);

    /// Something in this frame is on its way: another is wanted.
    bool runs() const { return runs_; }

private:
    struct Chart {
        Drawing from;
        Drawing to;
        Drawing now;
        double began = 0;  ///< in ImGui's seconds
        bool moves = false;
        int frame = -1;  ///< in which it was drawn last
        int page = -1;   ///< whose values it has
    };

    std::map<ImGuiID, Chart> charts_;
    bool wanted_ = false;
    int page_ = 0;  ///< how many there were
    bool runs_ = false;
};

}  // namespace oreplan::widgets
