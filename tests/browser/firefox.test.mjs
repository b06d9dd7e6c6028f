// Visitors' paths in the other engine: each once, for what Chromium shows of the rest is no engine's affair.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { launch } from "./firefox.mjs";
import { decoded } from "./picture.mjs";
import { siteServer } from "./site_server.mjs";
import { here, hereBecomes, languages, notices, openMenu, pages, plan, press, ready, settled, stage, test, text, themeColour, themes, visit,
    walkTo, watched, words } from "./support.mjs";

let it;
before(async () => (it = await stage("dist", launch)));
after(() => it?.close());

const titles = { zh: "总览", en: "Overview" };
const view = (page) => page.evaluate(() => document.documentElement.dataset.view);

for (const language of languages) {
    test(`the overview opens, drawn and written, and every page after it without a complaint, ${language}`, async () => {
        const page = await (await it.context()).newPage();
        const noticed = watched(page, it.address);
        await page.goto(`${it.address}${plan}/${language}/overview/`);
        await ready(page);
        assert.equal(await view(page), "canvas");
        assert.ok((await page.evaluate(() => oreplan.frames())) > 0);
        assert.equal(await page.locator("#text h1").textContent(), titles[language]);
        for (const said of [await words(page), await text(page)]) assert.ok(said.includes(titles[language]));
        for (const name of pages) {
            await visit(page, `${plan}/${language}/${name}/?ledger=exercise`);
            assert.ok((await words(page)).includes(await page.locator("#text h1").textContent()), name);
        }
        assert.deepEqual(noticed, []);
    });
}

test("what breaks the policy is noticed", async () => {
    const page = await it.open(`${plan}/en/overview/`);
    const noticed = watched(page, it.address);
    await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: "https://elsewhere.invalid/" })));
    for (let wait = 0; wait < 100 && noticed.length === 0; ++wait) await page.waitForTimeout(50);
    assert.match(noticed.join(), /elsewhere\.invalid/);
});

test("each theme's colours are on the screen", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    for (const theme of themes) {
        await visit(page, `${plan}/zh/overview/?theme=${theme}`);
        const { data } = decoded(await page.screenshot());
        const seen = new Set(Array.from({ length: data.length / 4 }, (_, pixel) => `#${data.toString("hex", pixel * 4, pixel * 4 + 3)}`));
        assert.ok(seen.size > 50, "letters have soft edges: a blank screen has not");
        for (const name of ["background", "ink"]) assert.ok(seen.has(await themeColour(page, name)), `${name} of ${theme}`);
    }
});

test("an idle page draws nothing, also after somebody used it", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    await press(page, "规划指标");
    await hereBecomes(page, "/zh/indicators/");
    await page.waitForTimeout(1000); // it looks once more when the pointer has rested
    const before = await page.evaluate(() => oreplan.frames());
    await page.waitForTimeout(1500);
    assert.equal(await page.evaluate(() => oreplan.frames()), before);
});

test("the keyboard alone reaches the text version, and a page on the canvas", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), "skip");
    await page.keyboard.press("Tab");
    await walkTo(page, "ArrowDown", "规划指标");
    await page.keyboard.press("Enter");
    await hereBecomes(page, "/zh/indicators/");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement.id === "skip");
    await page.keyboard.press("Enter");
    await hereBecomes(page, "view=text");
    assert.equal(await view(page), "text");
});

test("the text version's links lead to pages, and back and forward go through them", async () => {
    const page = await it.open(`${plan}/en/overview/?view=text`);
    await page.locator('#text a[href*="/indicators/"]').first().click();
    await hereBecomes(page, "/en/indicators/");
    assert.equal(await page.locator("#text h1").textContent(), "Indicators");
    await page.goBack();
    await hereBecomes(page, "/en/overview/");
    assert.equal(await page.locator("#text h1").textContent(), "Overview");
    await page.goForward();
    await hereBecomes(page, "/en/indicators/");
    assert.equal(await page.locator("#text h1").textContent(), "Indicators");
});

test("a date is read when it has been typed, not at each digit", async () => {
    const page = await it.open(`${plan}/en/overview/?view=text&at=2024-06-30`);
    const date = page.locator('input[name="at"]');
    await date.focus();
    await page.keyboard.type("09152023", { delay: 60 }); // en-US: month, day, year
    await settled(page);
    assert.equal(await date.inputValue(), "2023-09-15", "nothing rewrote it");
    assert.match(here(page), /at=2024-06-30/);
    await page.keyboard.press("Enter");
    await hereBecomes(page, "at=2023-09-15");
    assert.match(await text(page), /15 September 2023/);
});

test("a link with the exercise ledger opens it, marked as what it is", async () => {
    const page = await it.open(`${plan}/en/overview/?ledger=exercise`);
    for (const said of [await words(page), await text(page)]) assert.match(said, /Exercise data/);
    assert.equal(await page.locator("#text .exercise").count(), 1);
});

test("after one visit a page opens without a network", async () => {
    const site = await siteServer();
    const context = await it.context({ serviceWorkers: "allow" });
    try {
        const page = await context.newPage();
        await page.goto(`${site.address}${plan}/zh/overview/`);
        await ready(page);
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
        await context.setOffline(true);
        site.fault = () => "abort";
        await page.goto(`${site.address}${plan}/en/mines/?ledger=exercise`);
        await ready(page);
        assert.match(await words(page), /Mines/);
    } finally {
        site.close();
    }
});

test("a Firefox that has no graphics shows the text version of what the link asks for, and says why", async () => {
    const browser = await launch({ graphics: false });
    try {
        const page = await (await browser.newContext()).newPage();
        await page.goto(`${it.address}${plan}/en/indicators/?at=2023-03-31`);
        await ready(page);
        assert.equal(await view(page), "text");
        assert.match(await text(page), /31 March 2023/);
        assert.match(await notices(page), /no WebGL 2/);
    } finally {
        await browser.close();
    }
});

test("a chart's menu makes a picture of it, and the page is shared with its code", async () => {
    const page = await it.open(`${plan}/en/blocks/?view=text&at=2024-08-01`);
    const noticed = watched(page, it.address);
    await page.evaluate(() => { // the protocol knows no downloads
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => make(blob.type === "image/png" ? (window.saved = blob) : blob);
        HTMLAnchorElement.prototype.click = () => {};
    });
    const button = page.getByRole("button", { name: /^Copy, save, share or embed: Planning blocks/ });
    await button.click();
    await page.getByRole("menuitem", { name: "Save as PNG" }).click();
    await page.waitForFunction(() => window.saved);
    const [width, height] = await page.evaluate(() => createImageBitmap(window.saved).then((picture) => [picture.width, picture.height]));
    assert.equal(width, 1440);
    assert.ok(height > 400, `${height}`);
    assert.ok(await button.evaluate((each) => each === document.activeElement), "the keyboard is where it was");
    await openMenu(page, "settings");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Share this page" });
    await dialog.getByRole("img", { name: "QR code of the link" }).locator("svg").waitFor();
    assert.equal(await dialog.getByRole("textbox", { name: "Link" }).inputValue(), `${it.address}${plan}/en/blocks/?at=2024-08-01`);
    assert.deepEqual(noticed, []);
});
