#include "core/pages/problems.h"

#include "core/pages/words/cells.h"
#include "core/pages/words/words.h"

namespace oreplan {

namespace {

Section section_of(const RefusedFile& file, Subject subject, const Catalogue& catalogue) {
    const int count = static_cast<int>(file.problems.size());
    Section section{std::move(subject), file.name, catalogue.say("problems.count", {{"count", count}}), false, false, {}};
    if (!file.encoding.empty()) {
        const std::string words = catalogue.say("encoding.file", {{"file", file.name}, {"encoding", file.encoding}});
        section.elements.push_back(Paragraph{ParagraphStyle::body, words});
    }
    if (file.problems.size() >= most_problems) {
        section.elements.push_back(Paragraph{ParagraphStyle::body, catalogue.say("problems.more", {{"most", count}})});
    }
    Table table{
        catalogue.say("problems.caption", {{"file", file.name}}),
        {{catalogue.say("column.place"), false}, {catalogue.say("column.problem"), false}, {catalogue.say("column.cure"), false}},
        {}};
    for (const Problem& problem : file.problems) {
        table.rows.push_back({cell(problem.where.empty() ? catalogue.say("problems.whole_file") : problem.where),
                              cell(catalogue.say(problem.what)), cell(catalogue.say(problem.cure))});
    }
    section.elements.push_back(std::move(table));
    return section;
}

}  // namespace

Page problems_page(const std::vector<RefusedFile>& files, const View& back, const Catalogue& catalogue) {
    Page page;
    page.kind = back.page;
    page.stands_in = true;
    page.title = catalogue.say("problems.title");
    page.lead = catalogue.say("problems.lead");
    page.sections.push_back({part("problems"),
                             {},
                             {},
                             false,
                             false,
                             {BulletList{{{catalogue.say("problems.back"), back}}},
                              Commands{{{CommandKind::choose_file, catalogue.say("problems.again")}}},
                              Paragraph{ParagraphStyle::note, catalogue.say("problems.places")}}});
    for (const RefusedFile& file : files) {
        page.sections.push_back(section_of(file, part("file-" + std::to_string(page.sections.size())), catalogue));
    }
    return page;
}

}  // namespace oreplan
