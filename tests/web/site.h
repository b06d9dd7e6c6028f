#pragma once

#include <imgui.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "web/platform/bridge.h"
#include "web/platform/document.h"
#include "web/platform/drawn_words.h"
#include "web/platform/host.h"

namespace oreplan::test {

/// The page around the program, as tests see it: what it answers, and what it was told.
struct Site {
    std::string offered = R"({"weishan-2021-2025": {"name": {"zh": "微山"},
                             "ledgers": {"exercise": {"name": {"zh": "演练"}}}}})";
    std::string today = "2024-06-30";
    bool has_canvas = true;
    bool touched = false;       ///< by fingers
    ImVec2 size = {1280, 800};  ///< of the window
    std::map<std::string, std::string> remembered = {};

    struct Address {
        std::string address;
        platform::History history = platform::History::replace;

        bool operator==(const Address&) const = default;
    };
    std::vector<Address> addresses = {};
    std::vector<std::pair<platform::Document, std::string>> requests = {};
    std::vector<std::string> announced = {};
    std::string link = {};                ///< address of the one that lies under the mouse
    std::vector<std::string> saved = {};  ///< names of files
    std::string text = {};
    std::string text_header = {};
    std::string title = {};
    std::string theme = {};
    std::string face = {};
    bool elder = false;
    std::string failure = {};
    std::string progress = {};  ///< what takes long, in words; empty where nothing does
    double progress_part = 0;   ///< how much of it is done, as told last
    bool is_ready = false;
    int prints = 0;
    std::string booklet = {};                                     ///< what was printed instead of the page
    int readings = 0;                                             ///< how often the text was to be read aloud
    std::vector<std::string> opened = {};                         ///< addresses outside
    std::vector<std::pair<std::string, std::string>> given = {};  ///< orders to parts of the page's script
    bool less_motion = false;
};
Site& site();

/// A page on which the program has just begun, with nothing loaded.
void open_site(Site with = {});

/// What the site brings, of the project's own files.
void bring_catalogue(std::string_view language);
void bring_plan();
void bring_ledger();
void bring_part(const char* part);  ///< of the program, after those before it
void bring_rest();                  ///< all of them

/// Has what takes long go on until it is done.
void wait();

/// Draws frames until the program wants no more; its words, in order.
std::vector<platform::DrawnWords> drawn();
bool is_drawn(std::string_view words);

/// The places that the Tab key stops at: left, top, right, bottom. In a window so large that nothing is scrolled to.
std::vector<ImVec4> tab_stops();

/// A click on the first text that has these words.
void press(std::string_view words);

}  // namespace oreplan::test
