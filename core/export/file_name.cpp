#include "core/export/file_name.h"

#include <algorithm>

namespace oreplan {

namespace {

/// Without what file systems refuse or read as something else.
std::string for_file(std::string_view text) {
    std::string name{text};
    const auto is_plain = [](char each) {
        return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || each == '-';
    };
    std::replace_if(
        name.begin(), name.end(), [&](char each) { return !is_plain(each); }, '_');
    return name;
}

}  // namespace

std::string file_name(const Page& page, const View& view, const std::string& part) {
    std::string name = for_file(view.plan) + '-' + std::string{name_of(page.kind)};
    if (!part.empty()) name += '-' + for_file(part);
    if (!page.ledger.empty()) name += '-' + for_file(page.ledger);
    const bool said = page.ledger.find("exercise") != std::string::npos;
    if (!page.warning.empty() && !said) name += "-exercise";
    return name + '-' + to_iso(view.as_of);
}

}  // namespace oreplan
