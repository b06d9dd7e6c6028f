#include "core/export/table_html.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/page/address.h"
#include "core/page/parts.h"
#include "core/page/tables.h"
#include "core/text/characters.h"
#include "core/text/number.h"
#include "core/text/passages.h"

namespace oreplan {

namespace {

std::string_view name_of(Order order) {
    static constexpr std::array<std::string_view, 3> names{"none", "ascending", "descending"};  // as in aria-sort
    return names[static_cast<std::size_t>(order)];
}

/// How many characters stand together without a place to break them.
std::size_t longest_run(std::string_view words) {
    constexpr char32_t first_wide = 0x2E80;  // Chinese characters and their signs break anywhere
    std::size_t longest = 0, run = 0;
    for (std::size_t at = 0; at < words.size(); at += character_length(words, at)) {
        const char32_t code = character_at(words, at);
        run = code == ' ' || code >= first_wide ? 0 : run + 1;
        longest = std::max(longest, run);
    }
    return longest;
}

/// Longer ones are broken where they must be, so that a table has room in a phone's window.
constexpr std::size_t most_unbroken = 24;

bool is_long(const Cell& cell) { return longest_run(plain(cell.phrase.text)) > most_unbroken; }

// In rem, as style/table.css has them.
constexpr double letter = 0.58;  // a usual one's width
constexpr double beside = 2;     // what stands free at both sides of a cell's words
constexpr double sign = 1.3;     // of a status or of an order

/// Below this a cell's words would be broken within.
double least_width(const Cell& cell) {
    const std::size_t run = longest_run(plain(cell.phrase.text));
    return letter * static_cast<double>(run > most_unbroken ? most_unbroken / 2 : run) + (cell.outcome ? sign : 0) + beside;
}

double least_width(const Table& table, std::size_t place) {
    const Column& column = table.columns[place];
    double width = 0.875 * letter * static_cast<double>(longest_run(plain(column.head()))) + (column.next ? sign : 0) + beside;
    width = std::max(width, place == 0 ? 9.0 : 5.0);
    for (const auto& row : table.rows) width = std::max(width, least_width(row[place]));
    return width;
}

/// How much room its columns need, for the style sheet: in less, each row is a block of names and values.
std::string room_of(const Table& table) {
    static constexpr std::array<int, 6> steps{20, 26, 34, 44, 56, 70};
    double room = 0;
    for (std::size_t place = 0; place < table.columns.size(); ++place) room += least_width(table, place);
    const auto step = std::lower_bound(steps.begin(), steps.end() - 1, room);
    return std::to_string(*step);
}

class Writer {
public:
    Writer(const Table& table, const HtmlWords& write, const Links& links, const Catalogue& catalogue)
        : table_(table), write_(write), links_(links), catalogue_(catalogue) {}

    std::string head() const {
        std::string head;
        for (const Column& column : table_.columns) head += head_html(column);
        return tag("thead", tag("tr", head));
    }

    std::string body() const {
        const auto [from, to] = rows_told(table_.rows.size(), links_);
        std::string body;
        for (std::size_t number = from; number < to; ++number) {
            std::string cells;
            for (std::size_t index = 0; index < table_.columns.size(); ++index) cells += cell_html(number, index);
            body += tag("tr", cells);
        }
        return tag("tbody", body);
    }

    /// Which rows these are, and the way to the others; nothing where these are all.
    std::string other_parts() const {
        const std::size_t rows = table_.rows.size();
        if (!links_.in_parts || parts_of(rows) == 1) return {};
        const int part = part_told(rows, links_.in_parts->part);
        const auto [from, to] = rows_of(rows, part);
        const auto number = [](std::size_t count) { return format_number(static_cast<double>(count), 0); };
        std::string html =
            write_.words(catalogue_.say("parts.rows", {{"from", number(from + 1)}, {"to", number(to)}, {"all", number(rows)}}));
        const auto link = [&](int other, const char* key) {
            if (other == part || other < 1 || other > parts_of(rows)) return;
            View view = *links_.in_parts;
            view.part = other;
            view.subject = {};
            html += ' ' + tag("a", write_.words(catalogue_.say(key)), attribute("href", links_.to(view)));
        };
        link(part - 1, "parts.previous");
        link(part + 1, "parts.next");
        return tag("nav", html, "class=\"parts\" " + attribute("aria-label", table_.caption));
    }

private:
    std::string head_html(const Column& column) const {
        std::string attributes = "scope=\"col\"";
        if (column.numeric) attributes += " class=\"number\"";
        const std::string words = write_.words(column.head());
        if (!column.next || !links_.in_parts) return tag("th", words, attributes);
        const std::string asked = "sort=" + parameter_of(*column.next, "sort");
        const std::string button = tag("button", words, "type=\"button\" class=\"sort\" " + attribute("data-sort", asked));
        return tag("th", button, attributes + " " + attribute("aria-sort", name_of(column.order)));
    }

    std::string cell_html(std::size_t row, std::size_t place) const {
        const Cell& cell = table_.rows[row][place];
        const Column& column = table_.columns[place];
        const std::string words =
            cell.outcome ? outcome_html(*cell.outcome, write_.phrase(cell.phrase)) : write_.phrase(cell.phrase);
        if (place == 0) return tag("th", words, is_long(cell) ? "scope=\"row\" data-long" : "scope=\"row\"");
        std::string attributes = attribute("data-head", column.head());
        if (is_long(cell)) attributes += " data-long";
        if (column.numeric) attributes += " class=\"number\"";
        const ShortBy short_of = short_by(column, cell);
        if (short_of.decimals > 0) attributes += " data-short=\"" + std::to_string(std::min(short_of.decimals, 4)) + '"';
        if (short_of.point) attributes += " data-whole";
        return tag("td", words, attributes);
    }

    const Table& table_;
    const HtmlWords& write_;
    const Links& links_;
    const Catalogue& catalogue_;
};

}  // namespace

std::pair<std::size_t, std::size_t> rows_told(std::size_t rows, const Links& links) {
    return links.in_parts ? rows_of(rows, links.in_parts->part) : std::pair{std::size_t{0}, rows};
}

std::string table_html(const Table& table, int number, const HtmlWords& write, const Links& links, const Catalogue& catalogue) {
    const Writer writer{table, write, links, catalogue};
    const std::string content = tag("caption", write.words(table.caption)) + writer.head() + writer.body();
    const std::string save =
        links.still
            ? std::string{}
            : tag("button", write.words(catalogue.say("control.csv")),
                  "type=\"button\" class=\"save\" data-save-table=\"" + std::to_string(number) + "\" " +
                      attribute("aria-label", catalogue.say("control.csv") + catalogue.say("list.comma") + table.caption));
    return tag("div", tag("table", content), "class=\"table\" " + attribute("data-room", room_of(table))) + writer.other_parts() +
           save;
}

}  // namespace oreplan
