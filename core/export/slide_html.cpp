#include "core/export/slide_html.h"

#include "core/charts/charts.h"
#include "core/export/svg.h"

namespace oreplan {

namespace {

/// A slide's picture, without the table that says the same: that is on its page.
class PictureWriter {
public:
    PictureWriter(const SlideFrame& frame, std::string id) : frame_(frame), id_(std::move(id)) {}

    std::string operator()(std::monostate) const { return {}; }

    std::string operator()(const TimeChart& chart) { return tag("figure", svg(drawing_of(chart), chart.name)); }

    std::string operator()(const StepChart& chart) {
        const auto& write = frame_.write;
        const std::string key = tag("span", write.words(chart.target_name), "class=\"key-line\"") + " " +
                                tag("span", write.words(chart.actual_name), "class=\"key-bar\"");
        return tag("figure", tag("figcaption", key) + svg(drawing_of(chart), chart.table.caption));
    }

    std::string operator()(const Schedule& schedule) {
        const auto& write = frame_.write;
        std::string rows = tag("li", tag("div", "") + tag("div", svg(head_of(schedule), schedule.today_words)) + tag("div", ""),
                               "class=\"head\"");
        for (const ScheduleRow& row : schedule.rows) {
            rows += tag("li", tag("div", tag("p", write.words(row.name.text))) +
                                  tag("div", svg(drawing_of(schedule, row), row.window_words)) +
                                  tag("div", tag("p", write.mark(row.mark))));
        }
        return tag("ul", rows, "class=\"schedule\"");
    }

private:
    std::string svg(const Drawing& drawing, const std::string& name) {
        return svg_html(drawing, name, id_ + '-' + std::to_string(++drawings_),
                        std::string{language_tag(other_language(frame_.catalogue.language()))});
    }

    const SlideFrame& frame_;
    std::string id_;
    int drawings_ = 0;
};

std::string paragraph(const HtmlWords& write, const std::string& words, const char* attributes) {
    return words.empty() ? std::string{} : tag("p", write.words(words), attributes);
}

/// As large as it has room for: figures, figures with their units, sentences.
const char* figure_look(const std::string& figure) {
    const double width = width_of(plain(figure));  // em
    return width <= 4.6 ? "class=\"figure\"" : width <= 9 ? "class=\"figure long\"" : "class=\"figure words\"";
}

/// What is promised, the biggest thing, over what is known of it.
std::string message_html(const SlideFrame& frame, const Slide& slide) {
    std::string html = paragraph(frame.write, slide.figure, figure_look(slide.figure));
    if (slide.mark) html += tag("p", frame.write.mark(*slide.mark), "class=\"state\"");
    for (const std::string& line : slide.lines) html += paragraph(frame.write, line, "class=\"line\"");
    return html.empty() ? html : tag("div", html, "class=\"message\"");
}

std::string counts_html(const SlideFrame& frame, const Slide& slide) {
    std::string items;
    for (const TallyItem& item : slide.counts) {
        items += tag("li", tag("strong", frame.write.words(item.count)) + " " + frame.write.mark(item.mark));
    }
    return items.empty() ? items : tag("ul", items, "class=\"numbers\"");
}

std::string rows_html(const SlideFrame& frame, const Slide& slide) {
    std::string items;
    for (const SlideRow& row : slide.rows) {
        const std::string mark = row.mark ? " " + frame.write.mark(*row.mark) : "";
        items += tag("li", tag("span", frame.write.words(row.text), "class=\"what\"") + mark +
                               (row.when.empty() ? "" : " " + tag("span", frame.write.words(row.when), "class=\"when\"")));
    }
    return items.empty() ? items : tag("ul", items, "class=\"rows\"");
}

/// The slides themselves, to be taken along: from the first, and standing still.
std::string code_html(const SlideFrame& frame) {
    View view = turned(frame.presentation.view, 1);
    view.turn = 0;
    return tag("div", "", "class=\"code\" " + attribute("data-qr", frame.links.to(view)));
}

std::string foot_html(const SlideFrame& frame, const std::string& number) {
    const Presentation& all = frame.presentation;
    std::string html = paragraph(frame.write, all.warning, "class=\"made-up\"") + paragraph(frame.write, all.origin, "");
    html += paragraph(frame.write, all.date, "");
    if (!number.empty()) html += tag("p", number, "class=\"number\" aria-hidden=\"true\"");
    return tag("footer", html);
}

}  // namespace

std::string slide_face_html(const SlideFrame& frame, const Slide& slide, const std::string& number, const std::string& id) {
    const std::string heading_id = "heading:" + written(slide.name);
    std::string html;
    html += tag("header", paragraph(frame.write, slide.kicker, "class=\"kicker\"") +
                              tag("h2", frame.write.words(slide.heading), attribute("id", heading_id)));
    const std::string picture = std::visit(PictureWriter{frame, id}, slide.picture);
    html += tag("div",
                message_html(frame, slide) + counts_html(frame, slide) + rows_html(frame, slide) +
                    (picture.empty() ? picture : tag("div", picture, "class=\"picture\"")) +
                    (slide.name.kind == SlideKind::closing ? code_html(frame) : ""),
                "class=\"body\"");
    html += paragraph(frame.write, slide.more, "class=\"more\"") + paragraph(frame.write, slide.sentence, "class=\"sentence\"");
    const bool is_made_up = !frame.presentation.warning.empty();
    const std::string mark = is_made_up ? " " + attribute("data-mark", frame.catalogue.say("exercise.watermark")) : "";
    return tag("div", html + foot_html(frame, number), "class=\"face\"" + mark);
}

}  // namespace oreplan
