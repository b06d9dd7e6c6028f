// Numbers of tables are numbers in files: what a column of numbers says with a digit, a program reads as one, with its unit in the
// heading or beside it.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>

#include "core/export/csv.h"
#include "core/pages/words/due.h"
#include "tests/core/admission_plan.h"
#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

using Line = std::vector<std::string>;

/// CSV as whoever opens the file reads it.
std::vector<Line> lines_of(const std::string& csv) {
    std::vector<Line> lines{Line{""}};
    bool quoted = false;
    for (std::size_t at = 0; at < csv.size(); ++at) {
        const bool doubled = quoted && csv.compare(at, 2, "\"\"") == 0;
        if (csv[at] == '"' && !doubled) {
            quoted = !quoted;
        } else if (!quoted && csv[at] == ',') {
            lines.back().push_back("");
        } else if (!quoted && csv.compare(at, 2, "\r\n") == 0) {
            lines.push_back(Line{""});
            ++at;
        } else {
            lines.back().back() += csv[at];
            at += doubled;
        }
    }
    return lines;
}

/// A column as a file tells it: its headings, then its rows.
std::vector<Line> in_file(const Table& table, std::size_t place, Language language) {
    Table column{"", {table.columns.at(place)}, {}};
    for (const auto& row : table.rows) column.rows.push_back({row.at(place)});
    std::vector<Line> lines = lines_of(table_csv(Page{}, column, catalogue(language)));
    REQUIRE(lines.size() == table.rows.size() + 4);  // the file's mark, no caption, the headings; nothing behind the last end
    return {lines.begin() + 2, lines.end() - 1};
}

/// The same of the row that begins with the words.
Line row_in_file(const Table& table, std::size_t place, const std::string& name, Language language) {
    const std::vector<Line> lines = in_file(table, place, language);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].front().phrase.text == name) return lines[row + 1];
    }
    FAIL(name);
    return {};
}

bool has_digit(const std::string& text) { return text.find_first_of("0123456789") != std::string::npos; }

std::optional<double> number_in(const std::string& text) {
    if (text.empty() || text.find_first_not_of("-.0123456789") != std::string::npos) return std::nullopt;
    char* end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    return end == text.c_str() + text.size() ? std::optional{number} : std::nullopt;
}

/// To the most decimals that are told.
void check_told(const std::string& text, double number) {
    const auto read = number_in(text);
    REQUIRE_MESSAGE(read.has_value(), text);
    CHECK(*read == doctest::Approx(number).epsilon(1e-6));
}

/// How many numbers the column tells.
int check_column(const Table& table, std::size_t place, Language language) {
    const std::vector<Line> lines = in_file(table, place, language);
    const Line& headings = lines.front();
    CHECK(std::set<std::string>(headings.begin(), headings.end()).size() == headings.size());
    bool more = false;
    std::set<std::string> units;
    for (const auto& row : table.rows) {
        if (!row[place].number) continue;
        more |= !row[place].number->alone;
        units.insert(row[place].number->unit);
    }
    const std::size_t first = more ? 1 : 0;  // behind the words
    if (units.size() == 1) CHECK(headings.at(first).find(*units.begin()) != std::string::npos);
    int numbers = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const Cell& cell = table.rows[row][place];
        CAPTURE(cell.phrase.text);
        if (has_digit(cell.phrase.text)) CHECK(cell.number.has_value());
        if (!cell.number) continue;
        ++numbers;
        check_told(lines[row + 1].at(first), cell.number->value);
        if (cell.number->second) check_told(lines[row + 1].at(first + 1), *cell.number->second);
        if (units.size() > 1) CHECK(lines[row + 1].back() == cell.number->unit);
    }
    return numbers;
}

int check_page(const Page& page, Language language) {
    int numbers = 0;
    for (const Table* table : tables_of(page)) {
        CAPTURE(table->caption);
        for (std::size_t place = 0; place < table->columns.size(); ++place) {
            CAPTURE(table->columns[place].heading);
            if (table->columns[place].numeric) numbers += check_column(*table, place, language);
        }
    }
    return numbers;
}

