#include "core/export/html.h"

#include "core/export/theme.h"
#include "core/pages/address.h"

namespace oreplan {

namespace {

std::string tag(std::string_view name, const std::string& content, const std::string& attributes = {}) {
    return "<" + std::string{name} + (attributes.empty() ? "" : " " + attributes) + ">" + content + "</" +
           std::string{name} + ">";
}

std::string attribute(std::string_view name, std::string_view value) {
    return std::string{name} + "=\"" + escaped(value) + '"';
}

std::string outcome_html(Outcome outcome, const std::string& words) {
    return tag("span", tag("span", std::string{outcome_sign(outcome)}, "aria-hidden=\"true\"") + " " + words,
               attribute("data-outcome", name_of(outcome)));
}

std::string mark_html(const Mark& mark) { return outcome_html(mark.outcome, escaped(mark.word)); }

class PageWriter {
public:
    PageWriter(const Links& links, const Catalogue& catalogue) : links_(links), catalogue_(catalogue) {}

    std::string phrase(const Phrase& phrase) const {
        if (!phrase.to) return escaped(phrase.text);
        return tag("a", escaped(phrase.text), attribute("href", links_.to(*phrase.to)));
    }

    std::string section(const Section& section) const {
        std::string content;
        if (!section.heading.empty()) {
            const std::string kicker =
                section.kicker.empty() ? "" : tag("span", escaped(section.kicker), "class=\"kicker\"") + " ";
            content += tag("h2", kicker + escaped(section.heading));
        }
        for (const Element& element : section.elements) content += std::visit(*this, element);
        return tag("section", content, section.id.empty() ? "" : attribute("id", section.id)) + "\n";
    }

    std::string operator()(const Paragraph& paragraph) const {
        static constexpr std::array<std::string_view, 3> classes{"class=\"lead\"", "", "class=\"remark\""};
        return tag("p", escaped(paragraph.text), std::string{classes[static_cast<std::size_t>(paragraph.style)]});
    }

    std::string operator()(const BulletList& list) const {
        std::string items;
        for (const Phrase& item : list.items) items += tag("li", phrase(item));
        return tag("ul", items);
    }

    std::string operator()(const Facts& facts) const {
        std::string content;
        for (const Fact& fact : facts.facts) content += fact_html(fact);
        return tag("dl", content);
    }

    std::string operator()(const Tally& tally) const {
        std::string items;
        for (const TallyItem& item : tally.items) {
            items += tag("li", mark_html(item.mark) + " " + tag("strong", escaped(item.count)));
        }
        return tag("ul", items, "class=\"tally\" " + attribute("aria-label", tally.caption));
    }

    std::string operator()(const Table& table) const {
        std::string head;
        for (const Column& column : table.columns) {
            head += tag("th", escaped(column.heading),
                        std::string{"scope=\"col\""} + (column.numeric ? " class=\"number\"" : ""));
        }
        std::string body;
        for (const auto& row : table.rows) {
            std::string cells;
            for (std::size_t index = 0; index < row.size(); ++index) {
                cells += cell_html(row[index], index == 0, table.columns[index].numeric);
            }
            body += tag("tr", cells);
        }
        const std::string content =
            tag("caption", escaped(table.caption)) + tag("thead", tag("tr", head)) + tag("tbody", body);
        return tag("div", tag("table", content),
                   "class=\"table\" role=\"region\" tabindex=\"0\" " + attribute("aria-label", table.caption));
    }

    std::string operator()(const BulletChart& chart) const { return (*this)(chart.table); }
    std::string operator()(const StepChart& chart) const { return (*this)(chart.table); }

    std::string operator()(const Schedule& schedule) const {
        std::string events;
        for (const ScheduleRow& row : schedule.rows) {
            for (const ScheduleEvent& event : row.events) {
                events += tag("li", escaped(row.name.text + catalogue_.say("list.comma") + event.words));
            }
        }
        return (*this)(schedule.table) + (events.empty() ? "" : tag("ul", events));
    }

    std::string operator()(const Findings& findings) const {
        std::string items;
        for (const Finding& finding : findings.findings) {
            std::string facts;
            for (const Fact& fact : finding.facts) facts += fact_html(fact);
            items += tag("article", tag("h3", phrase(finding.title)) +
                                        tag("p", mark_html(finding.mark) + " " + escaped(finding.text)) + tag("dl", facts),
                         "class=\"finding\"");
        }
        return items;
    }

    std::string operator()(const Choice& choice) const {
        std::string options;
        for (std::size_t index = 0; index < choice.options.size(); ++index) {
            options += tag("li", index == choice.chosen ? tag("strong", escaped(choice.options[index].text))
                                                        : phrase(choice.options[index]));
        }
        return tag("div", tag("span", escaped(choice.name), "class=\"remark\"") + tag("ul", options), "class=\"choice\"");
    }

