// Whatever fails, the text stays and the page says what it was.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before } from "node:test";

import { siteServer } from "./site_server.mjs";
import { begun, drop, here, hereBecomes, launch, notices, openMenu, pages, plan, press, ready, root, stage, test, text, visit, words } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

async function fails(prepare, address, message) {
    const context = await it.context();
    await prepare(context);
    const page = await context.newPage();
    await page.goto(it.address + address);
    await ready(page, "failed");
    assert.match(await page.locator("#failure").innerText(), message);
    assert.ok(await page.locator("main h1").isVisible());
    await openMenu(page, "pages");
    await page.locator("#text-header nav a").nth(1).click();
    await page.waitForURL(/indicators/);
    assert.ok(await page.locator("main .bullets li").first().isVisible());
    await page.locator("main .as-table summary").first().click();
    assert.ok(await page.locator("main table").first().isVisible());
    await context.close();
}

const zh = `${plan}/zh/overview/`;
const otherPlan = { name: "brought.json", text: readFileSync(`${root}/tests/data/plans/lixi-trial-2026-2030/plan.json`, "utf8") };

test("no WebAssembly", () => fails((context) => context.addInitScript("delete window.WebAssembly"), zh, /WebAssembly/));

/// Loses the first `count` requests for what matches.
async function lose(context, pattern, count) {
    const lost = [];
    await context.route(pattern, (route) => (lost.length < count ? route.abort(lost.push(route.request().url()) && "failed") : route.continue()));
    return lost;
}

test("each request that gets lost once is made again, and nobody notices", async () => {
    const context = await it.context();
    const patterns = ["**/oreplan-*.js*", "**/oreplan-*.wasm", "**/oreplan.pages-*.wasm", "**/plan-*.json", "**/zh-*.json", "**/exercise-*.json"];
    const lost = await Promise.all(patterns.map((pattern) => lose(context, pattern, 1)));
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/zh/overview/?ledger=exercise`);
    await ready(page);
    assert.deepEqual(lost.map(({ length }) => length), patterns.map(() => 1));
    assert.match(await words(page), /演练数据/);
    assert.equal(await notices(page), "");
});

/// Leaves requests for what matches without an answer: the first `count` of them, or as long as they are `held`.
async function silence(context, pattern, count = Infinity) {
    const silent = { held: true, count: 0 };
    await context.route(pattern, (route) => {
        if (route.request().resourceType() === "xhr") return route.abort(); // for which the page would stand still
        if (silent.held && silent.count < count) return ++silent.count;
        return route.continue();
    });
    return silent;
}

const given_up = { timeout: 25000 }; // three times some seconds of silence

test("each request that is not answered once is made again, and nobody notices", async () => {
    const context = await it.context();
    const patterns = ["**/oreplan-*.js*", "**/oreplan-*.wasm", "**/oreplan.pages-*.wasm", "**/plan-*.json", "**/zh-*.json", "**/exercise-*.json"];
    const silent = await Promise.all(patterns.map((pattern) => silence(context, pattern, 1)));
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/zh/overview/?ledger=exercise`);
    await ready(page);
    assert.deepEqual(silent.map(({ count }) => count), patterns.map(() => 1));
    assert.match(await words(page), /演练数据/);
    assert.equal(await notices(page), "");
});

test("a language that is never answered is given up, and comes when asked for again", async () => {
    const context = await it.context();
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/zh/overview/?view=text`);
    await ready(page);
    const silent = await silence(context, "**/en-*.json");
    await page.getByRole("link", { name: "English" }).click();
    await page.getByText(/没能下载/).waitFor(given_up);
    assert.equal(silent.count, 3);
    await page.waitForURL(/\/zh\/overview/);
    silent.held = false;
    await page.locator("#notices").getByRole("button", { name: "重试" }).click();
    await page.waitForURL(/\/en\//);
    await page.waitForFunction(() => document.documentElement.lang === "en");
});

test("a rest of the program that is never answered is given up, and the page that was pressed opens when it comes", async () => {
    const context = await it.context();
    const silent = await silence(context, "**/oreplan.pages-*.wasm");
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/en/overview/`);
    await begun(page);
    await press(page, "Mines");
    const notice = page.locator("#notices div", { hasText: "rest of the program" });
    await notice.waitFor(given_up);
    silent.held = false;
    await notice.getByRole("button", { name: "Try again" }).click();
    await hereBecomes(page, "/mines/");
});

