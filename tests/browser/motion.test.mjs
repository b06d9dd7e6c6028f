// Charts whose values change go there in a moment, where motion is wanted; then all is still.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { decoded } from "./picture.mjs";
import { plan, ready, settled, stage, test } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const indicators = (at) => `${plan}/en/indicators/?at=${at}&ledger=exercise`;
const slower = 10; // the page's clock, so that a machine that draws slowly has its frames, too

async function opened(options = {}) {
    const page = await (await it.context(options)).newPage();
    await page.addInitScript((times) => {
        const now = performance.now.bind(performance);
        performance.now = () => now() / times;
    }, slower);
    await page.goto(it.address + indicators("2023-06-30"));
    await ready(page);
    await settled(page);
    return page;
}

/// Goes to another date within the page. Tells how many frames were drawn until it was still, and how long that took by the page's
/// clock from the first of them to the last, in milliseconds.
const moved = (page, at) => page.evaluate(async (address) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const start = oreplan.frames();
    history.pushState(null, "", new URL(`/${address}`, location.origin));
    dispatchEvent(new PopStateEvent("popstate"));
    let [before, still, first, last] = [start, 0, 0, 0];
    while (still < 20 || before === start) {
        await frame();
        const now = oreplan.frames();
        still = now === before ? still + 1 : 0;
        if (now !== before) last = performance.now();
        first ||= last;
        before = now;
    }
    return { frames: before - start, lasted: last - first };
}, indicators(at));

async function drawnInRest(page) {
    const before = await page.evaluate(() => oreplan.frames());
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return (await page.evaluate(() => oreplan.frames())) - before;
}

test("to another date charts go in frames of their own, for less than 200 milliseconds, and are still then", async () => {
    const page = await opened();
    const { frames, lasted } = await moved(page, "2024-06-30");
    assert.ok(frames > 8, `${frames} frames`);
    assert.ok(lasted > 60 && lasted <= 200, `${lasted} ms`);
    assert.equal(await drawnInRest(page), 0);
});

test("where no motion is wanted they are there at once, and look the same", async () => {
    const page = await opened();
    const still = await opened({ reducedMotion: "reduce" });
    await moved(page, "2024-06-30");
    const { frames } = await moved(still, "2024-06-30");
    assert.ok(frames <= 6, `${frames} frames: those that any change takes to settle`);
    assert.equal(await drawnInRest(still), 0);
    const [one, other] = [decoded(await page.screenshot()), decoded(await still.screenshot())];
    assert.ok(one.data.equals(other.data));
});
