// What the page costs beside a peer: the same content drawn by ECharts. Both are served alike and loaded in turn by one browser,
// which keeps nothing from one load to the next. Told are medians, and the median of the ratios of loads that follow each other: what
// the machine does beside them falls on both. Over a budget it fails.
import { launch, plan, serve } from "../browser/support.mjs";
import { load, median, rest } from "./measure.mjs";
import { buildPeer } from "./peer/build.mjs";

const runs = 15; // of each page over each link
const links = {
    "at once": null,
    "10 Mbit/s, 40 ms": { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 },
};
const measures = {
    bytes: ["bytes until ready", (value) => `${(value / 1000).toFixed(1)} kB`],
    all_bytes: ["bytes in all", (value) => `${(value / 1000).toFixed(1)} kB`],
    paint: ["first paint", milliseconds],
    ready: ["ready", milliseconds],
    work: ["main-thread work", milliseconds],
    all_work: ["work until quiet", milliseconds],
};
// Of ours, in itself and as a share of the peer's.
const budgets = { bytes: 330_000, all_bytes: 530_000, idle_frames: 0 };
const shares = {
    "at once": { paint: 1, ready: 1.5, work: 2, all_work: 2 },
    "10 Mbit/s, 40 ms": { paint: 1, ready: 1.2, work: 2, all_work: 2 },
};

function milliseconds(value) {
    return `${value.toFixed(0)} ms`;
}

const row = (...cells) => console.log(`  ${cells[0].padEnd(20)}${cells.slice(1).map((cell) => String(cell).padStart(12)).join("")}`);

/// Tells one link's table, from loads in pairs; returns what is over its budget.
function tell(link, ours, peer) {
    const over = [];
    console.log(link);
    row("", "ours", "ECharts", "ratio", "at most");
    for (const [name, [words, unit]] of Object.entries(measures)) {
        const [our, their] = [ours, peer].map((loads) => median(loads.map((each) => each[name])));
        const ratio = median(ours.map((each, index) => each[name] / peer[index][name]));
        const most = shares[link][name];
        row(words, unit(our), unit(their), ratio.toFixed(2), most ?? unit(budgets[name]));
        if (most ? ratio > most : our > budgets[name]) over.push(`${words} (${link})`);
    }
    return over;
}

async function compare(browser, addresses) {
    const over = [];
    for (const address of addresses) await load(browser, address, null); // the browser's own first steps
    for (const [link, conditions] of Object.entries(links)) {
        const loads = addresses.map(() => []);
        for (let run = 0; run < runs; ++run)
            for (const [index, address] of addresses.entries()) loads[index].push(await load(browser, address, conditions));
        over.push(...tell(link, ...loads));
    }
    const [ours, peer] = [await rest(browser, addresses[0]), await rest(browser, addresses[1])];
    console.log("idle for 5 s");
    row("frames", ours.frames, peer.frames, "", budgets.idle_frames);
    row("main-thread work", milliseconds(ours.work), milliseconds(peer.work));
    if (ours.frames > budgets.idle_frames) over.push("frames while idle");
    return over;
}

const servers = [await serve(), await serve(await buildPeer())];
const browser = await launch();
try {
    const over = await compare(browser, [`${servers[0].address}${plan}/zh/overview/`, servers[1].address]);
    if (over.length > 0) {
        console.error(`Over budget: ${over.join("; ")}.`);
        process.exitCode = 1;
    }
} finally {
    await browser.close();
    for (const server of servers) server.close();
}
