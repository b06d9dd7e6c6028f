#include "web/widgets/text.h"

#include <imgui_internal.h>

#include <cmath>
#include <utility>

#include "core/text/blanks.h"
#include "core/text/joined_runs.h"
#include "core/text/passages.h"
#include "core/theme/tints.h"
#include "web/widgets/term.h"

namespace oreplan::widgets {

namespace {

struct Character {
    char32_t code = 0;
    std::size_t bytes = 1;
};

Character character_at(std::string_view text, std::size_t at) {
    unsigned int code = 0;
    const int bytes = ImTextCharFromUtf8(&code, text.data() + at, text.data() + text.size());
    return {code, static_cast<std::size_t>(bytes > 0 ? bytes : 1)};
}

bool is_ideographic(char32_t code) { return code >= 0x2E80 && code != 0xFEFF; }

bool contains(std::u32string_view marks, char32_t code) { return marks.find(code) != std::u32string_view::npos; }

bool may_not_begin(char32_t code) { return contains(U"，。、；：？！）」』》〉】〕”’…—·%‰,.;:?!)]}", code); }

bool may_not_end(char32_t code) { return contains(U"（「『《〈【〔“‘([{", code); }

constexpr char32_t unbreakable_blank = 0xA0;  // no_break_space of core/text/blanks.h

bool is_digit(char32_t code) { return code >= '0' && code <= '9'; }

/// `before_that` is the character before `before`.
bool may_break(char32_t before_that, char32_t before, char32_t after) {
    if (before == unbreakable_blank || after == unbreakable_blank) return false;
    const bool counts = is_digit(before) || (before == ' ' && is_digit(before_that));
    if (counts && (is_ideographic(after) || after == U'×') && !may_not_end(after)) return false;  // a number stays with its unit
    if (before_that == unbreakable_blank && is_ideographic(after)) return false;  // nor is its unit parted: 万吨
    if (before == ' ' || (before == '/' && after != ' ')) return true;            // long places in files break at their steps
    if (!is_ideographic(before) && !is_ideographic(after)) return false;
    return after != ' ' && !may_not_begin(after) && !may_not_end(before);
}

std::string_view without_blanks_behind(std::string_view line) {
    for (;;) {
        const std::size_t blank = line.ends_with(' ') ? 1 : line.ends_with(no_break_space) ? no_break_space.size() : 0;
        if (blank == 0) return line;
        line.remove_suffix(blank);
    }
}

ImFont* font_of(const Paint& paint, const TextStyle& style) { return style.strong ? paint.strong : paint.regular; }

std::vector<std::string_view> lines_of(const Paint& paint, std::string_view words, float width, const TextStyle& style) {
    ImFontBaked* baked = font_of(paint, style)->GetFontBaked(paint.px(style.size));
    return wrapped(words, width, [&](char32_t code) { return baked->GetCharAdvance(static_cast<ImWchar>(code)); });
}

float width_of(const Paint& paint, std::string_view line, const TextStyle& style) {
    return font_of(paint, style)->CalcTextSizeA(paint.px(style.size), FLT_MAX, 0, line.data(), line.data() + line.size()).x;
}

/// What is said as it is drawn: without marks of language, and with words whole whose letters are not drawn one by one.
std::string shown(std::string_view said) { return with_runs(plain(said)); }

/// Over words the mouse is as over any text: they can be selected.
void point_at_words(ImVec2 from, ImVec2 to) {
    const ImGuiContext& imgui = *ImGui::GetCurrentContext();
    if (imgui.HoveredId != 0 || imgui.ActiveId != 0 || !ImGui::IsMouseHoveringRect(from, to)) return;
    if (imgui.HoveredWindow == imgui.CurrentWindow) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
}

/// Tells a text with its lines, where somebody wants to know.
void record_lines(const Paint& paint, std::string_view words, const std::vector<std::string_view>& lines, ImVec2 from, ImVec2 to,
                  const TextStyle& style) {
    if (!paint.recorder) return;
    static constexpr float middles[]{0, 1, 0.5f};  // as Align
    LaidText text{without_runs(words),
                  from,
                  to,
                  ImGui::GetCurrentWindow()->ID,
                  paint.px(style.size),
                  style.strong,
                  middles[static_cast<int>(style.align)]};
    for (std::size_t index = 1; index < lines.size(); ++index) {
        text.lines.push_back(without_runs(words.substr(0, static_cast<std::size_t>(lines[index].data() - words.data()))).size());
    }
    paint.recorder(std::move(text));
}

void draw_line(const Paint& paint, ImVec2 at, std::string_view line, const TextStyle& style) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float offset = (line_height(paint, style) - paint.px(style.size)) / 2;
    list->AddText(font_of(paint, style), paint.px(style.size), {at.x, at.y + offset}, paint.colour(style.colour), line.data(),
                  line.data() + line.size());
}

}  // namespace

