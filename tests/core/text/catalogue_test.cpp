#include "core/text/catalogue.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "core/assessment/upcoming.h"
#include "core/facts/indicators/mine_change.h"
#include "core/page/view.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::set<std::string> places(const std::string& words) {
    std::set<std::string> found;
    static const std::regex place{R"(\{([a-z0-9_]+))"};
    for (std::sregex_iterator each{words.begin(), words.end(), place}, end; each != end; ++each) found.insert((*each)[1]);
    return found;
}

/// All of the program's own text, to see which keys it names.
std::string sources() {
    std::string all;
    for (const char* folder : {"core", "web", "cli"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator{std::string{OREPLAN_SOURCE_DIR "/"} + folder}) {
            const auto extension = entry.path().extension();
            if (extension != ".cpp" && extension != ".h") continue;
            std::ifstream file{entry.path()};
            std::ostringstream text;
            text << file.rdbuf();
            all += text.str();
        }
    }
    return all;
}

template <typename Enumeration>
void check_words(const Catalogue& words, const std::string& group) {
    for (const std::string_view name : Names<Enumeration>::values) {
        CHECK_MESSAGE(words.has(group + '.' + std::string{name}), group, ".", std::string{name});
    }
}

}  // namespace

TEST_CASE("Both languages say the same keys with the same places, and no words are empty") {
    const Catalogue& zh = catalogue(Language::zh);
    const Catalogue& en = catalogue(Language::en);
    // (doctest's messages are lambdas, and clang 14 lets none of those see a structured binding.)
    for (const auto& entry : zh.words()) {
        const auto& key = entry.first;
        const auto& words = entry.second;
        REQUIRE_MESSAGE(en.has(key), key);
        CHECK_MESSAGE(!words.empty(), key);
        for (const std::string& place : places(en.words().at(key))) {
            const bool choice_only = en.words().at(key).find('{' + place + '}') == std::string::npos;
            const bool english_only = place == "reader";  // a unit of the reader's own beside the plan's
            CHECK_MESSAGE((choice_only || english_only || places(words).contains(place)), key, " ", place);
        }
    }
    CHECK(zh.words().size() == en.words().size());
}

TEST_CASE("Every key that the program names exists") {
    const Catalogue& zh = catalogue(Language::zh);
    const std::string text = sources();
    static const std::regex said{R"re((?:say|Message)\(\s*"([a-z_]+(?:\.[a-z_0-9-]+)*)")re"};
    int found = 0;
    for (std::sregex_iterator each{text.begin(), text.end(), said}, end; each != end; ++each, ++found) {
        CHECK_MESSAGE(zh.has((*each)[1].str()), (*each)[1].str());
    }
    CHECK(found > 100);
    static const std::regex reported{R"re(report\([^;]*?"([a-z_]+)",)re"};
    for (std::sregex_iterator each{text.begin(), text.end(), reported}, end; each != end; ++each) {
        CHECK_MESSAGE(zh.has("problem." + (*each)[1].str()), (*each)[1].str());
        CHECK_MESSAGE(zh.has("cure." + (*each)[1].str()), (*each)[1].str());
    }
    static const std::regex finding{R"re("((?:finding|reason)\.[a-z_]+)")re"};
    for (std::sregex_iterator each{text.begin(), text.end(), finding}, end; each != end; ++each) {
        CHECK_MESSAGE(zh.has((*each)[1].str()), (*each)[1].str());
    }
}

TEST_CASE("Every value that is shown has its word") {
    const Catalogue& zh = catalogue(Language::zh);
    check_words<Status>(zh, "status");
    check_words<Unit>(zh, "unit");
    check_words<Unit>(zh, "quantity");
    check_words<PageKind>(zh, "page");
    check_words<Theme>(zh, "theme");
    check_words<Language>(zh, "language");
    check_words<TargetKind>(zh, "kind");
    check_words<TargetKind>(zh, "target");
    check_words<TargetKind>(zh, "finding");
    check_words<Commitment>(zh, "commitment");
    check_words<Trend>(zh, "trend");
    check_words<PointRole>(zh, "role");
    check_words<Topic>(zh, "topic");
    check_words<GreenDenominator>(zh, "denominator");
    check_words<GreenDenominator>(zh, "denominator_short");
    check_words<GreenLevel>(zh, "green_level");
    check_words<BlockPhase>(zh, "block");
    check_words<BlockKind>(zh, "block_kind");
    check_words<GrantWay>(zh, "way");
    check_words<MineralDirection>(zh, "direction");
    check_words<SizeClass>(zh, "size");
    check_words<MineChangeKind>(zh, "mine_change");
    check_words<RecoveryRate>(zh, "rate");
    check_words<RecoveryRate>(zh, "finding.recovery");
    check_words<RecoveryRate>(zh, "reason.rate_missing");
    check_words<SizeClass>(zh, "finding.class_agrees");
    check_words<SizeClass>(zh, "finding.class_should_be");
    check_words<CountOrigin>(zh, "finding.head_room");
    check_words<CountOrigin>(zh, "mines.counted");
    check_words<CountOrigin>(zh, "mines.lead");
    check_words<Per>(zh, "capacity");
    for (const std::string_view kind : Names<RelationKind>::values) {
        CHECK(zh.has("consistency." + std::string{kind} + ".holds"));
        CHECK(zh.has("consistency." + std::string{kind} + ".fails"));
    }
}

