// What a ledger costs as it grows, natively and as WebAssembly: each phase's time for ten and a hundred times as much, as ratios,
// and WebAssembly beside native. Times depend on the machine; ratios of one run are held to their budgets.
import { execFileSync } from "node:child_process";

// For ten times as much; milliseconds for the largest ledger of events in WebAssembly; WebAssembly's times beside native ones.
const budget = { growth: 15, reading: 3000, wasm: 1.5 };
const noise = 20;  // milliseconds, below which a ratio says nothing

const build = (preset) => execFileSync("tools/build", [preset, "growth"], { stdio: ["ignore", "ignore", "inherit"] });
const run = (...command) => execFileSync(command[0], command.slice(1), { encoding: "utf8" });

/// { "<events or mines> <phase>": milliseconds }
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

for (const preset of ["native", "wasm"]) build(preset);
const native = measured(run("build/native/tests/growth"));
const wasm = measured(run("node", "--no-experimental-fetch", "build/wasm/tests/growth.js"));

let over = false;
console.log(`${"".padEnd(34)}${"native".padStart(10)}${"wasm".padStart(10)}   wasm:native   ×10 native   ×10 wasm`);
for (const [name, time] of native) {
    const other = wasm.get(name);
    const growth = (times) => (times.has(tenth(name)) ? times.get(name) / times.get(tenth(name)) : undefined);
    const ratio = (value, significant) => (value !== undefined && significant ? value.toFixed(1) : "–");
    const significant = time > noise && other > noise;
    console.log(`${name.padEnd(34)}${time.toFixed(0).padStart(7)} ms${other.toFixed(0).padStart(7)} ms` +
        `${ratio(other / time, significant).padStart(14)}${ratio(growth(native), time > noise).padStart(13)}${ratio(growth(wasm), other > noise).padStart(11)}`);
    over ||= (time > 5 * noise && growth(native) > budget.growth) || (name === "100000 events, read" && other > budget.reading);
}

/// Of what takes long enough to be felt; the rest is as much the browser's compiling.
const felt = [...native].filter(([, time]) => time > 5 * noise);
const sum = (times) => felt.reduce((total, [name]) => total + times.get(name), 0);
const together = sum(wasm) / sum(native);
console.log(`What takes over ${5 * noise} ms natively, together: ${sum(native).toFixed(0)} ms, as WebAssembly ${together.toFixed(2)}×`);
over ||= together > budget.wasm;
if (over) {
    console.error("Over budget.");
    process.exitCode = 1;
}
