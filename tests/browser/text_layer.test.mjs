// What the canvas draws is text to the browser: it is selected, copied and found.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { launch as launchFirefox } from "./firefox.mjs";
import { here, hereBecomes, placeOf, plan, press, settled, stage, test } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

/// What would be copied now.
const copied = (page) => page.evaluate(() => {
    const data = new DataTransfer();
    const event = new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true });
    document.getElementById("canvas").dispatchEvent(event);
    return data.getData("text/plain");
});

const layer = (page) => page.locator("#text-layer");

async function drag(page, from, to) {
    await page.mouse.move(...from);
    await settled(page);
    await page.mouse.down();
    await layer(page).waitFor({ state: "attached" });
    await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
    await page.mouse.move(...to, { steps: 4 });
    await page.mouse.up();
    await settled(page);
}

test("words are selected with the mouse, and what is copied reads as it stands", async () => {
    const page = await it.open(`${plan}/zh/method/`);
    const [first, second] = (await page.evaluate(() => oreplan.drawn()))
        .filter(({ left, top, right, bottom, words }) => left > 240 && top > 60 && bottom < 700 && words.length > 6 && right - left > 200);
    await drag(page, [first.left + 1, first.top + 8], [second.left + 400, second.bottom - 4]);
    const selected = await copied(page);
    assert.ok(selected.startsWith(first.words), `${selected} | ${first.words}`);
    assert.ok(selected.includes("\n") && second.words.startsWith(selected.split("\n")[1].slice(0, 3)), selected);
});

test("a double press takes a word, three the whole text; a press elsewhere lets go", async () => {
    const page = await it.open(`${plan}/en/method/`);
    const found = (await page.evaluate(() => oreplan.drawn()))
        .find(({ left, top, bottom, words }) => left > 240 && top > 60 && bottom < 700 && /^[A-Z][a-z]+ [a-z]+ .{20}/.test(words));
    const place = [found.left + 6, found.top + 10];
    await page.mouse.move(...place);
    await settled(page);
    await Promise.all([page.waitForResponse(/text_layer-/), page.mouse.click(...place)]); // the layer comes with the first
    await page.waitForTimeout(600);
    await page.mouse.click(...place, { clickCount: 2 });
    assert.equal(await copied(page), found.words.split(" ")[0]);
    await page.waitForTimeout(600);
    await page.mouse.click(...place, { clickCount: 3 });
    assert.equal(await copied(page), found.words.replaceAll("\u00a0", " "));
    await page.mouse.click(700, 30);
    await page.waitForTimeout(100);
    assert.equal(await layer(page).count(), 0);
});

test("a finger that rests takes the word under it; where nothing is selected any more a finger scrolls and presses as before", async () => {
    const page = await it.open(`${plan}/en/method/`, { viewport: { width: 1024, height: 768 }, hasTouch: true });
    const found = (await page.evaluate(() => oreplan.drawn()))
        .find(({ left, top, bottom, words }) => left > 240 && top > 60 && bottom < 700 && /^[A-Z][a-z]+ [a-z]+ .{20}/.test(words));
    const [x, y] = [found.left + 6, found.top + 10];
    const client = await page.context().newCDPSession(page);
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await settled(page);
    await page.evaluate(([clientX, clientY]) => document.getElementById("canvas").dispatchEvent(
        new PointerEvent("contextmenu", { pointerType: "touch", clientX, clientY, bubbles: true, cancelable: true })), [x, y]);
    await layer(page).waitFor({ state: "attached" });
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    assert.equal(await copied(page), found.words.split(" ")[0]);
    assert.equal(await layer(page).locator(".words").first().evaluate((element) => getComputedStyle(element).pointerEvents), "auto", "the browser's handles can be moved");
    await page.touchscreen.tap(900, 30);
    await layer(page).waitFor({ state: "detached" });
});

test("over words the mouse is as over words; what is selected has the browser's menu", async () => {
    const page = await it.open(`${plan}/zh/method/`);
    const found = await placeOf(page, "规定或目标已经满足。");
    const place = [found.left + 30, found.top + 10];
    await page.mouse.move(...place);
    await settled(page);
    assert.equal(await page.evaluate(() => document.getElementById("canvas").style.cursor), "text");
    await page.mouse.click(...place, { clickCount: 3 });
    await layer(page).waitFor({ state: "attached" });
    await page.waitForTimeout(600);
    await page.mouse.click(...place, { clickCount: 3 });
    await page.evaluate(() => addEventListener("contextmenu", (event) => (window.menu = { words: event.target.textContent, kept: event.defaultPrevented })));
    await page.mouse.click(...place, { button: "right" });
    const menu = await page.evaluate(() => window.menu);
    assert.equal(menu.kept, false);
    assert.ok(found.words.includes(menu.words), menu.words);
});