std::vector<std::string_view> wrapped(std::string_view text, float width, const std::function<float(char32_t)>& advance) {
    std::vector<std::string_view> lines;
    std::size_t start = 0;
    std::size_t breakable = 0;
    float line = 0;
    float since_break = 0;
    char32_t before = 0;
    char32_t before_that = 0;
    std::size_t reluctantly = 0;  // broken at where a number and its unit are wider than a line
    float since_reluctantly = 0;
    const auto end_line = [&](std::size_t end, std::size_t next) {
        lines.push_back(without_blanks_behind(text.substr(start, end - start)));
        start = breakable = next;
    };
    for (std::size_t at = 0; at < text.size();) {
        const Character character = character_at(text, at);
        if (character.code == '\n') {
            end_line(at, at + 1);
            line = since_break = 0;
            before = before_that = 0;
            at += 1;
            continue;
        }
        if (before != 0 && may_break(before_that, before, character.code)) {
            breakable = at;
            since_break = 0;
        }
        if (before == unbreakable_blank) {
            reluctantly = at;
            since_reluctantly = 0;
        }
        const float wide = advance(character.code);
        if (line + wide > width && at > start && character.code != ' ' && character.code != unbreakable_blank) {
            if (breakable > start) {
                end_line(breakable, breakable);
                line = since_break;
            } else if (reluctantly > start) {
                end_line(reluctantly, reluctantly);
                line = since_reluctantly;
            } else {
                end_line(at, at);
                line = since_break = 0;
            }
        }
        line += wide;
        since_break += wide;
        since_reluctantly += wide;
        before_that = std::exchange(before, character.code);
        at += character.bytes;
    }
    if (start < text.size() || lines.empty()) end_line(text.size(), text.size());
    return lines;
}

float line_height(const Paint& paint, const TextStyle& style) { return std::round(paint.px(style.size) * style.leading); }

float text_width(const Paint& paint, std::string_view said, const TextStyle& style) {
    return width_of(paint, shown(said), style);
}

float longest_word(const Paint& paint, std::string_view said, const TextStyle& style) {
    const std::string words = shown(said);
    ImFontBaked* baked = font_of(paint, style)->GetFontBaked(paint.px(style.size));
    float longest = 0;
    float since_break = 0;
    char32_t before = 0, before_that = 0;
    for (std::size_t at = 0; at < words.size();) {
        const Character character = character_at(words, at);
        if (character.code == '\n' || (before != 0 && may_break(before_that, before, character.code))) since_break = 0;
        if (character.code != ' ') since_break += baked->GetCharAdvance(static_cast<ImWchar>(character.code));
        longest = std::fmax(longest, since_break);
        before_that = std::exchange(before, character.code);
        at += character.bytes;
    }
    return longest;
}

float text_height(const Paint& paint, std::string_view said, float width, const TextStyle& style) {
    const std::string words = shown(said);
    return static_cast<float>(lines_of(paint, words, width, style).size()) * line_height(paint, style);
}

namespace {

/// Bytes of the plain words.
using Range = std::pair<std::size_t, std::size_t>;

/// Those that are marked so.
std::vector<Range> marked(std::string_view said, bool Passage::*how) {
    std::vector<Range> ranges;
    std::size_t at = 0;
    for (const Passage& passage : passages(said)) {
        const std::string words = with_runs(passage.words);
        if (passage.*how) ranges.emplace_back(at, at + words.size());
        at += words.size();
    }
    return ranges;
}

/// What of a range stands in a line drawn at a place: `use` is told from where to where, and the range.
template <typename Use>
void in_line(const Paint& paint, ImVec2 at, const std::string& words, std::string_view line, const TextStyle& style,
             const std::vector<Range>& ranges, Use use) {
    const auto start = static_cast<std::size_t>(line.data() - words.data());
    for (const Range& range : ranges) {
        const std::size_t first = std::max(range.first, start), last = std::min(range.second, start + line.size());
        if (first >= last) continue;
        const float left = at.x + width_of(paint, line.substr(0, first - start), style);
        const float wide = width_of(paint, line.substr(first - start, last - first), style);
        use(ImVec2{left, at.y}, ImVec2{left + wide, at.y + line_height(paint, style)}, range);
    }
}

/// A ground behind what of a line was searched for.
void mark_hits(const Paint& paint, ImVec2 at, const std::string& words, std::string_view line, const TextStyle& style,
               const std::vector<Range>& hits) {
    in_line(paint, at, words, line, style, hits, [&](ImVec2 from, ImVec2 to, const Range&) {
        ImGui::GetWindowDrawList()->AddRectFilled(from, to, paint.colour(Colour::watch, tint::hit), paint.px(0.15f));
    });
}

/// What of a line is explained.
void mark_terms(const Paint& paint, ImVec2 at, const std::string& words, std::string_view line, const TextStyle& style,
                const std::vector<Range>& terms) {
    in_line(paint, at, words, line, style, terms, [&](ImVec2 from, ImVec2 to, const Range& range) {
        term(paint, from, to, std::string_view{words}.substr(range.first, range.second - range.first));
    });
}

}  // namespace

