// What every test of the command line needs: the program, and a folder of its own to write in.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const program = path.resolve(root, process.env.OREPLAN_CLI ?? "build/native/cli/oreplan");
export const plan = `${root}/assets/plans/weishan-2021-2025/plan.json`;
export const exercise = `${root}/assets/plans/weishan-2021-2025/ledgers/exercise.json`;
export const trial = `${root}/tests/data/plans/lixi-trial-2026-2030/plan.json`; // of a period that comes after

/// Runs the program; from the root of the file system, unless another folder is named. Tells code, out and err.
export function run(words, { cwd = "/", oreplan = program, ...more } = {}) {
    const { status, signal, stdout, stderr } = spawnSync(oreplan, words, { cwd, encoding: "utf8", ...more });
    return { code: status ?? signal, out: stdout, err: stderr };
}

/// A folder that is gone after the test; `write` puts a file in it and gives its path.
export function folder(test) {
    const place = mkdtempSync(path.join(tmpdir(), "oreplan-"));
    test.after(() => rmSync(place, { recursive: true, force: true }));
    return {
        place,
        path: (name) => path.join(place, name),
        read: (name) => readFileSync(path.join(place, name), "utf8"),
        names: () => readdirSync(place, { recursive: true }).sort(),
        write(name, content) {
            writeFileSync(path.join(place, name), content);
            return path.join(place, name);
        },
    };
}

/// The exercise ledger cut down to its first event, under another title.
export function ledgerText(title = "试验台账") {
    const ledger = JSON.parse(readFileSync(exercise, "utf8"));
    delete ledger.$schema;
    return JSON.stringify({ ...ledger, title: { zh: title, en: "Test ledger" }, events: ledger.events.slice(0, 1) });
}

/// What `site` writes of one plan.
export const manifest = JSON.stringify({
    plans: { "weishan-2021-2025": { name: { zh: "微山", en: "Weishan" }, ledgers: {} } }, style: "static/style.css", main: "static/main.js",
});
