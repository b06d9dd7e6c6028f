// Canvas and text version say the same; made-up data is marked in both, and on paper.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before } from "node:test";

import { compare, drawnPhrases, inCharts, missingRows, onlyDrawn, writtenPhrases } from "./phrases.mjs";
import { desk, drop, here, hereBecomes, openMenu, pages, phone, placeOf, plan, ready, root, settled, stage, test, visit, words } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const twin = (page) => page.evaluate(() => document.getElementById("text").innerText);
// Wide, so that tables are drawn as tables; low, so that little has to be.
const wide = { viewport: { width: 1600, height: 400 } };
const drawnWhenAsked = /^(indicator|mineral|mine|block|right|task):|^part:(duties|life-year)-\d{4}$/; // sections by their ids
const otherForm = /^(以图形显示|Show as charts|以表格显示|Show as tables)$/; // the way from a table to its chart, and back
const withoutSwitch = (phrases) => phrases.filter((phrase) => !otherForm.test(phrase));

for (const [ledger, language] of [["", "zh"], ["", "en"], ["&ledger=exercise", "zh"], ["&ledger=exercise", "en"]]) {
    test(`every page says the same in the same order, ${language}, ${ledger || "public ledger"}`, async () => {
        const page = await it.open(`${plan}/${language}/overview/`, wide);
        for (const name of pages) {
            const address = `${plan}/${language}/${name}/?at=2024-08-01${ledger}`;
            await visit(page, `${address}&tables=1`);
            const { masthead, title, parts } = await writtenPhrases(page);
            const drawn = await drawnPhrases(page);
            assert.deepEqual(drawn.masthead.slice(0, masthead.length), masthead, name);
            assert.ok(drawn.masthead.slice(masthead.length).includes(title), `${title} is drawn`);
            const { left, difference } = compare(withoutSwitch(drawn.page), parts);
            assert.equal(difference, "", name);
            assert.deepEqual(left.filter((id) => !drawnWhenAsked.test(id)), [], `${name}: sections that are not drawn`);
            await visit(page, address);
            const charts = (await drawnPhrases(page)).page;
            assert.deepEqual(compare(withoutSwitch(charts), inCharts(parts)), { left, difference: "" }, `${name} as charts`);
            if (!ledger) continue;
            assert.deepEqual(missingRows(charts, parts.filter(({ id }) => !left.includes(id))), [], `${name} as charts`);
            assert.deepEqual(onlyDrawn(charts, await twin(page)), [], `${name} as charts`);
        }
    });
}

test("what is said of each subject is the same, with its outcomes", async () => {
    const page = await it.open(`${plan}/en/overview/`, wide);
    const addressOf = (name) => `${plan}/en/${name}/?at=2024-08-01&ledger=exercise&tables=1`;
    const subjects = [];
    for (const name of pages) {
        await visit(page, addressOf(name));
        const { parts } = await writtenPhrases(page);
        const { left } = compare(withoutSwitch((await drawnPhrases(page)).page), parts);
        subjects.push(...left.map((id) => ({ name, id })));
    }
    for (const kind of ["indicator", "mineral", "mine", "block", "right", "task"]) assert.ok(subjects.some(({ id }) => id.startsWith(`${kind}:`)), kind);
    await page.setViewportSize({ width: 1270, height: 400 }); // no room beside the page: the subject has the screen
    const isAsWritten = async (id, ofForm) => {
        const { parts } = await writtenPhrases(page);
        const [back, ...drawn] = (await drawnPhrases(page)).page;
        assert.equal(back, "Back to the list", id);
        const own = parts.filter((part) => !part.id || part.id === id).filter((_, index) => index !== 1); // without the page's lead
        assert.equal(compare(withoutSwitch(drawn), ofForm(own).map((part) => ({ ...part, id: "" }))).difference, "", id);
    };
    for (const { name, id } of subjects) {
        await visit(page, `${addressOf(name)}#${id}`);
        await isAsWritten(id, (parts) => parts);
        await visit(page, `${addressOf(name).replace("&tables=1", "")}#${id}`);
        await isAsWritten(id, inCharts);
    }
});

