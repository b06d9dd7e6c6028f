#include "core/export/svg.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

#include "core/export/html_words.h"
#include "core/text/number.h"
#include "core/text/passages.h"

namespace oreplan {

namespace {

std::string figure(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", std::abs(value) < 1e-4 ? 0.0 : value);
    return text;
}

std::string percent(double share) { return figure(share * 100) + '%'; }
std::string em(double ems) { return figure(ems) + "em"; }

std::string svg_attribute(const char* name, const std::string& value) { return std::string{" "} + name + "=\"" + value + '"'; }

std::string css_name(Colour colour) {
    std::string name{name_of(colour)};
    std::replace(name.begin(), name.end(), '_', '-');
    return name;
}

class Writer {
public:
    Writer(std::string id, std::string other_language) : id_(std::move(id)), lang_(std::move(other_language)) {}

    std::string operator()(const Line& line) const {
        return "<line class=\"s-" + css_name(line.colour) + '"' + svg_attribute("x1", percent(line.from.across)) +
               svg_attribute("y1", em(line.from.down)) + svg_attribute("x2", percent(line.to.across)) +
               svg_attribute("y2", em(line.to.down)) + svg_attribute("stroke-width", em(line.thick)) +
               (line.dashed ? " stroke-dasharray=\".25em .25em\"" : "") + "/>";
    }

    std::string operator()(const Box& box) const {
        std::string look = "class=\"f-" + css_name(box.colour) + '"';
        if (box.pattern == Pattern::hatched) look = "fill=\"url(#" + pattern_id(box.colour) + ")\"";
        if (box.pattern == Pattern::outlined) look = "class=\"s-" + css_name(box.colour) + "\" stroke-width=\".08em\"";
        return "<rect " + look + rectangle(box.from, box.to, 0) +
               (box.opacity < 1 ? svg_attribute("opacity", figure(box.opacity)) : "") + "/>";
    }

    std::string operator()(const Dot& dot) const {
        const char kind = dot.hollow ? 's' : 'f';
        return std::string{"<circle class=\""} + kind + '-' + css_name(dot.colour) + '"' + circle(dot.at, dot.radius) +
               (dot.hollow ? " stroke-width=\".14em\"" : "") + "/>";
    }

    std::string operator()(const Words& words) const {
        static constexpr const char* anchors[]{"", " text-anchor=\"middle\"", " text-anchor=\"end\""};
        const double size = words.size;
        return "<text class=\"f-" + css_name(words.colour) + (words.strong ? " strong" : "") +
               (words.set_off ? " seam\"" : "\"") + svg_attribute("x", percent(words.at.across)) +
               svg_attribute("y", em(words.at.down / size)) + svg_attribute("font-size", em(size)) +
               " dominant-baseline=\"central\"" + anchors[static_cast<std::size_t>(words.anchor)] + '>' + said(words.words) +
               "</text>";
    }

    std::string spot(const Spot& spot) const {
        const std::string title = "<title>" + escaped(plain(spot.words)) + "</title>";
        if (spot.from == spot.to) return "<circle class=\"spot\"" + circle(spot.from, spot.margin) + '>' + title + "</circle>";
        return "<rect class=\"spot\"" + rectangle(spot.from, spot.to, spot.margin) + '>' + title + "</rect>";
    }

    std::string patterns(const Drawing& drawing) const {
        std::set<Colour> hatched;
        for (const Shape& shape : drawing.shapes) {
            const Box* box = std::get_if<Box>(&shape);
            if (box && box->pattern == Pattern::hatched) hatched.insert(box->colour);
        }
        std::string defined;
        for (const Colour colour : hatched) {
            defined += "<pattern id=\"" + pattern_id(colour) +
                       "\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                       "<rect class=\"f-" +
                       css_name(colour) + "\" width=\"2.5\" height=\"7\"/></pattern>";
        }
        return defined.empty() ? "" : "<defs>" + defined + "</defs>";
    }

    std::string content(const Drawing& drawing) const {
        std::string all = patterns(drawing);
        for (const Shape& shape : drawing.shapes) all += std::visit(*this, shape);
        for (const Spot& each : drawing.spots) all += spot(each);
        return all;
    }

private:
    std::string said(const std::string& words) const {
        std::string html;
        for (const Passage& passage : passages(words)) {
            const std::string text = escaped(passage.words);
            html += passage.set_off ? "<tspan" + svg_attribute("lang", lang_) + '>' + text + "</tspan>" : text;
        }
        return html;
    }

    std::string pattern_id(Colour colour) const { return "hatch-" + id_ + '-' + css_name(colour); }

    static std::string rectangle(const Place& from, const Place& to, double margin) {
        const double top = std::min(from.down, to.down) - margin;
        const double bottom = std::max(from.down, to.down) + margin;
        return svg_attribute("x", percent(from.across)) + svg_attribute("y", em(top)) +
               svg_attribute("width", percent(std::max(0.0, to.across - from.across))) +
               svg_attribute("height", em(bottom - top));
    }

    static std::string circle(const Place& at, double radius) {
        return svg_attribute("cx", percent(at.across)) + svg_attribute("cy", em(at.down)) + svg_attribute("r", em(radius));
    }

