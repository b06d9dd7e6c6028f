#include "core/pages/booklet.h"

#include "cli/commands.h"
#include "cli/document.h"
#include "cli/files.h"
#include "cli/load.h"
#include "core/export/booklet_html.h"
#include "core/page/time_line.h"

namespace oreplan::cli {

int booklet(const BookletOptions& options) {
    const auto words = load_catalogue(options.i18n, options.language);
    if (!words) return fail("booklet", words.error());
    const auto plan = load_plan(options.plan, *words);
    if (!plan) return fail("", plan.error());
    const auto ledger = load_ledger(options.ledger, *plan, *words);
    if (!ledger) return fail("", ledger.error());
    const auto style = paper_style(options.style);
    if (!style) return fail("booklet", style.error());
    View view;
    view.plan = plan->identity.id;
    view.language = options.language;
    view.ledger = ledger->id;
    const Window allowed = as_of_range(*plan, *ledger, plan->identity.span().to);
    view.as_of = options.at.value_or(allowed.to);
    if (!allowed.contains(view.as_of)) {
        return fail("booklet",
                    "--at " + to_iso(view.as_of) + ": a day from " + to_iso(allowed.from) + " to " + to_iso(allowed.to),
                    wrong_use);
    }
    const Assessment assessment = assess(*plan, *ledger, view.as_of, settings_of(view));
    const Booklet all = oreplan::booklet({assessment, view, *words});
    FileBatch files;
    std::string problem = files.add(options.out, document(all.title, booklet_html(all, *words), *style, *words));
    if (problem.empty()) problem = files.finish();
    return problem.empty() ? fine : fail("booklet", problem);
}

}  // namespace oreplan::cli