test("words that only the plan's own language has are shown in both versions, and marked in the text", async () => {
    const file = path.join(root, "assets/plans", plan, "plan.json");
    const own = (key, value) => (value?.zh ? { zh: value.zh } : value);
    const page = await it.open(`${plan}/en/minerals/`, wide);
    await drop(page, { name: "own.json", text: JSON.stringify(JSON.parse(readFileSync(file, "utf8")), own) });
    const { parts } = await writtenPhrases(page);
    assert.equal(compare((await drawnPhrases(page)).page, parts).difference, "");
    assert.match(await words(page), /\n煤\n/);
    assert.doesNotMatch((await words(page)) + (await page.title()), /[\u0080-\u009f]/);
    const marked = page.locator('#text [lang="zh-CN"]');
    assert.ok((await marked.allInnerTexts()).includes("煤"));
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    await visit(page, `${plan}/zh/minerals/`);
    assert.match(await words(page), /\n煤\n/);
    assert.equal(await marked.count(), 0);
});

test("the comparison tells a status word that differs, a phrase that is missing, one too many and two in another order", async () => {
    const page = await it.open(`${plan}/en/blocks/?at=2024-08-01&ledger=exercise`, wide);
    const charts = (await drawnPhrases(page)).page;
    await visit(page, `${plan}/en/blocks/?at=2024-08-01&ledger=exercise&tables=1`);
    const { parts } = await writtenPhrases(page);
    const drawn = withoutSwitch((await drawnPhrases(page)).page);
    const granted = drawn.indexOf("met · granted");
    assert.ok(granted > 0, "one block is");
    assert.equal(compare(drawn, parts).difference, "");
    const put = (count, ...phrases) => compare([...drawn.slice(0, granted), ...phrases, ...drawn.slice(granted + count)], parts).difference;
    assert.match(put(1, "met · in its window"), /drawn ".*in its window.*", written ".*granted.*"/);
    assert.match(put(1), /written ".*granted.*"/);
    assert.match(put(0, "met · granted"), /drawn ".*granted \| met · granted.*"/);
    assert.notEqual(put(2, drawn[granted + 1], "met · granted"), "");
    assert.match(compare([...drawn, "one more"], parts).difference, /drawn "one more"/);
    const summary = parts.filter(({ id }) => !id.startsWith("block:"));
    assert.deepEqual(missingRows(charts, summary), []);
    assert.equal(missingRows(charts.map((phrase) => (phrase === "met · granted" ? "met · in its window" : phrase)), summary).length, 1);
    assert.deepEqual(onlyDrawn([...charts, "sold"], await twin(page)), ["sold"]);
});

/// How the mark of made-up data is printed, and whether it is free: what is fixed in something that is moved or clipped is not on
/// each sheet.
const printedMark = (page) => page.evaluate(() => {
    const { display, position, content, visibility } = getComputedStyle(document.querySelector(".exercise"), "::after");
    const holds = (style) => style.transform !== "none" || style.filter !== "none" || style.contain !== "none";
    let free = true;
    for (let at = document.querySelector(".exercise"); at; at = at.parentElement) free &&= !holds(getComputedStyle(at));
    return { display, position, content, visibility, free };
});

