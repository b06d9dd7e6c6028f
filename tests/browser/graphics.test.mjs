// Without graphics, and when they are lost, the text version does all that the canvas does.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { begun, hereBecomes, launch, notices, openMenu, plan, press, ready, root, settled, stage, test, text, words } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const view = (page) => page.evaluate(() => document.documentElement.dataset.view);

/// Everything that the text version can do, done once.
async function everyControlWorks(page) {
    assert.equal(await view(page), "text");
    await page.locator('input[name="at"]').fill("2023-09-30");
    await page.waitForURL(/at=2023-09-30/);
    await page.waitForFunction(() => document.getElementById("text").innerText.includes("30 September 2023"));
    await openMenu(page, "settings");
    await page.locator('select[name="ledger"]').selectOption("exercise");
    await page.waitForFunction(() => document.querySelector("#text .exercise"));
    await page.locator("#text .as-table > summary").first().click();
    const [table] = await Promise.all([page.waitForEvent("download"), page.locator("button[data-save-table]").first().click()]);
    assert.match(table.suggestedFilename(), /\.csv$/);
    await openMenu(page, "pages");
    await page.getByRole("link", { name: "Search", exact: true }).click();
    await page.waitForURL(/search/);
    await page.locator('input[name="q"]').fill("coal");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=coal/);
    await openMenu(page, "pages");
    await page.getByRole("link", { name: "Admission check", exact: true }).click();
    await page.waitForURL(/admission/);
    await settled(page);
    await page.locator('[name="admission.kind"]').selectOption("new_mine");
    await page.locator('[name="admission.mineral"]').selectOption("coal");
    await page.locator('[name="admission.capacity"]').fill("12");
    await page.keyboard.press("Tab");
    await page.waitForURL(/capacity=12/);
    await openMenu(page, "settings");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Open a plan or ledger file" }).click()]);
    await chooser.setFiles(`${root}/tests/data/plans/lixi-trial-2026-2030/plan.json`);
    await hereBecomes(page, "lixi-trial");
    assert.equal(await view(page), "text");
    assert.equal(await page.evaluate(() => document.documentElement.dataset.state), "ready");
}

test("without WebGL 2 the text version assesses what the link asks for, and every control works", async () => {
    const context = await it.context();
    await context.addInitScript(() => {
        const original = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
            return /webgl/.test(kind) ? null : original.call(this, kind, ...rest);
        };
    });
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/en/overview/?ledger=exercise&at=2022-12-31`);
    await ready(page);
    assert.match(await text(page), /31 December 2022/);
    assert.match(await text(page), /Exercise data:/);
    assert.match(await notices(page), /no WebGL 2/);
    assert.ok(!(await page.getByRole("button", { name: "Dashboard" }).isVisible()), "there is none to go to");
    await everyControlWorks(page);
});

test("a browser that forbids canvases by throwing is one without WebGL 2", async () => {
    for (const forbidden of [/webgl/, /./]) {
        const context = await it.context();
        await context.addInitScript((source) => {
            const original = HTMLCanvasElement.prototype.getContext;
            HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
                if (new RegExp(source).test(kind)) throw new DOMException("Not allowed", "SecurityError");
                return original.call(this, kind, ...rest);
            };
        }, forbidden.source);
        const page = await context.newPage();
        await page.goto(`${it.address}${plan}/en/overview/?ledger=exercise&at=2022-12-31`);
        await ready(page);
        assert.match(await text(page), /31 December 2022/);
        assert.match(await notices(page), /no WebGL 2/);
        await everyControlWorks(page);
    }
});

test("a browser that was started without graphics", async () => {
    const browser = await launch(["--disable-gpu", "--disable-software-rasterizer", "--disable-3d-apis"]);
    try {
        const page = await (await browser.newContext()).newPage();
        await page.goto(`${it.address}${plan}/en/indicators/?at=2023-03-31`);
        await ready(page);
        assert.match(await text(page), /31 March 2023/);
        assert.equal(await view(page), "text");
    } finally {
        await browser.close();
    }
});

test("graphics that are lost for good leave the text version with a notice and every control", async () => {
    const page = await it.open(`${plan}/en/overview/?at=2024-03-31`);
    await page.evaluate(() => document.getElementById("canvas").getContext("webgl2").getExtension("WEBGL_lose_context").loseContext());
    await page.waitForFunction(() => document.documentElement.dataset.view === "text", null, { timeout: 8000 });
    assert.match(await notices(page), /Drawing stopped/);
    assert.match(await text(page), /31 March 2024/);
    await page.getByRole("button", { name: "Close" }).click();
    assert.equal(await notices(page), "");
    await everyControlWorks(page);
});

const loseGraphics = (page) => page.evaluate(() => {
    const context = document.getElementById("canvas").getContext("webgl2");
    window.lost = context.getExtension("WEBGL_lose_context");
    window.lost.loseContext();
});

const areLost = (page) => page.evaluate(() => document.getElementById("canvas").getContext("webgl2").isContextLost());

/// A page on its way, whose canvas has its context already.
async function withoutProgram(address) {
    const { page, release } = await it.held("**/*.wasm");
    await page.goto(it.address + address);
    await page.waitForFunction(() => document.getElementById("canvas").width !== 300); // the browser's own choice
    return { page, release };
}

test("graphics that are lost for good while the page loads leave the text version, too", async () => {
    for (const pause of [0, 4000]) { // the program comes before they are given up, or after
        const { page, release } = await withoutProgram(`${plan}/en/overview/?at=2024-03-31`);
        await loseGraphics(page);
        await page.waitForTimeout(pause);
        release();
        await ready(page);
        assert.match(await notices(page), /Drawing stopped/);
        assert.match(await text(page), /31 March 2024/);
        await everyControlWorks(page);
    }
});

test("graphics that come back while the page loads are drawn on", async () => {
    const { page, release } = await withoutProgram(`${plan}/en/overview/`);
    await loseGraphics(page);
    await page.waitForTimeout(100);
    release();
    await page.waitForTimeout(1000);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.state), "loading");
    await page.evaluate(() => window.lost.restoreContext());
    await ready(page);
    assert.equal(await view(page), "canvas");
    assert.equal(await areLost(page), false);
    assert.equal(await notices(page), "");
    await press(page, "Mines");
    await hereBecomes(page, "/mines/");
});

test("graphics that are lost while the program starts come back, or leave the text version", async () => {
    for (const comes_back of [true, false]) {
        const page = await (await it.context()).newPage();
        await page.addInitScript((restores) => {
            const instantiate = WebAssembly.instantiate;
            WebAssembly.instantiate = (...given) => {
                const lost = document.getElementById("canvas").getContext("webgl2").getExtension("WEBGL_lose_context");
                lost.loseContext();
                if (restores) setTimeout(() => lost.restoreContext(), 1500);
                return instantiate(...given);
            };
        }, comes_back);
        await page.goto(`${it.address}${plan}/en/overview/`);
        await begun(page);
        await page.waitForTimeout(comes_back ? 2000 : 4000);
        assert.equal(await view(page), comes_back ? "canvas" : "text");
        assert.equal(await areLost(page), !comes_back);
        if (comes_back) assert.match(await words(page), /The main promises/);
        else assert.match(await notices(page), /Drawing stopped/);
    }
});
