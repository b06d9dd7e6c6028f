// split <program.wasm> <first.wasm> <rest.wasm>: cuts a program in two: what its first page runs (web/first_page.txt) with all
// that is tiny, and the rest, which links itself to it when it comes. A function on the wrong side costs time and breaks nothing.
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { binaryen, chosen, functionsOf, tinyOf } from "./functions.mjs";

const [program, first, rest] = process.argv.slice(2);
const record = fileURLToPath(new URL("../../web/first_page.txt", import.meta.url));
const all = functionsOf(program);
const kept = [...chosen(readFileSync(record, "utf8"), all), ...tinyOf(program, all)];

const folder = mkdtempSync(path.join(tmpdir(), "oreplan-"));
try {
    const list = path.join(folder, "kept");
    writeFileSync(list, kept.join("\n"));
    binaryen("wasm-split", program, `--keep-funcs=@${list}`, "-o1", first, "-o2", rest, "--placeholdermap");
    renameSync(`${first}.placeholders`, program.replace(/wasm$/, "placeholders"));
} finally {
    rmSync(folder, { recursive: true });
}