test("exercise data is marked on every page, on the screen and on every sheet of paper, and nothing else is", async () => {
    const page = await it.open(`${plan}/en/overview/?ledger=exercise`);
    const marked = async (name) => {
        await page.emulateMedia({ media: "print" });
        assert.ok(await page.locator("#text .exercise").isVisible(), name);
        assert.deepEqual(await printedMark(page), { display: "block", position: "fixed", content: '"EXERCISE DATA"', visibility: "visible", free: true }, name);
        await page.emulateMedia({ media: "screen" });
    };
    for (const name of pages) {
        await visit(page, `${plan}/en/${name}/?ledger=exercise`);
        for (const said of [await words(page), await twin(page)]) assert.match(said, /Exercise data: the actual values below are made up/, name);
        await marked(name);
        await visit(page, `${plan}/en/${name}/`);
        for (const said of [await words(page), await twin(page)]) assert.doesNotMatch(said, /Exercise data:/, name);
        assert.equal(await page.locator(".exercise").count(), 0, name);
    }
    await visit(page, `${plan}/en/overview/?ledger=exercise&view=text`);
    await marked("from the text version");
});

/// What stands on each sheet that a page prints, without blanks, in the order of drawing: the mark's letters stand apart, and aslant.
async function sheets(page) {
    const words = execFileSync("pdftotext", ["-raw", "-", "-"], { input: await page.pdf({ preferCSSPageSize: true }), encoding: "utf8" });
    return words.split("\f").slice(0, -1).map((sheet) => sheet.replace(/\s/g, ""));
}

test("each sheet of the longest page of exercise data is marked, printed from either view, and no sheet of the public ledger", async () => {
    const page = await it.open(`${plan}/en/overview/?ledger=exercise`);
    let longest = { length: 0 };
    for (const name of pages) {
        await visit(page, `${plan}/en/${name}/?ledger=exercise`);
        const { length } = await twin(page);
        if (length > longest.length) longest = { name, length };
    }
    for (const [query, isMarked] of [["?ledger=exercise", true], ["?ledger=exercise&view=text", true], ["", false], ["?view=text", false]]) {
        await visit(page, `${plan}/en/${longest.name}/${query}`);
        const marked = (await sheets(page)).map((sheet) => sheet.includes("EXERCISEDATA"));
        assert.ok(marked.length > 1, `${longest.name}: ${marked.length}`);
        assert.deepEqual(marked, marked.map(() => isMarked), `${longest.name}/${query}`);
    }
});

test("paper gets the text and no canvas, whichever is on the screen", async () => {
    const page = await it.open(`${plan}/zh/indicators/`);
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator("main h1").isVisible());
    assert.ok(!(await page.locator("#canvas").isVisible()));
    assert.ok(!(await page.locator("#text-header nav").first().isVisible()));
});

/// The exercise ledger with names that are one word of so many letters.
function longNames(letters) {
    const ledger = JSON.parse(readFileSync(path.join(root, "assets/plans", plan, "ledgers/exercise.json"), "utf8"));
    const word = (number) => `Mine${number}${"abcdefgh".repeat(letters / 8)}`;
    delete ledger.$schema;
    Object.assign(ledger, { id: "long", title: { zh: word(0) } });
    for (const [number, event] of ledger.events.entries()) if (event.name) event.name = { zh: word(number) };
    return { name: "long.json", text: JSON.stringify(ledger) };
}

const sheet = { viewport: { width: 673, height: 950 } }; // what an A4 sheet has within its margins

test("words of any length stay within a phone's window and a sheet of paper", async () => {
    for (const [media, options] of [["screen", phone], ["print", sheet]]) {
        const page = await it.open(`${plan}/en/mines/?view=text`, options);
        await page.emulateMedia({ media });
        for (const letters of [80, 400]) {
            await drop(page, longNames(letters));
            await hereBecomes(page, "ledger=long");
            for (const name of ["mines", "report", "monitoring"]) {
                await visit(page, `${plan}/en/${name}/?view=text&ledger=long&at=2024-08-01`);
                const { width, window } = await page.evaluate(() => ({ width: document.scrollingElement.scrollWidth, window: innerWidth }));
                assert.equal(window, options.viewport.width, `${media} ${name} ${letters}`);
                assert.ok(width <= window, `${media} ${name} ${letters}: ${width}`);
            }
        }
    }
});

