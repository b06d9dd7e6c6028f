// The canvas is drawn: in the theme's colours, sharp, as large as the window.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { colours, plan, ready, settled, stage, themeColour, themes } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

for (const theme of themes) {
    test(`the ${theme} theme's colours are on the screen`, async () => {
        const page = await it.open(`${plan}/zh/overview/?theme=${theme}`);
        const seen = await colours(page);
        assert.ok(Object.keys(seen).length > 50, "letters have soft edges: a blank screen has not");
        const ground = await themeColour(page, "background");
        assert.ok(seen[ground] > 0.3, `${ground} is the ground`);
        for (const name of ["surface", "ink", "accent"]) {
            assert.ok(seen[await themeColour(page, name)] > 0, `${name} is seen`);
        }
    });
}

test("without a theme in the address the system's preference holds", async () => {
    const page = await it.open(`${plan}/zh/overview/`, { colorScheme: "dark" });
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
});

test("the canvas has the device's own pixels at every density and follows the window", async () => {
    for (const density of [1, 1.5, 2, 3]) {
        const page = await it.open(`${plan}/zh/overview/`, { deviceScaleFactor: density, viewport: { width: 800, height: 600 } });
        const size = () => page.evaluate(() => { const { width, height } = document.getElementById("canvas"); return [width, height]; });
        assert.deepEqual(await size(), [800 * density, 600 * density]);
        await page.setViewportSize({ width: 600, height: 700 });
        await page.waitForFunction((width) => document.getElementById("canvas").width === width, 600 * density);
        await page.context().close();
    }
});

test("an idle page draws nothing, also after somebody used it", async () => {
    const page = await it.open(`${plan}/zh/overview/?ledger=exercise`);
    const drawn = async () => {
        const before = await page.evaluate(() => oreplan.frames());
        await new Promise((resolve) => setTimeout(resolve, 5000));
        return (await page.evaluate(() => oreplan.frames())) - before;
    };
    assert.equal(await drawn(), 0);
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, 400);
    await page.keyboard.press("Tab");
    await settled(page, 1000); // browsers repeat the pointer's place when the page below it has changed
    assert.equal(await drawn(), 0);
});

test("Ctrl with + − 0 zooms by one factor, which the address tells", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    await page.locator("#canvas").focus();
    await page.keyboard.press("Control+Equal");
    await page.waitForURL(/scale=1\.25/);
    await page.keyboard.press("Control+Minus");
    await page.keyboard.press("Control+Minus");
    await page.waitForURL(/scale=0\.75/);
    await page.keyboard.press("Control+Digit0");
    await page.waitForFunction(() => !location.search.includes("scale"));
    assert.equal(await page.evaluate(() => devicePixelRatio), 1);
});

test("a lost graphics context comes back", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    await page.evaluate(async () => {
        const extension = document.getElementById("canvas").getContext("webgl2").getExtension("WEBGL_lose_context");
        extension.loseContext();
        await new Promise((resolve) => setTimeout(resolve, 200));
        extension.restoreContext();
        await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await ready(page);
    const seen = await colours(page);
    assert.ok(seen[await themeColour(page, "accent")] > 0);
});
