// What is kept for use without a network: whole, the site's own, one version at a time; and never in the way of a good
// answer.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { after, before } from "node:test";

import { siteServer } from "./site_server.mjs";
import { assembled, here, launch, notices, plan, ready, test, words } from "./support.mjs";

let browser;
let newer; // the same site one release later: one word is another
before(async () => {
    browser = await launch();
    newer = assembled("newer", (plans) => {
        const file = `${plans}/${plan}/plan.json`;
        const changed = JSON.parse(readFileSync(file, "utf8"));
        changed.identity.short_name.zh = "微山新版规划";
        writeFileSync(file, JSON.stringify(changed));
    });
});
after(() => browser.close());

const zh = `${plan}/zh/overview/`;
const control = (page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 30000 });

/// A server, and a page of it that was visited and is kept.
async function visited(run) {
    const site = await siteServer();
    const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
    try {
        const page = await context.newPage();
        await page.goto(site.address + zh);
        await ready(page);
        await control(page);
        await run(page, site, context);
    } finally {
        await context.close();
        site.close();
    }
}

const stores = (page) => page.evaluate(async () => Promise.all((await caches.keys()).map(async (name) =>
    [name, (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)])));

test("after one visit every page, language and ledger opens without a network", () => visited(async (page, site, context) => {
    await context.setOffline(true);
    site.fault = () => "abort";
    for (const address of [zh, `${plan}/en/blocks/?ledger=exercise&at=2024-06-30`, ""]) {
        await page.goto(site.address + address);
        await ready(page);
    }
    await page.goto(`${site.address}${plan}/en/mines/?ledger=exercise`);
    await ready(page);
    assert.match(await words(page), /Exercise data/);
    assert.match(await words(page), /Mines/);
}));

test("one store, of this scope, with nothing in it but the version's files and pages", () => visited(async (page, site) => {
    const [[name, paths], ...others] = await stores(page);
    assert.deepEqual(others, []);
    assert.ok(name.includes(site.address), name);
    const release = await page.evaluate(() => JSON.parse(document.getElementById("manifest").textContent).release);
    assert.ok(name.endsWith(release));
    for (const path of paths) assert.match(path, /^\/(static\/.+-[0-9a-f]{12}\.\w+|([^/]+\/){3}|)$/);
}));

test("a page of a portal is shown and never kept", () => visited(async (page, site) => {
    const portal = { status: 200, type: "text/html", body: "<!doctype html><title>Portal</title><h1>Log in first</h1>" };
    site.fault = () => portal;
    await page.goto(site.address + zh);
    assert.match(await page.locator("h1").innerText(), /Log in first/, "it has to be seen to be got past");
    site.fault = () => "abort";
    await page.goto(site.address + zh);
    await ready(page);
    assert.match(await words(page), /总览/);
}));

test("a portal's page under the program's name is not kept as the program", async () => {
    const site = await siteServer();
    const context = await browser.newContext();
    try {
        const page = await context.newPage();
        site.fault = (name) => (/\.wasm$/.test(name) ? { status: 200, type: "application/wasm", body: "<h1>Log in first</h1>" } : undefined);
        await page.goto(site.address + zh);
        await ready(page, "failed");
        site.fault = () => undefined;
        await page.getByRole("button", { name: /重试/ }).click();
        await ready(page);
        await control(page);
        site.fault = () => "abort";
        await page.goto(site.address + zh);
        await ready(page);
    } finally {
        await context.close();
        site.close();
    }
});

test("a server in trouble or silent: the kept page comes, soon", () => visited(async (page, site) => {
    site.fault = () => ({ status: 503, body: "down" });
    await page.goto(`${site.address}${plan}/zh/blocks/`);
    await ready(page);
    assert.match(await words(page), /规划区块/);
    site.fault = (name) => (name.startsWith("static/") ? undefined : "silence");
    const start = Date.now();
    await page.goto(site.address + zh, { waitUntil: "domcontentloaded" });
    assert.ok(Date.now() - start < 8000, `${Date.now() - start} ms`);
    await ready(page);
}));

