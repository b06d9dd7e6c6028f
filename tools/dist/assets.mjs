// Plans, ledgers and words: one folder of `plans` a plan, one file of assets/i18n a language.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const read = (file) => JSON.parse(readFileSync(file, "utf8"));

const namesIn = (folder, end = "") =>
    existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(end)).sort() : [];

export function addAssets(files, manifest, plans) {
    // Spaces and line ends are for those who edit the file.
    const add = (content, name) => files.addHashed(name, JSON.stringify(content));
    manifest.i18n = {};
    for (const name of namesIn("assets/i18n", ".json"))
        manifest.i18n[path.parse(name).name] = add(read(`assets/i18n/${name}`), `i18n/${name}`);
    manifest.plans = {};
    for (const id of namesIn(plans)) {
        const plan = read(`${plans}/${id}/plan.json`);
        const ledgers = namesIn(`${plans}/${id}/ledgers`, ".json").map((name) => {
            const ledger = read(`${plans}/${id}/ledgers/${name}`);
            return [path.parse(name).name, { name: ledger.title, file: add(ledger, `plans/${id}/ledgers/${name}`) }];
        });
        manifest.plans[id] = { name: plan.identity.short_name, file: add(plan, `plans/${id}/plan.json`), ledgers: Object.fromEntries(ledgers) };
    }
}
