#include "core/export/html.h"

#include <utility>

#include "core/charts/charts.h"
#include "core/export/html_words.h"
#include "core/export/svg.h"
#include "core/export/table_html.h"

namespace oreplan {

namespace {

class PageWriter {
public:
    PageWriter(const HtmlWords& write, const Links& links, const Catalogue& catalogue)
        : write_(write), links_(links), catalogue_(catalogue) {}

    std::string section(const Section& section) {
        std::string content;
        if (!section.heading.empty()) {
            const std::string kicker =
                section.kicker.empty() ? "" : tag("span", write_.words(section.kicker), "class=\"kicker\"") + " ";
            content += tag("h2", kicker + write_.words(section.heading));
        }
        for (const Element& element : section.elements) content += std::visit(*this, element);
        return tag("section", content, section.subject.is_none() ? "" : attribute("id", links_.id_of(section.subject))) + "\n";
    }

    std::string operator()(const Paragraph& paragraph) const {
        static constexpr std::array<std::string_view, 3> classes{"class=\"lead\"", "", "class=\"remark\""};
        return tag("p", write_.words(paragraph.text), std::string{classes[static_cast<std::size_t>(paragraph.style)]});
    }

    std::string operator()(const BulletList& list) const {
        std::string items;
        for (const Phrase& item : list.items) items += tag("li", write_.phrase(item));
        return tag("ul", items);
    }

    std::string operator()(const FactList& facts) const {
        std::string content;
        for (const Fact& fact : facts.facts) content += fact_html(fact);
        return tag("dl", content);
    }

    std::string operator()(const Tally& tally) const {
        std::string items;
        for (const TallyItem& item : tally.items) {
            items += tag("li", write_.mark(item.mark) + " " + tag("strong", write_.words(item.count)));
        }
        return tag("ul", items, "class=\"tally\" " + attribute("aria-label", tally.caption));
    }

    std::string operator()(const Table& table) { return table_html(table, tables_++, write_, links_, catalogue_); }

    std::string operator()(const BulletChart& chart) {
        std::string html;
        for (const BulletGroup& group : chart.groups) {
            std::string rows;
            for (const BulletRow& row : group.rows) rows += bullet_html(row);
            html += (group.name.empty() ? "" : tag("h3", write_.words(group.name))) + tag("ul", rows, "class=\"bullets\"");
        }
        return html + beside(chart.table.caption) + as_table(chart.table);
    }

    std::string operator()(const StepChart& chart) {
        const std::string key = tag("span", write_.words(chart.target_name), "class=\"key-line\"") + " " +
                                tag("span", write_.words(chart.actual_name), "class=\"key-bar\"");
        return tag("figure", tag("figcaption", key) + svg(drawing_of(chart), chart.table.caption)) + beside(chart.table.caption) +
               as_table(chart.table);
    }

    std::string operator()(const TimeChart& chart) {
        return tag("figure", svg(drawing_of(chart), chart.name)) + beside(chart.name) + as_table(chart.table);
    }

    std::string operator()(const Stack& stack) {
        return tag("figure", svg(drawing_of(stack), stack.name)) + beside(stack.name) + as_table(stack.table);
    }

    std::string operator()(const Schedule& schedule) {
        std::string rows = tag("li", tag("div", "") + tag("div", svg(head_of(schedule), schedule.today_words)) + tag("div", ""),
                               "class=\"head\"");
        const auto [from, to] = rows_told(schedule.rows.size(), links_);
        for (std::size_t index = from; index < to; ++index) {
            const ScheduleRow& row = schedule.rows[index];
            const std::string name = tag("p", write_.phrase(row.name)) + tag("p", write_.words(row.detail), "class=\"remark\"");
            const std::string state =
                tag("p", write_.mark(row.mark)) +
                (row.events_words.empty() ? "" : tag("p", write_.words(row.events_words), "class=\"remark\""));
            rows +=
                tag("li", tag("div", name) + tag("div", svg(drawing_of(schedule, row), row.window_words)) + tag("div", state));
        }
        return tag("ul", rows, "class=\"schedule\"") + beside(schedule.table.caption) + as_table(schedule.table);
    }

    std::string operator()(const Cards& cards) {
        std::string items;
        for (const Card& card : cards.cards) items += card_html(card);
        return tag("ul", items, "class=\"cards\"");
    }

