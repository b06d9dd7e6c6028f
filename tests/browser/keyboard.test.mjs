// Every control has a path by the keyboard, which docs/keyboard.md tells and this walks; Tab goes through the canvas and on.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";

import { focusedWords, plan, root, settled, stage, test, visit } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const laptop = { viewport: { width: 1366, height: 650 } };
const faces = { "On the canvas": "", "In the text version": "&view=text", "In the version for elders": "&elder=1" };
const most = 250; // presses of Tab to one control

// The rows of the tables, by their heading, as { page, control, keys, outcome }.
function readPaths() {
    const rows = [];
    let face = "";
    for (const line of readFileSync(`${root}/docs/keyboard.md`, "utf8").split("\n")) {
        if (line.startsWith("## ")) face = line.slice(3);
        const cells = line.split("|").slice(1, -1).map((cell) => cell.trim());
        if (cells.length === 4 && cells[0] !== "Page" && !cells[0].startsWith("---")) {
            const [page, control, keys, outcome] = cells;
            rows.push({ face, page, control, keys: keys.split(/, (?![^“]*”)/), outcome });
        }
    }
    return rows;
}

// What the keyboard stands on: in the canvas by its words, elsewhere by what a screen reader calls it.
async function standsOn(page) {
    const active = await page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement.closest("#stage")) return null;
        const label = activeElement.labels?.[0];
        return (label ? label.firstChild.textContent : activeElement.innerText).trim().replace(/\s+/g, " ");
    });
    return (active ?? (await focusedWords(page))).replace(/^[●▲■◐○–] /, "");
}

async function tabTo(page, key, words) {
    const seen = [];
    while (seen.length < most) {
        await page.keyboard.press(key);
        seen.push(await standsOn(page));
        if (seen.at(-1).startsWith(words)) return;
    }
    assert.fail(`${key} does not come to “${words}”: ${seen.slice(0, 90).map((each) => each.slice(0, 40)).join(" | ")}`);
}

async function pressAll(page, keys) {
    for (const key of keys) {
        const [, way, words] = key.match(/^(Tab|Shift\+Tab) to “(.+)”$/) ?? [];
        if (way) await tabTo(page, way, words);
        else await page.keyboard.press(key.replace("Ctrl+", "Control+"));
        await settled(page);
    }
}

// Notes what is no change of the page: a file that is asked for or given, paper, a voice.
async function watch(page) {
    const events = [];
    page.on("filechooser", () => events.push("file chooser"));
    page.on("download", () => events.push("file"));
    await page.exposeFunction("noted", (what) => events.push(what));
    await page.evaluate(() => {
        window.print = () => window.noted("print");
        speechSynthesis.getVoices = () => [{ lang: "en-US" }, { lang: "zh-CN" }];
        speechSynthesis.speak = () => window.noted("reading");
        globalThis.SpeechSynthesisUtterance = class {};
    });
    return events;
}

