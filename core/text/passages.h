#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace oreplan {

// Words that were not written in the language of the page are said in the plan's own. Within what is said they are set off by
// two control characters, so that they keep their language wherever they come to stand: alone, in a sentence, in a heading. No
// text that people bring holds controls (core/codec/parse.h). What writes HTML makes `lang` of them; all others take the plain
// words.

/// Words in the other language than that of the page. Nothing remains nothing.
std::string set_off(std::string_view words);

struct Passage {
    std::string_view words;
    bool set_off = false;
    bool hit = false;   ///< it was searched for
    bool term = false;  ///< of the field, and explained

    bool operator==(const Passage&) const = default;
};

/// Whether a byte and the one after it are one of the controls that set words off.
bool is_mark(std::string_view said, std::size_t at);
inline constexpr std::size_t mark_length = 2;  ///< bytes

/// Words that were searched for, marked where they stand among others.
std::string as_hit(std::string_view words);

/// Words that are explained where somebody asks what they mean.
std::string as_term(std::string_view words);

/// What is said, in the order in which it is, each passage as long as it can be and none empty. Points into `said`.
std::vector<Passage> passages(std::string_view said);

/// Only the words.
std::string plain(std::string_view said);

}  // namespace oreplan
