#include "core/export/csv.h"

namespace oreplan {

namespace {

constexpr std::string_view mark = "\xEF\xBB\xBF";
constexpr std::string_view line_end = "\r\n";

/// "=1+1" in a cell would be computed by whoever opens the file; "-3" and "−3" are numbers and stay.
bool looks_like_formula(const std::string& text) {
    if (text.empty()) return false;
    const bool number = text.size() > 1 && (text[1] >= '0' && text[1] <= '9');
    return text[0] == '=' || text[0] == '@' || text[0] == '\t' || ((text[0] == '+' || text[0] == '-') && !number);
}

std::string cell_csv(const std::string& text) {
    const std::string safe = looks_like_formula(text) ? '\'' + text : text;
    if (safe.find_first_of("\",\r\n") == std::string::npos) return safe;
    std::string quoted = "\"";
    for (const char character : safe) {
        if (character == '"') quoted += '"';
        quoted += character;
    }
    return quoted + '"';
}

std::string rows_csv(const Table& table) {
    std::string csv;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        csv += (column > 0 ? "," : "") + cell_csv(table.columns[column].heading);
    }
    csv += line_end;
    for (const auto& row : table.rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            csv += (column > 0 ? "," : "") + cell_csv(row[column].phrase.text);
        }
        csv += line_end;
    }
    return csv;
}

}  // namespace

std::string table_csv(const Table& table) { return std::string{mark} + rows_csv(table); }

std::string page_csv(const Page& page) {
    std::string csv{mark};
    for (const Table* table : tables_of(page)) {
        if (csv.size() > mark.size()) csv += line_end;
        csv += cell_csv(table->caption) + std::string{line_end} + rows_csv(*table);
    }
    return csv;
}

}  // namespace oreplan