/// A mine more, for the page that asks what would become of the mines.
View with_mine(View view, const Plan& plan) {
    view.answers = {{"mines.change", "add"},
                    {"mines.mineral", plan.minerals.front().id},
                    {"mines.method", "open_pit"},
                    {"mines.capacity", "100"},
                    {"mines.class", "small"}};
    return view;
}

std::vector<Date> dates_of(const Identity& identity) {
    std::vector<Date> dates{day(std::to_string(identity.first_year + 1) + "-06-30")};
    for (int year = identity.base_year; year <= identity.last_year; ++year) dates.push_back(last_day(year));
    return dates;
}

/// How many numbers all pages tell.
int check_every_page(const Plan& plan, const Ledger& ledger) {
    int numbers = 0;
    for (const Date date : dates_of(plan.identity)) {
        const Assessment assessment = assess(plan, ledger, date, {});
        for (std::size_t kind = 0; kind < Names<PageKind>::values.size(); ++kind) {
            for (const Language language : {Language::zh, Language::en}) {
                CAPTURE(std::string{Names<PageKind>::values[kind]} + ' ' + to_iso(date));
                const auto numbers_of = [&](const View& view) {
                    return check_page(build_page({assessment, view, catalogue(language)}), language);
                };
                const View view = view_of(plan, static_cast<PageKind>(kind), language, to_iso(date));
                numbers += numbers_of(view);
                if (view.page == PageKind::mines) numbers += numbers_of(with_mine(view, plan));
            }
        }
    }
    return numbers;
}

/// Paths below the source folder of what a folder holds.
std::vector<std::string> held_by(const std::string& folder) {
    std::vector<std::string> paths;
    if (!std::filesystem::exists(OREPLAN_SOURCE_DIR "/" + folder)) return paths;
    for (const auto& entry : std::filesystem::directory_iterator{OREPLAN_SOURCE_DIR "/" + folder})
        paths.push_back(folder + '/' + entry.path().filename().string());
    return paths;
}

const Table& table_of(const Page& page, std::size_t place) {
    const std::vector<const Table*> tables = tables_of(page);
    REQUIRE(tables.size() > place);
    return *tables[place];
}

/// A page's section alone.
Page only(Page page, const std::string& id) {
    std::erase_if(page.sections, [&](const Section& section) { return section.subject.id != id; });
    return page;
}

}  // namespace

TEST_CASE("On every page of every plan and ledger, what a column of numbers says with a digit is a number in a file") {
    int plans = 0;
    for (const std::string folder : {"assets/plans", "tests/data/plans"}) {
        for (const std::string& path : held_by(folder)) {
            CAPTURE(path);
            const auto plan = read_plan(file_text(path + "/plan.json"));
            REQUIRE(plan.has_value());
            ++plans;
            CHECK(check_every_page(*plan, Ledger{}) > 0);
            for (const std::string& ledger_path : held_by(path + "/ledgers")) {
                const auto ledger = read_ledger(file_text(ledger_path), *plan);
                REQUIRE(ledger.has_value());
                CHECK(check_every_page(*plan, *ledger) > 0);
            }
        }
    }
    CHECK(plans >= 2);
}

TEST_CASE("Days to come are positive, days over negative, and a granted block has none") {
    const Plan plan = small_plan();
    const auto days = [&](const Ledger& ledger, std::string_view date, Language language = Language::en) {
        return in_file(table_of(page_for(plan, ledger, view_of(plan, PageKind::blocks, language, date)), 0), 6, language);
    };
    const Line headings{"Days", "Days, negative when over (number)"};
    // One window ends with 2024, the other with 2025.
    CHECK(days({}, "2021-12-31") == std::vector<Line>{headings, {"opens in 1 day", "1"}, {"opens in 1 day", "1"}});
    CHECK(days({}, "2024-12-31") == std::vector<Line>{headings, {"last day", "0"}, {"365 days left", "365"}});
    CHECK(days({}, "2025-01-10") == std::vector<Line>{headings, {"10 days over", "-10"}, {"355 days left", "355"}});
    const Ledger granted = ledger_of(
        {on("2023-05-01", RightGranted{"right", BlockKind::exploration, "village", "water", {"甲", "A"}, GrantWay::listing})});
    CHECK(days(granted, "2024-12-30") == std::vector<Line>{headings, {"–", ""}, {"366 days left", "366"}});
    CHECK(days({}, "2025-01-10", Language::zh) ==
          std::vector<Line>{{"天数", "天数，已过为负（数值）"}, {"已过 10 天", "-10"}, {"还剩 355 天", "355"}});
}

