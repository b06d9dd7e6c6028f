#include "core/pages/terms.h"

#include "core/text/passages.h"
#include "tests/core/pages/page_words.h"

namespace oreplan {

using namespace test;

namespace {

/// What is marked, in the order in which it is said.
std::vector<std::string> marked(const std::string& said) {
    std::vector<std::string> terms;
    for (const Passage& passage : passages(said)) {
        if (passage.term) terms.emplace_back(passage.words);
    }
    return terms;
}

Page page_of(std::vector<Element> elements) {
    Page page;
    page.sections = {{part("one"), {}, {}, false, false, elements}, {part("two"), {}, {}, false, false, elements}};
    return page;
}

Page explained_paragraph(const std::string& words, Language language) {
    return explained(page_of({Paragraph{ParagraphStyle::body, words}}), catalogue(language));
}

std::vector<std::string> marked_in(const Page& page, std::size_t section) {
    return marked(std::get<Paragraph>(page.sections[section].elements.front()).text);
}

using Marked = std::vector<std::string>;

}  // namespace

TEST_CASE("Each section marks a word of the field where it says it first, and the page has its meaning once") {
    const Page page = explained_paragraph("绿色矿山和探矿权，绿色矿山。", Language::zh);
    CHECK(marked_in(page, 0) == Marked{"绿色矿山", "探矿权"});
    CHECK(marked_in(page, 1) == Marked{"绿色矿山", "探矿权"});
    REQUIRE(page.terms.size() == 2);
    CHECK(page.terms.front().meaning.starts_with("绿色矿山："));
    CHECK(plain(std::get<Paragraph>(page.sections[0].elements.front()).text) == "绿色矿山和探矿权，绿色矿山。");
}

TEST_CASE("Of words in letters none is a part of another, and any of a term's forms is the term") {
    CHECK(marked_in(explained_paragraph("Two green mines, one green mine", Language::en), 0) == Marked{"green mines"});
    CHECK(marked_in(explained_paragraph("evergreen mines", Language::en), 0).empty());
    CHECK(marked_in(explained_paragraph("unexpected", Language::en), 0).empty());
    CHECK(marked_in(explained_paragraph("by 2025 · expected", Language::en), 0) == Marked{"expected"});
}

TEST_CASE("Of terms that begin alike the longer is meant") {
    CHECK(marked_in(explained_paragraph("采煤塌陷地", Language::zh), 0) == Marked{"采煤塌陷地"});
    CHECK(marked_in(explained_paragraph("历史遗留矿山", Language::zh), 0) == Marked{"历史遗留矿山"});
}

TEST_CASE("What leads somewhere is not marked, nor what is in another language or was searched for") {
    View view;
    const Page page = explained(
        page_of({BulletList{{{"绿色矿山", view}, {set_off("绿色矿山"), {}}, {as_hit("绿色矿山"), {}}, {"绿色矿山", {}}}}}),
        catalogue(Language::zh));
    const auto& items = std::get<BulletList>(page.sections[0].elements.front()).items;
    CHECK(items[0].text == "绿色矿山");
    CHECK(items[1].text == set_off("绿色矿山"));
    CHECK(items[2].text == as_hit("绿色矿山"));
    CHECK(marked(items[3].text) == Marked{"绿色矿山"});
}

TEST_CASE("A page without words of the field has no meanings") { CHECK(explained_paragraph("煤", Language::zh).terms.empty()); }

TEST_CASE("Every form of a term is said by the catalogue or by a plan, and its meaning has a name before it") {
    const std::string plans =
        file_text("assets/plans/weishan-2021-2025/plan.json") + file_text("tests/data/plans/lixi-trial-2026-2030/plan.json");
    for (const Language language : {Language::zh, Language::en}) {
        std::string said = plans;
        for (const auto& [key, words] : catalogue(language).words()) {
            if (!key.starts_with("term")) said += words + '\n';
        }
        for (const std::string_view name : Names<FieldTerm>::values) {
            const std::string meaning = catalogue(language).say("term_meaning." + std::string{name});
            CHECK_MESSAGE(meaning.find(language == Language::zh ? "：" : ": ") != meaning.npos, meaning);
            const std::string forms = catalogue(language).say("term." + std::string{name}) + '|';
            for (std::size_t from = 0; from < forms.size(); from = forms.find('|', from) + 1) {
                const std::string form = forms.substr(from, forms.find('|', from) - from);
                CHECK_MESSAGE(said.find(form) != said.npos, form);
            }
        }
    }
}

TEST_CASE("In the text a term is a button that shows its meaning, and no other words are") {
    const Page page = explained_paragraph("关于绿色矿山", Language::zh);
    const std::string html = page_html(page, {"../"}, catalogue(Language::zh));
    CHECK(says(html, "关于"));
    CHECK(html.find(">绿色矿山</button>") != html.npos);
    CHECK(html.find("popovertarget=\"term:0\"") != html.npos);
    CHECK(html.find("id=\"term:0\">绿色矿山：") != html.npos);
    CHECK(page_html(page_of({}), {"../"}, catalogue(Language::zh)).find("popover") == std::string::npos);
}

}  // namespace oreplan
