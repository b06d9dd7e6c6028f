#include "core/export/slides_html.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/export/slide_html.h"
#include "core/page/address.h"
#include "core/pages/slides/slide_list.h"

namespace oreplan {

namespace {

class SlidesWriter {
public:
    SlidesWriter(const Presentation& presentation, const Links& links, const Catalogue& catalogue)
        : all_(presentation), write_(links, catalogue), links_(links), catalogue_(catalogue) {}

    std::string html() {
        std::string html = tag("h1", write_.words(catalogue_.say("present.title", {{"plan", all_.plan_name}})));
        if (!all_.notice.empty()) html += tag("p", write_.words(all_.notice), "class=\"notice\" hidden");
        html += panel();
        for (std::size_t index = 0; index < all_.slides.size(); ++index) html += section(index);
        html += desk() + bar() + help() + code() + blank();
        return tag("div", html, attributes());
    }

private:
    std::string say(const char* key) const { return write_.words(catalogue_.say(key)); }

    static std::string query(const char* parameter, const View& view) {
        return "data-query=\"" + std::string{parameter} + '=' + escaped(parameter_of(view, parameter)) + '"';
    }

    /// What a press on it makes of the slides.
    static std::string slides_of(const View& view) {
        return attribute("data-slides", answer_to(view, std::string{slides_field}));
    }

    std::string attributes() const {
        std::string all = "class=\"slides\" " + attribute("data-at", std::to_string(all_.at + 1)) + " " +
                          attribute("data-count", std::to_string(all_.count)) + " " +
                          attribute("data-turn", std::to_string(all_.view.turn));
        static constexpr std::array notices{
            std::pair{"data-say-paused", "present.paused"}, std::pair{"data-say-copied", "present.copied"},
            std::pair{"data-say-blocked", "present.blocked"}, std::pair{"data-say-too-long", "present.too_long"}};
        for (const auto& [name, key] : notices) all += " " + attribute(name, catalogue_.say(key));
        return all;
    }

    std::string number(std::size_t index) const { return std::to_string(index + 1) + " / " + std::to_string(all_.count); }

    std::string section(std::size_t index) {
        const OfferedSlide& offered = all_.slides[index];
        const std::string name = written(offered.slide.name);
        const SlideFrame frame{all_, write_, links_, catalogue_};
        std::string look = "class=\"slide\" " + attribute("id", "slide:" + name) + " " +
                           attribute("aria-labelledby", "heading:" + name) + " " +
                           attribute("data-kind", name_of(offered.slide.name.kind));
        if (index == all_.at) look += " data-current";
        if (index == all_.at + 1 && offered.shown) look += " data-next";
        if (!offered.shown) look += " data-other";
        const std::string face = slide_face_html(frame, offered.slide, offered.shown ? number(index) : "", std::to_string(index));
        return tag("section", tag("div", face + open(index), "class=\"stage\"") + arrange(offered), look) + "\n";
    }

    /// Over a slide in the overview: the way to it.
    std::string open(std::size_t index) const {
        const OfferedSlide& offered = all_.slides[index];
        if (!offered.shown) return {};
        const View view = turned(all_.view, static_cast<int>(index) + 1);
        const std::string words = catalogue_.say("present.told", {{"number", number(index)}, {"heading", offered.slide.heading}});
        return tag("button", "",
                   "type=\"button\" class=\"open\" " + query("slide", view) + " " + attribute("aria-label", words) + " " +
                       attribute("id", "open:" + written(offered.slide.name)));
    }

