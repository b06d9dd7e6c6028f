// What canvas and text version say, as phrases in the order of reading, and where the two differ.

/// What the canvas drew, as { masthead, page }: the line of time with its years ends the masthead.
export async function drawnPhrases(page) {
    const words = (await page.evaluate(() => oreplan.drawn())).map((text) => text.words).filter(Boolean);
    const isYear = (index) => /^\d{4}$/.test(words[index]);
    let end = words.findIndex((_, index) => isYear(index));
    while (isYear(end)) ++end;
    return { masthead: words.slice(0, end), page: words.slice(end) };
}

/// What the text version writes: the masthead's phrases, and the page's parts in order, each { id, phrases, rows }. Sections
/// have ids; `rows` are those of their tables, with the row's name and the words of its outcome. Taken as the canvas draws it,
/// where the canvas has reason to put it otherwise:
///   the page's title stands in the canvas's masthead;
///   the count of a tally stands over its word, and the button that saves a table over the table;
///   what has happened to a block stands at its bar, and only where there is one.
export const writtenPhrases = (page) => page.evaluate(() => {
    const phrasesOf = (element) => {
        const found = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("[aria-hidden]")) found.push(walker.currentNode.data.trim());
        return found.filter(Boolean);
    };
    const asDrawn = (element) => {
        const copy = element.cloneNode(true);
        for (const input of copy.querySelectorAll("input[type=text]")) input.replaceWith(input.value);
        for (const item of copy.querySelectorAll(".tally li")) item.prepend(item.querySelector("strong"));
        for (const button of copy.querySelectorAll(".save")) {
            if (element.id === "part:schedule" && button.nextElementSibling?.localName === "ul") button.nextElementSibling.remove();
            button.previousElementSibling.prepend(button);
        }
        return copy;
    };
    const rowsOf = (element) => [...element.querySelectorAll("tbody tr")].map((row) => ({
        table: row.closest("table").caption.textContent,
        name: phrasesOf(row.cells[0]).join(" "),
        outcomes: [...row.querySelectorAll("[data-outcome]")].flatMap(phrasesOf),
    }));
    const header = document.getElementById("text-header");
    const [pages, languages] = header.querySelectorAll("nav");
    return {
        masthead: [header.querySelector(".brand"), pages].flatMap(phrasesOf).concat(languages.getAttribute("aria-label"), phrasesOf(languages)),
        title: document.querySelector("#text h1").textContent,
        parts: [...document.getElementById("text").children].filter(({ localName }) => localName !== "h1")
            .map((part) => ({ id: part.id, phrases: phrasesOf(asDrawn(part)), rows: rowsOf(part) })),
    };
});

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
        if (starts(drawn, part.phrases, at)) at += part.phrases.length;
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
