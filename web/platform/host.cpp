#include "web/platform/host.h"

#include <emscripten.h>

#include <utility>

#include "web/platform/window.h"

// clang-format off
// The content of the file that is being told, from main.js.
EM_JS(void, site_take_content, (char* to), { HEAPU8.set(Module["site"]["content"](), to); });
// clang-format on

namespace oreplan::platform {
namespace {

Host registered;

template <typename... Arguments>
void tell(const std::function<void(Arguments...)>& callback, Arguments... arguments) {
    if (callback) callback(std::move(arguments)...);
    request_frames();
}

}  // namespace

void register_host(Host host) { registered = std::move(host); }
const Host& host() { return registered; }

}  // namespace oreplan::platform

// Called by site/main.js and the parts that it connects.
extern "C" {
using namespace oreplan::platform;
using std::string_view;

EMSCRIPTEN_KEEPALIVE void oreplan_load_catalogue(const char* language, const char* text) {
    tell<Document, string_view, string_view>(host().loaded, Document::catalogue, language, text);
}

EMSCRIPTEN_KEEPALIVE void oreplan_load_plan(const char* id, const char* text) {
    tell<Document, string_view, string_view>(host().loaded, Document::plan, id, text);
}

EMSCRIPTEN_KEEPALIVE void oreplan_load_ledger(const char* id, const char* text) {
    tell<Document, string_view, string_view>(host().loaded, Document::ledger, id, text);
}

EMSCRIPTEN_KEEPALIVE void oreplan_load_program(const char* id, const char* text) {
    tell<Document, string_view, string_view>(host().loaded, Document::program, id, text);
}

EMSCRIPTEN_KEEPALIVE void oreplan_start(const char* address) { tell<string_view>(host().start, address); }

EMSCRIPTEN_KEEPALIVE void oreplan_navigate(const char* address) { tell<string_view>(host().navigate, address); }

EMSCRIPTEN_KEEPALIVE void oreplan_parameter(const char* name, const char* value) {
    tell<string_view, string_view>(host().parameter, name, value);
}

EMSCRIPTEN_KEEPALIVE void oreplan_answer(const char* field, const char* value) {
    tell<string_view, string_view>(host().answer, field, value);
}

EMSCRIPTEN_KEEPALIVE double oreplan_most_file_bytes() { return most_file_bytes; }

EMSCRIPTEN_KEEPALIVE bool oreplan_lost() { return host().lost && host().lost(); }

EMSCRIPTEN_KEEPALIVE void oreplan_file(const char* name, size_t count, double size) {
    std::string content(count, '\0');
    site_take_content(content.data());
    tell<File>(host().file, {name, std::move(content), size});
}

EMSCRIPTEN_KEEPALIVE void oreplan_files_end() { tell<>(host().files_end); }

EMSCRIPTEN_KEEPALIVE void oreplan_go_on() {
    if (host().go_on) host().go_on();  // many times, and mostly there is nothing new to draw
}

EMSCRIPTEN_KEEPALIVE void oreplan_stop() { tell<>(host().stop); }

EMSCRIPTEN_KEEPALIVE void oreplan_place(int section, double part) { tell<int, double>(host().place, section, part); }

EMSCRIPTEN_KEEPALIVE void oreplan_zoom(int step) { tell<int>(host().zoom, step); }

EMSCRIPTEN_KEEPALIVE void oreplan_command(const char* name) { tell<string_view>(host().command, name); }

EMSCRIPTEN_KEEPALIVE void oreplan_save_table(int number) { tell<int>(host().save_table, number); }

EMSCRIPTEN_KEEPALIVE void oreplan_exhibit(int number) { tell<int>(host().exhibit, number); }

EMSCRIPTEN_KEEPALIVE void oreplan_escape() {
    if (host().escape) host().escape();
    request_frames();
}

EMSCRIPTEN_KEEPALIVE void oreplan_preferences_changed() { tell<>(host().preferences_changed); }

EMSCRIPTEN_KEEPALIVE void oreplan_fonts_changed() { tell<>(host().fonts_changed); }
}
