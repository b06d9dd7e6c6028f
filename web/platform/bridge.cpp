#include "web/platform/bridge.h"

#include <emscripten.h>

#include <cstdlib>
#include <utility>

// Each of these is the function of that name in `site` of site/main.js.
// clang-format off
EM_JS(void, site_set_address, (const char* address, int push), {
    Module["site"]["setAddress"](UTF8ToString(address), push !== 0);
});
EM_JS(void, site_set_text, (const char* html), { Module["site"]["setText"](UTF8ToString(html)); });
EM_JS(void, site_set_text_header, (const char* html), {
    Module["site"]["setTextHeader"](UTF8ToString(html));
});
EM_JS(void, site_set_document,
      (const char* language, const char* title, const char* theme, const char* view, double scale, int elder, const char* sheet,
       const char* target), {
    Module["site"]["setDocument"](UTF8ToString(language), UTF8ToString(title), UTF8ToString(theme),
                                  UTF8ToString(view), scale, elder !== 0, UTF8ToString(sheet), UTF8ToString(target));
});
EM_JS(void, site_set_ready, (), { Module["site"]["setReady"](); });
EM_JS(void, site_set_failed, (const char* reason), { Module["site"]["setFailed"](UTF8ToString(reason)); });
EM_JS(void, site_show_progress, (const char* what, double part), {
    Module["site"]["showProgress"](UTF8ToString(what), part);
});
EM_JS(void, site_end_progress, (), { Module["site"]["endProgress"](); });
EM_JS(void, site_lay_link, (const char* address, float left, float top, float right, float bottom), {
    Module["site"]["layLink"](UTF8ToString(address), left, top, right, bottom);
});
EM_JS(void, site_announce, (const char* text), { Module["site"]["announce"](UTF8ToString(text)); });
EM_JS(void, site_request, (const char* kind, const char* id), {
    Module["site"]["request"](UTF8ToString(kind), UTF8ToString(id));
});
EM_JS(void, site_save_file, (const char* name, const char* mime, const char* bytes, size_t count), {
    // A copy: the heap may move while the browser saves.
    Module["site"]["saveFile"](UTF8ToString(name), UTF8ToString(mime), HEAPU8.slice(bytes, bytes + count));
});
EM_JS(void, site_choose_file, (const char* types), { Module["site"]["chooseFile"](UTF8ToString(types)); });
EM_JS(char*, site_decode_gb18030, (const char* bytes, size_t count, size_t* length), {
    const text = Module["site"]["decodeGb18030"](HEAPU8.slice(bytes, bytes + count));
    if (text === null) return 0;
    HEAPU32[length >> 2] = lengthBytesUTF8(text);
    return Module["site"]["toHeap"](text);
});
EM_JS(void, site_open_print, (), { Module["site"]["openPrint"](); });
EM_JS(void, site_print_booklet, (const char* html), { Module["site"]["printBooklet"](UTF8ToString(html)); });
EM_JS(void, site_read_aloud, (), { Module["site"]["readAloud"](); });
EM_JS(void, site_open_address, (const char* address), { Module["site"]["openAddress"](UTF8ToString(address)); });
EM_JS(void, site_copy_text, (const char* text), { Module["site"]["copyText"](UTF8ToString(text)); });
EM_JS(void, site_give_to, (const char* part, const char* order, const float* place), {
    const corners = place ? Array.from(HEAPF32.subarray(place >> 2, (place >> 2) + 4)) : null;
    Module["site"]["giveTo"](UTF8ToString(part), UTF8ToString(order), corners);
});
EM_JS(void, site_store, (const char* key, const char* value), {
    Module["site"]["store"](UTF8ToString(key), UTF8ToString(value));
});
EM_JS(char*, site_load, (const char* key), {
    return Module["site"]["toHeap"](Module["site"]["load"](UTF8ToString(key)));
});
EM_JS(char*, site_offered, (), { return Module["site"]["toHeap"](Module["site"]["offered"]()); });
EM_JS(char*, site_today, (), { return Module["site"]["toHeap"](Module["site"]["today"]()); });
EM_JS(int, site_prefers, (const char* media_query), {
    return matchMedia(UTF8ToString(media_query)).matches ? 1 : 0;
});
// clang-format on

namespace oreplan::platform {
namespace {

using Text = std::string;  // what JavaScript reads ends with a zero

std::string take(char* text) {
    std::string copy = text;
    std::free(text);
    return copy;
}

}  // namespace

void set_address(std::string_view address, History history) { site_set_address(Text(address).c_str(), history == History::push); }

void set_text(std::string_view html) { site_set_text(Text(html).c_str()); }

void set_text_header(std::string_view html) { site_set_text_header(Text(html).c_str()); }

void set_document(const DocumentLook& look) {
    site_set_document(Text(look.language).c_str(), Text(look.title).c_str(), Text(look.theme).c_str(), Text(look.face).c_str(),
                      look.scale, look.elder, Text(look.sheet).c_str(), Text(look.target).c_str());
}

void set_ready() { site_set_ready(); }

void set_failed(std::string_view reason) { site_set_failed(Text(reason).c_str()); }

void show_progress(std::string_view what, double part) { site_show_progress(Text(what).c_str(), part); }

void end_progress() { site_end_progress(); }

void lay_link(std::string_view address, const Rectangle& place) {
    static std::pair<Text, Rectangle> laid;  // frames are many, and what is pointed at seldom changes
    if (laid.first == address && laid.second == place) return;
    laid = {Text(address), place};
    site_lay_link(laid.first.c_str(), place.left, place.top, place.right, place.bottom);
}

void announce(std::string_view text) { site_announce(Text(text).c_str()); }

void request(Document kind, std::string_view id) {
    constexpr const char* names[] = {"catalogue", "plan", "ledger", "program"};
    site_request(names[static_cast<int>(kind)], Text(id).c_str());
}

void save_file(std::string_view name, std::string_view mime, std::span<const char> bytes) {
    site_save_file(Text(name).c_str(), Text(mime).c_str(), bytes.data(), bytes.size());
}

void choose_file(std::string_view types) { site_choose_file(Text(types).c_str()); }

std::optional<std::string> decode_gb18030(std::string_view bytes) {
    std::size_t length = 0;
    char* text = site_decode_gb18030(bytes.data(), bytes.size(), &length);
    if (!text) return std::nullopt;
    std::string copy(text, length);  // zeros and all
    std::free(text);
    return copy;
}

void open_print() { site_open_print(); }
void print_booklet(std::string_view html) { site_print_booklet(Text(html).c_str()); }
void read_aloud() { site_read_aloud(); }
void open_address(std::string_view address) { site_open_address(Text{address}.c_str()); }

void copy_text(std::string_view text) { site_copy_text(Text(text).c_str()); }

void give_to(std::string_view part, std::string_view order, const std::optional<PressedPlace>& place) {
    site_give_to(Text(part).c_str(), Text(order).c_str(), place ? &place->left : nullptr);
}

void store(std::string_view key, std::string_view value) { site_store(Text(key).c_str(), Text(value).c_str()); }

std::string load(std::string_view key) { return take(site_load(Text(key).c_str())); }

bool prefers_dark() { return site_prefers("(prefers-color-scheme: dark)"); }

bool touched() {
    static const bool coarse = site_prefers("(pointer: coarse)");
    return coarse;
}

bool prefers_more_contrast() { return site_prefers("(prefers-contrast: more)"); }

bool prefers_less_motion() { return site_prefers("(prefers-reduced-motion: reduce)"); }

std::string offered() { return take(site_offered()); }

std::string today() { return take(site_today()); }

}  // namespace oreplan::platform
