#include <algorithm>
#include <array>

#include "core/text/characters.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

// Nine years of school: short sentences. What is filled in counts as one character or word.
constexpr std::size_t most_characters = 50;
constexpr std::size_t most_words = 28;

/// Of the pages and notices that the public reads; the office's own and what rules find are longer by their nature.
constexpr std::array<std::string_view, 15> groups{"overview",    "about", "provenance", "green",    "blocks",
                                                  "indicators",  "mines", "search",     "minerals", "warnings",
                                                  "restoration", "tasks", "notice",     "failed",   "term_meaning"};

std::string with_nothing_filled_in(const std::string& words) {
    std::string plain;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at] != '{') {
            plain += words[at];
            continue;
        }
        plain += '0';
        at = std::min(words.find('}', at), words.size());
    }
    return plain;
}

bool ends_sentence(char32_t code) { return std::u32string_view{U"。！？；：.!?;:\n"}.find(code) != std::u32string_view::npos; }

/// How long each sentence is: in characters, or in words where blanks part them.
std::vector<std::size_t> lengths(const std::string& words, bool by_words) {
    std::vector<std::size_t> lengths{0};
    for (std::size_t at = 0; at < words.size(); at += character_length(words, at)) {
        const char32_t code = character_at(words, at);
        const bool ends = ends_sentence(code) && (code > 0x7F || at + 1 == words.size() || words[at + 1] == ' ' || code == '\n');
        if (ends) {
            lengths.push_back(0);
        } else if (!by_words || code == ' ') {
            ++lengths.back();
        }
    }
    return lengths;
}

std::size_t longest(const std::string& words, Language language) {
    const auto all = lengths(with_nothing_filled_in(words), language == Language::en);
    return *std::max_element(all.begin(), all.end());
}

}  // namespace

TEST_CASE("A sentence's length is told, whatever is filled in") {
    CHECK(longest("共{count}个，其中{met}个达到。好", Language::zh) == 10);
    CHECK(longest("There {count|is|are} {count} of 2.5 ha. Yes", Language::en) == 5);  // blanks
}

TEST_CASE("Sentences that the public reads are short") {
    for (const Language language : {Language::zh, Language::en}) {
        const std::size_t most = language == Language::zh ? most_characters : most_words;
        for (const auto& entry : catalogue(language).words()) {  // (clang 14 lets no message see a structured binding)
            const std::string_view group = std::string_view{entry.first}.substr(0, entry.first.find('.'));
            if (std::find(groups.begin(), groups.end(), group) == groups.end()) continue;
            CHECK_MESSAGE(longest(entry.second, language) <= most, (entry.first + ": " + entry.second));
        }
    }
}

}  // namespace oreplan