    /// Whether it is shown, where, and with which sentence.
    std::string arrange(const OfferedSlide& offered) const {
        const std::string name = written(offered.slide.name);
        const auto words = [&](const char* key) { return catalogue_.say(key, {{"slide", offered.slide.heading}}); };
        const View& other = offered.other ? *offered.other : all_.view;
        std::string html = tag("label",
                               "<input type=\"checkbox\" " + attribute("id", "show:" + name) + " " + slides_of(other) +
                                   (offered.shown ? " checked" : "") + (offered.other ? "" : " disabled") + "> " +
                                   write_.words(offered.slide.heading),
                               "class=\"show\"");
        const auto move = [&](const char* key, const char* sign, const std::optional<View>& to) {
            return tag("button", sign,
                       "type=\"button\" " + attribute("id", std::string{key} + ':' + name) + " " +
                           attribute("aria-label", words(key)) + " " + (to ? slides_of(*to) : "disabled"));
        };
        if (offered.shown) {
            html +=
                tag("span", move("present.earlier", "\u2191", offered.earlier) + move("present.later", "\u2193", offered.later),
                    "class=\"moves\"");
        }
        const std::string field = sentence_field(offered.slide.name);
        html +=
            tag("label",
                say("present.sentence") + " <input type=\"text\" data-answer autocomplete=\"off\" " + attribute("name", field) +
                    " " + attribute("id", "field:" + field) + " " + attribute("value", offered.slide.sentence) + ">",
                "class=\"own\"");
        return tag("div", html, "class=\"arrange\"");
    }

    /// Over the overview: what is done with all slides.
    std::string panel() const {
        const auto act = [&](const char* name, const char* key) {
            return tag("button", say(key), "type=\"button\" " + attribute("data-do", name));
        };
        std::string html = tag("h2", say("present.arrange"), "tabindex=\"-1\"") + tag("p", say("present.arrange_note"));
        html += tag("p",
                    turning() + act("link", "present.copy_link") +
                        command_html({CommandKind::save_slides, catalogue_.say("present.save")}) +
                        command_html({CommandKind::choose_file, catalogue_.say("present.open_file")}) +
                        tag("a", say("present.as_planned"), attribute("href", links_.to(all_.as_planned))) +
                        act("overview", "control.close"),
                    "class=\"commands\"");
        return tag("div", html, "class=\"panel\"");
    }

    std::string turning() const {
        std::vector<int> choices{0, 10, 20, 30, 60};
        const int now = all_.view.turn;
        if (std::find(choices.begin(), choices.end(), now) == choices.end()) choices.push_back(now);
        std::string options;
        for (const int seconds : choices) {
            const std::string words = seconds == 0 ? catalogue_.say("present.turn_off")
                                                   : catalogue_.say("present.turn_seconds", {{"seconds", seconds}});
            options += write_.option_html(std::to_string(seconds), words, seconds == now);
        }
        return tag("label", say("present.turn") + " " + tag("select", options, "name=\"turn\" data-query"));
    }

    /// What the speaker alone sees, in a window of his or her own.
    std::string desk() const {
        const Slide& slide = all_.slides[all_.at].slide;
        std::string notes;
        for (const std::string& note : slide.notes) notes += tag("p", write_.words(note));
        if (notes.empty()) notes = tag("p", say("present.no_notes"));
        const bool is_last = all_.at + 1 == all_.count;
        std::string html = tag("p", tag("span", say("present.clock")) + " " + tag("time", "", "data-clock"), "class=\"clock\"");
        html += tag("p",
                    tag("span", say("present.elapsed")) + " " + tag("time", "", "data-elapsed") + " " +
                        tag("button", say("present.restart"), "type=\"button\" data-do=\"restart\""),
                    "class=\"clock\"");
        html += tag("p", say("present.blanked"), "class=\"blanked\" role=\"status\"");
        html += tag("div", tag("h2", say("present.notes")) + notes, "class=\"notes\"");
        return tag("p", say(is_last ? "present.end" : "present.upcoming"), "class=\"upcoming\"") +
               tag("aside", html, "class=\"desk\" " + attribute("aria-label", catalogue_.say("present.speaker")));
    }

    std::string step(const char* key, const char* sign, std::size_t to, bool can) const {
        return tag("button", sign,
                   "type=\"button\" class=\"step\" " + attribute("id", key) + " " + attribute("aria-label", catalogue_.say(key)) +
                       " " + (can ? query("slide", turned(all_.view, static_cast<int>(to) + 1)) : "disabled"));
    }

