// check-words: names the keys of assets/i18n/zh.json that nothing says, and the keys that are said but missing.
// A key is said by a quoted literal, or begins with one: "finding." + name, word("page", kind), choose<…>(id, "deposit"),
// words + "_heading" of "green.restarts". (A test holds the languages to the same keys.)
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const keys = Object.keys(JSON.parse(readFileSync("assets/i18n/zh.json", "utf8")));
const files = execFileSync("git", ["ls-files", "core", "cli", "web"], { encoding: "utf8" })
    .split("\n").filter((name) => /\.(cpp|h|js)$/.test(name) && existsSync(name));
const source = files.map((name) => readFileSync(name, "utf8")).join("\n");
const found = (pattern) => new Set([...source.matchAll(pattern)].map((match) => match[1]));

const literals = found(/"([a-z][\w.-]*)"/g);
const groups = found(/\bword\(\s*"([\w.]+)"/g);
for (const group of found(/\bchoose\w*(?:<\w+>)?\([^;]*?,\s*"([a-z_]+)"/g)) groups.add(group);
const starts = [...literals].filter((word) => /[._]/.test(word));
const insides = found(/"(\.[a-z]+\.)"/g); // ".label.": between a form's name and a field's
const said = (key) => literals.has(key) || groups.has(key.slice(0, key.lastIndexOf("."))) ||
    [...insides].some((inside) => key.includes(inside)) ||
    starts.some((word) => key.startsWith(word) && (/[._]$/.test(word) || /[._]/.test(key[word.length] ?? "")));

const unused = keys.filter((key) => !said(key));
const missing = [...found(/\bsay\(\s*"([a-z][\w.]*\w)"\s*[,)]/g)].filter((key) => !keys.includes(key));
for (const key of unused) console.error(`${key}: said nowhere; take it out of assets/i18n/*.json`);
for (const key of missing) console.error(`${key}: said, but not in assets/i18n/zh.json`);
process.exitCode = unused.length + missing.length > 0 ? 1 : 0;