const until = async (wanted, holds) => {
    const patience = Date.now() + 8000;
    while (!(await holds())) {
        assert.ok(Date.now() < patience, wanted);
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
};

async function comesTo(page, outcome, events) {
    const [, address] = outcome.match(/^`(.+)`$/) ?? [];
    const [, words] = outcome.match(/^“(.+)”$/) ?? [];
    const [, focus] = outcome.match(/^focus: (.+)$/) ?? [];
    const ends = address?.startsWith("indicators/") && !address.includes("#");
    if (address) return until(`${page.url()} has ${address}`, () => (ends ? page.url().endsWith(address) : page.url().includes(address)));
    if (words) return until(`“${words}” is shown`, () => page.evaluate((said) =>
        (document.documentElement.dataset.view === "canvas" ? oreplan.words() : document.body.innerText).includes(said), words));
    if (focus) return until(`focus on ${focus}`, () => page.evaluate((id) => document.activeElement.id === id, focus));
    return until(`${outcome}: ${events}`, () => events.includes(outcome));
}

for (const [face, query] of Object.entries(faces)) {
    const rows = readPaths().filter((row) => row.face === face);
    assert.ok(rows.length >= 6, `${face}: ${rows.length} rows`);
    for (const { page: name, control, keys, outcome } of rows)
        test(`${face}, ${name}, ${control}: ${keys.join(", ")}`, async () => {
            const page = await it.open(`${plan}/en/${name}/?at=2024-06-30&ledger=exercise${query}`, laptop);
            const events = await watch(page);
            if (!query) await page.locator("#canvas").focus();
            await pressAll(page, keys);
            await comesTo(page, outcome, events);
            await page.context().close();
        });
}

test("a path that is not there fails", async () => {
    const page = await it.open(`${plan}/en/search/?view=text`, laptop);
    await assert.rejects(tabTo(page, "Tab", "No such control"), /does not come to/);
    await assert.rejects(comesTo(page, "`no/such/address`", []), /no\/such\/address/);
});

const isOnStage = (page) => page.evaluate(() => document.activeElement.closest("#stage") !== null);

// The words of all that Tab stops at in the canvas, from where it has just come to it until it has left.
async function walkThrough(page, key) {
    const seen = [await focusedWords(page)];
    while (seen.length < most) {
        await page.keyboard.press(key);
        if (!(await isOnStage(page))) return seen;
        seen.push(await focusedWords(page));
    }
    return assert.fail(`${key} is held: ${seen.slice(0, 90).join(" | ")}`);
}

for (const [language, name] of [["en", "green-mines"], ["zh", "search"], ["en", "admission"]]) {
    test(`Tab goes through all of the canvas and on, and back again: ${name}, ${language}`, async () => {
        const page = await it.open(`${plan}/${language}/${name}/?ledger=exercise`, laptop);
        // What comes after the canvas is the browser's own; here a button stands for it.
        await page.evaluate(() => document.body.append(Object.assign(document.createElement("button"), { id: "after", textContent: "after" })));
        await page.locator("#skip").focus();
        await page.keyboard.press("Tab");
        assert.ok(await isOnStage(page), "the canvas comes after the link past it");
        const forth = await walkThrough(page, "Tab");
        assert.ok(forth.length > 20, `${name}: ${forth.length}`);
        assert.equal(new Set(forth.slice(0, 16)).size, 16, "each page is stopped at once");
        assert.equal(await page.evaluate(() => document.activeElement.id), "after");
        await page.keyboard.press("Shift+Tab");
        assert.ok(await isOnStage(page), "and before what comes after it");
        const back = await walkThrough(page, "Shift+Tab");
        // A head that stays in sight over rows has the words of the row behind it after its own.
        const ways = [...forth].reverse().map((words, index) => (back[index]?.startsWith(words) ? back[index] : words));
        assert.deepEqual(back, ways, name);
        assert.equal(await page.evaluate(() => document.activeElement.id), "skip");
        await page.keyboard.press("Tab");
        assert.equal(await focusedWords(page), forth[0], "it begins anew");
        await visit(page, `${plan}/${language}/overview/`);
        await page.context().close();
    });
}

test("in the text version Tab stops at every control in the order of reading, and each shows that it has the focus", async () => {
    const page = await it.open(`${plan}/en/green-mines/?view=text&ledger=exercise`, laptop);
    await page.evaluate(() => {
        for (const menu of document.querySelectorAll("#text-header details")) menu.open = true;
        document.activeElement.blur();
    });
    const all = await page.evaluate(() => {
        const focusable = [...document.querySelectorAll("#text-header :is(a, button, input, select, summary), #text :is(a, button, input, select, summary, [tabindex='0'])")];
        window.stops = focusable.filter((element) => element.checkVisibility() && element.getClientRects().length > 0);
        return window.stops.length;
    });
    assert.ok(all > 40, `${all}`);
    const seen = [];
    for (let step = 0; step < all + 20 && new Set(seen).size < all; ++step) {
        await page.keyboard.press("Tab");
        const { index, outline } = await page.evaluate(() => {
            const { activeElement } = document;
            const outline = activeElement.type === "date" ? "its parts show it" : getComputedStyle(activeElement).outlineStyle;
            return { index: window.stops.indexOf(activeElement), outline };
        });
        if (index < 0) continue;
        assert.notEqual(outline, "none", await page.evaluate(() => document.activeElement.outerHTML.slice(0, 200)));
        if (seen.at(-1) !== index) seen.push(index); // a field for a date has parts
    }
    assert.deepEqual(seen, [...Array(all).keys()]);
});