test("no page of the text version is wider than its window", async () => {
    for (const [name, options] of Object.entries({ desk, phone })) {
        const page = await it.open(`${plan}/en/overview/?view=text`, options);
        for (const kind of pages) {
            await visit(page, `${plan}/en/${kind}/?view=text`);
            const { width, window } = await page.evaluate(() => ({ width: document.scrollingElement.scrollWidth, window: innerWidth }));
            assert.ok(width <= window, `${name} ${kind}: ${width}`);
        }
    }
});

test("on paper the header has no controls, and says of which day the page is", async () => {
    const page = await it.open(`${plan}/en/overview/?view=text&at=2024-06-30`, sheet);
    await page.emulateMedia({ media: "print" });
    assert.match(await page.locator("#text-header").innerText(), /^OrePlan\s+Weishan County minerals plan\s+as of 30.June 2024 · ledger: .+$/u);
    assert.equal(await page.locator("#text-header :is(button, input, select, a):visible").count(), 0);
    await page.emulateMedia({ media: "screen" });
    assert.equal(await page.locator("#text-header .of-day:visible").count(), 0, "the field says it");
});

test("no word of the plan's own is broken in a table", async () => {
    const page = await it.open(`${plan}/en/overview/?view=text`, phone);
    const broken = () => page.evaluate(() => {
        const range = document.createRange();
        const texts = document.createTreeWalker(document.getElementById("text"), NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) {
            const { data, parentElement } = texts.currentNode;
            if (!parentElement.closest("td, th")) continue;
            for (const { index, 0: word } of data.matchAll(/[a-z]+/gi)) {
                range.setStart(texts.currentNode, index);
                range.setEnd(texts.currentNode, index + word.length);
                if (range.getClientRects().length > 1) found.push(word);
            }
        }
        return found;
    });
    for (const name of pages) {
        await visit(page, `${plan}/en/${name}/?view=text&ledger=exercise&at=2024-08-01`);
        assert.deepEqual(await broken(), [], name);
    }
});

test("a date is read when it has been typed, not at each digit", async () => {
    const page = await it.open(`${plan}/en/overview/?view=text&at=2024-06-30`);
    const seen = [];
    page.on("framenavigated", () => seen.push(here(page)));
    const date = page.locator('input[name="at"]');
    await date.focus();
    await page.keyboard.type("09152023", { delay: 60 }); // en-US: month, day, year
    await settled(page);
    assert.equal(await date.inputValue(), "2023-09-15", "nothing rewrote it");
    assert.match(here(page), /at=2024-06-30/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/at=2023-09-15/);
    await page.waitForFunction(() => document.getElementById("text").innerText.includes("15 September 2023"));
    // The address that was opened may be told late; nothing stands between the two.
    assert.ok(seen.every((address) => /at=(2024-06-30|2023-09-15)/.test(address)), `${seen}`);
    assert.equal(await page.evaluate(() => document.activeElement.name), "at", "the focus stays");
    await page.keyboard.type("0301"); // left half way: the year stands
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.waitForURL(/at=2023-03-01/);
    await page.waitForFunction(() => document.getElementById("text").innerText.includes("1 March 2023"));
    await openMenu(page, "settings");
    await date.focus();
    await page.keyboard.press("Backspace"); // no date any more
    await page.locator('select[name="theme"]').focus();
    assert.equal(await date.inputValue(), "2023-03-01");
    assert.match(here(page), /at=2023-03-01/);
});

test("what is being written in a field outlives the answer to the field before it", async () => {
    const page = await it.open(`${plan}/en/admission/?view=text#&admission.kind=new_mine&admission.mineral=coal`);
    const fields = page.locator("#text input[data-answer][type=text]");
    await fields.nth(0).fill("120");
    await fields.nth(0).press("Tab");
    const name = await page.evaluate(() => {
        const field = [...document.querySelectorAll("#text input[data-answer][type=text]")][1];
        field.focus();
        field.value = "half-wri";
        return field.name;
    });
    await page.waitForURL(/=120/);
    await settled(page);
    assert.deepEqual(await page.evaluate(() => [document.activeElement.name, document.activeElement.value]), [name, "half-wri"]);
});

