// Writes web/first_words.txt anew: the words that the first page says, by their keys. The site is written, for many days, with words that
// tell their keys, and the first page's are read off; those that the canvas says itself stand in its source.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "../..");
const cli = path.resolve(root, process.argv[2] ?? "build/native/cli/oreplan");
const [opening, closing] = ["⦃", "⦄"]; // around a key; nobody says them
const plans = "assets/plans";
const months = 3; // between the days
// Groups that a first page of another day or address may say more of; the forms of terms are looked for in what it says.
const whole = ["control", "month", "notice", "overview", "promise", "quantity", "status", "target", "term"];
const groupOf = (key) => key.split(".")[0];

const folder = mkdtempSync(path.join(tmpdir(), "oreplan-words-"));
const read = (file) => JSON.parse(readFileSync(file, "utf8"));

/// The catalogues, each word after its key.
function tellKeys() {
    const told = path.join(folder, "i18n");
    mkdirSync(told);
    for (const name of readdirSync("assets/i18n")) {
        const words = Object.entries(read(`assets/i18n/${name}`))
            .map(([key, said]) => [key, groupOf(key) === "term" ? said : opening + key + closing + said]);
        writeFileSync(path.join(told, name), JSON.stringify(Object.fromEntries(words)));
    }
    return told;
}

/// The plans, once with the ledger that they open with and once without any.
function plansWithoutLedgers() {
    const bare = path.join(folder, "plans");
    for (const id of readdirSync(plans)) {
        mkdirSync(path.join(bare, id), { recursive: true });
        const plan = read(`${plans}/${id}/plan.json`);
        delete plan.default_ledger;
        writeFileSync(path.join(bare, id, "plan.json"), JSON.stringify(plan));
    }
    return bare;
}

/// Of the time that every plan tells of, from the last day before its period to the last day in it.
function days() {
    const identities = readdirSync(plans).map((id) => read(`${plans}/${id}/plan.json`).identity);
    const first = Math.max(...identities.map((each) => each.first_year));
    const last = Math.min(...identities.map((each) => each.last_year));
    const count = (last - first + 1) * (12 / months) + 1;
    return Array.from({ length: count }, (_, index) => new Date(Date.UTC(first, index * months, 0)).toISOString().slice(0, 10));
}

function keysIn(html, keys) {
    for (const [, key] of html.matchAll(new RegExp(`${opening}([^${closing}]+)${closing}`, "g"))) keys.add(key);
}

function keysOfFirstPages(site, keys) {
    for (const id of readdirSync(plans))
        for (const language of readdirSync(path.join(site, id))) keysIn(readFileSync(path.join(site, id, language, "overview/index.html"), "utf8"), keys);
}

process.chdir(root);
const keys = new Set();
const i18n = tellKeys();
for (const from of [plans, plansWithoutLedgers()]) {
    for (const day of days()) {
        const out = path.join(folder, "site");
        const settings = ["--plans", from, "--i18n", i18n, "--shell", "shell.html", "--manifest", "build/manifest.json", "--out", out, "--today", day];
        execFileSync(cli, ["site", ...settings], { stdio: ["ignore", "ignore", "inherit"] });
        keysOfFirstPages(out, keys);
        rmSync(out, { recursive: true });
    }
}
for (const part of ["web/draw", "web/widgets", "web/app"])
    for (const name of readdirSync(part).filter((each) => each.endsWith(".cpp")))
        for (const [, key] of readFileSync(`${part}/${name}`, "utf8").matchAll(/"((?:control|exercise|canvas|theme|page)[\w]*\.[\w.-]+)"/g)) keys.add(key);
rmSync(folder, { recursive: true });
const known = Object.keys(read("assets/i18n/zh.json"));
const first = known.filter((key) => keys.has(key) || whole.includes(groupOf(key))).sort();
writeFileSync("web/first_words.txt", `${first.join("\n")}\n`);
console.log(`${first.length} of ${known.length} words are the first page's.`);
