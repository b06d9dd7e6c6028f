// Whatever fails, the text stays and the page says what it was.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { siteServer } from "./site_server.mjs";
import { begun, drop, here, hereBecomes, launch, pages, plan, press, ready, root, settled, stage, visit, words } from "./support.mjs";

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
    await page.locator("#text-header nav a").nth(1).click();
    await page.waitForURL(/indicators/);
    assert.ok(await page.locator("main table").first().isVisible());
    await context.close();
}

const zh = `${plan}/zh/overview/`;

test("no WebAssembly", () => fails((context) => context.addInitScript("delete window.WebAssembly"), zh, /WebAssembly/));

const text = (page) => page.evaluate(() => document.getElementById("text").innerText);
const view = (page) => page.evaluate(() => document.documentElement.dataset.view);
const notices = (page) => page.locator("#notices").innerText();
const otherPlan = { name: "brought.json", text: readFileSync(`${root}/tests/data/plans/lixi-trial-2026-2030/plan.json`, "utf8") };

/// Everything that the text version can do, done once.
async function everyControlWorks(page) {
    assert.equal(await view(page), "text");
    await page.locator('input[name="at"]').fill("2023-09-30");
    await page.waitForURL(/at=2023-09-30/);
    await page.waitForFunction(() => document.getElementById("text").innerText.includes("30 September 2023"));
    await page.locator('select[name="ledger"]').selectOption("exercise");
    await page.waitForFunction(() => document.querySelector("#text .exercise"));
    const [table] = await Promise.all([page.waitForEvent("download"), page.locator("button[data-save-table]").first().click()]);
    assert.match(table.suggestedFilename(), /\.csv$/);
    await page.getByRole("link", { name: "Clauses", exact: true }).click();
    await page.waitForURL(/clauses/);
    await page.locator('input[name="q"]').fill("coal");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=coal/);
    await page.getByRole("link", { name: "Admission check", exact: true }).click();
    await page.waitForURL(/admission/);
    await settled(page);
    await page.locator('[name="admission.kind"]').selectOption("new_mine");
    await page.locator('[name="admission.mineral"]').selectOption("coal");
    await page.locator('[name="admission.capacity"]').fill("12");
    await page.keyboard.press("Tab");
    await page.waitForURL(/capacity=12/);
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
        if (comes_back) assert.match(await words(page), /Where it stands/);
        else assert.match(await notices(page), /Drawing stopped/);
    }
});

/// Loses the first `count` requests for what matches.
async function lose(context, pattern, count) {
    const lost = [];
    await context.route(pattern, (route) => (lost.length < count ? route.abort(lost.push(route.request().url()) && "failed") : route.continue()));
    return lost;
}

test("each request that gets lost once is made again, and nobody notices", async () => {
    const context = await it.context();
    const patterns = ["**/oreplan-*.js*", "**/oreplan-*.wasm", "**/oreplan.rest-*.wasm", "**/plan-*.json", "**/zh-*.json", "**/exercise-*.json"];
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
    const patterns = ["**/oreplan-*.js*", "**/oreplan-*.wasm", "**/oreplan.rest-*.wasm", "**/plan-*.json", "**/zh-*.json", "**/exercise-*.json"];
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
    const silent = await silence(context, "**/oreplan.rest-*.wasm");
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
    await hereBecomes(page, "view=text");
    assert.doesNotMatch(here(page), /ledger/);
    await context.unroute("**/exercise-*.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForFunction(() => document.querySelector("#text .exercise"));
    await page.waitForURL(/ledger=exercise/);
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