    std::string bar() const {
        const auto act = [&](const char* name, const char* key, const char* sign) {
            return tag("button", say(key) + " " + tag("kbd", sign), "type=\"button\" " + attribute("data-do", name));
        };
        std::string html = step("present.previous", "\u2039", all_.at - 1, all_.at > 0);
        html += tag("span", number(all_.at), "class=\"place\"");
        html += step("present.next", "\u203a", all_.at + 1, all_.at + 1 < all_.count);
        html += act("overview", "present.overview", "O") + act("full", "present.full", "F") + act("blank", "present.blank", "B") +
                act("code", "present.code", "Q") + act("speaker", "present.speaker", "S") + act("turn", "present.turn", "T") +
                act("help", "present.help", "?");
        const View& page = all_.slides[all_.at].slide.page;
        html += tag("a", say("present.leave") + " " + tag("kbd", "Esc"), "class=\"leave\" " + attribute("href", links_.to(page)));
        return tag("nav", html, "class=\"bar\" " + attribute("aria-label", catalogue_.say("present.bar")));
    }

    std::string help() const {
        struct Key {
            const char* keys;
            const char* does;
        };
        static constexpr std::array keys{Key{"\u2192 \u2193 PageDown Space Enter", "present.next"},
                                         Key{"\u2190 \u2191 PageUp Shift+Space Backspace", "present.previous"},
                                         Key{"Home", "present.first"},
                                         Key{"End", "present.last"},
                                         Key{"O", "present.overview"},
                                         Key{"F", "present.full"},
                                         Key{"B .", "present.blank"},
                                         Key{"Q", "present.code"},
                                         Key{"S", "present.speaker"},
                                         Key{"T", "present.turn"},
                                         Key{"?", "present.help"},
                                         Key{"Esc", "present.leave"}};
        std::string rows;
        for (const Key& key : keys) {
            std::string signs;
            for (std::string_view rest = key.keys; !rest.empty();) {
                const std::size_t end = std::min(rest.find(' '), rest.size());
                signs += (signs.empty() ? "" : " ") + tag("kbd", std::string{rest.substr(0, end)});
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
            rows += tag("dt", signs) + tag("dd", say(key.does));
        }
        return sheet("help", "present.help", tag("dl", rows));
    }

    /// The slide that is looked at, to be taken along.
    std::string code() const {
        View view = all_.view;
        view.turn = 0;
        return sheet("code", "present.scan", tag("div", "", "class=\"code\" " + attribute("data-qr", links_.to(view))));
    }

    std::string sheet(const char* name, const char* heading, const std::string& content) const {
        return tag("div",
                   tag("h2", say(heading)) + content +
                       tag("button", say("control.close"), "type=\"button\" " + attribute("data-do", name)),
                   "class=\"sheet\" role=\"dialog\" " + attribute("data-sheet", name) + " " +
                       attribute("aria-label", catalogue_.say(heading)));
    }

    std::string blank() const {
        return tag(
            "button", "",
            "type=\"button\" class=\"blank\" data-do=\"blank\" " + attribute("aria-label", catalogue_.say("present.blanked")));
    }

    const Presentation& all_;
    const HtmlWords write_;
    const Links& links_;
    const Catalogue& catalogue_;
};

}  // namespace

std::string slides_html(const Presentation& presentation, const Links& links, const Catalogue& catalogue) {
    return SlidesWriter{presentation, links, catalogue}.html();
}

std::string slide_words(const Presentation& presentation, const Catalogue& catalogue) {
    const std::string number = catalogue.say(
        "present.number", {{"at", static_cast<int>(presentation.at) + 1}, {"count", static_cast<int>(presentation.count)}});
    return plain(
        catalogue.say("present.told", {{"number", number}, {"heading", presentation.slides[presentation.at].slide.heading}}));
}

}  // namespace oreplan
