// What a ledger costs as it grows, natively and as WebAssembly: each phase's time for ten and a hundred times as much, as ratios, and
// WebAssembly beside native, both compiled for speed; then the largest ledger of events opened in the browser. Times depend on the
// machine; ratios of one run are held to their budgets, and to open a ledger must not take longer than people wait.
import { execFileSync } from "node:child_process";

import { openings } from "./opening.mjs";

const largest = 100_000; // events
const budgets = {
    // For ten times as much. What is sorted, or looked up in a tree, takes log 100,000 / log 10,000 times as long for each: 12.5 in
    // all; and some longer again where the processor's caches hold the tenth, but not all. (n times its root would be 32.)
    growth: 18,
    wasm: 1.5, // WebAssembly's times beside native ones, of all that is felt together
    small: 3.5, // the same of one phase: only what reads ledgers is compiled for speed, as the rest is sent to everybody (core/CMakeLists.txt)
    opened: 3000, // milliseconds as WebAssembly, and in the browser
    block: 200, // milliseconds in which the page cannot be used
    told: 3, // times that the page tells how far it is
};
const noise = 20; // milliseconds, below which a ratio says nothing of growth
const felt = 100; // milliseconds, below which the browser's compiling of WebAssembly is as much of its time

const build = (preset) => execFileSync("tools/build", [preset, "growth"], { stdio: ["ignore", "ignore", "inherit"] });
const run = (...command) => execFileSync(command[0], command.slice(1), { encoding: "utf8", maxBuffer: Infinity });
const native_program = "build/bench/tests/growth";

/// { "<events or mines>, <phase>": milliseconds }
function measured(output) {
    const times = new Map();
    for (const line of output.trim().split("\n")) {
        const [, events, mines, phase, milliseconds] = line.match(/^(\d+) (\d+) (\S+) ([\d.]+)$/) ?? [];
        if (phase === undefined) throw new Error(line);
        times.set(`${Number(mines) > 0 ? `${mines} mines` : `${events} events`}, ${phase}`, Number(milliseconds));
    }
    return times;
}

/// The same of a tenth.
const tenth = (name) => name.replace(/^\d+/, (count) => String(Number(count) / 10));

/// Tells what each phase takes; returns what is over its budget.
function compare(native, wasm) {
    const over = [];
    const row = (...cells) => console.log(cells[0].padEnd(40) + cells.slice(1).map((cell) => cell.padStart(13)).join(""));
    const words = (value) => value?.toFixed(1) ?? "–";
    const growth = (times, name) =>
        (times.get(name) > noise && times.has(tenth(name)) ? times.get(name) / times.get(tenth(name)) : undefined);
    row("", "native", "wasm", "wasm:native", "×10 native", "×10 wasm");
    for (const [name, time] of native) {
        const other = wasm.get(name);
        const ratio = time > felt ? other / time : undefined;
        const grown = [growth(native, name), growth(wasm, name)];
        row(name, `${time.toFixed(1)} ms`, `${other.toFixed(1)} ms`, words(ratio), ...grown.map(words));
        if (ratio > budgets.small) over.push(`${name}: ${words(ratio)} × native`);
        for (const each of grown) if (each > budgets.growth) over.push(`${name}: ${words(each)} × a tenth`);
    }
    // Reading, assessing and saying the first page are in what it takes to open a ledger.
    const together = [...native].filter(([name, time]) => time > felt && !name.endsWith(", opened")).map(([name]) => name);
    const sum = (times) => together.reduce((total, name) => total + times.get(name), 0);
    const ratio = sum(wasm) / sum(native);
    console.log(`What takes over ${felt} ms natively, together: ${sum(native).toFixed(0)} ms, as WebAssembly ${ratio.toFixed(2)} ×`);
    if (ratio > budgets.wasm) over.push(`together: ${ratio.toFixed(2)} × native`);
    const opened = wasm.get(`${largest} events, opened`);
    if (opened > budgets.opened) over.push(`opened as WebAssembly: ${opened.toFixed(0)} ms`);
    return over;
}

/// The same of the page in the browser, which has it as a visitor's file.
async function compareOpenings() {
    // Written without blanks, as it is to be no larger than what the page takes.
    const ledger = JSON.stringify(JSON.parse(run(native_program, "ledger", String(largest))));
    const { shown, blocks, told } = await openings(ledger);
    console.log(`${largest} events (${(ledger.length / 1e6).toFixed(1)} MB) in the browser: shown after ${shown.toFixed(0)} ms; ` +
        `longest blocks ${blocks.map((block) => block.toFixed(0)).join(", ")} ms; told ${told} times how far it is`);
    const over = [];
    if (shown > budgets.opened) over.push(`opened in the browser: ${shown.toFixed(0)} ms`);
    if (blocks[0] > budgets.block) over.push(`the page cannot be used for ${blocks[0].toFixed(0)} ms`);
    if (told < budgets.told) over.push(`told ${told} times how far it is`);
    return over;
}

for (const preset of ["bench", "wasm"]) build(preset);
const native = measured(run(native_program));
const wasm = measured(run("node", "--no-experimental-fetch", "build/wasm/tests/growth.js"));
const over = [...compare(native, wasm), ...await compareOpenings()];
if (over.length > 0) {
    console.error(`Over budget:\n  ${over.join("\n  ")}`);
    process.exitCode = 1;
}
