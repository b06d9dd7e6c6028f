// Slides in front of people: made-up data, no network, what is fetched, the way back.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { siteServer } from "./site_server.mjs";
import { current, exercise, keyed, numberBecomes, numberOf, opener, present, projector, shown } from "./slides.mjs";
import { desk, hereBecomes, plan, ready, stage, test, visit, watched, words } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());
const open = opener(() => it);

test("exercise data is marked behind the words of every slide and said at its foot; public sources are said, too", async () => {
    const page = await open(present("en", exercise));
    for (let number = 1; number <= 14; ++number) {
        await visit(page, present("en", `${exercise}&slide=${number}`));
        await numberBecomes(page, number);
        const face = current(page).locator(".face");
        const mark = await face.evaluate((element) => {
            const { content, display, visibility, position } = getComputedStyle(element, "::before");
            return { content, display, visibility, position };
        });
        assert.deepEqual(mark, { content: '"EXERCISE DATA"', display: "grid", visibility: "visible", position: "absolute" });
        assert.ok(await face.locator("footer").getByText("Exercise data, made up: do not quote").isVisible());
    }
    await visit(page, present("en", "&slide=2"));
    await page.waitForFunction(() => !document.querySelector(".face[data-mark]"));
    assert.match(await current(page).locator("footer").innerText(), /From public sources, not reported by Weishan County People's Government/);
    await visit(page, present("en", "&slide=2&ledger=none"));
    await page.waitForFunction(() => !document.querySelector(".slide[data-current] footer").innerText.includes("public"));
});

test("after one visit slides, codes and the speaker's window work without a network", async () => {
    const site = await siteServer();
    const context = await it.browser.newContext({ viewport: { width: 1366, height: 900 } });
    try {
        const page = await context.newPage();
        await page.goto(`${site.address}${plan}/zh/overview/`);
        await ready(page);
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 30000 });
        await context.setOffline(true);
        site.fault = () => "abort";
        await page.keyboard.press("p");
        await shown(page);
        assert.equal(await keyed(page, "End"), 14);
        await current(page).locator(".code svg").waitFor();
        const opened = page.waitForEvent("popup");
        await page.keyboard.press("s");
        const speaker = await opened;
        await ready(speaker);
        await shown(speaker);
        await speaker.keyboard.press("Home");
        await numberBecomes(page, 1);
        await page.goto(site.address + present("en", "&slide=3"));
        await ready(page);
        await shown(page);
        assert.equal(await numberOf(page), 3);
    } finally {
        await context.close();
        site.close();
    }
});

test("what only speakers use comes when it is used, and nothing else is asked of anybody", async () => {
    const context = await it.context(projector);
    const page = await context.newPage();
    const asked = [];
    page.on("request", (request) => asked.push(request.url().split("/").at(-1)));
    const noticed = watched(page, it.address);
    await page.goto(`${it.address}${plan}/en/overview/`);
    await ready(page);
    const parts = () => asked.filter((name) => /^(present|qr)-/.test(name)).map((name) => name.replace(/-.*\./, "."));
    assert.deepEqual(parts(), []);
    await page.keyboard.press("p");
    await shown(page);
    assert.deepEqual([...new Set(parts())].sort(), ["present.css", "present.js"]);
    await keyed(page, "End");
    await current(page).locator(".code svg").waitFor();
    assert.ok(parts().includes("qr.js"));
    assert.deepEqual(noticed, []);
});

test("slides that get lost on the way may be asked for again", async () => {
    const context = await it.context(projector);
    const page = await context.newPage();
    let lost = true;
    await context.route(/present-[^/]*\.js$/, (route) => (lost ? route.abort() : route.continue()));
    await page.goto(it.address + present("en"));
    await ready(page);
    const notice = page.locator("#notices div", { hasText: "Try again" });
    await notice.waitFor();
    lost = false;
    await notice.getByRole("button", { name: "Try again" }).click();
    await shown(page);
    assert.equal(await numberOf(page), 1);
});

test("a presentation is one step of the way back", async () => {
    const page = await it.open(`${plan}/en/blocks/`, projector);
    await page.keyboard.press("p");
    await shown(page);
    for (const key of ["PageUp", "PageUp", "PageUp"]) await keyed(page, key);
    await page.goBack();
    await hereBecomes(page, `${plan}/en/blocks/`);
    assert.match(await words(page), /Blocks/);
});

test("without script a link to slides shows the page's text, and says what takes script", async () => {
    const context = await it.context({ ...desk, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(it.address + present("en"));
    assert.ok(await page.locator("noscript p").isVisible());
    assert.match(await page.locator("#text h1").innerText(), /Overview/);
});
