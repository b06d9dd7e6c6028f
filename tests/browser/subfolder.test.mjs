// A site in a folder of its server, below another one that stands at the root: it finds its own, keeps its own and leads to
// its own, at any depth.
import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { after, before } from "node:test";

import { siteServer } from "./site_server.mjs";
import { assembled, desk, launch, plan, ready, root, test, words } from "./support.mjs";

const folder = "county/minerals/";
const portal = "build/portal"; // what the server has: a site at its root, and one in the folder
const lost = `${folder}${plan}/zh/nowhere/at/all/`;

let browser;
before(async () => {
    browser = await launch();
    process.env.OREPLAN_ROOT_PATH = `/${folder}`;
    const below = assembled("subfolder", () => {});
    delete process.env.OREPLAN_ROOT_PATH;
    rmSync(`${root}/${portal}`, { recursive: true, force: true });
    cpSync(`${root}/dist`, `${root}/${portal}`, { recursive: true });
    cpSync(`${root}/${below}`, `${root}/${portal}/${folder}`, { recursive: true });
});
after(() => browser.close());

// As a web server is told to: the nearest site's own page for what is not there.
function notFound(name) {
    if (existsSync(`${root}/${portal}/${name}`)) return undefined;
    const body = readFileSync(`${root}/${portal}/${name.startsWith(folder) ? folder : ""}404.html`);
    return { status: 404, type: "text/html; charset=utf-8", body };
}

async function served(run, options = {}) {
    const site = await siteServer(portal);
    site.fault = notFound;
    const context = await browser.newContext({ ...desk, serviceWorkers: "block", ...options });
    try {
        await run(await context.newPage(), site, context);
    } finally {
        await context.close();
        site.close();
    }
}

// Browsers look for an icon at a server's root where a page names none.
const outside = (site) => site.asked.filter((name) => !name.startsWith(folder) && name !== "favicon.ico");

// Until its worker has it, and has cleared away what it takes for its own.
const kept = (page, scope) => page.waitForFunction(
    (worker) => navigator.serviceWorker.controller?.scriptURL === worker && navigator.serviceWorker.controller.state === "activated",
    `${scope}worker.js`, { timeout: 30000 });

test("the start page in a folder asks for nothing outside of it, nor does the page it leads to", () => served(async (page, site) => {
    await page.goto(site.address + folder);
    await ready(page);
    assert.match(await words(page), /总览/);
    await page.goto(`${site.address}${folder}${plan}/en/mines/`);
    await ready(page);
    assert.match(await words(page), /Mines/);
    assert.deepEqual(outside(site), []);
}));

test("a page that is not there is styled, and leads to the site in the folder", () => served(async (page, site) => {
    const response = await page.goto(site.address + lost);
    assert.equal(response.status(), 404);
    assert.match(await page.locator("h1").first().innerText(), /没有这个页面/);
    const rules = await page.evaluate(() => [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0));
    assert.ok(rules > 50, `${rules} rules of style`);
    await page.getByRole("link", { name: "Overview" }).click();
    await ready(page);
    assert.ok(page.url().startsWith(site.address + folder), page.url());
    assert.match(await words(page), /总览/);
    assert.deepEqual(outside(site), []);
}));

test("two sites of one server keep their pages apart, and each opens without a network", () => served(async (page, site, context) => {
    const [above, below] = [site.address, site.address + folder];
    for (const address of [below, above]) { // the one above comes last: the address of the other begins as its own does
        await page.goto(`${address}${plan}/zh/overview/`);
        await ready(page);
        await kept(page, address);
    }
    const stores = await page.evaluate(async () => Promise.all((await caches.keys()).map(async (name) =>
        ({ scope: name.split(" ")[1], urls: (await (await caches.open(name)).keys()).map(({ url }) => url) }))));
    assert.deepEqual(stores.map(({ scope }) => scope).sort(), [above, below]);
    for (const { scope, urls } of stores) {
        const isItsOwn = (url) => url.startsWith(above) && url.startsWith(below) === (scope === below);
        assert.deepEqual(urls.filter((url) => !isItsOwn(url)), [], scope);
    }
    await context.setOffline(true);
    site.fault = () => "abort";
    for (const address of [above, below]) {
        await page.goto(`${address}${plan}/zh/blocks/`);
        await ready(page);
        assert.match(await words(page), /规划区块/);
    }
}, { serviceWorkers: "allow" }));