void text(const Paint& paint, Pen& pen, std::string_view said, const TextStyle& style) {
    const auto hits = marked(said, &Passage::hit);
    const auto terms = marked(said, &Passage::term);
    const std::string words = shown(said);
    const ImVec2 from{pen.left, pen.y};
    const float height = line_height(paint, style);
    const auto lines = lines_of(paint, words, pen.width, style);
    for (const std::string_view line : lines) {
        const float spare = pen.width - (style.align == Align::left ? pen.width : width_of(paint, line, style));
        const float shift = style.align == Align::centre ? spare / 2 : spare;
        if (ImGui::IsRectVisible({pen.left, pen.y}, {pen.left + pen.width, pen.y + height})) {
            mark_hits(paint, {pen.left + shift, pen.y}, words, line, style, hits);
            draw_line(paint, {pen.left + shift, pen.y}, line, style);
        }
        mark_terms(paint, {pen.left + shift, pen.y}, words, line, style, terms);  // Tab stops at it, in sight or not
        pen.skip(height);
    }
    const ImVec2 to{pen.left + pen.width, pen.y};
    point_at_words(from, to);
    record_lines(paint, words, lines, from, to, style);
}

float text_line(const Paint& paint, ImVec2 at, std::string_view said, const TextStyle& style, float width) {
    const std::string words = shown(said);
    const float whole = width_of(paint, words, style);
    const bool fits = width <= 0 || whole <= width;
    const ImVec2 to{at.x + (fits ? whole : width), at.y + line_height(paint, style)};
    point_at_words(at, to);
    record_lines(paint, words, {}, at, to, style);
    if (fits) {
        draw_line(paint, at, words, style);
        return whole;
    }
    static constexpr std::string_view ellipsis = "…";
    const float room = width - width_of(paint, ellipsis, style);
    const auto lines = lines_of(paint, words, std::fmax(room, 1.0f), style);
    const std::string cut = std::string{lines.front()} + std::string{ellipsis};
    draw_line(paint, at, cut, style);
    return width;
}

Pressed link(const Paint& paint, Pen& pen, std::string_view id, std::string_view said, TextStyle style) {
    const auto hits = marked(said, &Passage::hit);
    const std::string words = shown(said);
    style.colour = Colour::accent;
    const float height = line_height(paint, style);
    const auto lines = lines_of(paint, words, pen.width, style);
    float widest = 0;
    for (const std::string_view line : lines) widest = std::fmax(widest, width_of(paint, line, style));
    const float left = style.align == Align::right ? pen.left + pen.width - widest : pen.left;
    const ImVec2 size{widest, height * static_cast<float>(lines.size())};
    const Pressed state = pressable_around(paint, id, {left, pen.y}, size);
    record_lines(paint, words, lines, {left, pen.y}, {left + size.x, pen.y + size.y}, style);
    for (const std::string_view line : lines) {
        const float wide = width_of(paint, line, style);
        const float x = style.align == Align::right ? pen.left + pen.width - wide : pen.left;
        mark_hits(paint, {x, pen.y}, words, line, style, hits);
        draw_line(paint, {x, pen.y}, line, style);
        if (state.hovered || state.focused) {
            const float y = pen.y + height - paint.px(0.2f);
            ImGui::GetWindowDrawList()->AddLine({x, y}, {x + wide, y}, paint.colour(Colour::accent), 1);
        }
        pen.skip(height);
    }
    return state;
}

}  // namespace oreplan::widgets
