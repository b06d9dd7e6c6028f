// What every browser test needs: dist/ served as in production, one Chromium, pages that have come to rest.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const plan = "weishan-2021-2025";
export const pages = ["overview", "indicators", "green-mines", "warnings", "minerals", "mines", "blocks", "restoration", "monitoring",
    "admission", "tasks", "report", "clauses", "method"];
export const languages = ["zh", "en"];
export const themes = ["light", "dark", "contrast"];

const flags = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const freePort = () => new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
        const { port } = probe.address();
        probe.close(() => resolve(port));
    });
});

/// Serves a site with the project's own server; `close` ends it.
export async function serve(dist = "dist") {
    const port = await freePort();
    const server = spawn(path.join(root, "tools/serve"), { env: { ...process.env, PORT: String(port), OREPLAN_DIST: dist }, detached: true });
    let said = "";
    await new Promise((resolve, reject) => {
        server.stdout.on("data", (data) => (said += data).includes("Serving") && resolve());
        server.stderr.on("data", (data) => (said += data));
        server.on("exit", () => reject(new Error(said)));
    });
    return { address: `http://127.0.0.1:${port}/`, close: () => process.kill(-server.pid, "SIGTERM") };
}

export const launch = (more = [], env = process.env) =>
    chromium.launch({ executablePath: "/usr/bin/chromium", args: [...flags, ...more], chromiumSandbox: false, env });

export const desk = { viewport: { width: 1366, height: 900 } };
export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

/// Server and browser for one file of tests; `open` gives a page that is ready, in a context of its own.
export async function stage(dist) {
    const server = await serve(dist);
    const browser = await launch();
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
            for (const context of contexts) await context.close();
            await browser.close();
            server.close();
        },
    };
}

/// What the page keeps for offline use comes after its start; with this it keeps nothing.
export const keepNothing = (context) => context.addInitScript(() => Object.defineProperty(globalThis, "caches", { value: undefined }));

export async function ready(page, state = "ready") {
    await page.waitForFunction((wanted) => document.documentElement.dataset.state === wanted, state, { timeout: 30000 });
    if (state === "ready") await settled(page);
}

/// Waits until no frame has been drawn for a while. A frame that was asked for comes first, however long it takes.
export async function settled(page, milliseconds = 150) {
    await page.evaluate(async (time) => {
        const rest = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, time)));
        for (let before = -1; before !== oreplan.frames(); await rest()) before = oreplan.frames();
    }, milliseconds);
}

/// The words of the canvas's last frame.
export async function words(page) {
    await settled(page);
    return page.evaluate(() => oreplan.words());
}

export const here = (page) => page.url().replace(/^http:\/\/[^/]*\//, "");

/// Goes to an address as the browser's own forward button would: without loading the page again.
export async function visit(page, address) {
    await page.evaluate((path) => {
        history.pushState(null, "", new URL(`/${path}`, location.origin));
        dispatchEvent(new PopStateEvent("popstate"));
    }, address);
    const language = address.split("/")[1];
    await page.waitForFunction((wanted) => document.documentElement.lang.startsWith(wanted), language); // it may have to come
    await settled(page);
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
    if (await page.evaluate(() => "oreplan" in window)) await settled(page, 400);
    return taken;
}

/// Share of the screenshot's pixels in each colour, as "#rrggbb".
export async function colours(page) {
    const picture = (await page.screenshot()).toString("base64");
    return page.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        const counts = {};
        for (let at = 0; at < data.length; at += 4) {
            const name = "#" + [data[at], data[at + 1], data[at + 2]].map((part) => part.toString(16).padStart(2, "0")).join("");
            counts[name] = (counts[name] ?? 0) + 4 / data.length;
        }
        return counts;
    }, picture);
}

export const themeColour = (page, name) =>
    page.evaluate((property) => getComputedStyle(document.documentElement).getPropertyValue(property).trim(), `--${name}`);
