// Plans, ledgers and words: one folder of assets/plans a plan, one file of assets/i18n a language.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

// Spaces and line ends are for those who edit the file.
const compact = (file) => JSON.stringify(JSON.parse(readFileSync(file, "utf8")));

const namesIn = (folder, end = "") =>
    existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(end)).sort() : [];

export function addAssets(files, manifest) {
    const add = (file, name) => files.addHashed(name, compact(file));
    manifest.i18n = {};
    for (const name of namesIn("assets/i18n", ".json"))
        manifest.i18n[path.parse(name).name] = add(`assets/i18n/${name}`, `i18n/${name}`);
    manifest.plans = {};
    for (const id of namesIn("assets/plans")) {
        const folder = `assets/plans/${id}`;
        const ledgers = namesIn(`${folder}/ledgers`, ".json").map((name) =>
            [path.parse(name).name, add(`${folder}/ledgers/${name}`, `plans/${id}/ledgers/${name}`)]);
        manifest.plans[id] = { plan: add(`${folder}/plan.json`, `plans/${id}/plan.json`), ledgers: Object.fromEntries(ledgers) };
    }
}