    std::string operator()(const StatusBar& bar) const {
        std::string cells;
        for (const StatusCell& cell : bar.cells) {
            const std::string told = cell.name.text + catalogue_.say("list.comma") + cell.mark.word;
            const std::string sign = sign_html(outcome_sign(cell.mark.outcome)) + tag("span", write_.words(cell.name.text));
            const std::string look = attribute("title", told) + " " + status_attribute(cell.mark.outcome);
            cells += tag("li", cell.name.to && !links_.nowhere
                                   ? tag("a", sign, attribute("href", links_.to(*cell.name.to)) + " " + look)
                                   : tag("span", sign, look));
        }
        std::string counts;
        for (const StatusCount& each : bar.counts) {
            const std::string told = write_.mark({each.mark.outcome, each.mark.word + " " + std::to_string(each.count)});
            const std::string current = each.chosen ? " aria-current=\"true\"" : "";
            counts += tag("li", links_.nowhere ? told : tag("a", told, attribute("href", links_.to(each.to)) + current));
        }
        return tag("ol", cells, "class=\"status-bar\" " + attribute("aria-label", bar.caption)) +
               tag("ul", counts, "class=\"counts\"");
    }

    std::string operator()(const Findings& findings) const {
        std::string items;
        for (const Finding& finding : findings.findings) {
            std::string facts;
            for (const Fact& fact : finding.facts) facts += fact_html(fact);
            items += tag("article",
                         tag("h3", write_.phrase(finding.title)) +
                             tag("p", write_.mark(finding.mark) + " " + write_.words(finding.text)) + tag("dl", facts),
                         "class=\"finding\"");
        }
        return items;
    }

    std::string operator()(const Choice& choice) const {
        std::string options;
        for (std::size_t index = 0; index < choice.options.size(); ++index) {
            if (links_.nowhere && index != choice.chosen) continue;
            const Phrase& option = choice.options[index];
            const bool is_link = option.to && !links_.nowhere;
            // The one that is chosen is a link like the others: who chose it by the keyboard is on it still.
            options += tag("li", index != choice.chosen ? write_.phrase(option)
                                 : is_link              ? tag("a", write_.words(option.text),
                                                              attribute("href", links_.to(*option.to)) + " aria-current=\"true\"")
                                                        : tag("strong", write_.words(option.text)));
        }
        return tag("div", tag("span", write_.words(choice.name), "class=\"remark\"") + tag("ul", options), "class=\"choice\"");
    }

    std::string operator()(const SearchField& field) const {
        const std::string input =
            "<input type=\"search\" name=\"q\" data-query autocomplete=\"off\" " + attribute("value", field.query) + ">";
        return tag("label", write_.words(field.label) + " " + input, "class=\"search\" data-query") +
               tag("p", write_.words(field.summary), "class=\"remark\"");
    }

    std::string operator()(const Form& form) const {
        std::string fields;
        for (const Field& field : form.fields) fields += field_html(field);
        return tag("fieldset", tag("legend", write_.words(form.caption)) + fields, "class=\"form\"");
    }

    std::string operator()(const Blanks& blanks) const {
        std::string items;
        for (const std::string& name : blanks.names) items += tag("li", write_.words(name));
        return tag("ul", items, "class=\"blanks\"");
    }

    std::string operator()(const Commands& commands) const {
        std::string buttons;
        for (const Command& command : commands.commands) {
            buttons += command_html(command);
        }
        return tag("p", buttons, "class=\"commands\"");
    }

private:
    std::string svg(const Drawing& drawing, const std::string& name) {
        const std::string chapter = links_.chapter ? std::string{name_of(*links_.chapter)} + '-' : std::string{};
        return svg_html(drawing, name, chapter + std::to_string(++drawings_),
                        std::string{language_tag(other_language(catalogue_.language()))});
    }

    /// Opens what can be done with the chart or card that was written last.
    std::string beside(const std::string& name) {
        const std::string number = std::to_string(exhibits_++);
        if (links_.nowhere || links_.still) return {};
        return tag("button", "",
                   "type=\"button\" class=\"exhibit\" data-exhibit=\"" + number + "\" aria-haspopup=\"dialog\" " +
                       attribute("aria-label", catalogue_.say("exhibit.menu_of", {{"name", name}})));
    }

    /// The table that says the same as a chart: one press away, but there at once in a document by itself.
    std::string as_table(const Table& table) {
        if (links_.chapter) return {};  // the chart is on the same paper
        const std::string written = (*this)(table);
        if (links_.nowhere) return written;
        return tag("details", tag("summary", write_.words(catalogue_.say("control.tables"))) + written, "class=\"as-table\"");
    }

    std::string bullet_html(const BulletRow& row) {
        std::string value = row.value ? tag("strong", write_.words(row.value_words)) + " " : "";
        if (!row.base_words.empty()) value += tag("span", write_.words(row.base_words), "class=\"remark\"");
        std::string state = write_.mark(row.mark);
        if (!row.gap_words.empty()) state += " " + tag("span", write_.words(row.gap_words), "class=\"remark\"");
        const std::string bar = row.target ? svg(drawing_of(row), row.target_words) : tag("p", write_.words(row.target_words));
        return tag("li",
                   tag("p", write_.phrase(row.name), "class=\"name\"") + tag("p", value, "class=\"value\"") + tag("div", bar) +
                       tag("p", state, "class=\"state\""),
                   row.depth > 0 ? "class=\"part\"" : "");
    }

