#pragma once

#include <string>

#include "core/model/names.h"

namespace oreplan {

enum class Language { zh, en };

template <>
struct Names<Language> {
    static constexpr std::array<std::string_view, 2> values{"zh", "en"};
};

/// Words that are shown, in every language the page speaks. Both are required wherever words are.
struct Text {
    std::string zh;
    std::string en;

    const std::string& in(Language language) const { return language == Language::zh ? zh : en; }
    bool operator==(const Text&) const = default;
};

template <typename Archive>
void describe(Archive& archive, Text& text) {
    archive.required("zh", text.zh);
    archive.required("en", text.en);
}

}  // namespace oreplan
