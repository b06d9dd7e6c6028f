#pragma once

#include <string>

struct ImDrawData;

namespace oreplan::platform {

/// What the canvas shows. Input is followed by some frames, as ImGui may need them to answer it; most of them come out as the one before,
/// and need not be drawn again: without a graphics card that is most of a frame's time.
class ShownFrame {
public:
    /// Whether these drawings differ from what is shown, or bring new textures; they are what is shown then.
    bool becomes(const ImDrawData& data);

    /// The canvas has lost what it showed.
    void forget() { drawings_.clear(); }

private:
    std::string drawings_;
};

}  // namespace oreplan::platform
