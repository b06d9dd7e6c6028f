// A large ledger brought to the page of dist/ as a visitor's file: how long until it is shown, for how long the page could not be used
// meanwhile, and whether it told how far it was.
import { desk, keepNothing, launch, plan, ready, serve } from "../browser/support.mjs";
import { median } from "./measure.mjs";

const runs = 3;

/// Runs in the page: has the file that lies at an address dropped on it, and waits until a frame shows that ledger.
async function bring({ address, ledger }) {
    const data = new DataTransfer();
    data.items.add(new File([await (await fetch(address)).arrayBuffer()], "ledger.json"));
    const blocks = []; // milliseconds; the browser tells those of more than 50
    const tasks = new PerformanceObserver((list) => blocks.push(...list.getEntries().map(({ duration }) => duration)));
    tasks.observe({ type: "longtask" });
    const parts = new Set();
    const progress = new MutationObserver(() => {
        const bar = document.querySelector("#notices progress");
        if (bar) parts.add(bar.value);
    });
    progress.observe(document.getElementById("notices"), { subtree: true, childList: true, attributes: true });

    const began = performance.now();
    dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
    const shown = await new Promise((resolve) => {
        let frames = oreplan.frames(); // that the program had drawn when it did not show the ledger yet
        const look = () => {
            const is_asked = new URLSearchParams(location.search).get("ledger") === ledger;
            if (is_asked && oreplan.frames() > frames) return resolve(performance.now() - began);
            if (!is_asked) frames = oreplan.frames();
            requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
    });
    await new Promise((resolve) => setTimeout(resolve, 500)); // the browser tells of tasks afterwards
    tasks.disconnect();
    progress.disconnect();
    return { shown, blocks: blocks.sort((one, other) => other - one), told: parts.size };
}

async function opening(browser, server, text) {
    const context = await browser.newContext({ ...desk, serviceWorkers: "block" });
    await keepNothing(context);
    const page = await context.newPage();
    const address = `${server.address}brought.json`;
    await page.route(address, (route) => route.fulfill({ contentType: "application/json", body: text }));
    await page.goto(`${server.address}${plan}/zh/overview/`);
    await ready(page);
    const seen = await page.evaluate(bring, { address, ledger: JSON.parse(text).id });
    await context.close();
    return seen;
}

/// Of some runs the medians: milliseconds until the ledger is shown, the longest blocks of the page, the longest first, and how many
/// times it told how far it was.
export async function openings(text) {
    const server = await serve();
    const browser = await launch();
    try {
        const seen = [];
        for (let run = 0; run < runs; ++run) seen.push(await opening(browser, server, text));
        return {
            shown: median(seen.map(({ shown }) => shown)),
            blocks: [0, 1, 2].map((place) => median(seen.map(({ blocks }) => blocks[place] ?? 0))),
            told: median(seen.map(({ told }) => told)),
        };
    } finally {
        await browser.close();
        server.close();
    }
}
