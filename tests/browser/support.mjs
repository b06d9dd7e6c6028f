// What every browser test needs: dist/ served as in production, one browser (Chromium, unless told otherwise), pages that have come
// to rest.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import * as runner from "node:test";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const plan = "weishan-2021-2025";
export const pages = ["overview", "indicators", "green-mines", "warnings", "minerals", "mines", "blocks", "restoration", "monitoring",
    "admission", "tasks", "report", "about", "clauses", "method", "search"];
export const languages = ["zh", "en"];
export const themes = ["light", "dark", "contrast"];

/// A test that waits for what never comes fails by its name, and those after it run.
export const test = (name, run) => runner.test(name, { timeout: 240_000 }, run);

/// A site of its own, in build/<name>: that of the assets after `change` has done something to its folder of plans. What it has in
/// common with dist/ is not compressed anew. One at a time: they are put together in the same place.
export function assembled(name, change) {
    const [plans, dist] = [`build/${name}-plans`, `build/${name}`];
    rmSync(`${root}/${plans}`, { recursive: true, force: true });
    cpSync(`${root}/assets/plans`, `${root}/${plans}`, { recursive: true });
    change(`${root}/${plans}`);
    cpSync(`${root}/dist`, `${root}/${dist}`, { recursive: true });
    cpSync(`${root}/build/compressed-dist.json`, `${root}/build/compressed-${name}.json`);
    const env = { ...process.env, OREPLAN_PLANS: plans, OREPLAN_DIST: dist };
    execFileSync("flock", [`${root}/build/assembled.lock`, "node", `${root}/tools/dist.mjs`], { env, stdio: "pipe" });
    return dist;
}

// Mesa draws the canvas, and the browser puts its page together without it: with the software that Chromium brings for both, the tests
// take twice as long.
const flags = ["--use-gl=angle", "--use-angle=gl-egl", "--ignore-gpu-blocklist", "--disable-gpu-compositing", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const freePort = () => new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
        const { port } = probe.address();
        probe.close(() => resolve(port));
    });
});

/// Serves a site with the project's own server; `close` ends it, and so does whatever ends the tests.
export async function serve(dist = "dist") {
    const port = await freePort();
    const server = spawn(path.join(root, "tools/serve"), { env: { ...process.env, PORT: String(port), OREPLAN_DIST: dist }, detached: true });
    let said = "";
    await new Promise((resolve, reject) => {
        server.stdout.on("data", (data) => (said += data).includes("Serving") && resolve());
        server.stderr.on("data", (data) => (said += data));
        server.on("exit", () => reject(new Error(said)));
    });
    const end = () => process.kill(-server.pid, "SIGTERM");
    process.once("exit", end);
    process.once("SIGTERM", () => process.exit(1)); // from a runner that has lost patience
    return {
        address: `http://127.0.0.1:${port}/`,
        close() {
            process.off("exit", end);
            end();
        },
    };
}

export const launch = (more = [], env = process.env) =>
    chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell", args: [...flags, ...more], chromiumSandbox: false, env });

export const desk = { viewport: { width: 1024, height: 768 } };
export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

/// Server and browser for one file of tests; `open` gives a page that is ready, in a context of its own.
export async function stage(dist, start = launch) {
    const server = await serve(dist);
    const browser = await start().catch((error) => {
        server.close();
        throw error;
    });
    const contexts = [];
    return {
        address: server.address,
        browser,
        async context(options = {}) {
            const context = await browser.newContext({ ...desk, serviceWorkers: "block", ...options });
            contexts.push(context);
            return context;
        },
        async open(address = "", options = {}) {
            const page = await (await this.context(options)).newPage();
            await page.goto(server.address + address);
            await ready(page);
            return page;
        },
        /// A page whose requests for what matches wait until they are released.
        async held(pattern) {
            const context = await this.context();
            let release;
            const released = new Promise((resolve) => (release = resolve));
            await context.route(pattern, async (route) => {
                await released;
                await route.continue();
            });
            return { page: await context.newPage(), release };
        },
        async close() {
            try {
                for (const context of contexts) await context.close();
                await browser.close();
            } finally {
                server.close();
            }
        },
    };
}

/// What a page asks of other origins than its site's, and what the browser complains of, from now on.
export function watched(page, address) {
    const noticed = [];
    page.on("request", (request) => {
        if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) noticed.push(request.url());
    });
    page.on("console", (message) => message.type() === "error" && noticed.push(message.text()));
    page.on("pageerror", (error) => noticed.push(error.message));
    return noticed;
}

/// What the page keeps for offline use comes after its start; with this it keeps nothing.
export const keepNothing = (context) => context.addInitScript(() => Object.defineProperty(globalThis, "caches", { value: undefined }));

export async function ready(page, state = "ready") {
    await isIn(page, state);
    if (state !== "ready") return;
    await page.waitForFunction(() => oreplan.hasPages());
    await settled(page);
}

/// The first page can be used; the rest of the program may still be on its way.
export async function begun(page) {
    await isIn(page, "ready");
    await settled(page);
}

const isIn = (page, state) =>
    page.waitForFunction((wanted) => document.documentElement.dataset.state === wanted, state, { timeout: 30000 });

