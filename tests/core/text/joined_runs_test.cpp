#include "core/text/joined_runs.h"

#include <doctest/doctest.h>

#include "core/text/characters.h"

namespace oreplan {

namespace {

/// How many characters are drawn.
std::size_t drawn(std::string_view words) {
    const std::string text = with_runs(words);
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += character_length(text, at)) ++count;
    return count;
}

}  // namespace

TEST_CASE("What is drawn letter by letter stays as it is") {
    for (const char* words : {"", "微山县矿产资源总体规划（2021—2025 年）", "Café №1, 10.98 Mt", "\xF0\xA0\x80\x80 山"}) {
        CHECK(with_runs(words) == words);
    }
}

TEST_CASE("A word that needs shaping is one sign, which stands for all of it and always the same") {
    CHECK(drawn("कोयला") == 1);
    CHECK(drawn("कोयला खान") == 3);  // two words and the blank at which a line may end
    CHECK(drawn("煤矿 ᠨᠡᠭᠦᠷᠡᠰᠦ 一号") == 2 + 1 + 1 + 1 + 2);
    CHECK(drawn("Cafe\u0301") == 1);
    CHECK(with_runs("कोयला") == with_runs("कोयला"));
    CHECK(with_runs("कोयला") != with_runs("खान"));
    CHECK(run_of(character_at(with_runs("कोयला"), 0)) == "कोयला");
    CHECK(run_of(U'国').empty());
}

TEST_CASE("Marks are joined from the first to the last of Unicode's blocks of them, and what stands beside those is not") {
    CHECK(drawn("e\u02FF") == 2);
    CHECK(drawn("e\u0300") == 1);
    CHECK(drawn("e\u036F") == 1);
    CHECK(drawn("e\u0370") == 2);
    CHECK(drawn("a\u20FF") == 1);
    CHECK(drawn("a\u2FFF") == 2);  // ends a run, as Chinese does
    CHECK(drawn("\u3000\u9FFF\uA83F") == 3);
    CHECK(drawn("\uA840\uA877") == 1);
    CHECK(drawn("\uA878") == 1);
    CHECK(drawn("e\uFE20") == 1);
}

TEST_CASE("Tibetan may break after each dot; words from right to left keep their order in one run") {
    CHECK(drawn("རྡོ་སོལ་") == 2);
    CHECK(drawn("كۆمۈر كان") == 1);
    CHECK(drawn("كۆمۈر كان 1") == 3);
    std::string many;
    for (int word = 0; word < 12; ++word) many += "كۆمۈر ";
    CHECK(drawn(many) > 2);  // longer than a line: in several
}

TEST_CASE("Words come back as they were") {
    for (const char* words : {"煤矿 كۆمۈر كان（1）", "རྡོ་སོལ་ 10", "微山 Café №1"}) CHECK(without_runs(with_runs(words)) == words);
}

}  // namespace oreplan
