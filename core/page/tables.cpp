#include "core/page/tables.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <utility>

#include "core/text/blanks.h"
#include "core/text/passages.h"

namespace oreplan {

namespace {

bool is_digit(char character) { return character >= '0' && character <= '9'; }

/// Digits, commas, a point, a sign.
bool is_mere_number(std::string_view words) {
    constexpr std::string_view minus = "\u2212";
    if (words.starts_with(minus)) words.remove_prefix(minus.size());
    return !words.empty() && is_digit(words.front()) &&
           std::all_of(words.begin(), words.end(), [](char each) { return is_digit(each) || each == ',' || each == '.'; });
}

int decimals_in(std::string_view number) {
    const std::size_t point = number.find('.');
    return point == std::string_view::npos ? 0 : static_cast<int>(number.size() - point - 1);
}

/// The words without the unit behind them; nothing where they do not end with it.
std::optional<std::string> without_unit(std::string_view words, std::string_view unit) {
    const std::string plain_unit = with_plain_blanks(std::string{unit});
    const std::string plain_words = with_plain_blanks(std::string{words});
    if (plain_unit.empty() || !plain_words.ends_with(plain_unit)) return std::nullopt;
    std::string digits = plain_words.substr(0, plain_words.size() - plain_unit.size());
    while (digits.ends_with(' ')) digits.pop_back();
    return is_mere_number(digits) ? std::optional{digits} : std::nullopt;
}

/// What all numbers of a column share: nothing where there are none, where one says more than its number, or has another unit.
struct Shared {
    std::string unit;
    std::optional<Unit> measure;
    double greatest = 0;
};

std::optional<Shared> shared_in(const Table& table, std::size_t place) {
    std::optional<Shared> shared;
    for (const auto& row : table.rows) {
        const auto& number = row[place].number;
        if (!number) continue;
        if (!number->alone || number->unit.empty()) return std::nullopt;
        if (!shared) shared = Shared{number->unit, number->measure};
        if (shared->unit != number->unit) return std::nullopt;
        shared->greatest = std::max(shared->greatest, std::fabs(number->value));
    }
    return shared;
}

/// What a cell says where its unit stands in the head.
std::optional<std::string> bare(const Cell& cell, const Shared& shared, const Catalogue& catalogue) {
    if (shared.measure) return catalogue.in_column({cell.number->value, *shared.measure}, shared.greatest);
    return without_unit(cell.phrase.text, shared.unit);
}

/// Where all numbers of a column have one unit and say no more than that, it moves into the head.
void move_unit_to_head(Table& table, std::size_t place, const Catalogue& catalogue) {
    Column& column = table.columns[place];
    const auto shared = column.numeric ? shared_in(table, place) : std::nullopt;
    if (!shared) return;
    std::vector<std::pair<std::string*, std::string>> told;
    for (auto& row : table.rows) {
        Cell& cell = row[place];
        if (!cell.number) continue;
        auto words = bare(cell, *shared, catalogue);
        if (!words) return;
        told.emplace_back(&cell.phrase.text, *std::move(words));
    }
    for (auto& [words, others] : told) *words = std::move(others);
    const std::string unit = shared->measure ? catalogue.unit_in_head(*shared->measure, shared->greatest) : shared->unit;
    column.with_unit = catalogue.say("column.with_unit", {{"heading", column.heading}, {"unit", unit}});
}

void count_decimals(Table& table, std::size_t place) {
    Column& column = table.columns[place];
    if (!column.numeric) return;
    for (const auto& row : table.rows) {
        const std::string& words = row[place].phrase.text;
        if (is_mere_number(words)) column.decimals = std::max(column.decimals, decimals_in(words));
    }
}

/// As people sort: digits by the number that they are, 2 before 10.
std::weak_ordering compared_words(std::string_view one, std::string_view other) {
    const auto number = [](std::string_view& text) {
        std::string_view digits = text.substr(0, std::min(text.size(), text.find_first_not_of("0123456789")));
        text.remove_prefix(digits.size());
        digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
        return digits;
    };
    while (!one.empty() && !other.empty()) {
        if (is_digit(one.front()) && is_digit(other.front())) {
            const std::string_view first = number(one), second = number(other);
            if (first.size() != second.size()) return first.size() <=> second.size();
            if (const int order = first.compare(second); order != 0) return order <=> 0;
        } else {
            if (one.front() != other.front())
                return static_cast<unsigned char>(one.front()) <=> static_cast<unsigned char>(other.front());
            one.remove_prefix(1);
            other.remove_prefix(1);
        }
    }
    return one.size() <=> other.size();
}

std::optional<double> rank_of(const Cell& cell) {
    if (cell.rank) return cell.rank;
    if (cell.number) return cell.number->value;
    return std::nullopt;
}

/// Before another in the column; what has no number stands last, whichever way.
bool stands_before(const Cell& one, const Cell& other, bool descending) {
    const auto first = rank_of(one), second = rank_of(other);
    if (first.has_value() != second.has_value()) return first.has_value();
    std::weak_ordering order = std::weak_ordering::equivalent;
    if (first) {
        order = *first < *second   ? std::weak_ordering::less
                : *second < *first ? std::weak_ordering::greater
                                   : std::weak_ordering::equivalent;
    } else if (one.outcome && other.outcome && *one.outcome != *other.outcome) {
        order = *one.outcome <=> *other.outcome;
    } else {
        order = compared_words(plain(one.phrase.text), plain(other.phrase.text));
    }
    return descending ? order > 0 : order < 0;
}

void sort(Table& table, const TableOrder& asked) {
    const auto place = static_cast<std::size_t>(asked.column - 1);
    if (place >= table.columns.size()) return;
    std::stable_sort(table.rows.begin(), table.rows.end(), [&](const auto& one, const auto& other) {
        return stands_before(one[place], other[place], asked.descending);
    });
    table.columns[place].order = asked.descending ? Order::descending : Order::ascending;
}

bool differs(const Table& table, std::size_t place) {
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
        const Cell& first = table.rows.front()[place];
        return stands_before(first, row[place], false) || stands_before(row[place], first, false);
    });
}

/// Ascending, descending, and then as they are told again.
View with_next_order(View view, int table, int column, Order order) {
    view.part = 1;
    if (order == Order::descending) {
        view.orders.erase(table);
    } else {
        view.orders[table] = {column, order == Order::ascending};
    }
    return view;
}

void arrange(Table& table, int number, const View& view, const Catalogue& catalogue) {
    for (std::size_t place = 0; place < table.columns.size(); ++place) {
        move_unit_to_head(table, place, catalogue);
        count_decimals(table, place);
    }
    if (const auto asked = view.orders.find(number); asked != view.orders.end()) sort(table, asked->second);
    for (std::size_t place = 0; place < table.columns.size(); ++place) {
        Column& column = table.columns[place];
        if (differs(table, place)) column.next = with_next_order(view, number, static_cast<int>(place) + 1, column.order);
    }
}

}  // namespace

void arrange_tables(Page& page, const View& view, const Catalogue& catalogue) {
    int number = 0;
    for (Table* table : tables_in(page)) arrange(*table, ++number, view, catalogue);
}

ShortBy short_by(const Column& column, const Cell& cell) {
    if (column.decimals == 0 || !is_mere_number(cell.phrase.text)) return {};
    const int decimals = decimals_in(cell.phrase.text);
    return {column.decimals - decimals, decimals == 0};
}

}  // namespace oreplan
