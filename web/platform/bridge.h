#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "web/platform/document.h"

/// What the application asks of the page: the address bar, the text version, files, preferences. See host.h
/// for what the page tells the application.
namespace oreplan::platform {

enum class History { push, replace };
/// `address` is path, query and fragment relative to the root of the site.
void set_address(std::string_view address, History history);

/// The text version of what is shown: the content of <main id="text">. Set the address first, links are
/// relative to it.
void set_text(std::string_view html);

/// The links and controls above the text version: the content of <header id="text-header">.
void set_text_header(std::string_view html);

struct DocumentLook {
    std::string_view language;  // as in <html lang>
    std::string_view title;
    std::string_view theme;        // as in [data-theme]
    std::string_view face;         ///< what shows the page, as in [data-view]: see Face in core/page/view.h
    double scale = 1;              // of the text version's letters
    bool elder = false;            ///< the version for elders, which is text
    std::string_view sheet = {};   ///< what each sheet of paper says of itself
    std::string_view target = {};  ///< id of the element that is looked at; empty for none
};
void set_document(const DocumentLook& look);

/// Ready: the first full frame is being drawn, or the text version has all that it says without a canvas. Failed: the text
/// version is shown under `reason`, in the visitor's language.
void set_ready();
void set_failed(std::string_view reason);

/// Work that takes long: what it is, in words, and how much of it is done, from 0 to 1. It is shown beside the page, with a way
/// to stop it (Host::stop), and as soon as the page has done what else there is to do, Host::go_on has it go on.
void show_progress(std::string_view what, double part);
void end_progress();

/// A link of the browser's own lies there for the mouse, with its menu, its tabs and its place in the status bar; a plain press
/// remains the program's. None where the address is empty. It is relative to the root of the site, or one outside.
struct Rectangle {
    float left = 0, top = 0, right = 0, bottom = 0;

    bool operator==(const Rectangle&) const = default;
};
void lay_link(std::string_view address, const Rectangle& place);

/// Read aloud by screen readers once nothing else has been announced for a moment.
void announce(std::string_view text);

/// What the site has to offer, as JSON; see read_offer in core/codec/offer_json.h.
std::string offered();

/// Asks for a document; Host::loaded brings it.
void request(Document kind, std::string_view id);

void save_file(std::string_view name, std::string_view mime, std::span<const char> bytes);
/// Lets the visitor choose files; Host::files brings them. `types` as in <input accept>.
void choose_file(std::string_view types);
/// Text from bytes of GB 18030, by the browser's own tables; nothing where they are not that. As decode in
/// core/codec/encoding.h asks for.
std::optional<std::string> decode_gb18030(std::string_view bytes);
void open_print();
/// Prints a document instead of the page: the content of its body.
void print_booklet(std::string_view html);
/// The text is read aloud; where it is being read already, that ends.
void read_aloud();
/// Outside of the site, in a tab of its own.
void open_address(std::string_view address);
void copy_text(std::string_view text);

/// Where on the canvas something was pressed, in CSS pixels.
struct PressedPlace {
    float left = 0, top = 0, right = 0, bottom = 0;
};
/// Hands an order, as JSON, to the part of the page's script of that name (web/site/parts), which comes when it is first used. What it
/// shows stands beside the place, or beside what was pressed in the text.
void give_to(std::string_view part, std::string_view order, const std::optional<PressedPlace>& place = {});

/// Small things remembered on this device (theme, scale, a draft). Empty when nothing is, or nothing may be,
/// remembered.
void store(std::string_view key, std::string_view value);
std::string load(std::string_view key);

bool prefers_dark();
bool prefers_more_contrast();
bool prefers_less_motion();
/// Whether what points is a finger.
bool touched();
/// Today in the visitor's own calendar, as 2025-12-31.
std::string today();

}  // namespace oreplan::platform
