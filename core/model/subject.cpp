#include "core/model/subject.h"

#include <algorithm>
#include <cctype>

namespace oreplan {

std::string fragment_of(const Subject& subject) {
    return subject.is_none() ? std::string{} : std::string{name_of(subject.kind)} + ':' + subject.id;
}

std::optional<Subject> parse_fragment(std::string_view fragment) {
    if (fragment.empty()) return Subject{};
    const std::size_t colon = fragment.find(':');
    if (colon == std::string_view::npos || colon + 1 == fragment.size()) return std::nullopt;
    const auto kind = parse_name<SubjectKind>(fragment.substr(0, colon));
    if (!kind || *kind == SubjectKind::none) return std::nullopt;
    return Subject{*kind, std::string{fragment.substr(colon + 1)}};
}

bool is_id(std::string_view text) {
    const auto stands_in_addresses = [](unsigned char each) { return each < 128 && (std::isalnum(each) || each == '-'); };
    return !text.empty() && std::all_of(text.begin(), text.end(), stands_in_addresses);
}

}  // namespace oreplan
