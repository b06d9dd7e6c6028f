// Plans, ledgers and words: one folder of `plans` a plan, one file of assets/i18n a language. Plans and ledgers come through the
// command line, which reads them whatever their encoding; of a problem it tells, and then nothing is published.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const read = (file) => JSON.parse(readFileSync(file, "utf8"));

function published(cli, plans) {
    const settings = { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: Infinity };
    return JSON.parse(execFileSync(cli, ["assets", "--plans", plans, "--i18n", "assets/i18n"], settings));
}

// A language's words in two files: those of the first page, which web/first_words.txt names, and the others.
function addWords(add, manifest) {
    const first = new Set(readFileSync("web/first_words.txt", "utf8").split("\n"));
    manifest.i18n = {};
    manifest.more_words = {};
    for (const name of readdirSync("assets/i18n").filter((each) => each.endsWith(".json")).sort()) {
        const words = Object.entries(read(`assets/i18n/${name}`));
        const part = (isFirst) => Object.fromEntries(words.filter(([key]) => first.has(key) === isFirst));
        const language = path.parse(name).name;
        manifest.i18n[language] = add(part(true), `i18n/${name}`);
        manifest.more_words[language] = add(part(false), `i18n/${language}.more.json`);
    }
}

// A plan's words in some languages alone: most visitors read it in one.
function worded(part, own, languages, all) {
    if (Array.isArray(part)) return part.map((each) => worded(each, own, languages, all));
    if (typeof part !== "object" || part === null) return part;
    const keys = Object.keys(part);
    const isText = own in part && keys.every((key) => all.includes(key));
    return Object.fromEntries(keys.filter((key) => !isText || languages.includes(key)).map((key) => [key, worded(part[key], own, languages, all)]));
}

// The plan for those who read it in each language, with its own words, which stand in for what is not translated.
function addPlan(add, id, plan, all) {
    const own = plan.identity.language;
    return Object.fromEntries(all.map((language) => [language, add(worded(plan, own, [own, language], all), `plans/${id}/plan-${language}.json`)]));
}

export function addAssets(files, manifest, cli, plans) {
    // Spaces and line ends are for those who edit the file.
    const add = (content, name) => files.addHashed(name, JSON.stringify(content));
    addWords(add, manifest);
    manifest.plans = {};
    for (const [id, { plan, ledgers }] of Object.entries(published(cli, plans))) {
        const offered = Object.entries(ledgers).map(([name, ledger]) =>
            [name, { name: ledger.title, file: add(ledger, `plans/${id}/ledgers/${name}.json`) }]);
        manifest.plans[id] = {
            name: plan.identity.short_name,
            files: addPlan(add, id, plan, Object.keys(manifest.i18n)),
            ledgers: Object.fromEntries(offered),
            ledger: plan.default_ledger,
        };
    }
}
