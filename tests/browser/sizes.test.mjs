// Every page at every size: nothing cut, nothing over something else, no column of single characters, no sideways scroll; and what is
// touched is large enough to be touched.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { pages, phone, plan, settled, stage, test, visit } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const height = (width) => (width < 600 ? 844 : width < 1200 ? 768 : width < 1500 ? 650 : Math.round(width * 0.5625));
const more = "ledger=exercise&at=2025-06-30";

/// Each page at sizes that differ from page to page, so that all of them are seen; the narrowest and the usual ones always.
const samples = [
    ["320", 320, 1], ["390", 390, 1], ["1024", 1024, 1], ["1366", 1366, 1], ["1920", 1920, 1],
    ["320, letters twice as large", 320, 2], ["768, half as large", 768, 0.5], ["1366, four times as large", 1366, 4],
    ["1920, twice", 1920, 2], ["3840", 3840, 1], ["3840, four times", 3840, 4],
];

/// Runs in the page: what is wrong with where its words stand.
function faults() {
    const texts = oreplan.drawn().filter(({ size, words, right, left }) => size > 0 && words.trim() !== "" && right > left);
    const wrong = [];
    for (const text of texts) {
        const width = text.right - text.left;
        const lines = Math.round((text.bottom - text.top) / (text.size * 1.5));
        const characters = [...text.words].length;
        if (text.left < -1 || text.right > innerWidth + 1) wrong.push(`cut: ${text.words} (${Math.round(text.left)}–${Math.round(text.right)})`);
        if (characters > 3 && lines >= characters * 0.8 && width < text.size * 2.2) wrong.push(`one-character column: ${text.words}`);
    }
    // Of those in one window, seen now: none lies over another.
    const seen = texts.filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
    for (const [index, one] of seen.entries()) {
        for (const other of seen.slice(index + 1)) {
            if (one.window !== other.window) continue;
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            if (across > 2 && down > Math.min(one.size, other.size) * 0.75 && one.words !== other.words) wrong.push(`over each other: ${one.words} | ${other.words}`);
        }
    }
    return wrong;
}

for (const language of ["zh", "en"]) {
    for (const [name, width, scale] of samples) {
        test(`no word of the canvas is cut, squeezed or covered, ${name}, ${language}`, async () => {
            const page = await it.open(`${plan}/${language}/overview/?${more}&scale=${scale}`, { viewport: { width, height: height(width) } });
            const wrong = [];
            for (const each of pages) {
                for (const tables of [0, 1]) {
                    await visit(page, `${plan}/${language}/${each}/?${more}&scale=${scale}&tables=${tables}`);
                    wrong.push(...(await page.evaluate(faults)).map((fault) => `${each}${tables ? ", tables" : ""}: ${fault}`));
                }
            }
            await page.context().close();
            assert.deepEqual(wrong.slice(0, 40), []);
        });
    }

    // 400 % of a window of 1280 is 320 wide.
    for (const [name, width, scale] of [["320 (400 %)", 320, 1], ["390", 390, 1], ["768", 768, 1], ["1366", 1366, 1], ["1366, four times", 1366, 4], ["3840", 3840, 1]]) {
        test(`the text version scrolls one way only, ${name}, ${language}`, async () => {
            const page = await it.open(`${plan}/${language}/overview/?${more}&view=text&scale=${scale}`, { viewport: { width, height: height(width) } });
            const wrong = [];
            for (const each of pages) {
                await visit(page, `${plan}/${language}/${each}/?${more}&view=text&scale=${scale}`);
                wrong.push(...await page.evaluate((page_name) => {
                    for (const details of document.querySelectorAll("#text details")) details.open = true;
                    const wide = document.documentElement.scrollWidth;
                    const found = wide > innerWidth ? [`${page_name}: ${wide} px wide`] : [];
                    for (const table of document.querySelectorAll("#text .table")) {
                        if (table.scrollWidth > table.clientWidth + 1) found.push(`${page_name}: a table of ${table.scrollWidth} in ${table.clientWidth}`);
                    }
                    for (const cell of document.querySelectorAll("#text :is(td, th, dd, p)")) {
                        const { width: across, height: down } = cell.getBoundingClientRect();
                        const size = parseFloat(getComputedStyle(cell).fontSize);
                        if (across > 0 && across < size * 2 && down > size * 6 && cell.textContent.length > 3) found.push(`${page_name}: one-character column: ${cell.textContent}`);
                    }
                    return found;
                }, each));
            }
            await page.context().close();
            assert.deepEqual(wrong.slice(0, 40), []);
        });
    }
}

test("what a finger presses in the text version is 44 px high and wide, or stands in a line of words", async () => {
    const page = await it.open(`${plan}/zh/overview/?${more}&view=text`, phone);
    const small = [];
    for (const each of pages) {
        await visit(page, `${plan}/zh/${each}/?${more}&view=text`);
        small.push(...await page.evaluate((page_name) => {
            const found = [];
            for (const summary of document.querySelectorAll("details")) summary.open = true;
            for (const target of document.querySelectorAll(":is(#text, #text-header) :is(button, input, select, summary, nav a, .choice a, .counts a, li > a:only-child)")) {
                const { width, height } = (target.closest("label") ?? target).getBoundingClientRect();
                if (width === 0 || getComputedStyle(target).display === "inline") continue;
                if (Math.round(height) < 44 || Math.round(width) < 44) found.push(`${page_name}: ${target.textContent || target.name} ${Math.round(width)}×${Math.round(height)}`);
            }
            return found;
        }, each));
    }
    assert.deepEqual([...new Set(small)].slice(0, 30), []);
});

test("the yearly steps of green mines and the schedule of the blocks stand on the first two screens of a desk", async () => {
    for (const [language, steps, block] of [["zh", "绿色矿山年度目标", "未命名矿泉水开采区块"], ["en", "Green mines, year by year", "Unnamed mineral water mining block"]]) {
        const page = await it.open(`${plan}/${language}/overview/`, { viewport: { width: 1920, height: 1080 } });
        const drawn = await page.evaluate(() => oreplan.drawn());
        for (const words of [steps, block]) {
            const { size, bottom } = drawn.find((text) => text.words === words);
            assert.ok(size > 0 && bottom < 2 * 1080, `${words}: ends at ${bottom}`);
        }
        await page.context().close();
    }
});

// On the canvas a phone's is held by phone.test.mjs.
test("the header of the text version is one row on a desk, and two on a phone", async () => {
    for (const language of ["zh", "en"]) {
        for (const [width, most] of [[390, 96], [1024, 56], [1366, 56], [1920, 56]]) {
            const page = await it.open(`${plan}/${language}/overview/?view=text`, { viewport: { width, height: height(width) }, hasTouch: width < 600 });
            const high = await page.evaluate(() => document.getElementById("text-header").getBoundingClientRect().height);
            assert.ok(high <= most, `${language}, ${width}: ${high}`);
            await page.context().close();
        }
    }
});

test("header and content have the same left and right edges", async () => {
    for (const width of [1366, 1920, 3840]) {
        const page = await it.open(`${plan}/zh/indicators/`, { viewport: { width, height: height(width) } });
        await settled(page);
        const texts = await page.evaluate(() => oreplan.drawn());
        const title = texts.filter(({ words, top }) => words === "规划指标" && top < 60).at(-1);
        const lead = await page.locator("#text .lead").first().textContent();
        const first = texts.find(({ words }) => lead.startsWith(words.slice(0, 8)) && words.length > 20);
        assert.ok(Math.abs(title.left - first.left) < 1, `${width}: ${title.left}, ${first.left}`);
        await page.context().close();
    }
});