test("an address that is cut within an escape brings a page without a network, too", () => visited(async (page, site) => {
    site.fault = () => "abort";
    await page.goto(`${site.address}weishan-2021-2025%/zh/overview/`);
    await ready(page);
    assert.match(await words(page), /总览/);
}));

test("a page that is not there stays not there", () => visited(async (page, site) => {
    const response = await page.goto(`${site.address}${plan}/zh/nowhere/`);
    assert.equal(response.status(), 404);
}));

test("a full disk is in nobody's way", () => visited(async (page, site, context) => {
    const client = await context.newCDPSession(page);
    await client.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.address).origin, quotaSize: 1 });
    for (const name of ["blocks", "mines"]) {
        const response = await page.goto(`${site.address}${plan}/zh/${name}/`);
        assert.equal(response.status(), 200);
        await ready(page);
    }
    await page.reload();
    await ready(page);
    await page.goto(`${site.address}${plan}/zh/tasks/`);
    await ready(page);
}));

test("where storage is refused the page works as any page", async () => {
    const site = await siteServer();
    const context = await browser.newContext();
    try {
        await context.addInitScript(() => {
            CacheStorage.prototype.open = CacheStorage.prototype.match = () => Promise.reject(new DOMException("no", "SecurityError"));
            ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no", "SecurityError"));
        });
        const page = await context.newPage();
        const errors = [];
        page.on("pageerror", (error) => errors.push(error.message));
        await page.goto(site.address + zh);
        await ready(page);
        assert.match(await words(page), /总览/);
        assert.deepEqual(errors, []);
    } finally {
        await context.close();
        site.close();
    }
});

test("a new version is fetched whole, announced to who has the old one open, and taken by a press", () => visited(async (page, site) => {
    const [[old]] = await stores(page);
    site.dist = newer;
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    await page.getByText("新版本已备好").waitFor({ timeout: 30000 });
    assert.doesNotMatch(await words(page), /微山新版规划/, "nothing of it is in the page that is open");
    assert.equal((await stores(page)).length, 2, "each in its own store");
    await Promise.all([page.waitForEvent("load"), page.locator("#notices").getByRole("button", { name: "刷新" }).click()]);
    await ready(page);
    assert.match(await words(page), /微山新版规划/);
    await page.waitForFunction((name) => caches.keys().then((names) => names.length === 1 && names[0] !== name), old);
    assert.equal(await notices(page), "");
    site.fault = () => "abort";
    await page.goto(`${site.address}${plan}/zh/mines/`);
    await ready(page);
    assert.match(await words(page), /微山新版规划/);
}));

test("a new version that cannot be had whole changes nothing of the old one", () => visited(async (page, site) => {
    site.dist = newer;
    let refused = 0;
    site.fault = (name) => (/plan-.*json/.test(name) ? { status: 503, body: String(++refused) } : undefined);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));
    const tried = async () => refused >= 2 && (await stores(page)).length === 1;
    for (let tries = 0; tries < 200 && !(await tried()); ++tries) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.ok(await tried(), `refused ${refused} times; ${await stores(page)}`);
    assert.equal(await notices(page), "");
    site.fault = () => "abort";
    await page.goto(`${site.address}${plan}/zh/blocks/`);
    await ready(page);
    assert.doesNotMatch(await words(page), /微山新版规划/);
    assert.match(here(page), /blocks/);
}));

test("a page that already is of the new version brings its store along without a word", () => visited(async (page, site) => {
    const [[old]] = await stores(page);
    site.dist = newer;
    await page.goto(site.address + zh);
    await ready(page);
    assert.match(await words(page), /微山新版规划/);
    await page.waitForFunction((name) => caches.keys().then((names) => names.length === 1 && names[0] !== name), old, { timeout: 30000 });
    assert.equal(await notices(page), "");
}));
