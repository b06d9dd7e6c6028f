#include "core/export/not_found.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string under(const std::string& root_path) {
    return not_found_html({catalogue(Language::zh), catalogue(Language::en)}, root_path, "static/style-1a.css");
}

}  // namespace

TEST_CASE("The page for an address that is none leads to its own site, wherever that stands") {
    CHECK(has(under("/"), "href=\"/static/style-1a.css\""));
    CHECK(has(under("/"), "href=\"/icon.svg\""));
    CHECK(has(under("/"), "<a href=\"/\">"));
    const std::string below = under("/county/minerals/");
    CHECK(has(below, "href=\"/county/minerals/static/style-1a.css\""));
    CHECK(has(below, "href=\"/county/minerals/icon.svg\""));
    CHECK(has(below, "<a href=\"/county/minerals/\">"));
    CHECK_FALSE(has(below, "href=\"/static"));
    CHECK_FALSE(has(below, "href=\"/\""));
}

TEST_CASE("The page for an address that is none speaks each language, with nothing but text") {
    const std::string page = under("/");
    CHECK(has(page, "<section lang=\"zh-CN\"><h1>没有这个页面</h1>"));
    CHECK(has(page, "<section lang=\"en\"><h1>There is no such page</h1>"));
    CHECK_FALSE(has(page, "<script"));
    CHECK_FALSE(has(page, "<style"));  // the server's policy forbids it
}

TEST_CASE("A site's root begins and ends with a slash and needs no escaping") {
    for (const char* path : {"/", "/minerals/", "/county/minerals/", "/~plan/v1.0_b/"}) CHECK(is_root_path(path));
    for (const char* path : {"", "minerals/", "/minerals", "//host/", "/a//b/", "/a b/", "/a?b/", "/\"/", "/县/"})
        CHECK_FALSE(is_root_path(path));
}

TEST_CASE("A site's address has a scheme, a server and a path that ends with a slash") {
    for (const char* good : {"https://plans.example.org/", "http://127.0.0.1:8080/", "https://example.org/county/minerals/"})
        CHECK_MESSAGE(is_site_address(good), good);
    for (const char* bad : {"", "plans.example.org/", "https://", "https:///", "https://plans.example.org", "ftp://example.org/",
                            "https://example.org/a\"b/", "https://example.org/page", "https://exa mple.org/"})
        CHECK_MESSAGE(!is_site_address(bad), bad);
}

}  // namespace oreplan