TEST_CASE("What is due tells its days as a number") {
    const Plan plan = small_plan();
    const Ledger none;
    const View view = view_of(plan, PageKind::overview, Language::en, "2023-06-30");
    const Assessment assessment = assess(plan, none, view.as_of, {});
    const Briefing briefing{assessment, view, catalogue(Language::en)};
    const Subject task{SubjectKind::task, "map"};
    const auto elements = due_elements(
        briefing, {{DueKind::task, task, day("2023-06-30"), 0, {}}, {DueKind::task, task, day("2023-07-05"), 5, {}}}, 8);
    CHECK(in_file(std::get<Table>(elements.front()), 2, Language::en) ==
          std::vector<Line>{{"Days", "Days (number)"}, {"that day", "0"}, {"in 5 days", "5"}});
}

TEST_CASE("A warning's day has its days as a number, negative when it is over") {
    const Plan plan = weishan_plan();
    const auto days_of = [&](std::string_view date, const std::string& section) {
        const View view = view_of(plan, PageKind::warnings, Language::zh, date);
        return in_file(table_of(only(page_for(plan, {}, view), section), 0), 3, Language::zh);
    };
    const std::vector<Line> silent = days_of("2025-01-10", "silent");
    CHECK(silent.front() == Line{"日期", "天数，已过为负（数值）"});
    // Two blocks were to be granted by the end of 2024, and nobody reported.
    CHECK(std::count(silent.begin(), silent.end(), Line{"2024年12月31日，已过 10 天", "-10"}) > 0);
}

TEST_CASE("The distance is the actual value less the target, and of shares in percentage points") {
    const Plan plan = weishan_plan();
    const Page page = page_for(plan, exercise_ledger(plan), view_of(plan, PageKind::indicators, Language::zh, "2025-12-31"));
    const Table& table = table_of(page, 0);
    const auto distance = [&](const std::string& name) { return row_in_file(table, 4, name, Language::zh); };
    CHECK(in_file(table, 4, Language::zh).front() == Line{"与目标相差", "与目标相差，低于为负（数值）", "与目标相差（单位）"});
    CHECK(distance("矿山数量") == Line{"少 2 个", "-2", "个"});                             // 12 of at most 14
    CHECK(distance("其中：煤开采量") == Line{"多 19.6 万吨", "19.6", "万吨"});              // 934.6 of about 915
    CHECK(distance("固体矿产大中型矿山比例") == Line{"高 20%（百分点）", "20", "百分点"});  // 100 of at least 80
    CHECK(distance("稀土资源调查评价") == Line{"–", "", ""});
}

TEST_CASE("A range is two numbers, each in a column") {
    const Plan plan = small_plan();
    const Ledger none;
    const View view = view_of(plan, PageKind::indicators, Language::en, "2023-06-30");
    const Assessment assessment = assess(plan, none, view.as_of, {});
    const Briefing briefing{assessment, view, catalogue(Language::en)};
    Table table{"", {target_column(briefing, "Target")}, {}};
    for (const char* id : {"span", "green", "treated"}) {
        const IndicatorFacts& known = *find_indicator(assessment.facts, id);
        table.rows.push_back({target_cell(briefing, *known.indicator, known.goal, known.limit)});
    }
    // The share of green mines is asked for by the year: the last one due is 2022.
    CHECK(in_file(table, 0, Language::en) == std::vector<Line>{{"Target", "Target (%)", "Target, upper end (%)"},
                                                               {"10% to 20%", "10", "20"},
                                                               {"at least 30%", "30", ""},
                                                               {"at least 100%", "100", ""}});
}

