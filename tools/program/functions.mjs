// What the functions of a program are called, and how those are written down that its first page runs (web/first_page.txt): a
// line a name, without what is in brackets; where the program has others of that name, the hashes of the ones that are meant.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";

const most = 64 * 1024 * 1024; // bytes of what a tool says

/// A tool of Binaryen's, as it comes with Emscripten; `-all`: whatever features the program uses.
export const binaryen = (tool, ...args) => execFileSync(tool, ["-all", ...args], { encoding: "utf8", maxBuffer: most });

/// The names of all that a program defines, as Binaryen writes them.
export function functionsOf(wasm) {
    const map = binaryen("wasm-opt", wasm, "--print-function-map", "-o", "/dev/null");
    return map.split("\n").filter((line) => line.includes(":")).map((line) => line.slice(line.indexOf(":") + 1));
}

const plain = (name) => name.replace(/\\([0-9a-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

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

const hashOf = (written) => createHash("sha256").update(written).digest("hex").slice(0, 4);

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
