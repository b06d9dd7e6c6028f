// Slides in front of people: how they look, and what listeners are told.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";

import { countOf, current, exercise, keyed, laptop, numberBecomes, old_projector, opener, present, projector, shown } from "./slides.mjs";
import { phone, settled, stage, test, themes, visit } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());
const open = opener(() => it);

/// What of a slide's letters is too low, cut, or beyond the slide.
const faults = (page) => page.evaluate(() => {
    const face = document.querySelector(".slide[data-current] .face");
    const frame = face.getBoundingClientRect();
    const found = [];
    for (const element of face.querySelectorAll("*")) {
        const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
        if (own.length === 0 || element.localName === "title") continue;
        const pixels = parseFloat(getComputedStyle(element).fontSize);
        if (pixels < frame.height / 30) found.push(`${element.textContent}: ${pixels} of ${frame.height} px`);
        const range = document.createRange();
        for (const node of own) {
            range.selectNodeContents(node);
            for (const { left, right, top, bottom } of range.getClientRects())
                if (left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1) found.push(`${node.data}: beyond the slide`);
        }
    }
    for (const part of face.querySelectorAll(":scope > *, .body > *"))
        if (part.clientHeight > 0 && part.scrollHeight > part.clientHeight + 0.3 * parseFloat(getComputedStyle(part).fontSize) && !part.matches(".picture")) found.push(`${part.className}: ${part.scrollHeight} in ${part.clientHeight}`);
    // What stands one over the other shares no room.
    const boxes = [...face.children].map((part) => part.getBoundingClientRect()).filter(({ height }) => height > 0);
    for (let index = 1; index < boxes.length; ++index) if (boxes[index].top < boxes[index - 1].bottom - 1) found.push(`part ${index} lies over the one before`);
    return { found, ratio: frame.width / frame.height, height: frame.height, left: frame.left, right: innerWidth - frame.right };
});

for (const [name, options, ratio] of [["1920 × 1080", projector, 16 / 9], ["1024 × 768", old_projector, 4 / 3], ["1366 × 650", laptop, 16 / 9]]) {
    test(`no letter is lower than a thirtieth of the slide, and nothing is cut, at ${name}`, async () => {
        const page = await open(present("zh"), options);
        for (const language of ["zh", "en"]) {
            for (const ledger of ["", exercise]) {
                await visit(page, present(language, ledger));
                await shown(page);
                const count = await countOf(page);
                for (let number = 1; number <= count; ++number) {
                    await visit(page, present(language, `${ledger}&slide=${number}#&slide.green=${encodeURIComponent("一句话 that a speaker adds to what there is")}`));
                    await numberBecomes(page, number);
                    const told = await faults(page);
                    assert.deepEqual(told.found, [], `${language} ${ledger} ${number}`);
                    assert.ok(Math.abs(told.ratio - ratio) < 0.01, `${told.ratio}`);
                    assert.ok(Math.abs(told.left - told.right) < 1);
                    if (told.height === 1080) assert.ok(told.height / 30 >= 28);
                }
            }
        }
    });
}

test("on a phone held upright slides have the whole screen, and nothing is cut", async () => {
    const page = await open(present("en", exercise), phone);
    for (let number = 1; number <= 14; ++number) {
        await visit(page, present("en", `${exercise}&slide=${number}`));
        await numberBecomes(page, number);
        const { found, height } = await faults(page);
        assert.deepEqual(found.filter((fault) => !/ px$/.test(fault)), [], `slide ${number}`);
        assert.equal(height, 844);
        const least = await page.evaluate(() => Math.min(...[...document.querySelectorAll(".slide[data-current] .face *")].filter((each) => each.childNodes.length === 1 && each.firstChild.nodeType === 3 && each.localName !== "title").map((each) => parseFloat(getComputedStyle(each).fontSize))));
        assert.ok(least >= 14, `${least}`);
    }
});

test("slides wear every theme, and pass the accessibility rules: slides, overview, keys, code, speaker's window", async () => {
    const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
    const page = await open(present("en", exercise), { ...projector, bypassCSP: true });
    await page.evaluate(axe);
    const check = async (what) => {
        const { violations } = await page.evaluate(() => axe.run(document));
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`), [], what);
    };
    const grounds = new Set();
    for (const theme of themes) {
        for (const number of [1, 2, 8, 11, 12, 14]) {
            await visit(page, present("en", `${exercise}&slide=${number}&theme=${theme}`));
            await numberBecomes(page, number);
            await check(`${theme} ${number}`);
        }
        grounds.add(await current(page).locator(".face").evaluate((face) => getComputedStyle(face).backgroundColor));
        for (const key of ["o", "?", "q"]) {
            await page.keyboard.press(key);
            await settled(page);
            await check(`${theme} ${key}`);
            await page.keyboard.press(key);
        }
        await page.evaluate(() => document.documentElement.setAttribute("data-speaker", ""));
        await check(`${theme} speaker`);
        await page.evaluate(() => document.documentElement.removeAttribute("data-speaker"));
    }
    assert.ok(grounds.size >= 2, [...grounds].join());
});

test("listeners are told the number, of how many, and the heading of each slide", async () => {
    const page = await open(present("en"));
    const toldBecomes = (words) => page.waitForFunction((wanted) => document.getElementById("announcer").textContent.includes(wanted), words);
    await toldBecomes("Slide 1 of 14");
    await keyed(page, "PageDown");
    await toldBecomes("Slide 2 of 14: Number of mines"); // once it rests
    assert.equal(await current(page).count(), 1);
    assert.equal(await page.locator(".slide:visible").count(), 1);
    assert.equal(await page.getByRole("region", { name: "Number of mines" }).count(), 1);
});