TEST_CASE("A target is missed, never violated: most are only expected") {
    for (const Language language : {Language::zh, Language::en}) {
        const Catalogue& all = catalogue(language);
        for (const auto& entry : all.words()) {
            CHECK_MESSAGE(entry.second.find("违规") == std::string::npos, entry.first);
            CHECK_MESSAGE(entry.second.find("violat") == std::string::npos, entry.first);
        }
    }
}

TEST_CASE("Words take arguments, choose by number, and show what is missing") {
    const auto words =
        Catalogue::read(R"({"a":"{n} {n|mine|mines} on {when}","date":"{day}/{month}/{year}","month.5":"May"})", Language::en);
    REQUIRE(words.has_value());
    CHECK(words->say("a", {{"n", 1}, {"when", day("2023-05-10")}}) == "1 mine on 10/May/2023");
    CHECK(words->say("a", {{"n", 2}, {"when", std::string{"Monday"}}}) == "2 mines on Monday");
    CHECK(words->say("a", {{"n", 2}}) == "2 mines on ⟦when⟧");
    CHECK(words->say("b") == "⟦b⟧");
}

TEST_CASE("Quantities carry their units in both languages") {
    CHECK(catalogue(Language::zh).say(Quantity{1087.6, Unit::ten_thousand_tonnes}) == "1,087.6\u00a0万吨");
    CHECK(catalogue(Language::en).say(Quantity{0.26, Unit::ten_thousand_tonnes}) == "2.6\u00a0kt (0.26\u00a0×10⁴\u00a0t)");
    CHECK(catalogue(Language::zh).say(Quantity{80, Unit::percent}) == "80%");
    CHECK(catalogue(Language::en).say(Quantity{1100.0 / 12, Unit::percent}) == "91.7%");
    CHECK(catalogue(Language::en).say(Quantity{1, Unit::map_sheet}) == "1\u00a0map sheet");
    CHECK(catalogue(Language::en).say(Quantity{2, Unit::map_sheet}) == "2\u00a0map sheets");
    CHECK(catalogue(Language::zh).say(day("2023-05-10")) == "2023年5月10日");
    CHECK(catalogue(Language::en).say(day("2023-05-10")) == "10 May 2023");
}

TEST_CASE("Quantities that are told beside each other bear out that they differ") {
    const Catalogue& en = catalogue(Language::en);
    const auto said = [&](double value, double limit, Unit unit) {
        return en.say("finding.at_most", {{"value", Quantity{value, unit}}, {"limit", Quantity{limit, unit}}});
    };
    CHECK(said(79.96, 80, Unit::percent).starts_with("79.96% against a limit of 80%"));
    CHECK(said(79.9, 80, Unit::percent).starts_with("79.9% against a limit of 80%"));
    CHECK(said(200.0 / 3, 80, Unit::percent).starts_with("66.7% against a limit of 80%"));
    CHECK(said(200.0 / 3, 66.7, Unit::percent).starts_with("66.67% against a limit of 66.7%"));
    CHECK(said(80, 79.96, Unit::percent).starts_with("80% against a limit of 79.96%"));
    CHECK(en.say(Quantity{0.01 / 7, Unit::percent}) == "0.001%");
    CHECK(en.say(Quantity{0, Unit::percent}) == "0%");
    CHECK(has(en.say(Quantity{195.5704, Unit::hectare}), "195.5704"));
}

TEST_CASE("A catalogue that is not one object of words is refused") {
    CHECK_FALSE(Catalogue::read("[]", Language::zh).has_value());
    CHECK_FALSE(Catalogue::read("{", Language::zh).has_value());
    const auto refused = Catalogue::read(R"({"a": 1})", Language::zh);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().front().where == "/a");
}

TEST_CASE("A number that was told is said as it was told; one that was worked out is rounded") {
    const Catalogue& en = catalogue(Language::en);
    CHECK(en.say(Quantity{27.1438, Unit::percent}) == "27.1438%");
    CHECK(en.say(Quantity{100.0 * 3704.09 / 13646.17, Unit::percent}) == "27.1%");
    CHECK(en.say(Quantity{100.0 * 3704.09 / 13646.17, Unit::percent}, std::vector{27.1}) == "27.14%");
    CHECK(en.say(Quantity{12832.78 / 15, Unit::hectare}) == "855.5187\u00a0ha");
}

}  // namespace oreplan
