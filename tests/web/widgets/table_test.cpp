#include "web/widgets/table.h"

#include <algorithm>
#include <tuple>

#include "tests/core/fixture.h"
#include "tests/web/site.h"
#include "web/platform/canvas_font.h"
#include "web/platform/window.h"
#include "web/widgets/layouts.h"

namespace oreplan::widgets {

using namespace test;

namespace {

Table long_table(int rows) {
    Table table{"Mines", {{"Name"}, {"Output", true}}, {}};
    for (int row = 0; row < rows; ++row) {
        const std::string name = "mine " + std::to_string(row);
        const std::string words = row % 7 == 0 ? name + " whose name is so long that it takes more than the one line" : name;
        table.rows.push_back({Cell{{words, View{}}, {}, {}}, Cell{{std::to_string(row * 10), {}}, {}, {}}});
    }
    return table;
}

/// A window in which a table is drawn frame after frame.
class Stage {
public:
    Stage() {
        platform::open_window();
        fonts_ = platform::load_fonts(400, 600);
    }

    /// The vertices of what one frame draws within the window, and where the table ends.
    struct Drawn {
        std::vector<std::tuple<float, float, ImU32>> seen;
        float end = 0;
        std::size_t vertices = 0;
    };
    Drawn draw(const Table& table, float width, bool whole) {
        Paint paint{fonts_.regular, fonts_.strong, 16, Theme::light, false, &layouts_};
        if (whole) paint.recorder = [](const LaidText&) {};
        ImGui::GetIO().DeltaTime = 1.0f / 60;
        ImGui::NewFrame();
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize({width, 400});
        ImGui::PushFont(paint.regular, paint.em);
        ImGui::Begin("stage", nullptr, ImGuiWindowFlags_NoDecoration);
        Pen pen{10, 10 - scrolled_, width - 20};
        Actions actions;
        widgets::table(paint, pen, table, "CSV", actions);
        const ImDrawList& list = *ImGui::GetWindowDrawList();
        Drawn drawn{{}, pen.y, static_cast<std::size_t>(list.VtxBuffer.Size)};
        for (const ImDrawVert& vertex : list.VtxBuffer)
            if (vertex.pos.y >= 0 && vertex.pos.y <= 400) drawn.seen.emplace_back(vertex.pos.x, vertex.pos.y, vertex.col);
        ImGui::End();
        ImGui::PopFont();
        ImGui::Render();
        for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) texture->SetStatus(ImTextureStatus_OK);
        return drawn;
    }
    void scroll_to(float y) { scrolled_ = y; }

private:
    platform::Fonts fonts_{};
    Layouts layouts_;
    float scrolled_ = 0;
};

}  // namespace

TEST_CASE("A table that is drawn only where it is seen looks as if it were drawn whole") {
    for (const float width : {600.0f, 200.0f}) {  // a grid, and a card a row
        Stage stage;
        const Table table = long_table(300);
        for (const float scrolled : {0.0f, 1500.0f, 4000.0f}) {
            stage.scroll_to(scrolled);
            const auto part = stage.draw(table, width, false);
            const auto whole = stage.draw(table, width, true);
            CAPTURE(width);
            CAPTURE(scrolled);
            CHECK(part.seen == whole.seen);
            CHECK(part.end == whole.end);
        }
    }
}

TEST_CASE("What a frame draws of a table does not grow with its rows") {
    Stage stage;
    const std::size_t some = stage.draw(long_table(300), 600, false).vertices;
    CHECK(stage.draw(long_table(30'000), 600, false).vertices == some);
}

TEST_CASE("A table without rows has its head") {
    Stage stage;
    CHECK(stage.draw(long_table(0), 600, false).end > 10);
    CHECK(stage.draw(long_table(0), 200, false).end > 10);
}

}  // namespace oreplan::widgets