TEST_CASE("A figure to date keeps the words that say so beside its number") {
    const Plan plan = small_plan();
    const Ledger ledger = ledger_of({on("2023-06-30", ValueReported{"coal-output", 2023, 400, true})});
    const View view = view_of(plan, PageKind::indicators, Language::en, "2023-06-30");
    const Page page = only(page_for(plan, ledger, view), "coal-output");
    const std::vector<Line> reported = in_file(table_of(page, 0), 3, Language::en);
    CHECK(reported ==
          std::vector<Line>{{"Reported", "Reported (×10⁴ t)"}, {"4 Mt (400 ×10⁴ t) (to date)", "400"}, {"not reported", ""}});
}

TEST_CASE("How many mines a sum is of, and of how many, are two numbers") {
    const Plan plan = weishan_plan();
    MineRegistered known{"known", {"甲矿", "A"}, "coal", SizeClass::large};
    known.capacity = a_year(120);
    const Ledger ledger = ledger_of({on("2022-03-01", known), mine("2022-03-01", "unknown", "coal", SizeClass::medium)});
    const Page page = only(page_for(plan, ledger, view_of(plan, PageKind::mines, Language::zh, "2023-12-31")), "extraction");
    const Table& table = *tables_of(page).back();
    CHECK(in_file(table, 2, Language::zh).front() == Line{"矿山数", "产能已知的矿山（个）", "全部矿山（个）"});
    CHECK(row_in_file(table, 2, "煤开采量", Language::zh) == Line{"1 / 2 个", "1", "2"});
    CHECK(row_in_file(table, 1, "煤开采量", Language::zh) == Line{"120"});
}

TEST_CASE("What is left under a cap is negative when it is too many") {
    const Plan plan = weishan_plan();
    std::vector<Event> events;
    for (int index = 0; index < 15; ++index) {
        events.push_back(mine("2022-03-01", "m" + std::to_string(index), "coal", SizeClass::medium));
    }
    const Ledger ledger = ledger_of(std::move(events));
    const auto left = [&](const Ledger& reported) {
        const View view = view_of(plan, PageKind::mines, Language::zh, "2023-12-31");
        return row_in_file(table_of(only(page_for(plan, reported, view), "head-room"), 0), 5, "矿山数量", Language::zh);
    };
    CHECK(left({}) == Line{"还余 1 个", "1"});       // 12 at the base and a block to come, of 14
    CHECK(left(ledger) == Line{"超出 2 个", "-2"});  // 15 and the block
}

TEST_CASE("The green mines that a target means, and of how many, are two numbers") {
    const Plan plan = small_plan();
    const Page page = only(page_for(plan, {}, view_of(plan, PageKind::green_mines, Language::en, "2023-06-30")), "denominators");
    const std::vector<Line> of_planned = in_file(table_of(page, 0), 3, Language::en);
    CHECK(of_planned.front() ==
          Line{"Planned number", "Planned number: green mines required (number)", "Planned number: mines (number)"});
    CHECK(of_planned.back() == Line{"12 of 14", "12", "14"});  // 80 % of 14 are 11.2
    CHECK(in_file(table_of(page, 0), 4, Language::en).back() == Line{"not reported"});
}

TEST_CASE("Mines at the base date and the target of a mineral are numbers") {
    const Plan plan = weishan_plan();
    const Page page = page_for(plan, {}, view_of(plan, PageKind::minerals, Language::zh, "2024-12-31"));
    const Table& table = table_of(page, 0);
    CHECK(row_in_file(table, 4, "煤", Language::zh) == Line{"915 万吨左右", "915"});
    CHECK(row_in_file(table, 5, "煤", Language::zh) == Line{"10 个（2020年12月31日）", "10"});
    CHECK(row_in_file(table, 5, "矿泉水", Language::zh) == Line{"未载明", ""});
    CHECK(in_file(table, 5, Language::zh).front() == Line{"矿山数", "矿山数（个）"});
}

}  // namespace oreplan
