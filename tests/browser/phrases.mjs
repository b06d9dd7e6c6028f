// What canvas and text version say, as phrases in the order of reading, and where the two differ.

const dateChip = /^(截至\d|as of \d)/; // the last word of the masthead

/// What the canvas drew, as { masthead, page }.
export async function drawnPhrases(page) {
    const words = (await page.evaluate(() => oreplan.drawn())).map((text) => text.words).filter(Boolean);
    const end = words.findIndex((phrase) => dateChip.test(phrase)) + 1;
    return { masthead: words.slice(0, end), page: words.slice(end) };
}

/// What the text version writes: the masthead's phrases, and the page's parts in order, each { id, phrases, stacked, charted, rows }.
/// Sections have ids; `phrases` are with tables in place of charts, `stacked` too, as tables are drawn that have no room for their
/// columns, and `charted` with charts (what is told of them only when they are pointed at is in none); `rows` are those of the tables, with the row's name and the words of its outcome. Taken as the canvas
/// draws it, where the canvas has reason to put it otherwise:
///   the page's title stands in the canvas's masthead;
///   the count of a tally stands over its word, and the button that saves a table over the table;
///   the contents of a long page, which the canvas has where the screen is narrow, say its headings once more;
///   that a card is of a part stands in one phrase with the card's name.
export const writtenPhrases = (page) => page.evaluate(() => {
    const phrasesOf = (element) => {
        const found = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
            if (!walker.currentNode.parentElement.closest("[aria-hidden], title")) found.push(walker.currentNode.data.trim());
        return found.filter(Boolean);
    };
    const charts = ":is(figure, .schedule):has(+ .exhibit + .as-table), .bullets, h3:has(+ .bullets)";
    const asDrawn = (element, inCharts) => {
        const copy = element.cloneNode(true);
        for (const other of copy.querySelectorAll(inCharts ? ".as-table" : `${charts}, .as-table > summary`)) other.remove();
        for (const input of copy.querySelectorAll("input[type=text]")) input.replaceWith(input.value);
        for (const item of copy.querySelectorAll(".tally li")) item.prepend(item.querySelector("strong"));
        for (const kicker of copy.querySelectorAll(".cards .kicker"))
            kicker.parentElement.textContent = `${kicker.textContent} · ${kicker.nextElementSibling.textContent}`;
        for (const button of copy.querySelectorAll(".save")) button.previousElementSibling.prepend(button);
        return copy;
    };
    // Each row below the other, its words with their columns' headings before them.
    const inRows = (element) => {
        for (const table of element.querySelectorAll("table")) {
            const headings = [...table.tHead.rows[0].cells].map(({ textContent }) => textContent);
            table.tHead.remove();
            for (const row of table.tBodies[0].rows)
                for (const [index, cell] of [...row.cells].entries()) {
                    const heading = document.createElement("b");
                    heading.textContent = index > 0 ? headings[index] : "";
                    cell.prepend(heading);
                }
        }
        return element;
    };
    const rowsOf = (element) => [...element.querySelectorAll("tbody tr")].map((row) => ({
        table: row.closest("table").caption.textContent,
        name: phrasesOf(row.cells[0]).join(" "),
        outcomes: [...row.querySelectorAll("[data-status]")].flatMap(phrasesOf),
    }));
    // Words of another language stand in an element of their own, amid those around them.
    const inOnePiece = (element) => {
        const copy = element.cloneNode(true);
        for (const passage of copy.querySelectorAll("span[lang], tspan[lang], .term")) passage.replaceWith(passage.textContent);
        copy.normalize();
        return copy;
    };
    const header = document.getElementById("text-header");
    const [pages, languages] = header.querySelectorAll("nav");
    const settings = header.querySelector(".settings > summary");
    return {
        masthead: [header.querySelector(".brand"), pages, languages, settings].flatMap(phrasesOf),
        title: document.querySelector("#text h1").textContent,
        parts: [...document.getElementById("text").children].filter((part) => part.localName !== "h1" && !part.matches(".contents, .meaning")).map(inOnePiece).map((part) => ({
            id: part.id,
            phrases: phrasesOf(asDrawn(part, false)),
            stacked: phrasesOf(inRows(asDrawn(part, false))),
            charted: phrasesOf(asDrawn(part, true)),
            rows: rowsOf(part),
        })),
    };
});

