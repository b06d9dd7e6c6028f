// Words of the field tell what they mean: pointed at, pressed, touched, stepped to; on the canvas and in the text.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { desk, phone, plan, settled, stage, test } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const meaning = /^Green mine: a mine whose/;
const address = `${plan}/en/green-mines/`;
const term = (page) => page.locator(".term", { hasText: "reen mines" }).first();
const told = (page) => page.locator(".meaning:popover-open");

test("in the text a term is told where one points at it, and no longer", async () => {
    const page = await it.open(`${address}?view=text`);
    await term(page).hover();
    assert.match(await told(page).innerText(), meaning);
    const [word, box] = [await term(page).boundingBox(), await told(page).boundingBox()];
    assert.ok(Math.abs(box.y - (word.y + word.height)) < 20 || Math.abs(word.y - (box.y + box.height)) < 20, "beside its word");
    await page.mouse.move(2, 300);
    await told(page).waitFor({ state: "detached" });
});

test("a press shows it, and Escape, or a press elsewhere, puts it away", async () => {
    const page = await it.open(`${address}?view=text`, phone);
    await term(page).tap();
    assert.match(await told(page).innerText(), meaning);
    const { x, width } = await told(page).boundingBox();
    assert.ok(x >= 0 && x + width <= 390, "within the window");
    await page.keyboard.press("Escape");
    assert.equal(await told(page).count(), 0);
    await term(page).tap();
    await page.locator("h1").tap();
    assert.equal(await told(page).count(), 0);
});

test("what pointing has shown stays after a press, until the next", async () => {
    const page = await it.open(`${address}?view=text`);
    await term(page).hover();
    await term(page).click();
    assert.equal(await told(page).count(), 1);
    await page.mouse.move(2, 300);
    assert.equal(await told(page).count(), 1);
    await term(page).click();
    assert.equal(await told(page).count(), 0);
});

test("the keyboard reaches terms, and shows them", async () => {
    const page = await it.open(`${address}?view=text`);
    await term(page).focus();
    await page.keyboard.press("Enter");
    assert.match(await told(page).innerText(), meaning);
});

test("without script a press shows it too", async () => {
    const context = await it.context({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(it.address + address);
    await term(page).click();
    assert.match(await told(page).innerText(), meaning);
});

test("Chinese terms are told in Chinese", async () => {
    const page = await it.open(`${plan}/zh/green-mines/?view=text`);
    await page.locator(".term", { hasText: "绿色矿山" }).first().click();
    assert.match(await told(page).innerText(), /^绿色矿山：/);
});

const drawnMeaning = async (page) => {
    await settled(page);
    return (await page.evaluate(() => oreplan.drawn())).some(({ words }) => words.startsWith("Green mine: a mine whose"));
};

/// Whether the pointer finds a term somewhere in the words that the canvas draws.
async function findTerm(page, words, use) {
    await settled(page);
    const { left, right, top, bottom } = (await page.evaluate(() => oreplan.drawn())).find((text) => text.words.includes(words));
    for (let x = left + 4; x < Math.min(right, left + 700); x += 8) {
        for (let y = top + 10; y < bottom; y += 22) {
            await use(x, y);
            if (await drawnMeaning(page)) return true;
        }
    }
    return false;
}

test("on the canvas a term is told where one points at it", async () => {
    const page = await it.open(address, desk);
    assert.equal(await drawnMeaning(page), false);
    assert.ok(await findTerm(page, "green mines", (x, y) => page.mouse.move(x, y)));
});
