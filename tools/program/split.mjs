// split <program.wasm>: cuts a program in three, beside it: .first.wasm, what its first page runs (web/first_page.txt) with all that is
// tiny; .pages.wasm, what the other pages run (web/pages.txt); and .seldom.wasm, the rest. They link themselves to the first when they
// come. A function on the wrong side costs time and breaks nothing.
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { binaryen, chosen, definedOf, functionsOf, tinyOf } from "./functions.mjs";

const [program] = process.argv.slice(2);
const listed = (name) => chosen(readFileSync(fileURLToPath(new URL(`../../web/${name}.txt`, import.meta.url)), "utf8"), all);
const beside = (part) => program.replace(/wasm$/, part);
const all = functionsOf(program);

const folder = mkdtempSync(path.join(tmpdir(), "oreplan-"));

// Leaves of a program what is kept; what it calls of the others goes by placeholders that have the part's name.
function cut(from, kept, to, part, prefix) {
    const list = path.join(folder, part);
    writeFileSync(list, kept.join("\n"));
    binaryen("wasm-split", from, `--keep-funcs=@${list}`, "-o1", to, "-o2", beside(`${part}.wasm`), `--placeholder-namespace=${part}`, `--export-prefix=${prefix}`, "--placeholdermap");
    renameSync(`${to}.placeholders`, beside(`${part}.placeholders`));
}

try {
    const most = path.join(folder, "most.wasm");
    const is_first = new Set(listed("first_page").concat(tinyOf(program, all)));
    const is_kept = new Set([...is_first, ...listed("pages")]);
    cut(program, [...is_kept], most, "seldom", "%");
    // What is kept keeps its order, before what is added; its names are gone, as they would be sent: now each is called by its number.
    const kept = definedOf(program, all).filter((name) => is_kept.has(name));
    const numbers = definedOf(most, functionsOf(most));
    cut(most, kept.flatMap((name, index) => (is_first.has(name) ? [numbers[index]] : [])), beside("first.wasm"), "pages", "+");
} finally {
    rmSync(folder, { recursive: true });
}
