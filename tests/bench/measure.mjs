// One load of a page, and what it does when it is left alone. A page is ready when it says so itself:
// <html data-state="ready">.
import { desk, keepNothing } from "../browser/support.mjs";

const idle_time = 5000; // milliseconds
const window_time = 2000; // milliseconds for what a browser does by itself in a new window; a visitor's has long done that
const quiet_time = 2000; // milliseconds without anything over the wire, after which a page has come to rest

export function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/// Runs in the page before its own scripts: tells once, when it is ready, and counts the frames that it asks for. What a page
/// fetches afterwards does not keep anybody waiting.
function watch() {
    const requestFrame = globalThis.requestAnimationFrame;
    globalThis.frames_seen = 0;
    globalThis.requestAnimationFrame = (callback) => requestFrame((time) => {
        ++globalThis.frames_seen;
        callback(time);
    });
    const observer = new MutationObserver(() => {
        if (document.documentElement.dataset.state !== "ready") return;
        observer.disconnect();
        const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
        const bytes = entries.reduce((sum, { transferSize }) => sum + transferSize, 0);
        globalThis.tellReady(performance.now(), bytes);
    });
    observer.observe(document, { attributes: true, subtree: true, attributeFilter: ["data-state"] });
}

/// When the first content was on the screen; a page may be ready before.
const firstPaint = () => new Promise((resolve) => {
    new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntriesByName("first-contentful-paint")) resolve(startTime);
    }).observe({ type: "paint", buffered: true });
});

/// The milliseconds that the page's main thread has been busy.
async function workOf(client) {
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

/// Runs in the page: whether all that pages run of its program is there. Of a page in one piece it always is.
const hasPages = () => globalThis.oreplan?.hasPages() ?? true;

/// What comes over the wire: when something last did, and how much in all, as it comes, with its headers.
function watchWire(client) {
    const wire = { moved: Date.now(), bytes: 0 };
    for (const event of ["requestWillBeSent", "responseReceived", "dataReceived", "loadingFinished", "loadingFailed"])
        client.on(`Network.${event}`, () => (wire.moved = Date.now()));
    client.on("Network.loadingFinished", ({ encodedDataLength }) => (wire.bytes += encodedDataLength));
    return wire;
}

/// Waits beside the page, so as to give it nothing to do.
async function becomeQuiet(page, wire) {
    const left = () => wire.moved + quiet_time - Date.now();
    while (left() > 0) await new Promise((resolve) => setTimeout(resolve, left()));
    if (await page.evaluate(hasPages)) return;
    wire.moved = Date.now();
    await becomeQuiet(page, wire);
}

/// Opens an address and waits until it is ready, and until all that it put off till then is done; `use` gets the page and what its
/// load came to.
async function loaded(browser, address, conditions, use) {
    const context = await browser.newContext({ ...desk, serviceWorkers: "block" });
    await keepNothing(context);
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send("Performance.enable");
    await client.send("Network.enable");
    if (conditions) await client.send("Network.emulateNetworkConditions", conditions);
    const wire = watchWire(client);
    let tellReady;
    const told = new Promise((resolve) => (tellReady = (...what) => resolve(what)));
    await page.exposeFunction("tellReady", tellReady);
    await page.addInitScript(watch);
    await new Promise((resolve) => setTimeout(resolve, window_time));
    await page.goto(address, { waitUntil: "commit" });
    const [ready, bytes] = await told;
    const work = await workOf(client);
    const paint = await page.evaluate(firstPaint);
    await becomeQuiet(page, wire);
    const all_work = await workOf(client);
    const result = await use({ page, client, costs: { bytes, all_bytes: wire.bytes, paint, ready, work, all_work } });
    await context.close();
    return result;
}

/// What a load costs, in bytes and milliseconds: { bytes, all_bytes, paint, ready, work, all_work }. `conditions` as in
/// Network.emulateNetworkConditions, or null.
export const load = (browser, address, conditions) => loaded(browser, address, conditions, ({ costs }) => costs);

/// The frames and milliseconds of work of a page that nobody touches.
export const rest = (browser, address) => loaded(browser, address, null, async ({ page, client }) => {
    await page.waitForTimeout(1000); // what the start leaves behind
    const seen = () => page.evaluate(() => globalThis.frames_seen);
    const [frames, work] = [await seen(), await workOf(client)];
    await page.waitForTimeout(idle_time);
    return { frames: (await seen()) - frames, work: (await workOf(client)) - work };
});
