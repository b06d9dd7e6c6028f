// Tables: as wide as what is in them, with heads that stay and put the rows in order, on the canvas, in the text and in the file alike.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { here, hereBecomes, phone, placeOf, plan, press, settled, stage, test, walkTo } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const laptop = { viewport: { width: 1366, height: 650 } };
const register = `${plan}/zh/mines/?ledger=exercise&at=2025-12-31`;
const drawn = (page) => page.evaluate(() => oreplan.drawn().map((text) => ({ ...text, words: text.words.replaceAll("\u00a0", " ") })));

/// Scrolls the canvas until words are about there.
async function scrollTo(page, words, wanted = 200) {
    await page.mouse.move(700, 400);
    for (let tries = 0; tries < 60; ++tries) {
        const { top } = await placeOf(page, words);
        if (Math.abs(top - wanted) < 60) return;
        await page.mouse.wheel(0, Math.max(-500, Math.min(500, top - wanted)));
        await settled(page);
    }
}

const capacity = "设计产能（万吨/年）"; // the head of a column of the register

const namesInText = (page) => page.evaluate((head) => {
    const table = [...document.querySelectorAll("#text table")].find((each) => each.tHead.textContent.includes(head));
    return [...table.tBodies[0].rows].map((row) => row.cells[0].textContent);
}, capacity);

/// The names in the register, from the top, as the canvas has them.
async function names(page) {
    const known = new Set(await namesInText(page));
    const texts = await drawn(page);
    const after = texts.slice(texts.findIndex(({ words }) => words === capacity)).filter(({ words }) => known.has(words));
    return after.filter(({ left }) => left === after[0].left).slice(0, known.size).map(({ words }) => words);
}

test("the unit stands in the head, once; the text version says the same", async () => {
    const page = await it.open(register, laptop);
    const words = (await drawn(page)).map((text) => text.words);
    assert.ok(words.some((each) => /^设计产能（万吨\/年）$/.test(each)), words.filter((each) => /产能/.test(each)).join());
    const cells = await page.evaluate(() => [...document.querySelectorAll("#text td.number[data-head^='设计产能（万吨']")].map((cell) => cell.textContent));
    assert.ok(cells.length > 3 && cells.every((cell) => !cell.includes("万吨")), cells.join());
});