test("what the first page needs and is never answered is a failure that says so, and may be tried again", async () => {
    const needed = ["**/plan-*.json", "**/en-*.json", "**/oreplan-*.js*", "**/oreplan-*.wasm"];
    await Promise.all(needed.map(async (pattern) => {
        const context = await it.context();
        const silent = await silence(context, pattern);
        const page = await context.newPage();
        await page.goto(`${it.address}${plan}/en/overview/`);
        const is_failed = () => document.documentElement.dataset.state === "failed";
        await page.waitForFunction(is_failed, null, given_up);
        assert.match(await page.locator("#failure").innerText(), /could not be fetched[\s\S]*silence/, pattern);
        silent.held = false;
        await page.getByRole("button", { name: /Try again/ }).click();
        await ready(page);
    }));
});

test("a ledger that is never answered is left out, once", async () => {
    const context = await it.context();
    const silent = await silence(context, "**/exercise-*.json");
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/en/overview/?ledger=exercise&view=text`);
    await page.getByText(/The ledger could not be fetched/).waitFor(given_up);
    assert.equal(silent.count, 3);
    assert.doesNotMatch(await text(page), /Exercise data/);
});

test("a file that comes slowly, but comes, is waited for", async () => {
    const site = await siteServer();
    const context = await it.context();
    const page = await context.newPage();
    try {
        site.fault = (name) => (/plan-.*json$/.test(name) ? "trickle" : undefined);
        const began = Date.now();
        await page.goto(`${site.address}${plan}/en/overview/`);
        await ready(page);
        assert.ok(Date.now() - began > 8000);
        assert.equal(site.asked.filter((name) => /plan-.*json$/.test(name)).length, 1);
    } finally {
        await context.close();
        site.close();
    }
});

test("an answer that is no file of the site is not taken for one", async () => {
    const context = await it.context();
    let portal = 0;
    const page = await context.newPage();
    await context.route("**/oreplan-*.wasm", (route) => (++portal > 1 ? route.continue() : route.fulfill({ contentType: "text/html", body: "<h1>Log in</h1>" })));
    await page.goto(it.address + zh);
    await ready(page);
    assert.equal(portal, 2);
});

test("a language that does not come leaves the page as it is, and comes when asked for again", async () => {
    const context = await it.context();
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/zh/overview/?view=text`);
    await ready(page);
    await drop(page, otherPlan);
    await hereBecomes(page, "lixi");
    const address = here(page);
    await context.route("**/en-*.json", (route) => route.abort());
    await page.getByRole("link", { name: "English" }).click();
    await page.getByText(/没能下载/).waitFor();
    await page.waitForFunction(() => location.pathname.includes("/zh/"));
    assert.equal(here(page), address);
    assert.match(await text(page), /砾溪县/);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.state), "ready");
    await context.unroute("**/en-*.json");
    await page.locator("#notices").getByRole("button", { name: "重试" }).click();
    await page.waitForFunction(() => document.documentElement.lang === "en");
    await page.waitForURL(/lixi.*\/en\//);
    assert.equal(await notices(page), "");
});