test("the canvas begins where the reader was in the text", async () => {
    const { page, release } = await it.held("**/*.wasm");
    await page.goto(`${it.address}${plan}/zh/overview/`);
    await page.evaluate(() => document.querySelector('#text [id$="due"]').scrollIntoView());
    release();
    await ready(page);
    const due = async (at) => (await placeOf(at, "接下来到期")).top;
    const begins = await due(page);
    const { height } = page.viewportSize();
    assert.ok(begins > 0 && begins < height / 2, `the section that was read is at ${begins}`);
    await visit(page, `${plan}/zh/overview/#part:due`);
    assert.equal(await due(page), begins, "where a link to the section leads");
});

test("who has the focus in the text has it on the canvas that takes over", async () => {
    const { page, release } = await it.held("**/*.wasm");
    await page.goto(`${it.address}${plan}/zh/blocks/`);
    await page.locator("#text a").first().focus();
    release();
    await ready(page);
    assert.equal(await page.evaluate(() => document.activeElement.id), "canvas");
});

test("text that stays text keeps place and focus when the program takes over", async () => {
    const { page, release } = await it.held("**/*.wasm");
    await page.goto(`${it.address}${plan}/zh/indicators/?view=text&ledger=exercise`);
    const place = () => page.evaluate(() => {
        const section = document.querySelectorAll("#text > section")[3];
        return Math.round(section.getBoundingClientRect().top);
    });
    await page.evaluate(() => {
        const section = document.querySelectorAll("#text > section")[3];
        section.scrollIntoView();
        section.querySelector("a").focus({ preventScroll: true });
    });
    const before = await place();
    const link = await page.evaluate(() => document.activeElement.textContent);
    release();
    await ready(page);
    assert.ok(Math.abs((await place()) - before) < 30, `${before} -> ${await place()}`);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), link);
});

test("the text version's own links and controls drive the program", async () => {
    const page = await it.open(`${plan}/zh/overview/?view=text`);
    assert.ok(await page.locator("main h1").isVisible());
    await page.locator('input[name="at"]').fill("2023-06-30");
    await page.locator('input[name="at"]').dispatchEvent("change");
    await page.waitForURL(/at=2023-06-30/);
    await settled(page);
    assert.match(await twin(page), /截至2023年6月30日/);
    await openMenu(page, "settings");
    await page.locator('select[name="theme"]').focus();
    await page.locator('select[name="theme"]').selectOption("dark");
    await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
    await settled(page);
    assert.equal(await page.evaluate(() => document.activeElement.name), "theme", "the menu stays open as long as one is in it");
    assert.ok(await page.locator('select[name="theme"]').isVisible());
    await page.locator('select[name="ledger"]').selectOption("exercise");
    await page.waitForFunction(() => document.querySelector("#text .exercise"));
    await openMenu(page, "pages");
    await page.getByRole("link", { name: "条文", exact: true }).click();
    await page.waitForURL(/zh\/clauses\/.*at=2023-06-30.*theme=dark/);
    await page.getByRole("button", { name: "图形版" }).click();
    await page.waitForFunction(() => document.documentElement.dataset.view === "canvas");
});

test("a figure leads to its clause and the clause back to the figure", async () => {
    const page = await it.open(`${plan}/en/about/?view=text`);
    const row = page.locator("tr", { hasText: "Coal-mining subsidence in all" });
    await row.getByRole("link", { name: "plan 1(2)4" }).click();
    await page.waitForURL(/clauses\/\?view=text#clause:1-2-4$/);
    await settled(page);
    await page.locator(`[id="clause:1-2-4"]`).getByRole("link", { name: "13,646.17 ha", exact: true }).click();
    await page.waitForURL(/about\/\?view=text#part:baseline-subsidence$/);
});