test("a press on a head puts the rows in order: ascending, descending, as told; the address says which", async () => {
    const page = await it.open(register, laptop);
    const told = await names(page);
    assert.ok(told.length > 5, told.join());
    const head = capacity;
    await scrollTo(page, head);
    await press(page, head);
    await hereBecomes(page, "sort=");
    const ascending = await names(page);
    assert.notDeepEqual(ascending, told);
    assert.deepEqual([...ascending].sort(), [...told].sort());
    assert.deepEqual(await namesInText(page), ascending, "the text has the order of the canvas");
    await press(page, head);
    await hereBecomes(page, "down");
    const descending = await names(page);
    const [download] = await Promise.all([page.waitForEvent("download"), page.evaluate(() => {
        const table = [...document.querySelectorAll("#text table")].find((each) => each.tHead.textContent.includes("设计产能（万吨/年）"));
        let save = table.parentElement.nextElementSibling;
        while (!save.matches(".save")) save = save.nextElementSibling;
        save.click();
    })]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const csv = Buffer.concat(chunks).toString();
    const order = descending.map((name) => csv.indexOf(name));
    assert.ok(order.every((at) => at > 0) && order.every((at, index) => index === 0 || at > order[index - 1]), "and so has the file");
    await press(page, head);
    await page.waitForFunction(() => !location.search.includes("sort"));
    assert.deepEqual(await names(page), told);
    await page.goBack();
    await hereBecomes(page, "down");
    assert.deepEqual(await names(page), descending);
});

test("the keyboard puts rows in order as well", async () => {
    const page = await it.open(`${plan}/zh/about/`, laptop);
    const head = (await page.evaluate(() => document.querySelector("#text th .sort").textContent)).trim();
    await page.locator("#canvas").focus();
    await walkTo(page, "Tab", head);
    await page.keyboard.press("Enter");
    await hereBecomes(page, "sort=");
});

test("heads stay in sight while a table goes past, and leave with its last row", async () => {
    const page = await it.open(register, { viewport: { width: 1366, height: 420 } });
    const rows = await namesInText(page);
    const row = async (name) => {
        const texts = await drawn(page);
        return texts.slice(texts.findIndex(({ words }) => words === capacity)).find(({ words }) => words === name);
    };
    await page.mouse.move(700, 300);
    for (let tries = 0; (await row(rows.at(-2))).top > 330 && tries < 60; ++tries) {
        await page.mouse.wheel(0, Math.min(300, (await row(rows.at(-2))).top - 300));
        await settled(page);
    }
    const head = (await drawn(page)).find(({ words }) => words === capacity);
    // What is written down is where it is drawn: the head is at the top of what scrolls, over rows that have gone by.
    assert.ok(head.top > 40 && head.top < 110, `${head.top}`);
    const first = await row(rows[0]);
    assert.ok(first.top < head.top, `${first.top} is under the head`);
    await press(page, head.words);
    await hereBecomes(page, "sort=");
});

test("heads of the text version stay, are buttons, and say which way the rows stand", async () => {
    const page = await it.open(`${register}&view=text`, laptop);
    const table = page.locator("#text table", { hasText: capacity }).first();
    const sort = table.getByRole("button", { name: capacity });
    await sort.click();
    await page.waitForFunction(() => location.search.includes("sort="));
    await page.waitForFunction(() => document.querySelector("#text [aria-sort=ascending]"));
    assert.equal(await table.locator("[aria-sort=ascending]").textContent(), (await sort.textContent()));
    assert.match(await page.evaluate(() => document.activeElement.textContent), /^设计产能/);
    const last = table.locator("tbody tr").last();
    await last.scrollIntoViewIfNeeded();
    await last.evaluate((row) => scrollBy(0, row.getBoundingClientRect().top - 300));
    const top = await table.locator("thead th").first().evaluate((head) => head.getBoundingClientRect().top);
    const above = await table.locator("tbody tr").first().evaluate((row) => row.getBoundingClientRect().top);
    assert.ok(above < 0 && top >= 0 && top < 5, `${above}, ${top}`);
});

test("a narrow table is narrow: on the canvas and in the text it is no wider than what is in it", async () => {
    const page = await it.open(`${plan}/zh/green-mines/?tables=1`, { viewport: { width: 1920, height: 1080 } });
    const heads = (await drawn(page)).filter(({ words }) => ["年份", "目标（%）", "应达到（%）", "状态"].includes(words));
    const right = Math.max(...heads.map((text) => text.right));
    assert.ok(heads.length >= 3 && right < 1300, `${heads.map((text) => text.words)} ${right}`);
    await page.goto(`${it.address}${plan}/zh/green-mines/?tables=1&view=text`);
    await page.waitForFunction(() => document.documentElement.dataset.state === "ready");
    const widths = await page.locator("#text table").evaluateAll((tables) => tables.filter((table) => table.offsetWidth > 0).map((table) => table.offsetWidth));
    assert.ok(Math.min(...widths) < 700, widths.join());
});

test("numbers stand under each other at their points", async () => {
    const page = await it.open(`${register}&view=text`, laptop);
    await page.waitForSelector("td[data-short]", { state: "attached" });
    const points = await page.evaluate(() => {
        const cell = [...document.querySelectorAll("td[data-short]")].find((each) => !each.closest("details"));
        const index = cell.cellIndex;
        return [...cell.closest("tbody").rows].map((row) => row.cells[index]).filter((each) => /^[\d,.]+$/.test(each.textContent)).map((each) => {
            const words = each.textContent;
            const range = document.createRange();
            const node = document.createTreeWalker(each, NodeFilter.SHOW_TEXT).nextNode();
            range.setStart(node, 0);
            range.setEnd(node, words.includes(".") ? words.indexOf(".") : words.length);
            return range.getBoundingClientRect().right;
        });
    });
    assert.ok(points.length > 1 && Math.max(...points) - Math.min(...points) < 3, points.join());
});

test("on a phone each row is a block of names and values, and nothing scrolls sideways", async () => {
    const page = await it.open(`${register}&view=text`, phone);
    const table = page.locator("#text table", { hasText: "设计产能" }).first();
    const cell = table.locator("td").first();
    assert.equal(await cell.evaluate((each) => getComputedStyle(each, "::before").content), JSON.stringify(await cell.getAttribute("data-head")));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    await table.getByRole("button", { name: /^设计产能/ }).tap();
    await page.waitForFunction(() => location.search.includes("sort="));
    const size = await table.getByRole("button", { name: /^设计产能/ }).boundingBox();
    assert.ok(size.height >= 44, `${size.height}`);
    await page.goto(`${it.address}${register}`);
    await page.waitForFunction(() => document.documentElement.dataset.state === "ready" && oreplan.hasPages());
    const texts = await drawn(page);
    assert.ok(texts.filter(({ words }) => words.startsWith("设计产能")).length > 3, "the name stands beside each value");
    assert.equal(here(page).includes("sort"), false);
});
