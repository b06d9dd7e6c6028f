// The page opens: content before scripts, real states, one origin, the server's headers.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { keepNothing, languages, openMenu, pages, phone, plan, ready, settled, stage, test, visit, watched, words } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

test("the text is there without scripts, every page in both languages, and links lead through", async () => {
    const page = await (await it.context({ javaScriptEnabled: false })).newPage();
    const noticed = watched(page, it.address);
    for (const language of languages) {
        for (const name of pages) {
            await page.goto(`${it.address}${plan}/${language}/${name}/`);
            assert.equal(await page.locator("h1").count(), 1);
            assert.equal(await page.locator("noscript p").count(), 1);
            assert.equal(await page.locator("html").getAttribute("lang"), language === "zh" ? "zh-CN" : "en");
        }
    }
    await page.goto(it.address);
    assert.match(await page.locator("main").innerText(), /规划作出 9 项主要承诺：1 项查到公开的实际值，8 项未填报。/);
    await openMenu(page, "pages");
    await page.locator("nav").first().getByRole("link", { name: "关于规划" }).click();
    assert.match(page.url(), /\/zh\/about\/$/);
    assert.match(await page.locator("main").innerText(), /微政字〔2023〕8号/);
    await openMenu(page, "pages");
    await page.locator("nav").first().getByRole("link", { name: "规划区块" }).click();
    assert.match(page.url(), /\/zh\/blocks\/$/);
    assert.match(await page.locator("main").innerText(), /渭河村.*\n?[\s\S]*1\.85\u00a0平方千米/);
    await page.getByRole("link", { name: "English" }).click();
    assert.match(page.url(), /\/en\/blocks\/$/);
    await page.getByRole("link", { name: "4(4)2" }).first().click();
    assert.match(page.url(), /\/en\/clauses\/#clause:4-4-2$/);
    assert.deepEqual(noticed, []);
});

test("the state goes from loading to ready, and the text was there before", async () => {
    const page = await (await it.context()).newPage();
    await page.addInitScript(() => {
        window.states = [];
        new MutationObserver(() => {
            const { state } = document.documentElement.dataset;
            if (state && window.states.at(-1) !== state) window.states.push(state);
        }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-state"] });
    });
    await page.goto(it.address);
    assert.ok((await page.locator("main h1").textContent()).length > 0);
    await ready(page);
    assert.deepEqual(await page.evaluate(() => window.states), ["loading", "ready"]);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.view), "canvas");
});

test("the page is ready when its first frame is drawn, also where the browser shows none: in a tab behind others", async () => {
    const page = await (await it.context()).newPage();
    await page.addInitScript(() => (globalThis.requestAnimationFrame = () => 0));
    await page.goto(`${it.address}${plan}/zh/overview/`);
    await page.waitForFunction(() => document.documentElement.dataset.state === "ready", null, { polling: 50 });
    assert.ok((await page.evaluate(() => oreplan.frames())) > 0);
});

test("the browser has every kind of letter of the first frame ready before the program draws it", async () => {
    for (const [options, query] of [[{}, ""], [phone, ""], [{}, "?scale=1.25"]]) {
        const page = await (await it.context(options)).newPage();
        await page.addInitScript(() => {
            globalThis.fonts = { before: new Set(), after: new Set() };
            let is_started = false;
            const { instantiate } = WebAssembly;
            WebAssembly.instantiate = (...args) => ((is_started = true), instantiate(...args));
            const { set, get } = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, "font");
            Object.defineProperty(CanvasRenderingContext2D.prototype, "font", {
                get,
                set(font) {
                    if (document.documentElement.dataset.state !== "ready") globalThis.fonts[is_started ? "after" : "before"].add(font);
                    set.call(this, font);
                },
            });
        });
        await page.goto(`${it.address}${plan}/zh/overview/${query}`);
        await ready(page);
        const fonts = await page.evaluate(() => ({ before: [...globalThis.fonts.before], after: [...globalThis.fonts.after] }));
        assert.ok(fonts.after.length > 5, String(fonts.after));
        assert.deepEqual(fonts.after.filter((font) => !fonts.before.includes(font)), []);
    }
});

