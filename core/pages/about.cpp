#include "core/model/timeline.h"
#include "core/pages/pages.h"
#include "core/pages/words/cells.h"
#include "core/pages/words/event_words.h"

namespace oreplan {

namespace {

Section identity(const Briefing& briefing) {
    const Identity& identity = briefing.plan().identity;
    FactList facts;
    facts.facts = {fact(briefing.say("identity.number"), identity.number),
                   fact(briefing.say("identity.issuer"), briefing.say(identity.issuer)),
                   fact(briefing.say("identity.approver"), briefing.say(identity.approver)),
                   fact(briefing.say("identity.issued"), briefing.say(identity.issued)),
                   fact(briefing.say("identity.period"),
                        briefing.say("window.years", {{"from", identity.first_year}, {"to", identity.last_year}})),
                   fact(briefing.say("identity.base_year"), briefing.say("year", {{"year", identity.base_year}})),
                   fact(briefing.say("identity.region"),
                        briefing.say("identity.region_words", {{"region", identity.region}, {"code", identity.region_code}}))};
    facts.facts.push_back({briefing.say("fact.basis"), source_phrase(briefing, identity.source), {}, {}});
    return {part("plan"), briefing.say("about.plan_heading"), {}, false, false, {std::move(facts)}};
}

/// The plan's figures of one topic, each with its date and clause.
Section baseline(const Briefing& briefing, Topic topic) {
    Table table{briefing.say("about.baseline_caption", {{"topic", briefing.catalogue.word("topic", topic)}}),
                {{briefing.say("column.figure"), false},
                 {briefing.say("column.value"), true},
                 {briefing.say("column.as_of"), false},
                 {briefing.say("column.source"), false}},
                {}};
    for (const Figure& figure : briefing.plan().figures) {
        if (figure.topic != topic) continue;
        std::string value = briefing.say(Quantity{figure.value, figure.unit});
        for (const Quantity& restated : figure.restated) {
            value += briefing.say("restated", {{"quantity", restated}});
        }
        table.rows.push_back({cell(briefing.say(figure.name)),
                              with_number(briefing, cell(std::move(value)), figure.value, figure.unit),
                              cell(figure.as_of ? briefing.say(*figure.as_of) : not_stated(briefing)),
                              cell(source_phrase(briefing, figure.source))});
    }
    Section section{part("baseline-" + std::string{name_of(topic)}),
                    briefing.catalogue.word("topic", topic),
                    briefing.say("about.baseline_kicker"),
                    false,
                    true,
                    {}};
    if (!table.rows.empty()) section.elements.push_back(std::move(table));
    return section;
}

/// More than anybody reads on a page; the ledger's file has them all.
constexpr std::size_t most_entries = 1000;

/// The record: what is known since the plan, with who told it and how far that vouches for it; of many the newest.
Table record_table(const Briefing& briefing, std::span<const Event* const> events) {
    Table table{briefing.say("about.record_caption"),
                {{briefing.say("column.date"), false},
                 {briefing.say("column.what"), false},
                 {briefing.say("column.source"), false},
                 {briefing.say("column.confidence"), false}},
                {}};
    const EventWords words{briefing};
    for (const Event* event : events.last(std::min(events.size(), most_entries))) {
        const auto& confidence = event->source.confidence;
        table.rows.push_back({date_cell(briefing, event->date), cell(words.of(*event)),
                              cell(source_phrase(briefing, event->source)),
                              cell(confidence ? briefing.catalogue.word("confidence", *confidence) : "–")});
    }
    return table;
}

/// All of the plan on paper.
Section paper(const Briefing& briefing) {
    return {part("booklet"),
            briefing.say("booklet.heading"),
            {},
            false,
            false,
            {Paragraph{ParagraphStyle::body, briefing.say("booklet.about")},
             Commands{{{CommandKind::booklet, briefing.say("control.booklet")}}}}};
}

Section record(const Briefing& briefing) {
    const Ledger& ledger = *briefing.facts().ledger;
    Section section{part("record"), briefing.say("about.record_heading"), {}, false, false, {}};
    section.elements.push_back(Paragraph{
        ParagraphStyle::body, briefing.say("about.record." + std::string{name_of(ledger.origin)},
                                           {{"ledger", ledger_words(briefing)}, {"issuer", briefing.plan().identity.issuer}})});
    const Timeline timeline{ledger.events};
    const auto known = timeline.until(briefing.facts().as_of);
    if (!known.empty()) section.elements.push_back(record_table(briefing, known));
    if (known.size() > most_entries) {
        section.elements.push_back(
            Paragraph{ParagraphStyle::note, briefing.say("about.record_newest", {{"count", static_cast<int>(most_entries)},
                                                                                 {"all", static_cast<int>(known.size())}})});
    }
    const auto all = timeline.all();
    if (all.size() > known.size()) {
        const Date last = all.back()->date.last();
        section.elements.push_back(
            BulletList{{{briefing.say("about.record_later",
                                      {{"count", static_cast<int>(all.size() - known.size())}, {"date", briefing.facts().as_of}}),
                         at(briefing.view, last)}}});
    }
    return section;
}

}  // namespace

Page about_page(const Briefing& briefing) {
    Page page;
    const Identity& identity_of = briefing.plan().identity;
    page.lead = briefing.say("about.lead", {{"name", identity_of.name},
                                            {"issuer", identity_of.issuer},
                                            {"issued", identity_of.issued},
                                            {"from", identity_of.first_year},
                                            {"to", identity_of.last_year},
                                            {"base", identity_of.base_year}});
    page.sections = {identity(briefing), paper(briefing), record(briefing)};
    for (std::size_t topic = 0; topic < Names<Topic>::values.size(); ++topic) {
        Section section = baseline(briefing, static_cast<Topic>(topic));
        if (!section.elements.empty()) page.sections.push_back(std::move(section));
    }
    return page;
}

}  // namespace oreplan
