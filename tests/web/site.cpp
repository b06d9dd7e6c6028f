// web/platform without a browser: Dear ImGui without graphics (see letters.h), and a page that only remembers.
#include "tests/web/site.h"

#include <imgui_internal.h>

#include <algorithm>

#include "cli/encodings.h"
#include "tests/core/fixture.h"
#include "tests/web/letters.h"
#include "web/app/application.h"
#include "web/platform/canvas_font.h"
#include "web/platform/touch.h"
#include "web/platform/window.h"

namespace oreplan::test {

namespace {

Site current;
platform::Host registered;
std::function<void()> frame;
std::vector<platform::DrawnWords> words;
bool recording = false;

/// One window at a time, and none at the end.
struct Window {
    void close() const {
        if (ImGui::GetCurrentContext()) ImGui::DestroyContext();
    }
    ~Window() { close(); }
} window;

/// A frame, of which nobody sees anything.
void draw_frame() {
    if (!current.has_canvas) return frame();
    ImGui::GetIO().DeltaTime = 1.0f / 60;
    ImGui::NewFrame();
    words.clear();
    frame();
    ImGui::Render();
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status != ImTextureStatus_Destroyed) texture->SetStatus(ImTextureStatus_OK);
    }
}

std::string plan_file(const std::string& name) { return file_text("assets/plans/weishan-2021-2025/" + name); }

}  // namespace

Site& site() { return current; }

void open_site(Site with) {
    current = std::move(with);
    run_application();
}

void bring_catalogue(std::string_view language) {
    registered.loaded(platform::Document::catalogue, language, file_text("assets/i18n/" + std::string{language} + ".json"));
}

void bring_plan() { registered.loaded(platform::Document::plan, "weishan-2021-2025/en", plan_file("plan.json")); }

void bring_ledger() {
    registered.loaded(platform::Document::ledger, "weishan-2021-2025/exercise", plan_file("ledgers/exercise.json"));
    wait();
}

void wait() {
    while (!current.progress.empty()) registered.go_on();
}

void bring_part(const char* part) { registered.loaded(platform::Document::program, part, ""); }

void bring_rest() {
    bring_part("pages");
    bring_part("seldom");
}

std::vector<platform::DrawnWords> drawn() {
    recording = true;
    for (int count = 0; count < 4; ++count) draw_frame();
    recording = false;
    return words;
}

bool is_drawn(std::string_view wanted) {
    const auto all = drawn();
    return std::any_of(all.begin(), all.end(), [&](const auto& text) { return text.words == wanted; });
}

std::vector<ImVec4> tab_stops() {
    const ImGuiContext& imgui = *ImGui::GetCurrentContext();
    std::map<ImGuiID, ImVec4> places;
    while (places.size() < 1000) {
        ImGui::GetIO().AddKeyEvent(ImGuiKey_Tab, true);
        draw_frame();
        ImGui::GetIO().AddKeyEvent(ImGuiKey_Tab, false);
        draw_frame();
        const ImRect place = ImGui::WindowRectRelToAbs(imgui.NavWindow, imgui.NavWindow->NavRectRel[imgui.NavLayer]);
        if (!places.emplace(imgui.NavId, place.ToVec4()).second) break;
    }
    std::vector<ImVec4> all;
    for (const auto& [id, place] : places) all.push_back(place);
    return all;
}

void press(std::string_view wanted) {
    const auto all = drawn();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& text) { return text.words == wanted; });
    REQUIRE_MESSAGE(found != all.end(), wanted);
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(found->left + 4, (found->top + found->bottom) / 2);
    drawn();
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    drawn();
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    drawn();
}

}  // namespace oreplan::test

namespace oreplan::platform {

using namespace test;

void set_address(std::string_view address, History history) { current.addresses.push_back({std::string{address}, history}); }
void set_text(std::string_view html) { current.text = html; }
void set_text_header(std::string_view html) { current.text_header = html; }
void set_document(const DocumentLook& look) {
    current.title = look.title;
    current.theme = look.theme;
    current.face = look.face;
    current.elder = look.elder;
}
void set_ready() { current.is_ready = true; }
void set_failed(std::string_view reason) { current.failure = reason; }
void show_progress(std::string_view what, double part) {
    current.progress = what;
    current.progress_part = part;
}
void end_progress() { current.progress.clear(); }
void lay_link(std::string_view address, const Rectangle&) { current.link = address; }
void announce(std::string_view text) { current.announced.emplace_back(text); }
std::string offered() { return current.offered; }
void request(Document kind, std::string_view id) { current.requests.emplace_back(kind, std::string{id}); }
void save_file(std::string_view name, std::string_view, std::span<const char>) { current.saved.emplace_back(name); }
void choose_file(std::string_view) {}
std::optional<std::string> decode_gb18030(std::string_view bytes) { return cli::decode_gb18030(bytes); }
void open_print() { ++current.prints; }
void print_booklet(std::string_view html) { current.booklet = html; }
void read_aloud() { ++current.readings; }
void open_address(std::string_view address) { current.opened.emplace_back(address); }
void give_to(std::string_view part, std::string_view order, const std::optional<PressedPlace>&) {
    current.given.emplace_back(part, order);
}
void copy_text(std::string_view) {}
void store(std::string_view key, std::string_view value) { current.remembered[std::string{key}] = value; }
std::string load(std::string_view key) { return current.remembered[std::string{key}]; }
bool prefers_dark() { return false; }
bool touched() { return current.touched; }
bool prefers_more_contrast() { return false; }
bool prefers_less_motion() { return current.less_motion; }
std::string today() { return current.today; }

void register_host(Host host) { registered = std::move(host); }
const Host& host() { return registered; }

void open_window() {
    window.close();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = current.size;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
}
bool has_canvas() { return current.has_canvas; }
bool can_draw() { return current.has_canvas; }
void run(std::function<void()> described) {
    frame = std::move(described);
    draw_frame();
}
void request_frames(int) {}

Fonts load_fonts(int, int) { return {letters("regular"), letters("strong")}; }
void discard_letters() {}
void claim_drag() {}
std::vector<DrawnWords>* recorded_words() { return recording ? &words : nullptr; }

}  // namespace oreplan::platform
