#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "web/platform/document.h"

/// What the page tells the application. The application registers one set of callbacks; each call comes
/// outside of a frame and is followed by frames.
namespace oreplan::platform {

/// A file of the visitor's. Larger ones are not read, and neither is what cannot be (a folder): their content is empty.
struct File {
    std::string name;
    std::string content;  ///< the bytes as they are, in whatever encoding
    double size = 0;      ///< in bytes
};
constexpr double most_file_bytes = 20 * 1024 * 1024;

struct Host {
    /// A text has arrived.
    std::function<void(Document kind, std::string_view id, std::string_view text)> loaded;
    /// Everything the address needs is loaded: show it. `address` is path, query and fragment relative to the
    /// root.
    std::function<void(std::string_view address)> start;
    /// Somebody followed a link or went back: the browser's address is this already.
    std::function<void(std::string_view address)> navigate;
    /// A control of the text version was used: a parameter of the address, or a field of a form, by its name.
    std::function<void(std::string_view name, std::string_view value)> parameter;
    std::function<void(std::string_view field, std::string_view value)> answer;
    /// What was asked for could not be had. False where nothing can be shown without it.
    std::function<bool()> lost;
    /// Somebody dropped or chose files: each of them, and then that these were all.
    std::function<void(File file)> file;
    std::function<void()> files_end;
    /// Work that takes long goes on, or ends because the visitor wants it to; see show_progress in bridge.h.
    std::function<void()> go_on;
    std::function<void()> stop;
    /// The canvas takes over from the text, of which this is at the top of the window: the section of that number in the
    /// page, and how much of it is above.
    std::function<void(int section, double part)> place;
    /// The canvas cannot be drawn any more.
    std::function<void()> canvas_gone;
    /// Ctrl with + (1), - (-1) or 0 (0), a wheel with Ctrl, or two fingers: instead of the browser's own
    /// zoom.
    std::function<void(int step)> zoom;
    /// A button of the text version: one of the commands by its name, or the table of that number saved.
    std::function<void(std::string_view name)> command;
    std::function<void(int number)> save_table;
    /// What can be done with the chart or card of that number is asked for in the text version.
    std::function<void(int number)> exhibit;
    /// Escape while ImGui has nothing to cancel, or in the text version. True if the application had; else the focus
    /// leaves the canvas.
    std::function<bool()> escape;
    /// The first thing on the canvas that Tab stops at, or the last, by ImGui's id.
    std::function<unsigned(bool last)> tab_stop;
    /// The visitor's system changed between light and dark, or its wish for contrast or stillness.
    std::function<void()> preferences_changed;
    /// A font has arrived that the browser lacked before.
    std::function<void()> fonts_changed;
};

void register_host(Host host);
const Host& host();

}  // namespace oreplan::platform