    std::string id_;
    std::string lang_;
};

std::string colours_css(Theme theme) {
    std::string css;
    for (std::size_t index = 0; index < Names<Colour>::values.size(); ++index) {
        const auto colour = static_cast<Colour>(index);
        char value[16];
        std::snprintf(value, sizeof value, "#%06x", static_cast<unsigned>(colour_of(theme, colour)));
        css += ".f-" + css_name(colour) + "{fill:" + value + "}.s-" + css_name(colour) + "{fill:none;stroke:" + value + '}';
    }
    return css;
}

std::string file_head(Theme theme, double width, double height, double em) {
    char ground[16];
    std::snprintf(ground, sizeof ground, "#%06x", static_cast<unsigned>(colour_of(theme, Colour::surface)));
    return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + svg_attribute("width", figure(width)) +
           svg_attribute("height", figure(height)) + svg_attribute("viewBox", "0 0 " + figure(width) + ' ' + figure(height)) +
           svg_attribute("font-size", figure(em)) +
           " font-family=\"'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif\"><style>" + colours_css(theme) +
           ".strong{font-weight:600}.seam{paint-order:stroke;stroke:" + ground +
           ";stroke-width:.3em;stroke-linejoin:round}.spot{fill:transparent}</style>"
           "<rect class=\"f-surface\" width=\"100%\" height=\"100%\"/>";
}

/// Across a file, behind its words: as often as it takes for each part of it to be marked.
std::string file_mark(const std::string& words, double width, double height) {
    if (words.empty()) return {};
    const double every = width / 2;
    const auto times = static_cast<int>(std::max(1.0, std::round(height / every)));
    std::string marks;
    for (int time = 0; time < times; ++time) {
        const std::string middle = figure(width / 2) + ' ' + figure(height * (time + 0.5) / times);
        marks += "<text class=\"f-watch strong\" opacity=\"0.2\" text-anchor=\"middle\"" +
                 svg_attribute("font-size", figure(width / 12)) +
                 svg_attribute("transform", "translate(" + middle + ") rotate(-18)") + '>' + escaped(words) + "</text>";
    }
    return marks;
}

/// A drawing between the words that say what it is.
class FileWriter {
public:
    FileWriter(Theme theme, double width) : theme_(theme), width_(width) {}

    std::string write(const Drawing& drawing, const SvgSheet& sheet) {
        lines(sheet.title, text_size::lead, "f-ink strong");
        lines(sheet.plan, text_size::note, "f-muted");
        down_ += 0.7 * body_pixels;
        const double left = margin + (drawing.has_axis ? axis_room * body_pixels : 0);
        const double height = drawing.height * body_pixels;
        content_ += "<svg overflow=\"visible\"" + svg_attribute("x", figure(left)) + svg_attribute("y", figure(down_)) +
                    svg_attribute("width", figure(width_ - left - margin)) + svg_attribute("height", figure(height)) + '>' +
                    Writer{"file", ""}.content(drawing) + "</svg>";
        down_ += height + 0.7 * body_pixels;
        for (const std::string& note : sheet.notes) lines(note, text_size::dense, "f-muted");
        const double whole = down_ + margin;
        return file_head(theme_, width_, whole, body_pixels) + file_mark(sheet.mark, width_, whole) + content_ + "</svg>\n";
    }

private:
    static constexpr double margin = 20;

    void lines(const std::string& said, double size, const char* look) {
        const double letters = size * body_pixels;
        for (const std::string& line : lines_of(plain(said), (width_ - 2 * margin) / letters)) {
            down_ += 1.45 * letters;
            content_ += std::string{"<text class=\""} + look + '"' + svg_attribute("font-size", figure(letters)) +
                        svg_attribute("x", figure(margin)) + svg_attribute("y", figure(down_ - 0.35 * letters)) + '>' +
                        escaped(line) + "</text>";
        }
    }

    Theme theme_;
    double width_;
    double down_ = margin;
    std::string content_;
};

}  // namespace

std::string svg_html(const Drawing& drawing, const std::string& name, const std::string& id, const std::string& other_language) {
    return "<svg class=\"chart" + std::string{drawing.has_axis ? " axis" : ""} + '"' +
           svg_attribute("height", em(drawing.height)) + " role=\"img\"" + svg_attribute("aria-label", escaped(plain(name))) +
           '>' + Writer{id, other_language}.content(drawing) + "</svg>";
}

std::string svg_file(const Drawing& drawing, const SvgSheet& sheet, Theme theme, double width) {
    return FileWriter{theme, width}.write(drawing, sheet);
}

std::string svg_picture(const Drawing& drawing, const std::string& mark, Theme theme, double width, double height) {
    constexpr double across = 47;  // em
    const double em_pixels = width / across;
    const double margin = 2 * em_pixels;
    const double top = (height - drawing.height * em_pixels) / 2;
    char accent[16];
    std::snprintf(accent, sizeof accent, "#%06x", static_cast<unsigned>(colour_of(theme, Colour::accent)));
    return file_head(theme, width, height, em_pixels) + "<rect" + svg_attribute("fill", accent) + svg_attribute("width", "12") +
           " height=\"100%\"/>" + file_mark(mark, width, height) + "<svg overflow=\"visible\"" +
           svg_attribute("x", figure(margin)) + svg_attribute("y", figure(top)) +
           svg_attribute("width", figure(width - 2 * margin)) + svg_attribute("height", figure(drawing.height * em_pixels)) +
           '>' + Writer{"file", ""}.content(drawing) + "</svg></svg>\n";
}

}  // namespace oreplan
