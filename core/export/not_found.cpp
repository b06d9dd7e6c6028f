#include "core/export/not_found.h"

#include <algorithm>

#include "core/export/html_words.h"

namespace oreplan {

namespace {

bool stands_in_addresses(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || std::string_view{"-._~/"}.find(character) != std::string_view::npos;
}

}  // namespace

bool is_root_path(std::string_view path) {
    return path.starts_with('/') && path.ends_with('/') && path.find("//") == std::string_view::npos &&
           std::all_of(path.begin(), path.end(), stands_in_addresses);
}

bool is_site_address(std::string_view address) {
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (!address.starts_with(scheme)) continue;
        address.remove_prefix(scheme.size());
        const std::size_t path = address.find('/');
        const auto stands_in_servers = [](char each) { return each == ':' || (each != '/' && stands_in_addresses(each)); };
        return path != std::string_view::npos && path > 0 && is_root_path(address.substr(path)) &&
               std::all_of(address.begin(), address.begin() + static_cast<std::ptrdiff_t>(path), stands_in_servers);
    }
    return false;
}

std::string not_found_html(const std::vector<Catalogue>& catalogues, const std::string& root_path, const std::string& style) {
    std::string text;
    for (const Catalogue& catalogue : catalogues) {
        text += "<section lang=\"" + std::string{language_tag(catalogue.language())} + "\"><h1>" +
                escaped(catalogue.say("not_found.title")) + "</h1><p>" + escaped(catalogue.say("not_found.text")) +
                "</p><p><a href=\"" + escaped(root_path) + "\">" + escaped(catalogue.say("page.overview")) + "</a></p></section>";
    }
    return "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><meta name=\"viewport\" "
           "content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\"><title>404 · " +
           escaped(catalogues.front().say("brand")) + "</title><link rel=\"icon\" href=\"" + escaped(root_path) +
           "icon.svg\" type=\"image/svg+xml\"><link rel=\"stylesheet\" href=\"" + escaped(root_path + style) +
           "\"><main id=\"text\">" + text + "</main></html>\n";
}

}  // namespace oreplan
