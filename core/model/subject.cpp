#include "core/model/subject.h"

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

}  // namespace oreplan
