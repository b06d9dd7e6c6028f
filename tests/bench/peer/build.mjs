// The peer's site, in build/peer: one page with the words and tables of four of ours, as they were served, and their charts
// drawn by ECharts from the same plan file. Bundled, hashed and compressed by what assembles our own.
import { readFileSync } from "node:fs";
import path from "node:path";

import { bundle, minified } from "../../../tools/dist/bundle.mjs";
import { Files } from "../../../tools/dist/files.mjs";
import { publish } from "../../../tools/dist/publish.mjs";
import { plan, root } from "../../browser/support.mjs";

const here = "tests/bench/peer";
const charts = { overview: "main", indicators: "all", "green-mines": "steps", blocks: "schedule" }; // page: its chart

const read = (file) => readFileSync(path.join(root, file), "utf8");

// A page's words, led by its chart in place of those that it draws itself; what it links to is below, or nowhere.
function words(page) {
    const [, main] = read(`dist/${plan}/zh/${page}/index.html`).match(/<main[^>]*>(.*)<\/main>/s);
    const linked = main.replace(/href="[^"#]*(#?[^"]*)"/g, (_, target) => `href="${target || "#"}"`).replace(/<svg.*?<\/svg>/gs, "");
    return linked.replace("<section", `<div class="peer" data-chart="${charts[page]}"></div>$&`);
}

function html({ style, script, data }) {
    const pages = Object.keys(charts).map((page) => ({ page, text: words(page) }));
    const links = pages.map(({ page, text }) => `<li><a href="#${page}">${text.match(/<h1>(.*?)<\/h1>/)[1]}</a></li>`);
    return `<!doctype html>
<html lang="zh-CN" data-state="loading" data-view="text">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ECharts</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
<link rel="preload" as="fetch" href="${data}" crossorigin>
<script type="module" src="${script}" data-plan="${data}"></script>
<header id="text-header"><nav><ul>${links.join("")}</ul></nav></header>
<main id="text">${pages.map(({ page, text }) => `<div id="${page}">${text}</div>`).join("\n")}</main>
</html>`;
}

/// Returns the folder to serve.
export async function buildPeer() {
    const files = new Files();
    const { style } = JSON.parse(read("build/manifest.json"));
    const folder = "build/peer";
    const record = `${folder}.json`;
    files.add("index.html", html({
        style: files.addHashed("style.css", await minified(read(`dist/${style}`) + read(`${here}/peer.css`), "css")),
        script: files.addHashed("peer.js", await bundle(path.join(root, here, "main.js"))),
        data: files.addHashed("plan.json", JSON.stringify(JSON.parse(read(`assets/plans/${plan}/plan.json`)))),
    }));
    await publish(files, path.join(root, folder), path.join(root, record));
    return folder;
}
