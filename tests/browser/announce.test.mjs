// What somebody does is told once to those who do not see it, and the focus stays where they are.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { focusedWords, hereBecomes, openMenu, phone, placeOf, plan, press, settled, stage, test, walkTo } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const laptop = { viewport: { width: 1366, height: 650 } };
const rest = 900; // milliseconds: longer than what the page waits for before it tells

// A page that keeps all that it announces.
async function heard(address, options = laptop) {
    const page = await it.open(address, options);
    await page.waitForTimeout(rest);
    await page.evaluate(() => {
        window.heard = [];
        new MutationObserver(() => {
            const { textContent } = document.getElementById("announcer");
            if (textContent) window.heard.push(textContent);
        }).observe(document.getElementById("announcer"), { childList: true });
    });
    return page;
}

const quiet = async (page) => {
    await settled(page);
    await page.waitForTimeout(rest);
    return page.evaluate(() => window.heard.splice(0));
};

// What was told since it was asked last, after all came to rest.
async function told(page) {
    await page.waitForFunction(() => window.heard.length > 0, null, { timeout: 10_000 });
    return quiet(page);
}

const focus = (page) => page.evaluate(() => {
    const { activeElement } = document;
    return activeElement.name || activeElement.id || activeElement.textContent;
});

const at = `${plan}/en`;

// Each control of the text version: where it is, how it is used, what is told of it, and what has the focus then.
const controls = [
    ["date", "overview", async (page) => {
        const date = page.locator('input[name="at"]');
        await date.focus();
        await page.keyboard.type("09152023");
        await page.keyboard.press("Enter");
    }, /^as of 15.September 2023$/u, "at"],
    ["theme", "overview", async (page) => {
        await openMenu(page, "settings");
        await page.locator('select[name="theme"]').focus();
        await page.locator('select[name="theme"]').selectOption("dark");
    }, /^Dark$/, "theme"],
    ["ledger", "overview", async (page) => {
        await openMenu(page, "settings");
        await page.locator('select[name="ledger"]').focus();
        await page.locator('select[name="ledger"]').selectOption("exercise");
    }, /exercise/i, "ledger"],
    ["language", "overview", async (page) => {
        await page.locator("#text-header").getByRole("link", { name: "中文" }).focus();
        await page.keyboard.press("Enter");
        await page.waitForFunction(() => document.documentElement.lang === "zh-CN");
    }, /^中文$/, "中文"],
    ["status", "overview", async (page) => {
        await page.locator("#text .counts a").first().focus();
        await page.keyboard.press("Enter");
    }, /^unknown: 9$/, "○ unknown 9"],
    ["search", "search", async (page) => {
        await page.locator("input[type=search]").fill("water");
        await page.keyboard.press("Enter");
    }, /water.*\d+/, "q"],
    ["denominator", "green-mines", async (page) => {
        await page.locator("#text .choice a:not([aria-current])").first().focus();
        await page.keyboard.press("Enter");
    }, /^of the planned number of mines$/, "of the planned number of mines"],
    ["form", "admission", async (page) => {
        await page.locator('#text select[name="admission.kind"]').focus();
        await page.locator('#text select[name="admission.kind"]').selectOption("new_mine");
    }, /new mine/, "admission.kind"],
];

for (const [name, kind, use, expected, focused] of controls) {
    test(`in the text version: ${name}`, async () => {
        for (const options of [laptop, phone]) {
            const page = await heard(`${at}/${kind}/?view=text`, options);
            await use(page);
            const words = await told(page);
            assert.equal(words.length, 1, `${name}: ${words.join(" | ")}`);
            assert.match(words[0], expected);
            assert.equal((await focus(page)).trim(), focused);
            await page.context().close();
        }
    });
}

test("a page that is gone to is told by its title, and read from its start", async () => {
    const page = await heard(`${at}/overview/?view=text`);
    await openMenu(page, "pages");
    await page.locator("nav").first().getByRole("link", { name: "Blocks" }).click();
    await hereBecomes(page, "/blocks/");
    assert.deepEqual(await told(page), ["Blocks"]);
    assert.equal(await focus(page), "text");
});

test("a search on the canvas is told when the typing rests, and the keyboard stays in the field", async () => {
    const page = await heard(`${plan}/zh/search/`);
    await page.keyboard.press("/");
    await page.waitForFunction(() => document.activeElement.id === "text-agent");
    await quiet(page);
    for (const letter of ["c", "o", "a", "l"]) await page.keyboard.press(letter);
    const words = await told(page);
    assert.equal(words.length, 1, words.join(" | "));
    assert.match(words[0], /“coal”/);
    assert.equal(await focus(page), "text-agent");
});

test("a drag of the date is told once, where it ends", async () => {
    const page = await heard(`${at}/overview/?at=2023-06-30`);
    await press(page, "as of 30 June 2023");
    await quiet(page);
    const { left, top, bottom } = await placeOf(page, "2022");
    const y = (top + bottom) / 2;
    await page.mouse.move(left + 5, y);
    await page.mouse.down();
    for (let step = 1; step <= 12; ++step) {
        await page.mouse.move(left + 5 + step * 12, y);
        await page.waitForTimeout(30);
    }
    await page.mouse.up();
    const words = await told(page);
    assert.equal(words.length, 1, words.join(" | "));
    assert.match(words[0], /^as of /);
    assert.equal(await focus(page), "canvas");
});

test("what is chosen on the canvas by the keyboard is told, and the keyboard stays on it", async () => {
    const page = await heard(`${at}/overview/`);
    await page.locator("#canvas").focus();
    await walkTo(page, "Tab", "中文");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.documentElement.lang === "zh-CN");
    assert.deepEqual(await told(page), ["中文"]);
    assert.equal(await focusedWords(page), "中文");
    assert.equal(await focus(page), "canvas");
});
