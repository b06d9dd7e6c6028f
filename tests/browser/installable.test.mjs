// The site among the device's own programs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";

import { PNG } from "pngjs";

import { siteServer } from "./site_server.mjs";
import { desk, plan, ready, root, stage, test, visit } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

async function told(page) {
    const browser = await page.context().newCDPSession(page);
    const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
    return { errors: installabilityErrors.map(({ errorId }) => errorId), ...(await browser.send("Page.getAppManifest")) };
}

test("the browser finds nothing that keeps the site from being installed, from any page and after going to another", async () => {
    const page = await it.open(`${plan}/zh/overview/`, { serviceWorkers: "allow" });
    for (const address of [`${plan}/zh/overview/`, `${plan}/en/mines/`]) {
        await visit(page, address);
        const { errors, url, data, errors: problems } = await told(page);
        // A private window, as tests have, is never offered to be installed from.
        assert.deepEqual(errors.filter((each) => each !== "in-incognito"), [], address);
        assert.ok(url.startsWith(`${it.address}static/site-`), url);
        const manifest = JSON.parse(data);
        assert.equal(manifest.name, "矿规通 OrePlan");
        assert.equal(manifest.display, "standalone");
        assert.equal(new URL(manifest.start_url, url).href, it.address);
        assert.equal(new URL(manifest.scope, url).href, it.address);
        assert.ok(problems);
    }
});

test("its icons are as large as they are said to be, one of them to be cut to any shape", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    const { url, data } = await told(page);
    const { icons } = JSON.parse(data);
    assert.deepEqual(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`), ["192x192 any", "512x512 any", "512x512 maskable"]);
    for (const { src, sizes, purpose } of icons) {
        const name = new URL(src, url).href.slice(it.address.length);
        const { width, height, data: pixels } = PNG.sync.read(readFileSync(`${root}/dist/${name}`));
        assert.equal(`${width}x${height}`, sizes);
        assert.equal(pixels[3] === 255, purpose === "maskable", "whether its corner is filled");
    }
});

test("in a folder of its server it starts there, and leaves the rest of the server alone", async () => {
    const site = await siteServer(".");
    const page = await (await it.context(desk)).newPage();
    await page.goto(`${site.address}dist/${plan}/zh/overview/`);
    await ready(page);
    const { url, data } = await told(page);
    const { start_url, scope } = JSON.parse(data);
    assert.equal(new URL(start_url, url).href, `${site.address}dist/`);
    assert.equal(new URL(scope, url).href, `${site.address}dist/`);
    site.close();
});

test("what it takes is kept for use without a network", () => {
    const worker = readFileSync(`${root}/dist/worker.js`, "utf8");
    for (const name of [/static\/site-[0-9a-f]+\.webmanifest/, /static\/icon-192-[0-9a-f]+\.png/, /static\/exhibit-[0-9a-f]+\.js/, /static\/share-[0-9a-f]+\.js/])
        assert.match(worker, name);
});
