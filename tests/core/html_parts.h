#pragma once

// Parts of HTML that this project wrote, found by what stands around them: much faster than by regular expressions.

#include <string>
#include <string_view>
#include <vector>

namespace oreplan::test {

/// All that stands between an opening and the closing next to it.
inline std::vector<std::string> each_between(std::string_view html, std::string_view opening, std::string_view closing) {
    std::vector<std::string> found;
    for (auto from = html.find(opening); from != html.npos; from = html.find(opening, from)) {
        from += opening.size();
        const auto to = html.find(closing, from);
        found.emplace_back(html.substr(from, to == html.npos ? to : to - from));
    }
    return found;
}

/// The rest, where all that begins and ends so is taken out, as far as `is_meant` says so of what stands between.
template <typename IsMeant>
std::string without(std::string_view html, std::string_view opening, std::string_view closing, IsMeant is_meant) {
    std::string rest;
    for (auto at = html.find(opening); at != html.npos; at = html.find(opening)) {
        const auto end = html.find(closing, at + opening.size());
        if (end == html.npos) break;
        const auto next = end + closing.size();
        rest += html.substr(0, is_meant(html.substr(at + opening.size(), end - at - opening.size())) ? at : next);
        html.remove_prefix(next);
    }
    return rest += html;
}

inline std::string without_tags(std::string_view html) {
    return without(html, "<", ">", [](std::string_view) { return true; });
}

/// Whether some figure shown is none: "nan" or "inf" as a word.
inline bool shows_no_number(std::string_view html) {
    const auto ends_with_one_of = [](std::string_view text, auto... ends) {
        return text.empty() || (text.ends_with(ends) || ...);
    };
    const auto begins_with_one_of = [](std::string_view text, auto... begins) {
        return text.empty() || (text.starts_with(begins) || ...);
    };
    for (const std::string_view none : {"nan", "inf"}) {
        for (auto at = html.find(none); at != html.npos; at = html.find(none, at + 1)) {
            if (ends_with_one_of(html.substr(0, at), ' ', '\n', '>', '(', "（", '-', "\u2212") &&
                begins_with_one_of(html.substr(at + none.size()), ' ', '\n', '<', ')', "）", '%')) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace oreplan::test