test("a row of a table is copied with tabs, and Ctrl+A takes the page", async () => {
    const page = await it.open(`${plan}/zh/indicators/?tables=1`, { viewport: { width: 1920, height: 1080 } });
    await page.locator("#canvas").focus();
    await page.keyboard.press("Control+a");
    await layer(page).waitFor({ state: "attached" });
    const all = await copied(page);
    assert.match(all, /煤开采量\t/);
    assert.ok(all.includes("矿山数量"));
    assert.ok(await page.evaluate(() => !getSelection().isCollapsed));
});

test("what is laid over the canvas lies where the canvas draws it, on every line", async () => {
    const page = await it.open(`${plan}/zh/method/`);
    await page.locator("#canvas").focus();
    await page.keyboard.press("Control+a");
    await layer(page).waitFor({ state: "attached" });
    const off = await page.evaluate(() => {
        const drawn = oreplan.drawn().filter(({ top, bottom }) => top > 0 && bottom < innerHeight);
        const blocks = [...document.querySelectorAll("#text-layer .words")];
        return drawn.map((text) => {
            const block = blocks.find((each) => each.textContent === text.words && Math.abs(each.getBoundingClientRect().top - text.top) < 3);
            if (!block) return `${text.words}: nowhere`;
            const boxes = [...block.querySelectorAll("span")].map((each) => {
                const range = document.createRange();
                range.selectNodeContents(each);
                return range.getBoundingClientRect();
            });
            const right = Math.max(...boxes.map((box) => box.right));
            const bottom = Math.max(...boxes.map((box) => box.bottom));
            return right > text.right + 4 || bottom > text.bottom + 4 || boxes[0].left < text.left - 2 ? `${text.words}: ${right} ${text.right}` : "";
        }).filter(Boolean);
    });
    assert.deepEqual(off.filter((each) => !/^.{0,3}: nowhere/.test(each)), []);
});

/// Runs in the page: looks for words as the browser does, and tells where what it selects is to be seen.
function found(words) {
    getSelection().collapse(document.body, 0);
    if (!globalThis.find(words)) return { selected: "" };
    const selection = getSelection();
    const { left, top, width, height } = selection.getRangeAt(0).getBoundingClientRect();
    const isInLayer = document.getElementById("text-layer").contains(selection.anchorNode);
    return { selected: String(selection), isInLayer, left, top, width, height };
}

for (const [engine, launch] of [["Chromium", undefined], ["Firefox", launchFirefox]]) {
    test(`what is looked for is found on the canvas, which scrolls to it, ${engine}`, async () => {
        const own = await stage("dist", launch);
        try {
            for (const key of ["Control+f", "F3"]) {
                const page = await own.open(`${plan}/en/overview/`);
                await page.locator("#canvas").focus();
                await page.keyboard.press(key);
                await layer(page).waitFor({ state: "attached" });
                const words = "the plan as issued and the official registers prevail"; // at the page's end: it has to be scrolled to
                const before = await page.evaluate((wanted) => oreplan.drawn().find((text) => text.words.includes(wanted)).top, words);
                assert.ok(before > 768, `${before}`);
                const hit = await page.evaluate(found, words);
                assert.equal(hit.selected.replaceAll("\n", " "), words);
                assert.ok(hit.isInLayer, "and not in the text behind");
                await settled(page);
                const { top, bottom } = await page.evaluate((wanted) => oreplan.drawn().find((text) => text.words.includes(wanted)), words);
                assert.ok(top > 0 && bottom < 768, `${key}: ${top} to ${bottom}`);
                const marked = await page.evaluate(() => getSelection().getRangeAt(0).getBoundingClientRect().top);
                assert.ok(Math.abs(marked - top) < 60, `it is marked where it is drawn: ${marked}, ${top}`);
                assert.equal(here(page), `${plan}/en/overview/`);
                await page.context().close();
            }
        } finally {
            await own.close();
        }
    });
}

test("who goes on with the keyboard has the text version behind again; on another page it is found too", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    const isAside = () => page.evaluate(() => document.getElementById("text").inert);
    await page.locator("#canvas").focus();
    await page.keyboard.press("Control+f");
    await layer(page).waitFor({ state: "attached" });
    assert.equal(await isAside(), true);
    await press(page, "规划指标");
    await hereBecomes(page, "/zh/indicators/");
    await layer(page).waitFor({ state: "attached" });
    assert.equal((await page.evaluate(found, "矿山数量")).isInLayer, true);
    await page.keyboard.press("Tab");
    assert.equal(await isAside(), false);
    assert.equal(await layer(page).count(), 0);
});

test("nothing of it costs anything while nobody asks for it", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    const { left, top } = await placeOf(page, "主要承诺");
    await page.mouse.move(left + 5, top + 8);
    await page.mouse.wheel(0, 300);
    await settled(page);
    assert.equal(await layer(page).count(), 0);
    assert.deepEqual(asked.filter((url) => url.includes("text_layer")), []);
    await page.keyboard.press("Control+a");
    await layer(page).waitFor({ state: "attached" });
    await page.waitForTimeout(1000);
    const before = await page.evaluate(() => oreplan.frames());
    await page.waitForTimeout(1500);
    assert.equal(await page.evaluate(() => oreplan.frames()), before);
});
