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

/// What shows the page: the drawing, or the text that says the same.
enum class Face { canvas, text };
struct DocumentLook {
    std::string_view language;  // as in <html lang>
    std::string_view title;
    std::string_view theme;  // as in [data-theme]
    Face face = Face::canvas;
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

/// Small things remembered on this device (theme, scale, a draft). Empty when nothing is, or nothing may be,
/// remembered.
void store(std::string_view key, std::string_view value);
std::string load(std::string_view key);

bool prefers_dark();
bool prefers_more_contrast();
/// Today in the visitor's own calendar, as 2025-12-31.
std::string today();

}  // namespace oreplan::platform