/// The parts as they are where the page is drawn with charts.
export const inCharts = (parts) => parts.map((part) => ({ ...part, phrases: part.charted, stacked: part.charted }));

const starts = (list, start, at) => start.every((each, index) => list[at + index] === each);

/// Holds what is drawn, phrase by phrase, against what is written. A section may be drawn only when its subject is asked for: the
/// ids of those that were not are `left`. `difference` tells the first place where the two say different things, and is empty
/// where there is none.
export function compare(drawn, parts) {
    const left = [];
    let at = 0;
    const result = (expected) => ({
        left: left.map(({ id }) => id),
        difference: expected ? told(drawn.slice(at), [expected, ...left]) : "",
    });
    for (const part of parts) {
        const form = [part.phrases, part.stacked ?? part.phrases].find((phrases) => starts(drawn, phrases, at));
        if (form) at += form.length;
        else if (part.id) left.push(part);
        else return result(part);
    }
    return result(at === drawn.length ? null : { id: "", phrases: [] });
}

// Of the parts that might have been meant, the one that begins most like what is drawn.
function told(drawn, parts) {
    const alike = ({ phrases }) => Math.max(0, phrases.findIndex((phrase, index) => drawn[index] !== phrase));
    const [part] = [...parts].sort((one, other) => alike(other) - alike(one));
    const around = (list) => list.slice(Math.max(0, alike(part) - 2), alike(part) + 3).join(" | ");
    return `${part.id || "outside of sections"}: drawn "${around(drawn)}", written "${around(part.phrases)}"`;
}

// Tables whose charts say the outcome in other words:
const toldOtherwise = {
    "part:size": "the chart tells a class and its mines in one phrase, and the share beside it",
    "part:register": "where no mine has a name, the chart tells a mineral and its mines in one phrase",
    "part:lands": "the table has the share of the land, the chart the land itself and how that stands",
};
// A row that is a part of the one above it is named so in a table, and indented in a chart.
const partOf = /^(其中：|of which: )/;

/// Where the page is drawn with charts: the rows of tables drawn as charts whose names are not drawn in their order, each with its
/// outcomes before the next name. Each as "name: outcomes".
export function missingRows(drawn, parts) {
    const rows = parts.filter(({ id }) => !toldOtherwise[id]).flatMap((part) => part.rows).filter(({ table }) => !drawn.includes(table));
    const missing = [];
    let rest = drawn;
    rows.forEach(({ name, outcomes }, index) => {
        const nameDrawn = name.replace(partOf, "");
        const nameAfter = rows[index + 1]?.name.replace(partOf, "");
        const start = rest.indexOf(nameDrawn);
        const end = rest.indexOf(nameAfter, start + 1);
        const own = start < 0 ? [] : rest.slice(start + 1, end < 0 ? undefined : end);
        if (start < 0 || !outcomes.every((outcome) => own.includes(outcome))) missing.push(`${name}: ${outcomes.join(", ")}`);
        rest = rest.slice(start + 1);
    });
    return missing;
}

// What a chart has and its table has not:
const chartsOwn = {
    "^(以表格显示|Show as tables)$": "the way to the table",
    "^(规划目标|Target|实际（.+）|Actual \\(.+\\))$": "what the colours of the steps mean",
    "^\\d{4}$": "the years along an axis",
    "^(面积未载明|area not stated)$": "in the table the column says what is not stated",
};

/// Where the page is drawn with charts: what is drawn and nowhere written.
export function onlyDrawn(drawn, written) {
    const isOwn = (phrase) => Object.keys(chartsOwn).some((own) => new RegExp(own).test(phrase));
    return drawn.flatMap((phrase) => phrase.split(" · ")).filter((phrase) => !isOwn(phrase) && !written.includes(phrase));
}