test("as much of the program as a page needs is on its way before its script has come, and comes once", async () => {
    const first = [/^oreplan-.*\.wasm$/];
    for (const [name, needed] of [["overview", first], ["mines", [...first, /^oreplan\.pages-.*\.wasm$/]]]) {
        const { page, release } = await it.held(/main-[^/]*\.js$/);
        const asked = [];
        page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/").at(-1)));
        await page.goto(`${it.address}${plan}/zh/${name}/`, { waitUntil: "commit" });
        const links = page.locator('link[rel="preload"]');
        await links.last().waitFor({ state: "attached" });
        const told = (await links.evaluateAll((all) => all.map(({ href }) => href))).map((href) => href.split("/").at(-1));
        assert.deepEqual(needed.map((each) => told.filter((file) => each.test(file)).length), needed.map(() => 1), String(told));
        assert.equal(told.length, needed.length);
        for (let wait = 0; wait < 500 && !told.every((file) => asked.includes(file)); ++wait) await page.waitForTimeout(20);
        assert.ok(told.every((file) => asked.includes(file)), `${told}: ${asked}`);
        release();
        await ready(page);
        const files = asked.filter((file) => /\.(wasm|json)$/.test(file));
        assert.deepEqual(files.filter((file, place) => files.indexOf(file) !== place), []);
    }
});

test("no request leaves the page's origin and the policy is never broken", async () => {
    const page = await (await it.context()).newPage();
    const noticed = watched(page, it.address);
    await page.goto(`${it.address}${plan}/en/overview/?ledger=exercise`);
    await ready(page);
    for (const name of pages) await visit(page, `${plan}/en/${name}/?ledger=exercise`);
    assert.deepEqual(noticed, []);
    await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: "https://elsewhere.invalid/" })));
    await settled(page);
    assert.match(noticed.join(), /elsewhere\.invalid/, "what breaks the policy is noticed");
});

test("the other language comes when it is asked for, and once", async () => {
    const context = await it.context({ serviceWorkers: "block" });
    await keepNothing(context);
    const asked = [];
    context.on("request", (request) => asked.push(request.url().match(/i18n\/(\w+)-/)?.[1]));
    const languagesAsked = () => asked.filter(Boolean);
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/zh/warnings/`);
    await ready(page);
    assert.deepEqual(languagesAsked(), ["zh"]);
    await visit(page, `${plan}/en/warnings/`);
    assert.deepEqual(languagesAsked(), ["zh", "en"]);
    assert.match(await page.locator("main h1").textContent(), /Warnings/);
    assert.match(await words(page), /Warnings/);
    await visit(page, `${plan}/zh/warnings/`);
    assert.match(await words(page), /预警/);
    assert.deepEqual(languagesAsked(), ["zh", "en"]);
});

test("types, policy, caching and compression are as an operator needs them", async () => {
    const ask = (path, accept = "br") => fetch(it.address + path, { headers: { "Accept-Encoding": accept } });
    const html = await ask("");
    assert.match(html.headers.get("content-type"), /^text\/html/);
    assert.equal(html.headers.get("cache-control"), "no-cache");
    const policy = html.headers.get("content-security-policy");
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'(;|$)/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'/);
    const manifest = JSON.parse((await html.text()).match(/id="manifest"[^>]*>(.*?)<\/script>/s)[1]);
    for (const [path, type] of [[manifest.app, /javascript/], [manifest.wasm, /^application\/wasm/],
        [manifest.i18n.zh, /^application\/json/], [manifest.plans[plan].files.zh, /^application\/json/]]) {
        const answer = await ask(path);
        assert.equal(answer.status, 200);
        assert.match(answer.headers.get("content-type"), type);
        assert.match(answer.headers.get("cache-control"), /immutable/);
        assert.equal(answer.headers.get("content-encoding"), "br");
        await answer.arrayBuffer();
        const zipped = await ask(path, "gzip");
        assert.equal(zipped.headers.get("content-encoding"), "gzip");
        await zipped.arrayBuffer();
    }
    const missing = await ask("no/such/page/");
    assert.equal(missing.status, 404);
    assert.match(await missing.text(), /没有这个页面[\s\S]*There is no such page/);
});
