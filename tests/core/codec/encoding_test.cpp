#include "core/codec/encoding.h"

#include "core/codec/plan_json.h"
#include "core/text/characters.h"
#include "tests/core/generate.h"

using namespace oreplan;
using namespace oreplan::test;

namespace {

// The tables are the faces'; these know two names.
const std::string west_lake = "\xCE\xF7\xBA\xFE";  // 西湖
const std::string wei_shan = "\xCE\xA2\xC9\xBD";   // 微山, which is UTF-8 by chance
std::optional<std::string> knows_two_names(std::string_view bytes) {
    std::string text{bytes};
    for (std::size_t at = text.find(wei_shan); at != text.npos; at = text.find(wei_shan)) text.replace(at, 4, "微山");
    for (std::size_t at = text.find(west_lake); at != text.npos; at = text.find(west_lake)) text.replace(at, 4, "西湖");
    for (const char character : text) {
        if (static_cast<unsigned char>(character) == 0xFF) return std::nullopt;
    }
    return text;
}

DecodedText decoded(std::string_view bytes) {
    const auto text = decode(bytes, knows_two_names);
    REQUIRE_MESSAGE(text.has_value(), (text ? std::string{} : told(text.error())));
    return *text;
}

/// Key, character where one is named, line and column of each problem.
std::string refusals(std::string_view bytes) {
    const auto text = decode(bytes, knows_two_names);
    REQUIRE_FALSE(text.has_value());
    std::string lines;
    for (const Problem& problem : text.error()) {
        lines += problem.what.key.substr(8);
        for (const auto& argument : problem.what.arguments) {
            const int* number = std::get_if<int>(&argument.second);
            lines += ' ' + (number ? std::to_string(*number) : std::get<std::string>(argument.second));
        }
        lines += '\n';
    }
    return lines;
}

std::string utf16(std::u16string_view units, bool big) {
    std::string bytes;
    for (const char16_t unit : units) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += {big ? high : low, big ? low : high};
    }
    return bytes;
}

}  // namespace

TEST_CASE("UTF-8 is taken as it is, with a byte order mark or without") {
    for (const std::string_view text : {"", "{}", "矿产 é 😀\t\r\n", "\xC2\xA0", "\xF4\x8F\xBF\xBF"}) {
        CHECK(decoded(text).text == text);
        CHECK(decoded(text).taken == Encoding::utf8);
        CHECK(decoded("\xEF\xBB\xBF" + std::string{text}).text == text);
    }
}

TEST_CASE("UTF-16 is told by its byte order mark, or by the zero beside the first sign") {
    const std::u16string text = u"{\"矿\": \"😀\"}";
    for (const bool big : {false, true}) {
        const Encoding encoding = big ? Encoding::utf16_big : Encoding::utf16_little;
        for (const std::u16string& mark : {std::u16string{}, std::u16string{u"\uFEFF"}}) {
            CHECK(decoded(utf16(mark + text, big)).text == "{\"矿\": \"😀\"}");
            CHECK(decoded(utf16(mark + text, big)).taken == encoding);
        }
    }
    CHECK(decoded("\xFF\xFE").text.empty());
}

TEST_CASE("Half a character of UTF-16 is told where it stands") {
    CHECK(refusals(utf16(u"\uFEFF{\n矿", false) + "x") == "damaged_utf16 2 2\n");
    CHECK(refusals(utf16(std::u16string{u'\uFEFF', u'{', char16_t{0xDC00}}, true)) == "damaged_utf16 1 2\n");
    CHECK(refusals(utf16(std::u16string{u'\uFEFF', u'{', char16_t{0xD83D}}, true)) == "damaged_utf16 1 2\n");
    CHECK(refusals(utf16(std::u16string{u'\uFEFF', u'{', char16_t{0xD83D}, u'}'}, false)) == "damaged_utf16 1 2\n");
}

TEST_CASE("Bytes of which most are UTF-8 are damaged UTF-8, told at each place") {
    std::string text = "{\n\"名\": \"甲矿乙矿\",\n\"丙矿\": 1}";
    text.erase(text.find("丙"), 1);
    CHECK(refusals(text) == "damaged_utf8 3 2\n");
    text.insert(text.find("甲"), "\xFF");
    CHECK(refusals(text) == "damaged_utf8 2 7\ndamaged_utf8 3 2\n");
    CHECK(refusals("\xEF\xBB\xBF{\xCE\xF7\xBA\xFE}") == "damaged_utf8 1 2\n");  // its mark says what it should be
    CHECK(refusals("矿产矿产\xED\xA0\x80") == "damaged_utf8 1 5\n");            // half of a pair
    CHECK(refusals("矿产\xC0\x80") == "damaged_utf8 1 3\n");                    // a zero in disguise
    CHECK(refusals("矿产资源总体\xE7\x9F") == "damaged_utf8 1 7\n");            // cut off
}

TEST_CASE("All else is GB 18030, or refused where it is not") {
    CHECK(decoded("{\"" + west_lake + "\": 1}").text == "{\"西湖\": 1}");
    CHECK(decoded("{\"" + west_lake + "\": 1}").taken == Encoding::gb18030);
    CHECK(refusals("{\n  \xFF\xFF\xFF\xFF}") == "unknown_encoding 2 3\n");
}