    std::string operator()(const SearchField& field) const {
        const std::string input = "<input type=\"search\" name=\"q\" data-query autocomplete=\"off\" " +
                                  attribute("value", field.query) + ">";
        return tag("label", escaped(field.label) + " " + input, "class=\"search\" data-query") +
               tag("p", escaped(field.summary), "class=\"remark\"");
    }

private:
    std::string fact_html(const Fact& fact) const {
        std::string value = fact.mark ? mark_html(*fact.mark) + " " : "";
        value += phrase(fact.value);
        if (fact.source) value += " " + tag("small", phrase(*fact.source));
        return tag("dt", escaped(fact.name)) + tag("dd", value);
    }

    std::string cell_html(const Cell& cell, bool heads_row, bool numeric) const {
        const std::string words =
            cell.outcome ? outcome_html(*cell.outcome, phrase(cell.phrase)) : phrase(cell.phrase);
        if (heads_row) return tag("th", words, "scope=\"row\"");
        return tag("td", words, numeric ? "class=\"number\"" : "");
    }

    const Links& links_;
    const Catalogue& catalogue_;
};

std::string option(std::string_view value, const std::string& words, bool chosen) {
    return tag("option", escaped(words), attribute("value", value) + (chosen ? " selected" : ""));
}

std::string link_list(const std::vector<Phrase>& phrases, std::size_t current, std::string_view current_is,
                      const PageWriter& write, const Links& links) {
    std::string items;
    for (std::size_t index = 0; index < phrases.size(); ++index) {
        const Phrase& phrase = phrases[index];
        items += tag("li", index == current ? tag("a", escaped(phrase.text), attribute("href", links.to(*phrase.to)) +
                                                                                 " aria-current=\"" + std::string{current_is} + "\"")
                                            : write.phrase(phrase));
    }
    return tag("ul", items);
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string result;
    for (const char character : text) {
        switch (character) {
            case '&': result += "&amp;"; break;
            case '<': result += "&lt;"; break;
            case '>': result += "&gt;"; break;
            case '"': result += "&quot;"; break;
            default: result += character;
        }
    }
    return result;
}

std::string Links::to(const View& view) const { return root + address_of(view, defaults); }

std::string page_html(const Page& page, const Links& links, const Catalogue& catalogue) {
    const PageWriter write{links, catalogue};
    std::string html;
    if (!page.warning.empty()) {
        html += tag("p", tag("strong", escaped(page.warning)),
                    "class=\"exercise\" role=\"note\" " + attribute("data-mark", catalogue.say("exercise.watermark")));
    }
    html += tag("h1", escaped(page.title)) + tag("p", escaped(page.lead), "class=\"lead\"") + "\n";
    for (const Section& section : page.sections) html += write.section(section);
    return html + tag("p", escaped(page.disclaimer), "class=\"remark disclaimer\"");
}

std::string masthead_html(const Masthead& head, const Links& links, const Catalogue& catalogue) {
    const PageWriter write{links, catalogue};
    std::string html = tag("p", tag("strong", escaped(head.brand)) + " " + tag("span", escaped(head.plan_name)), "class=\"brand\"");
    html += tag("nav", link_list(head.pages, head.current, "page", write, links), attribute("aria-label", head.navigation_label));
    std::size_t language = 0;
    while (language + 1 < head.languages.size() &&
           head.languages[language].to->language != catalogue.language()) ++language;
    html += tag("nav", link_list(head.languages, language, "true", write, links), attribute("aria-label", head.language_label));
    const auto span = [](Date date) { return to_iso(date); };
    std::string controls = tag("label", escaped(head.date_label) + " <input type=\"date\" name=\"at\" data-query " +
                                            attribute("min", span(head.span.from)) + " " + attribute("max", span(head.span.to)) +
                                            " " + attribute("value", span(head.as_of)) + ">");
    std::string themes;
    for (const Phrase& theme : head.themes) {
        themes += option(name_of(*theme.to->theme), theme.text, head.theme == theme.to->theme);
    }
    controls += tag("label", escaped(head.theme_label) + " " + tag("select", themes, "name=\"theme\" data-query"));
    std::string ledgers;
    for (std::size_t index = 0; index < head.ledgers.size(); ++index) {
        ledgers += option(head.ledgers[index].to->ledger, head.ledgers[index].text, index == head.ledger);
    }
    controls += tag("label", escaped(head.ledger_label) + " " + tag("select", ledgers, "name=\"ledger\" data-query"));
    controls += tag("button", escaped(catalogue.say("control.dashboard")), "type=\"button\" data-query=\"view=\"");
    return html + tag("div", controls, "class=\"controls\"");
}

std::string problems_html(const Problems& problems, const Catalogue& catalogue) {
    Table table{catalogue.say("problems.heading", {{"count", static_cast<int>(problems.size())}}),
                {{catalogue.say("problems.where"), false},
                 {catalogue.say("problems.what"), false},
                 {catalogue.say("problems.cure"), false}},
                {}};
    for (const Problem& problem : problems) {
        const std::string where = problem.where.empty() ? catalogue.say("problems.root") : problem.where;
        table.rows.push_back({cell(where), cell(catalogue.say(problem.what)), cell(catalogue.say(problem.cure))});
    }
    const Links nowhere{};
    return tag("h1", escaped(table.caption)) + PageWriter{nowhere, catalogue}(table);
}

}  // namespace oreplan
