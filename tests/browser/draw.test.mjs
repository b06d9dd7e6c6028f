// The canvas is drawn: in the theme's colours, sharp, as large as the window.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { decoded } from "./picture.mjs";
import { drop, hereBecomes, placeOf, plan, point, ready, settled, stage, test, themeColour, themes, visit } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

/// Share of a picture's pixels in each colour, as "#rrggbb".
async function colours(page) {
    const { data } = decoded(await page.screenshot());
    const counts = {};
    for (let at = 0; at < data.length; at += 4) {
        const name = `#${data.toString("hex", at, at + 3)}`;
        counts[name] = (counts[name] ?? 0) + 4 / data.length;
    }
    return counts;
}

test("each theme's colours are on the screen", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    for (const theme of themes) {
        await visit(page, `${plan}/zh/overview/?theme=${theme}`);
        const seen = await colours(page);
        assert.ok(Object.keys(seen).length > 50, "letters have soft edges: a blank screen has not");
        const ground = await themeColour(page, "background");
        assert.ok(seen[ground] > 0.3, `${ground} is the ground of ${theme}`);
        for (const name of ["surface", "ink", "accent"]) {
            assert.ok(seen[await themeColour(page, name)] > 0, `${name} of ${theme} is seen`);
        }
    }
});

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
    await settled(page);
    const drawn = async () => {
        const before = await page.evaluate(() => oreplan.frames());
        await new Promise((resolve) => setTimeout(resolve, 2000)); // a caret would have blinked, a tooltip have come
        return (await page.evaluate(() => oreplan.frames())) - before;
    };
    // On a busy machine the last of the program comes late, and so does the look once the pointer has rested.
    const rests = async () => {
        for (let tries = 0; tries < 10; ++tries) if ((await drawn()) === 0) return true;
        return false;
    };
    assert.ok(await rests());
    const { top } = await placeOf(page, "主要承诺");
    await point(page, "主要承诺");
    await page.mouse.wheel(0, 400);
    await page.keyboard.press("Tab");
    await settled(page);
    assert.ok((await placeOf(page, "主要承诺")).top < top, "the wheel scrolled");
    assert.ok(await rests());
});

test("a frame that shows nothing else than the one before is not drawn", async () => {
    const context = await it.context();
    await context.addInitScript(() => {
        const { prototype } = WebGL2RenderingContext;
        const draw = prototype.drawElements;
        window.drawn = 0;
        prototype.drawElements = function (...args) {
            ++window.drawn;
            draw.apply(this, args);
        };
    });
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/zh/about/`);
    await ready(page);
    const made = async (x, y) => {
        await page.mouse.move(x, y);
        await settled(page);
        return page.evaluate(() => [oreplan.frames(), window.drawn]);
    };
    const { width, height } = page.viewportSize();
    const [frames, drawn] = await made(width - 3, height - 3); // on nothing
    const [later, still] = await made(width - 4, height - 3);
    assert.ok(later > frames);
    assert.equal(still, drawn);
    await page.mouse.wheel(0, 300);
    const [, more] = await made(width - 3, height - 3);
    assert.ok(more > still);
});

test("Ctrl with + − 0 zooms by one factor, which the address tells", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    await page.evaluate(() => addEventListener("keydown", (event) => (window.kept = event.defaultPrevented)));
    const isKeptFromBrowser = () => page.evaluate(() => window.kept);
    await page.locator("#canvas").focus();
    await page.keyboard.press("Control+Equal");
    assert.ok(await isKeptFromBrowser(), "or it would zoom too");
    await page.waitForURL(/scale=1\.25/);
    await page.keyboard.press("Control+Minus");
    await page.keyboard.press("Control+Minus");
    await page.waitForURL(/scale=0\.75/);
    await page.keyboard.press("Control+Digit0");
    await page.waitForFunction(() => !location.search.includes("scale"));
    assert.ok(await isKeptFromBrowser());
});

test("a lost graphics context comes back, and the picture with it", async () => {
    const page = await it.open(`${plan}/zh/overview/?at=2024-06-30`);
    const before = await page.screenshot();
    await page.evaluate(async () => {
        const canvas = document.getElementById("canvas");
        const extension = canvas.getContext("webgl2").getExtension("WEBGL_lose_context");
        const told = (event) => new Promise((resolve) => canvas.addEventListener(event, resolve, { once: true }));
        const lost = told("webglcontextlost");
        extension.loseContext();
        await lost;
        const restored = told("webglcontextrestored");
        setTimeout(() => extension.restoreContext());
        await restored;
    });
    await settled(page);
    assert.ok(before.equals(await page.screenshot()));
});

test("words whose letters are joined, stacked or run leftward are drawn whole, as the browser shapes them", async () => {
    const page = await it.open(`${plan}/en/mines/`);
    const mines = ["كۆمۈر كان"]; // the machines of the tests have letters for these
    const ledger = {
        id: "names", plan, title: { zh: "名称", en: "Names" }, origin: "exercise",
        events: mines.map((name, index) => ({
            id: `e${index}`, date: "2021-01-01", recorded: "2021-01-01", source: { document: "Made up for a test" }, event: "mine_registered",
            mine: `m${index}`, name: { zh: name }, mineral: "coal", size_class: "medium", producing: true,
        })),
    };
    await drop(page, { name: "names.json", text: JSON.stringify(ledger) });
    await hereBecomes(page, "ledger=names");
    assert.equal(await page.locator("#notices div").count(), 0, "there is nothing to warn of");
    for (const name of mines) {
        const { left, right, size } = await placeOf(page, name);
        const [whole, letters] = await page.evaluate(([words, pixels]) => {
            const context = document.createElement("canvas").getContext("2d");
            const { fontFamily } = getComputedStyle(document.documentElement);
            return [words, ...words].reduce(([first, sum], part) => {
                const width = [600, 400].map((weight) => ((context.font = `${weight} ${pixels}px ${fontFamily}`), context.measureText(part).width));
                return first ? [first, sum + width[0]] : [width, 0];
            }, [null, 0]);
        }, [name, size]);
        const near = Math.min(...whole.map((width) => Math.abs(right - left - width)));
        assert.ok(near < 3, `${name}: ${right - left} drawn, ${whole} shaped, ${letters} letter by letter`);
    }
});