    /// In the order in which the canvas has it.
    std::string card_html(const Card& card) {
        const std::string kicker = card.kicker.empty() ? "" : tag("span", write_.words(card.kicker), "class=\"kicker\"") + " ";
        std::string words = tag("p", write_.words(card.due), "class=\"remark\"");
        if (card.mark) words += tag("p", write_.mark(*card.mark), "class=\"state\"");
        if (!card.now.empty()) words += tag("p", write_.words(card.now));
        if (card.source) words += tag("p", write_.phrase(*card.source), "class=\"remark\"");
        if (card.chart) {
            words = tag("div", tag("div", words) + svg(drawing_of(*card.chart), card.chart->name), "class=\"charted\"");
        }
        return tag("li", tag("h3", kicker + write_.phrase(card.name)) +
                             tag("p", write_.words(card.promise), "class=\"promise\"") + words + beside(heading_of(card)));
    }

    /// One question with what is meant and, where the answer cannot be used, why.
    std::string field_html(const Field& field) const {
        const std::string note = "note:" + field.id;
        std::string attributes = attribute("name", field.id) + " " + attribute("id", "field:" + field.id) + " data-answer";
        if (!field.hint.empty() || !field.problem.empty()) attributes += " " + attribute("aria-describedby", note);
        if (!field.problem.empty()) attributes += " aria-invalid=\"true\"";
        std::string control;
        if (field.kind == FieldKind::choice) {
            std::string options;
            for (const FieldOption& option : field.options) {
                options += write_.option_html(option.value, option.words, option.value == field.answer);
            }
            control = tag("select", options, attributes);
        } else if (field.kind == FieldKind::check) {
            control = "<input type=\"checkbox\" value=\"1\" " + attributes + (field.answer == "1" ? " checked>" : ">");
        } else {
            const std::string type = field.kind == FieldKind::number ? "type=\"text\" inputmode=\"decimal\" " : "type=\"text\" ";
            control = "<input " + type + attributes + " autocomplete=\"off\" " + attribute("value", field.answer) + ">";
        }
        std::string notes = write_.words(field.hint);
        if (!field.problem.empty()) notes += tag("strong", write_.words(field.problem), "class=\"problem\"");
        return tag("p",
                   tag("label", write_.words(field.label), attribute("for", "field:" + field.id)) + " " + control +
                       (notes.empty() ? "" : " " + tag("small", notes, attribute("id", note))),
                   field.kind == FieldKind::check ? "class=\"check\"" : "");
    }

    std::string fact_html(const Fact& fact) const {
        std::string value = fact.mark ? write_.mark(*fact.mark) + " " : "";
        value += write_.phrase(fact.value);
        if (fact.source) value += " " + tag("small", write_.phrase(*fact.source));
        return tag("dt", write_.words(fact.name)) + tag("dd", value);
    }

    const HtmlWords& write_;
    const Links& links_;
    const Catalogue& catalogue_;
    int drawings_ = 0;
    int exhibits_ = 0;  ///< the same in exhibits_of
    int tables_ = 0;    ///< written so far: the number of a table is its place in tables_of
};

/// The way to each section of a long page; no use on paper, where nothing can be followed.
std::string contents_html(const Page& page, const HtmlWords& write, const Catalogue& catalogue) {
    if (page.contents.empty()) return {};
    std::string items;
    for (const Phrase& heading : page.contents) items += tag("li", write.phrase(heading));
    return tag("details", tag("summary", write.words(catalogue.say("control.contents"))) + tag("ul", items),
               "class=\"contents\"");
}

}  // namespace

std::string element_html(const Element& element, const Links& links, const Catalogue& catalogue) {
    const HtmlWords write{links, catalogue};
    return std::visit(PageWriter{write, links, catalogue}, element);
}

std::string page_html(const Page& page, const Links& links, const Catalogue& catalogue) {
    const HtmlWords write{links, catalogue, page.terms};
    PageWriter writer{write, links, catalogue};
    std::string html;
    if (!page.warning.empty()) {
        html += tag("p", tag("strong", write.words(page.warning)),
                    "class=\"exercise\" role=\"note\" " + attribute("data-mark", catalogue.say("exercise.watermark")));
    }
    if (!page.notice.empty()) html += tag("p", write.words(page.notice), "class=\"notice\" role=\"note\"");
    html += tag("h1", write.words(page.title)) + tag("p", write.words(page.lead), "class=\"lead\"") + "\n";
    if (!page.provenance.text.empty()) html += tag("p", write.phrase(page.provenance), "class=\"provenance\" role=\"note\"");
    if (!links.chapter) html += contents_html(page, write, catalogue);  // the booklet has its own
    for (const Section& section : page.sections) html += writer.section(section);
    if (!page.disclaimer.empty()) html += tag("p", write.words(page.disclaimer), "class=\"remark disclaimer\"");
    return html + write.meanings();
}

}  // namespace oreplan