/// Waits until the program has nothing to draw: it draws in the browser's own frames, and lets some go by without.
export async function settled(page) {
    await page.evaluate(async () => {
        const browsers = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (let before = -1; before !== oreplan.frames(); ) {
            before = oreplan.frames();
            for (let count = 0; count < 3; ++count) await browsers();
        }
    });
}

/// A number and its unit are held together by a blank of their own.
const withPlainBlanks = (text) => text.replaceAll("\u00a0", " ");

/// The words of the canvas's last frame.
export async function words(page) {
    await settled(page);
    return withPlainBlanks(await page.evaluate(() => oreplan.words()));
}

/// Where the canvas shows these words: the first text that is no more and no less, or, for `after`, the text that follows it
/// (a field stands after its label). In CSS pixels, and in the window: what is scrolled away cannot be pressed.
export async function placeOf(page, words, { after = 0 } = {}) {
    await settled(page);
    const drawn = (await page.evaluate(() => oreplan.drawn())).map((text) => ({ ...text, words: withPlainBlanks(text.words) }));
    const found = drawn[drawn.findIndex((text) => text.words === words) + after];
    assert.ok(found && drawn.some((text) => text.words === words), `the canvas says "${words}" nowhere:\n${drawn.map((text) => text.words).join("\n")}`);
    return found;
}

// Words begin at the left of their place, which may be much wider.
async function pointOf(page, words, options) {
    const { left, top, right, bottom } = await placeOf(page, words, options);
    const [x, y] = [left + Math.min(right - left, bottom - top) / 2, (top + bottom) / 2];
    const { width, height } = page.viewportSize();
    assert.ok(x >= 0 && x < width && y >= 0 && y < height, `"${words}" is scrolled away: ${x}, ${y}`);
    return [x, y];
}

/// The mouse or a finger on what the canvas shows in these words.
export const press = async (page, words, options) => page.mouse.click(...await pointOf(page, words, options));
export const point = async (page, words) => page.mouse.move(...await pointOf(page, words));
export const tap = async (page, words) => page.touchscreen.tap(...await pointOf(page, words));

/// The words of what the keyboard stands on in the canvas, as one text; "" where it is nothing.
export async function focusedWords(page) {
    await settled(page);
    return withPlainBlanks(await page.evaluate(() => {
        const focus = oreplan.focus();
        const isIn = ({ left, top, bottom }) => left >= focus.left && left < focus.right && (top + bottom) / 2 > focus.top && (top + bottom) / 2 < focus.bottom;
        return oreplan.drawn().filter(isIn).map(({ words }) => words).join(" ");
    }));
}

/// Presses a key until the keyboard stands on these words.
export async function walkTo(page, key, words) {
    const seen = [];
    while (seen.length < 60 && seen.at(-1) !== words) {
        await page.keyboard.press(key);
        seen.push(await focusedWords(page));
    }
    assert.equal(seen.at(-1), words, `the way of ${key}: ${seen.join(" | ")}`);
}

/// Opens a menu of the text version's header, "pages" or "settings", unless it is open: what is in a closed one cannot be pressed.
export async function openMenu(page, name) {
    const menu = page.locator(`#text-header .menu.${name}`);
    if ((await menu.getAttribute("open")) === null) await menu.locator("summary").click();
}

export const here = (page) => page.url().replace(/^http:\/\/[^/]*\//, "");

/// Goes to an address as the browser's own forward button would: without loading the page again. What it asks for has come then.
export async function visit(page, address) {
    const asked = new Set();
    const begin = (request) => asked.add(request);
    const end = (request) => asked.delete(request);
    const told = [["request", begin], ["requestfinished", end], ["requestfailed", end]];
    for (const [event, listener] of told) page.on(event, listener);
    await page.evaluate((path) => {
        history.pushState(null, "", new URL(`/${path}`, location.origin));
        dispatchEvent(new PopStateEvent("popstate"));
    }, address);
    const language = address.split("/")[1];
    await page.waitForFunction((wanted) => document.documentElement.lang.startsWith(wanted), language); // it may have to come
    await settled(page);
    while (asked.size > 0) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        await settled(page);
    }
    for (const [event, listener] of told) page.off(event, listener);
}

export async function hereBecomes(page, wanted) {
    await page.waitForFunction((text) => location.href.includes(text), wanted, { timeout: 10000 });
    await settled(page);
}

/// Files are { name, text } or { name, bytes }, or { name, size } of blanks. True if the page took them from the browser.
export async function drop(page, ...files) {
    const taken = await page.evaluate((list) => {
        const data = new DataTransfer();
        for (const { name, text, bytes, size } of list)
            data.items.add(new File([text ?? (bytes ? Uint8Array.from(bytes) : new Uint8Array(size))], name));
        return !dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
    }, files);
    if (await page.evaluate(() => window.oreplan?.opened().then(() => true))) await settled(page);
    return taken;
}

/// What the text version says; what the page has to tell beside its content.
export const text = (page) => page.locator("#text").innerText();
export const notices = (page) => page.locator("#notices").innerText();

export const themeColour = (page, name) =>
    page.evaluate((property) => getComputedStyle(document.documentElement).getPropertyValue(property).trim(), `--${name}`);