TEST_CASE("One pair alone is as well a hole in UTF-8, and no reason to believe in GB 18030; two are") {
    CHECK(refusals("{\"a\": \"\xE4\xB8\"}") == "damaged_utf8 1 8\n");
    CHECK(refusals("{\"a\": \"\xB2\xFA\"}") == "damaged_utf8 1 8\n");
}

TEST_CASE("GB 18030 is told though its bytes be UTF-8 by chance") {
    for (const std::string more : {"", "\xBF\xF3\xD2\xB5", "\xC3\xBA\xBF\xF3", "\xCF\xD8"}) {  // 矿业, 煤矿, 县
        CAPTURE(more);
        CHECK(decoded("{\"name\": \"" + wei_shan + more + "\"}").taken == Encoding::gb18030);
    }
    for (const std::string_view text : {"Wēishān Xiàn", "Nǐ hǎo", "µ² °", "Ελλάδα", "Кузбасс", "ئۇيغۇر", "微山 ɽ"}) {
        CAPTURE(text);
        CHECK(decoded(text).taken == Encoding::utf8);
    }
    const std::string word = "Ελλάδα ";
    CHECK(refusals(word + word + word + "\xC3").starts_with("damaged_utf8"));
}

TEST_CASE("Controls are refused with their place, however the text is written") {
    CHECK(refusals(std::string_view{"{\n\"a\": \"b\0c\"}", 13}) == "control_in_text U+0000 2 8\n");
    CHECK(refusals("矿\x01\x1F") == "control_in_text U+0001 1 2\ncontrol_in_text U+001F 1 3\n");
    CHECK(refusals("\x7F\n\xC2\x85") == "control_in_text U+007F 1 1\ncontrol_in_text U+0085 2 1\n");
    CHECK(refusals(utf16(std::u16string{u'\uFEFF', u'{', u'\0'}, false)) == "control_in_text U+0000 1 2\n");
    CHECK(refusals(west_lake + '\x02') == "control_in_text U+0002 1 3\n");
    CHECK(refusals(std::string(5000, '\x01')).size() ==
          std::string{"control_in_text U+0001 1 1\n"}.size() * 9 + std::string{"control_in_text U+0001 1 10\n"}.size() * 90 +
              std::string{"control_in_text U+0001 1 100\n"}.size() * 900 + std::string{"control_in_text U+0001 1 1000\n"}.size());
}

TEST_CASE("A character is named and found again, of any length") {
    for (const char32_t character : {U'a', U'\u00A0', U'矿', U'\U0001F600', U'\U0010FFFF'}) {
        std::string text;
        append(text, character);
        CHECK(character_length(text, 0) == text.size());
        CHECK(character_at(text, 0) == character);
    }
    CHECK(name_of_character(0) == "U+0000");
    CHECK(name_of_character(0x10FFFF) == "U+10FFFF");
    CHECK(without_controls(std::string{"a\0b\xC2\x80\t", 6}) == "a\uFFFDb\uFFFD\t");
}

TEST_CASE("What is decoded is decoded to itself") {
    holds("any bytes", [] {
        Anything any{any_seed()};
        std::string bytes;
        for (std::size_t left = any.below(40); left > 0; --left) bytes += static_cast<char>(any.below(256));
        const auto text = decode(bytes, [](std::string_view) { return std::optional<std::string>{}; });
        if (!text) return RC_ASSERT(!text.error().empty());
        RC_ASSERT(find_control(text->text) == std::string::npos);
        RC_ASSERT(decode(text->text, knows_two_names)->text == text->text);
    });
}

TEST_CASE("Controls written as escapes are refused at their place, and no message carries them") {
    const auto problems_of = [](const std::string& change_from, const std::string& change_to) {
        std::string text = write_plan(small_plan());
        const std::size_t at = text.find(change_from);
        REQUIRE(at != text.npos);
        const auto read = read_plan(text.replace(at, change_from.size(), change_to));
        REQUIRE_FALSE(read.has_value());
        for (const Problem& problem : read.error()) {
            CHECK(find_control(problem.where) == std::string::npos);
            for (const auto& argument : problem.what.arguments) {
                if (const auto* words = std::get_if<std::string>(&argument.second)) {
                    CHECK(find_control(*words) == std::string::npos);
                }
            }
        }
        return told(read.error());
    };
    CHECK(problems_of("Test county", "Test\\u0000county") == "/identity/name/en problem.control cure.control\n");
    CHECK(problems_of("总则", "总\\u0007则") == "/clauses/0/heading/zh problem.control cure.control\n");
    CHECK(problems_of("总则", "总\\b则") == "/clauses/0/heading/zh problem.control cure.control\n");
    CHECK(problems_of("总则", "总\\u0085则") == "/clauses/0/heading/zh problem.control cure.control\n");
    CHECK(problems_of("\"2021-05-10\"", "\"2021-05-10\\u0000\"") ==
          "/identity/issued problem.control cure.control\n"
          "/identity/issued problem.bad_date cure.bad_date\n");
    CHECK(problems_of("\"number\"", "\"num\\u0000ber\"") ==
          "/identity/num\uFFFDber problem.control_in_key cure.control_in_key\n"
          "/identity problem.missing_key cure.missing_key\n"
          "/identity/num\uFFFDber problem.unknown_key cure.unknown_key\n");
    std::string fine = write_plan(small_plan());
    fine.replace(fine.find("总则"), std::string{"总则"}.size(), "总\\t\\r\\n则");
    CHECK(read_plan(fine).has_value());
}
