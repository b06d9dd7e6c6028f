#include "core/model/slide.h"

#include "core/model/subject.h"

namespace oreplan {

std::string written(const SlideName& name) {
    return std::string{name_of(name.kind)} + (name.indicator.empty() ? "" : ':' + name.indicator);
}

std::optional<SlideName> parse_slide(std::string_view text) {
    const std::size_t colon = text.find(':');
    const auto kind = parse_name<SlideKind>(text.substr(0, colon));
    const std::string_view indicator = colon == std::string_view::npos ? "" : text.substr(colon + 1);
    const bool names_one = is_id(indicator);
    const bool fits = kind == SlideKind::promise ? names_one : colon == std::string_view::npos;
    if (!kind || !fits) return std::nullopt;
    return SlideName{*kind, std::string{indicator}};
}

}  // namespace oreplan
