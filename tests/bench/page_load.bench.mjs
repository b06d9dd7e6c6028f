// What the page costs: bytes until the first content and until it can be used, the time to both, and what it does when idle.
// Bytes are held to their budgets; times depend on the machine and are only told.
import { keepNothing, launch, plan, ready, serve } from "../browser/support.mjs";

const budget = { content: 40_000, interactive: 450_000 };

/// Counts bytes as they came over the wire, with their headers.
async function watched(context) {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    const names = new Map();
    const sent = [];
    await client.send("Network.enable");
    client.on("Network.requestWillBeSent", ({ requestId, request }) => names.set(requestId, request.url));
    client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sent.push([names.get(requestId), encodedDataLength]));
    return { page, client, sent };
}

const total = (sent, wanted = () => true) => sent.filter(([name]) => wanted(name)).reduce((sum, [, bytes]) => sum + bytes, 0);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

async function pageLoad(server, browser) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, serviceWorkers: "block" });
    await keepNothing(context);
    const { page, client, sent } = await watched(context);
    await page.goto(`${server.address}${plan}/zh/overview/`);
    await ready(page);
    const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
    const usable = await page.evaluate(() => performance.now());
    // The page and its style sheet are all that the first content waits for.
    const content = total(sent, (name) => name.endsWith("/") || name.endsWith(".css"));
    const everything = total(sent);
    await client.send("Performance.enable");
    const busy = async () => (await client.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value;
    const [frames, work] = [await page.evaluate(() => oreplan.frames()), await busy()];
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const idle = { frames: (await page.evaluate(() => oreplan.frames())) - frames, work: (await busy()) - work };
    await context.close();
    return { content, everything, paint, usable, idle };
}

const server = await serve();
const browser = await launch();
try {
    const { content, everything, paint, usable, idle } = await pageLoad(server, browser);
    console.log(`first content   ${kilobytes(content)} sent (budget ${kilobytes(budget.content)}), after ${Math.round(paint)} ms`);
    console.log(`interactive     ${kilobytes(everything)} sent (budget ${kilobytes(budget.interactive)}), after ${Math.round(usable)} ms at most`);
    console.log(`idle for 5 s    ${idle.frames} frames, ${(idle.work * 1000).toFixed(0)} ms of work`);
    if (content > budget.content || everything > budget.interactive || idle.frames > 0) {
        console.error("Over budget.");
        process.exitCode = 1;
    }
} finally {
    await browser.close();
    server.close();
}
