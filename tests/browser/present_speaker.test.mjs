// Slides in front of people: the speaker's window, a foyer, and rest.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { exercise, keyed, numberBecomes, numberOf, present, projector, shown } from "./slides.mjs";
import { hereBecomes, notices, ready, settled, stage, test } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

/// The room's page with a speaker's window beside it.
async function withSpeaker(address) {
    const context = await it.context(projector);
    const room = await context.newPage();
    await room.goto(it.address + address);
    await ready(room);
    await shown(room);
    const opened = room.waitForEvent("popup");
    await room.keyboard.press("s");
    const speaker = await opened;
    await ready(speaker);
    await shown(speaker);
    return { room, speaker };
}

test("the speaker's window has notes, the next slide and a clock, and the two keep step both ways", async () => {
    const { room, speaker } = await withSpeaker(present("en", exercise));
    assert.ok(await speaker.locator(".desk .notes").isVisible());
    assert.match(await speaker.locator(".desk").innerText(), /Say first where the numbers come from/);
    assert.ok(!(await room.locator(".desk").isVisible()));
    assert.match(await speaker.locator(".desk [data-clock]").innerText(), /^\d\d:\d\d:\d\d$/);
    assert.ok(await speaker.locator(".slide[data-next] .face").isVisible());
    assert.match(await speaker.locator(".slide[data-next] h2").innerText(), /Number of mines/);

    await speaker.keyboard.press("PageDown");
    await numberBecomes(room, 2);
    await room.keyboard.press("PageDown");
    await numberBecomes(speaker, 3);
    await speaker.keyboard.press("b");
    await room.waitForFunction(() => "blank" in document.documentElement.dataset);
    assert.ok(await room.locator("button.blank").isVisible());
    assert.ok(!(await speaker.locator("button.blank").isVisible())); // the speaker goes on reading
    assert.ok(await speaker.locator(".desk .blanked").isVisible());
    await speaker.keyboard.press("End");
    await numberBecomes(room, 14);
    assert.ok(!(await room.locator("button.blank").isVisible()));
    assert.match(await speaker.locator(".upcoming").innerText(), /last slide/);

    const before = await speaker.locator("[data-elapsed]").innerText();
    await speaker.waitForFunction((was) => document.querySelector("[data-elapsed]").textContent !== was, before);
    await speaker.getByRole("button", { name: "Start again" }).click();
    assert.equal(await speaker.locator("[data-elapsed]").innerText(), "00:00");

    await speaker.reload(); // it knows again what it is
    await ready(speaker);
    await shown(speaker);
    assert.ok(await speaker.locator(".desk").isVisible());
    await room.keyboard.press("Home");
    await numberBecomes(speaker, 1);
    const closed = speaker.waitForEvent("close");
    await speaker.keyboard.press("Escape").catch(() => {});
    await closed;
    assert.equal(await room.getAttribute("html", "data-view"), "present");
});

test("another presentation in the same browser goes its own way", async () => {
    const { room, speaker } = await withSpeaker(present("en"));
    const other = await room.context().newPage();
    await other.goto(it.address + present("en"));
    await ready(other);
    await shown(other);
    await other.keyboard.press("End");
    await numberBecomes(other, 14);
    await other.waitForTimeout(300);
    assert.equal(await numberOf(room), 1);
    assert.equal(await numberOf(speaker), 1);
});

/// A clock of the test's own for what waits as long as a slide is shown.
const holdTurns = (context) => context.addInitScript(() => {
    const { setTimeout, clearTimeout } = globalThis;
    globalThis.turn = null;
    globalThis.setTimeout = (run, after, ...more) => {
        if (after !== 20_000) return setTimeout(run, after, ...more);
        globalThis.turn = () => {
            globalThis.turn = null;
            run();
        };
        return -20;
    };
    globalThis.clearTimeout = (id) => (id === -20 ? (globalThis.turn = null) : clearTimeout(id));
});

test("in a foyer slides turn by a set time and begin again; any key pauses; nothing turns that nobody sees", async () => {
    const context = await it.context(projector);
    await holdTurns(context);
    const page = await context.newPage();
    await page.goto(it.address + present("en", "&slide=13&turn=20"));
    await ready(page);
    await shown(page);
    const waits = () => page.evaluate(() => globalThis.turn !== null);
    const pass = () => page.evaluate(() => globalThis.turn());
    assert.ok(await waits());
    await pass();
    await numberBecomes(page, 14);
    await pass();
    await numberBecomes(page, 1);
    assert.ok(await waits());

    await page.keyboard.press("x");
    assert.equal(await waits(), false);
    assert.match(await notices(page), /paused/);
    assert.equal(await keyed(page, "PageDown"), 2);
    assert.equal(await waits(), false);
    await page.keyboard.press("t");
    assert.ok(await waits());
    assert.doesNotMatch(await notices(page), /paused/);

    const hide = (hidden) => page.evaluate((is) => {
        Object.defineProperty(document, "hidden", { value: is, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
    await hide(true);
    assert.equal(await waits(), false);
    await hide(false);
    assert.ok(await waits());
    await page.keyboard.press("t"); // no more of it
    await settled(page);
    assert.equal(await waits(), false);
    await page.waitForURL((url) => !url.href.includes("turn"));
    await page.keyboard.press("t");
    await hereBecomes(page, "turn=20");
    assert.ok(await waits());
});

test("a presentation at rest runs no frame and no timer, and nothing moves by itself", async () => {
    const context = await it.context({ ...projector, reducedMotion: "reduce" });
    await context.addInitScript(() => {
        globalThis.asked = 0;
        for (const name of ["setTimeout", "setInterval", "requestAnimationFrame"]) {
            const own = globalThis[name];
            globalThis[name] = (...args) => (++globalThis.asked, own(...args));
        }
    });
    const page = await context.newPage();
    await page.goto(it.address + present("en"));
    await ready(page);
    await shown(page);
    await keyed(page, "PageDown");
    await page.waitForTimeout(1500);
    const counts = () => page.evaluate(() => [oreplan.frames(), globalThis.asked]);
    const before = await counts();
    await page.waitForTimeout(1500);
    assert.deepEqual(await counts(), before);
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
});
