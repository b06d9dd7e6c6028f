#include "cli/document.h"

#include "cli/files.h"
#include "core/export/html_words.h"
#include "core/text/passages.h"
#include "core/theme/theme.h"

namespace oreplan::cli {

tl::expected<std::string, std::string> paper_style(const std::filesystem::path& folder) {
    std::string style = theme_css();
    for (const char* name : {"base.css", "text.css", "charts.css", "print.css"}) {
        const auto sheet = read_file(folder / name);
        if (!sheet) return sheet;
        style += *sheet;
    }
    return style;
}

std::string document(const Page& page, const std::string& html, const std::string& style, const Catalogue& catalogue) {
    return "<!doctype html>\n<html lang=\"" + std::string{language_tag(catalogue.language())} + "\" data-theme=\"light\" " +
           attribute("data-sheet", page.sheet) + ">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" " +
           "content=\"width=device-width\">\n<title>" + escaped(plain(page.title)) + "</title>\n<style>\n" + style +
           "</style>\n<main id=\"text\">\n" + html + "</main>\n</html>\n";
}

}  // namespace oreplan::cli
