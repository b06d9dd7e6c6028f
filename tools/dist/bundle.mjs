// The program and what the page runs and wears: scripts in one file each, minified; the themes' colours before the style.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { build, transform } from "esbuild";

const program = "build/wasm/web";
// Of the page's own script, what only some visitors use: each comes when it is used.
const parts = ["qr", "exhibit", "share", "present", "text_layer", "read_aloud"];
const oldest = ["chrome111", "edge111", "firefox113", "safari16.4"]; // all that the page asks of a browser is there

export async function bundle(entry, define = {}) {
    const settings = { bundle: true, minify: true, write: false, format: "esm", target: oldest, legalComments: "none", define, loader: { ".css": "text" } };
    const { outputFiles } = await build({ ...settings, entryPoints: [entry] });
    return outputFiles[0].contents;
}

export async function minified(code, loader) {
    return (await transform(code, { loader, minify: true, target: oldest, legalComments: "none" })).code;
}

const sheets = (...names) => names.map((name) => readFileSync(`web/site/style/${name}.css`, "utf8")).join("\n");

export async function addBundles(files, manifest, cli) {
    const theme = execFileSync(cli, ["theme"], { encoding: "utf8" });
    const styleOf = (...names) => minified([theme, sheets(...names)].join("\n"), "css");
    const page = ["base", "page", "header", "form", "text", "table", "charts", "elder", "print"];
    manifest.style = files.addHashed("style.css", await styleOf(...page));
    manifest.forPages.embedStyle = files.addHashed("embed.css", await styleOf("base", "text", "table", "charts", "embed"));
    manifest.main = files.addHashed("main.js", await bundle("web/site/main.js"));
    for (const part of parts) manifest.parts[part] = files.addHashed(`${part}.js`, await bundle(`web/site/parts/${part}.js`));
    const slides = ["stage", "room", "upright", "bar", "overview", "speaker", "paper"].map((name) => `present/${name}`);
    manifest.parts.presentStyle = files.addHashed("present.css", await minified(sheets(...slides), "css"));
    manifest.app = files.addHashed("oreplan.js", await minified(readFileSync(`${program}/oreplan.js`, "utf8"), "js"));
    manifest.wasm = files.addHashed("oreplan.wasm", readFileSync(`${program}/oreplan.first.wasm`));
    for (const part of ["pages", "seldom"])
        manifest[part] = files.addHashed(`oreplan.${part}.wasm`, readFileSync(`${program}/oreplan.${part}.wasm`));
}

// The service worker, and what it may keep: this version of the site, which the manifest names from then on. It keeps its
// name: browsers compare what they find there with what they have.
export async function addWorker(files, manifest) {
    const names = [...files].map(([name]) => name);
    const isFont = (name) => name.startsWith("static/fonts/");
    const languages = Object.keys(manifest.i18n);
    const release = {
        id: createHash("sha256").update(JSON.stringify(manifest)).digest("hex").slice(0, 12),
        files: names.filter((name) => !isFont(name)),
        fonts: names.filter(isFont), // as they are needed: few machines need any
        pages: ["", ...Object.keys(manifest.plans).flatMap((plan) => languages.map((language) => `${plan}/${language}/overview/`))],
    };
    manifest.release = release.id;
    files.add("worker.js", await bundle("web/site/worker.js", { release: JSON.stringify(release) }));
}
