#pragma once

#include <string>
#include <string_view>

#include "core/model/names.h"

namespace oreplan {

enum class Language { zh, en };

template <>
struct Names<Language> {
    static constexpr std::array<std::string_view, 2> values{"zh", "en"};
};

constexpr Language other_language(Language language) { return language == Language::zh ? Language::en : Language::zh; }

/// The language as documents name it (BCP 47).
constexpr std::string_view language_tag(Language language) { return language == Language::zh ? "zh-CN" : "en"; }

/// Nothing, or nothing but blanks.
inline bool is_blank(std::string_view words) { return words.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// Words that are shown: in the plan's own language always, in the other where somebody wrote them (empty where not).
struct Text {
    std::string zh;
    std::string en;

    bool has(Language language) const { return !is_blank(written(language)); }

    /// In the language, or where it was not written in that, as it was: in the plan's own.
    const std::string& in(Language language) const { return written(has(language) ? language : other_language(language)); }

    bool operator==(const Text&) const = default;

private:
    const std::string& written(Language language) const { return language == Language::zh ? zh : en; }
};

template <typename Archive>
void describe(Archive& archive, Text& text) {
    archive.optional("zh", text.zh);
    archive.optional("en", text.en);
}

}  // namespace oreplan