test("a ledger that does not come is left out and said to be, and may be asked for again", async () => {
    const context = await it.context();
    await context.route("**/exercise-*.json", (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/en/overview/?ledger=exercise&view=text`);
    await ready(page);
    assert.match(await notices(page), /The ledger could not be fetched/);
    assert.doesNotMatch(await text(page), /Exercise data/);
    await page.waitForURL((url) => url.href.includes("view=text") && !url.href.includes("ledger"));
    await context.unroute("**/exercise-*.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForFunction(() => document.querySelector("#text .exercise"));
    await page.waitForURL(/ledger=exercise/);
});

test("the ledger that a page opens with is left out, too, where it does not come, and may be asked for again", async () => {
    const context = await it.context();
    await context.route("**/public-record-*.json", (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/en/overview/?view=text`);
    await ready(page);
    assert.match(await notices(page), /The ledger could not be fetched/);
    assert.doesNotMatch(await text(page), /did not report it/);
    await page.waitForURL(/ledger=none/);
    await context.unroute("**/public-record-*.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText(/did not report it/).waitFor();
    await page.waitForURL((url) => url.href.includes("view=text") && !url.href.includes("ledger"));
});

test("a file that is gone with the old version of the site is told as that", async () => {
    const context = await it.context();
    await context.route("**/en-*.json", (route) => route.fulfill({ status: 404 }));
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/zh/overview/?view=text`);
    await ready(page);
    await page.getByRole("link", { name: "English" }).click();
    await page.getByText(/新版本/).waitFor();
    assert.ok(await page.locator("#notices").getByRole("button", { name: "刷新" }).isVisible());
});

test("a program that could not be fetched is fetched when asked again, and says what it does not show until then", async () => {
    const context = await it.context();
    await context.route("**/*.wasm", (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/zh/overview/?at=2022-06-30`);
    await ready(page, "failed");
    assert.match(await page.locator("#failure").innerText(), /链接里的日期、台账等没有生效/);
    await drop(page, otherPlan);
    assert.match(await notices(page), /已收下/);
    await context.unroute("**/*.wasm");
    await page.getByRole("button", { name: "重试" }).click();
    await ready(page);
    await hereBecomes(page, "lixi");
    assert.match(await words(page), /brought\.json/);
    assert.equal(await notices(page), "");
    assert.ok(!(await page.locator("#failure").isVisible()));
});

test("without the program a page looks as its address asks where the program would obey, and is not told anything else", async () => {
    const context = await it.context();
    await context.route("**/*.wasm", (route) => route.abort());
    const looks = async (query) => {
        const page = await context.newPage();
        await page.goto(`${it.address}${plan}/en/overview/${query}`);
        await ready(page, "failed");
        return page.evaluate(() => {
            const { dataset } = document.documentElement;
            return `${dataset.theme ?? "none"} ${getComputedStyle(document.documentElement).getPropertyValue("--scale").trim()}`;
        });
    };
    const asked = {
        "?theme=dark&scale=1.25": "dark 1.25",
        "?theme=x&scale=1e9": "none 1",
        "?theme=&scale=": "none 1",
        "?theme=light&scale=0.5": "light 0.5",
        "?theme=contrast&scale=4": "contrast 4",
        "?theme=Dark&scale=0.49": "none 1",
        "?scale=4.01": "none 1",
        "?scale=large": "none 1",
    };
    assert.deepEqual(Object.fromEntries(await Promise.all(Object.keys(asked).map(async (query) => [query, await looks(query)]))), asked);
    await context.addInitScript(() => localStorage.setItem("oreplan.theme", "contrast"));
    assert.equal(await looks("?theme=x"), "contrast 1");
    await context.addInitScript(() => localStorage.setItem("oreplan.theme", "x"));
    assert.equal(await looks(""), "none 1");
});

test("a file that is dropped before the program is there is opened when it is", async () => {
    const { page, release } = await it.held("**/*.wasm");
    await page.goto(it.address + zh);
    await ready(page, "loading");
    assert.equal(await drop(page, otherPlan), true, "the browser does not leave for the file");
    assert.match(await notices(page), /程序就绪后打开/);
    release();
    await ready(page);
    await hereBecomes(page, "lixi");
    assert.match(await words(page), /brought\.json/);
    assert.equal(await notices(page), "");
});

test("a file that is dropped where no program can ever open it is refused, and said to be", async () => {
    const context = await it.context();
    await context.addInitScript("delete window.WebAssembly");
    const page = await context.newPage();
    await page.goto(it.address + zh);
    await ready(page, "failed");
    assert.equal(await drop(page, otherPlan), true, "the browser does not leave for the file");
    assert.match(await notices(page), /文件现在打不开/);
});

test("the program cannot be fetched", () => fails((context) => context.route("**/*.wasm", (route) => route.abort()), zh, /没能下载/));

test("the plan is missing", () =>
    fails((context) => context.route("**/plan-*.json", (route) => route.fulfill({ status: 404 })), zh, /换成新版本/));

test("the plan does not come, and comes when asked again", async () => {
    const context = await it.context();
    await context.route("**/plan-*.json", (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/en/overview/?at=2023-03-31&view=text`);
    await ready(page, "failed");
    await drop(page, otherPlan);
    assert.match(await notices(page), /The files are kept/);
    await context.unroute("**/plan-*.json");
    await page.getByRole("button", { name: /Try again/ }).click();
    await hereBecomes(page, "lixi");
    assert.match(await text(page), /brought\.json/);
});

test("the plan is refused: where, what and how to mend", () =>
    fails((context) => context.route("**/plan-*.json", (route) =>
        route.fulfill({ contentType: "application/json", body: '{"identity": 1, "colour": 2}' })), zh,
    /\/identity[\s\S]*类型不对[\s\S]*\/colour[\s\S]*不认识的键/));

test("a machine without Chinese letters gets ours", async () => {
    const folder = `${root}/build/fonts-without-chinese`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/fonts.conf`, `<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir>` +
        `<cachedir>${folder}/cache</cachedir></fontconfig>`);
    const browser = await launch([], { ...process.env, FONTCONFIG_FILE: `${folder}/fonts.conf` });
    try {
        const page = await (await browser.newContext({ viewport: { width: 1366, height: 900 } })).newPage();
        const fonts = [];
        page.on("response", (response) => response.url().endsWith(".woff2") && fonts.push(response.status()));
        await page.goto(it.address);
        await ready(page);
        assert.ok(fonts.length > 0 && fonts.every((status) => status === 200), `${fonts}`);
        assert.ok((await words(page)).includes("总览"));
        // Two different characters look different: neither is the box of a missing letter.
        const differ = await page.evaluate(() => {
            const context = new OffscreenCanvas(40, 40).getContext("2d", { willReadFrequently: true });
            const draw = (letter) => {
                context.clearRect(0, 0, 40, 40);
                context.font = `32px ${getComputedStyle(document.documentElement).getPropertyValue("--font")}`;
                context.fillText(letter, 0, 32);
                return context.getImageData(0, 0, 40, 40).data.join();
            };
            return draw("矿") !== draw("规");
        });
        assert.ok(differ);
    } finally {
        await browser.close();
    }
});

test("a font that gets lost is fetched again", async () => {
    const folder = `${root}/build/fonts-without-chinese`;
    const browser = await launch([], { ...process.env, FONTCONFIG_FILE: `${folder}/fonts.conf` });
    try {
        const context = await browser.newContext();
        const lost = await Promise.all(["**/fonts-*.css", "**/core-*.woff2"].map((pattern) => lose(context, pattern, 1)));
        const page = await context.newPage();
        await page.goto(it.address);
        await ready(page);
        assert.ok(lost.every(({ length }) => length === 1));
        await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === "loaded"));
        assert.equal(await notices(page), "");
    } finally {
        await browser.close();
    }
});

test("on a machine with Chinese letters no font is sent", async () => {
    const context = await it.context();
    const fonts = [];
    context.on("request", (request) => request.url().endsWith(".woff2") && fonts.push(request.url()));
    const page = await context.newPage();
    await page.goto(it.address + zh);
    await ready(page);
    for (const name of pages) await visit(page, `${plan}/zh/${name}/`);
    assert.deepEqual(fonts, []);
});
