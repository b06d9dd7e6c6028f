// What the functions of a program are called, and how those are written down that its pages run (web/first_page.txt, pages.txt): a
// line a name, without what is in brackets; where the program has others of that name, the hashes of the ones that are meant.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const most = 64 * 1024 * 1024; // bytes of what a tool says

/// A tool of Binaryen's, as it comes with Emscripten; `-all`: whatever features the program uses.
export const binaryen = (tool, ...args) => execFileSync(tool, ["-all", ...args], { encoding: "utf8", maxBuffer: most });

/// The names of all that a program imports, and then of all that it defines, as Binaryen writes them.
export function functionsOf(wasm) {
    const map = binaryen("wasm-opt", wasm, "--print-function-map", "-o", "/dev/null");
    return map.split("\n").filter((line) => line.includes(":")).map((line) => line.slice(line.indexOf(":") + 1));
}

/// A number of a WebAssembly file (LEB128), and what comes after it.
function numberAt(bytes, at) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++];
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) return [value, at];
    }
}

/// How many bytes each function has that a program defines, in their order.
function sizesOf(bytes) {
    const code = 10; // the section's number
    for (let at = 8; at < bytes.length; ) {
        const [size, start] = numberAt(bytes, at + 1);
        if (bytes[at] === code) return sizesWithin(bytes, start);
        at = start + size;
    }
    return [];
}

function sizesWithin(bytes, start) {
    const sizes = [];
    for (let [left, at] = numberAt(bytes, start); left > 0; --left) {
        const [size, body] = numberAt(bytes, at);
        sizes.push(size);
        at = body + size;
    }
    return sizes;
}

/// Those that are so small that to tell them apart costs more than to send them: what the compiler inlines of them, and what is left of
/// them to be called, changes with every change of their callers.
export function tinyOf(wasm, all) {
    const most_bytes = 24;
    const sizes = sizesOf(readFileSync(wasm));
    return definedOf(wasm, all).filter((_, index) => sizes[index] <= most_bytes);
}

/// Those of `all` that a program has itself: what is imported comes first.
export const definedOf = (wasm, all) => all.slice(-sizesOf(readFileSync(wasm)).length);

// The linker tells local functions of one name apart by a number, which is another with every change anywhere.
const lasting = (written) => written.replace(/\.\d+$/, "");

const plain = (name) => lasting(name).replace(/\\([0-9a-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

// Signs that are part of a name, and not brackets.
const operators = /operator(\(\)|<=>|<<=?|>>=?|->\*?|<=|>=|<|>)/g;

/// "std::vector<int>::push_back(int&&)" is "std::vector::push_back".
export function nameOf(written) {
    const name = plain(written).replaceAll("(anonymous namespace)", "").replace(operators, (_, sign) => `operator${sign === "()" ? "-call" : `-${sign.codePointAt(0)}`}`);
    let depth = 0;
    let words = "";
    for (const sign of name) {
        if (sign === "<") ++depth;
        else if (sign === ">") --depth;
        else if (depth === 0 && sign === "(") break;
        else if (depth === 0) words += sign;
    }
    return words.trim().split(" ").at(-1); // without the type that it gives back
}

const hashOf = (written) => createHash("sha256").update(lasting(written)).digest("hex").slice(0, 4);

function byName(functions) {
    const groups = new Map();
    for (const each of functions) groups.set(nameOf(each), [...(groups.get(nameOf(each)) ?? []), each]);
    return groups;
}

/// `some` of `all`, as text.
export function recorded(some, all) {
    const groups = byName(all);
    const lines = [...byName(some)].map(([name, chosen]) =>
        chosen.length === groups.get(name).length ? name : [name, ...chosen.map(hashOf).sort()].join(" "));
    return `${lines.sort().join("\n")}\n`;
}

/// Those of `all` that a text names. What it names and is not there (any more) is nobody's fault.
export function chosen(text, all) {
    const names = new Map(text.trim().split("\n").map((line) => {
        const [name, ...hashes] = line.split(" ");
        return [name, hashes];
    }));
    return all.filter((each) => {
        const hashes = names.get(nameOf(each));
        return hashes && (hashes.length === 0 || hashes.includes(hashOf(each)));
    });
}
