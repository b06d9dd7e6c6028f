#pragma once

#include "core/pages/masthead.h"
#include "web/draw/frame.h"
#include "web/widgets/layouts.h"

namespace oreplan::bench {

/// The dashboard on a desk's screen, without graphics: what a frame takes of the program itself.
class BlindScreen {
public:
    BlindScreen();
    BlindScreen(const BlindScreen&) = delete;
    BlindScreen& operator=(const BlindScreen&) = delete;
    ~BlindScreen();

    /// What is drawn next is another page.
    void arrive();

    void draw(const Briefing& briefing, const Masthead& head, const Page& page);

private:
    ImFont* regular_ = nullptr;
    ImFont* strong_ = nullptr;
    widgets::Layouts layouts_;
    draw::Screen screen_;
};

}  // namespace oreplan::bench
