#include "core/export/csv.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include "core/export/file_name.h"
#include "core/text/blanks.h"
#include "core/text/number.h"
#include "core/text/passages.h"

namespace oreplan {

namespace {

constexpr std::string_view mark = "\xEF\xBB\xBF";
constexpr std::string_view line_end = "\r\n";

using Line = std::vector<std::string>;

bool is_digit(char character) { return character >= '0' && character <= '9'; }

/// Digits with at most one point and a sign: what a spreadsheet reads as a number and nothing else.
bool is_plain_number(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    return !text.empty() && is_digit(text.front()) && is_digit(text.back()) && std::count(text.begin(), text.end(), '.') <= 1 &&
           std::all_of(text.begin(), text.end(), [](char each) { return is_digit(each) || each == '.'; });
}

/// "=1+1" in a cell would be computed by whoever opens the file; some pass over blanks before it, take the wide signs of Chinese
/// for the others, or a line's or a column's end for another cell.
bool looks_like_formula(std::string_view text) {
    static constexpr std::array<std::string_view, 8> signs{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    if (text.empty() || is_plain_number(text)) return false;
    if (std::string_view{"\t\r\n"}.find(text.front()) != std::string_view::npos) return true;
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return text.starts_with(sign); });
}

std::string cell_csv(const std::string& said) {
    const std::string text = with_plain_blanks(plain(said));
    const std::string safe = looks_like_formula(text) ? '\'' + text : text;
    if (safe.find_first_of("\",\r\n") == std::string::npos) return safe;
    std::string quoted = "\"";
    for (const char character : safe) {
        if (character == '"') quoted += '"';
        quoted += character;
    }
    return quoted + '"';
}

std::string line_csv(const Line& cells) {
    std::string csv;
    for (std::size_t index = 0; index < cells.size(); ++index) csv += (index > 0 ? "," : "") + cell_csv(cells[index]);
    return csv + std::string{line_end};
}

/// 1087.6, -3: as programs read it.
std::string plain(double value) {
    std::string digits = format_number(value);
    std::erase(digits, ',');
    constexpr std::string_view minus = "\u2212";
    return digits.starts_with(minus) ? '-' + digits.substr(minus.size()) : digits;
}

/// Lines of a table column by column: each of the table's becomes one or more of the file's.
class Lines {
public:
    Lines(const Table& table, const Catalogue& catalogue) : table_(table), catalogue_(catalogue), lines_(table.rows.size() + 1) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) add(column);
    }

    const std::vector<Line>& lines() const { return lines_; }

private:
    template <typename Words>
    void write(const std::string& heading, std::size_t column, Words words) {
        lines_[0].push_back(heading);
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            if (column < table_.rows[row].size()) lines_[row + 1].push_back(words(table_.rows[row][column]));
        }
    }

    std::string heading_with(const std::string& heading, const std::string& what) const {
        return catalogue_.say("csv.heading", {{"heading", heading}, {"what", what}});
    }

    void add(std::size_t place) {
        const Column& column = table_.columns[place];
        std::set<std::string> units;
        bool more = false;  // than numbers
        bool two = false;
        for (const auto& row : table_.rows) {
            if (place >= row.size() || !row[place].number) continue;
            units.insert(row[place].number->unit);
            more |= !row[place].number->alone;
            two |= row[place].number->second.has_value();
        }
        const auto words = [](const Cell& cell) { return cell.phrase.text; };
        if (units.empty() || more) write(column.heading, place, words);
        if (units.empty()) return;
        const bool mixed = units.size() > 1;
        const std::string what = mixed || units.begin()->empty() ? catalogue_.say("csv.number") : *units.begin();
        const bool bare = !more && (mixed || units.begin()->empty());
        const auto headed = [&](const std::string& own) {
            const std::string& heading = own.empty() ? column.heading : own;
            return bare ? heading : heading_with(heading, what);
        };
        write(headed(column.number_heading), place, [&](const Cell& cell) {
            return cell.number ? plain(cell.number->value) : more ? std::string{} : cell.phrase.text;
        });
        if (two) {
            write(headed(column.second_heading), place, [](const Cell& cell) {
                return cell.number && cell.number->second ? plain(*cell.number->second) : std::string{};
            });
        }
        if (!mixed) return;
        write(heading_with(column.heading, catalogue_.say("csv.unit")), place,
              [](const Cell& cell) { return cell.number ? cell.number->unit : std::string{}; });
    }

    const Table& table_;
    const Catalogue& catalogue_;
    std::vector<Line> lines_;
};

/// What a file begins with: whose data these are, and what is to be known first.
std::string head_csv(const Page& page) {
    std::string csv{mark};
    for (const Fact& each : page.origin) csv += line_csv({each.name, each.value.text});
    for (const std::string& each : {page.warning, page.provenance.text, page.notice}) {
        if (!each.empty()) csv += line_csv({each});
    }
    return csv;
}

/// Behind what stands in the file already.
std::string captioned_csv(const Table& table, const Catalogue& catalogue) {
    std::string csv = std::string{line_end} + line_csv({table.caption});
    const Lines columns{table, catalogue};
    for (const Line& line : columns.lines()) csv += line_csv(line);
    return csv;
}

}  // namespace

std::string table_csv(const Page& page, const Table& table, const Catalogue& catalogue) {
    return head_csv(page) + captioned_csv(table, catalogue);
}

std::string page_csv(const Page& page, const Catalogue& catalogue) {
    std::string csv = head_csv(page);
    for (const Table* table : tables_of(page)) csv += captioned_csv(*table, catalogue);
    return csv;
}

std::string csv_name(const Page& page, const View& view, std::optional<std::size_t> number) {
    std::string part;
    if (number) part = (*number < 10 ? "table-0" : "table-") + std::to_string(*number);
    return file_name(page, view, part) + ".csv";
}

}  // namespace oreplan
