// What the browser does with a link it does with the canvas's: its menu, a tab by the middle button or Ctrl, where it leads. And a wheel
// with Ctrl zooms whatever it counts in.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { here, hereBecomes, placeOf, plan, point, press, settled, stage, test } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const link = (page) => page.locator("#link");

/// Over the words of the canvas, with the browser's link laid there.
async function over(page, words) {
    await point(page, words);
    await settled(page);
}

test("over a link of the canvas lies one of the browser's, as large, and it leads where that leads", async () => {
    const page = await it.open(`${plan}/zh/overview/?at=2024-06-30`);
    assert.ok(await link(page).isHidden());
    await over(page, "规划指标");
    assert.equal(new URL(await link(page).getAttribute("href"), it.address).href, `${it.address}${plan}/zh/indicators/?at=2024-06-30`);
    const { left, top, bottom } = await placeOf(page, "规划指标");
    const box = await link(page).boundingBox();
    assert.ok(box.x <= left && box.y <= top && box.y + box.height >= bottom, JSON.stringify(box));
    const hit = await page.evaluate(([x, y]) => document.elementFromPoint(x, y).id, [left + 5, (top + bottom) / 2]);
    assert.equal(hit, "link");
    await page.mouse.move(500, 20); // where no link is
    await settled(page);
    assert.ok(await link(page).isHidden());
});

test("the middle button and Ctrl open a link in a tab of its own, and this one stays", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    const before = here(page);
    for (const [button, keys] of [["middle", []], ["left", ["Control"]]]) {
        await over(page, "规划指标");
        const opening = page.context().waitForEvent("page");
        const { left, top, bottom } = await placeOf(page, "规划指标");
        for (const key of keys) await page.keyboard.down(key);
        await page.mouse.click(left + 5, (top + bottom) / 2, { button });
        for (const key of keys) await page.keyboard.up(key);
        const opened = await opening;
        await opened.waitForURL(/zh\/indicators/);
        await opened.close();
        assert.equal(here(page), before, button);
    }
});

test("the right button has the browser's menu for a link, and none for the drawing", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    await page.evaluate(() => addEventListener("contextmenu", (event) => (window.menu = { on: event.target.id, kept: event.defaultPrevented })));
    await over(page, "规划指标");
    const { left, top, bottom } = await placeOf(page, "规划指标");
    await page.mouse.click(left + 5, (top + bottom) / 2, { button: "right" });
    assert.deepEqual(await page.evaluate(() => window.menu), { on: "link", kept: false });
    await page.mouse.click(600, 20, { button: "right" });
    assert.deepEqual(await page.evaluate(() => window.menu), { on: "canvas", kept: true });
});

test("a plain press is the canvas's own: the page stays loaded, and the wheel over a link scrolls", async () => {
    const page = await it.open(`${plan}/zh/indicators/`);
    await page.evaluate(() => (window.same = true));
    await press(page, "总览");
    await hereBecomes(page, "/zh/overview/");
    assert.ok(await page.evaluate(() => window.same));
    await page.goBack();
    await settled(page);
    const name = "1:50000区域地质调查（微山县幅）"; // the name of an indicator leads to it
    const before = (await placeOf(page, name)).top;
    await over(page, name);
    assert.ok(await link(page).isVisible());
    await page.mouse.wheel(0, 200);
    await settled(page);
    assert.ok((await placeOf(page, name)).top < before - 100, `${before}`);
});

test("a link outside leads outside", async () => {
    const page = await it.open(`${plan}/zh/about/`);
    const outside = await page.evaluate(() => document.querySelector("#text a[href^='http'][rel], #text a[href^='https://']")?.href);
    assert.ok(outside);
    const words = await page.evaluate((href) => document.querySelector(`#text a[href="${href}"]`).textContent, outside);
    const { top } = await placeOf(page, words);
    await page.mouse.move(600, 400);
    for (let far = top - 400; far > 0; far -= 300) await page.mouse.wheel(0, Math.min(far, 300));
    await settled(page);
    await over(page, words);
    assert.equal(await link(page).getAttribute("href"), outside);
});

test("Ctrl with a wheel that counts pixels, lines or pages zooms by a step a notch", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    const turn = (deltaMode, deltaY) => page.evaluate(([mode, by]) => {
        const event = new WheelEvent("wheel", { deltaMode: mode, deltaY: by, ctrlKey: true, cancelable: true, bubbles: true });
        document.getElementById("canvas").dispatchEvent(event);
        return event.defaultPrevented;
    }, [deltaMode, deltaY]);
    const scale = async () => { await settled(page); await page.waitForTimeout(300); return new URL(page.url()).searchParams.get("scale"); };
    for (const [mode, notch] of [[0, 100], [1, 3], [2, 1]]) {
        assert.ok(await turn(mode, -notch), "or the browser would zoom too");
        assert.equal(await scale(), "1.25", `mode ${mode}`);
        await turn(mode, notch);
        assert.equal(await scale(), null, `mode ${mode}`);
    }
    await turn(1, -1); // a third of a notch
    assert.equal(await scale(), null);
});
