// Whatever fails, the text stays and the page says what it was.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { launch, pages, plan, ready, root, stage, words } from "./support.mjs";

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

test("no WebGL 2", () => fails((context) => context.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return kind === "webgl2" ? null : original.call(this, kind, ...rest);
    };
}), `${plan}/en/overview/`, /no WebGL 2/));

test("the program cannot be fetched", () => fails((context) => context.route("**/*.wasm", (route) => route.abort()), zh, /没能下载/));

test("the plan is missing", () =>
    fails((context) => context.route("**/plan-*.json", (route) => route.fulfill({ status: 404 })), zh, /没能下载/));

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

test("on a machine with Chinese letters no font is sent", async () => {
    const context = await it.context();
    const fonts = [];
    context.on("request", (request) => request.url().endsWith(".woff2") && fonts.push(request.url()));
    const page = await context.newPage();
    for (const name of pages) {
        await page.goto(`${it.address}${plan}/zh/${name}/`);
        await ready(page);
    }
    assert.deepEqual(fonts, []);
});
