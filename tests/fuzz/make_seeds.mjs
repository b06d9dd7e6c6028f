// make_seeds <folder>: what fuzzing starts from, a folder a target: the small files of tests/fuzz/seeds, and the data of assets and
// tests/data in pieces and in every encoding; and a dictionary of their words for each target. Whole files are too long to be changed
// a thousand times a second: they stand in <target>-whole, to be tried once.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { filesUnder } from "../../tools/dist/files.mjs";

const folder = process.argv[2];
const targets = ["plan", "ledger", "address", "encoding"];
rmSync(folder, { recursive: true, force: true });
for (const target of [...targets, "plan-whole", "ledger-whole"]) mkdirSync(path.join(folder, target), { recursive: true });
cpSync("tests/fuzz/seeds", folder, { recursive: true });

const add = (target, name, content) => writeFileSync(path.join(folder, target, name.replaceAll("/", "_")), content);
const data = ["assets/plans", "tests/data"].flatMap((place) => filesUnder(place).map((name) => `${place}/${name}`))
    .filter((name) => name.endsWith(".json"));
const isPlan = (name) => /plan\.json$/.test(name);
for (const name of data) add(isPlan(name) ? "plan-whole" : "ledger-whole", name, readFileSync(name));

// A ledger for each kind of event: its first, with what was told earlier of the same things.
const ledgerFile = "tests/data/plans/lixi-trial-2026-2030/ledgers/trial-exercise.json";
const ledger = JSON.parse(readFileSync(ledgerFile, "utf8"));
const thingsOf = ({ mine, right, block, item, merged = [] }) => [mine, right, block, item, ...merged].filter(Boolean);
for (const kind of new Set(ledger.events.map(({ event }) => event))) {
    const at = ledger.events.findIndex(({ event }) => event === kind);
    const things = new Set(thingsOf(ledger.events[at]));
    const events = ledger.events.filter((event, index) => index === at || (index < at && thingsOf(event).some((thing) => things.has(thing))));
    add("ledger", `event-${kind}.json`, JSON.stringify({ ...ledger, events }));
}

const piece = JSON.stringify({ ...ledger, events: ledger.events.slice(0, 1) });
for (const encoding of ["UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "GB18030"])
    add("encoding", encoding, execFileSync("iconv", ["-f", "UTF-8", "-t", encoding], { input: piece }));
const damaged = Buffer.from(piece);
const beyond = damaged.findIndex((byte) => byte > 0x7f);
add("encoding", "damaged", Buffer.concat([damaged.subarray(0, beyond), damaged.subarray(beyond + 1)]));

const words = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([word]) => word))];
const dictionary = (target, list) => {
    const quoted = (word) => [...Buffer.from(word)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
    writeFileSync(path.join(folder, `${target}.dict`), list.map((word) => `"${quoted(word)}"\n`).join(""));
};
const text = (ofPlans) => data.filter((name) => isPlan(name) === ofPlans).map((name) => readFileSync(name, "utf8")).join("");
for (const target of ["plan", "ledger"]) dictionary(target, words(text(target === "plan"), /"[a-z_]+"/g));
const addresses = filesUnder("tests/fuzz/seeds/address").map((name) => readFileSync(`tests/fuzz/seeds/address/${name}`, "utf8")).join("\n");
dictionary("address", words(addresses, /[?&#]?[\w.-]+=?|%\w\w/g));
dictionary("encoding", ["\ufeff", "\0", "{\0", "\0{", "矿", "\u0085"]);
