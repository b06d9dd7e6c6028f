// Assembles dist/ from what was built: the browser program, the page's own script and style, the plans, the fallback
// font, the text pages written by the command line, the licences; each with its compressed copies.
//
//   node tools/dist.mjs
//
//   OREPLAN_PLANS=   another folder of plans than assets/plans, and
//   OREPLAN_DIST=    another folder than dist for the site: a site of your own (tools/serve takes it too)
//   OREPLAN_ROOT_PATH=  where the site will stand on its server, such as /county/minerals/ (default: /)
//   OREPLAN_SITE=  where it will be read, such as https://plans.example.org/county/minerals/: previews of links need whole addresses
//   OREPLAN_CLI=     another command line than build/native/cli/oreplan
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { addAssets } from "./dist/assets.mjs";
import { addBundles, addWorker } from "./dist/bundle.mjs";
import { Files, filesUnder } from "./dist/files.mjs";
import { addFonts } from "./dist/fonts.mjs";
import { addInstallable } from "./dist/installable.mjs";
import { licences } from "./dist/licences.mjs";
import { addPages } from "./dist/pages.mjs";
import { publish } from "./dist/publish.mjs";

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), ".."));

// What a page waits for while it tells how much has come; the rest comes when it is used, or with the page.
const awaited = ({ app, wasm, pages, seldom, i18n, plans }) => [app, wasm, pages, seldom, ...Object.values(i18n),
    ...Object.values(plans).flatMap(({ files: own, ledgers }) => [...Object.values(own), ...Object.values(ledgers).map((ledger) => ledger.file)])];

const files = new Files();
const manifest = { parts: {}, forPages: {} };
const cli = process.env.OREPLAN_CLI ?? "build/native/cli/oreplan";
const plans = process.env.OREPLAN_PLANS ?? "assets/plans";
const dist = process.env.OREPLAN_DIST ?? "dist";
const address = process.env.OREPLAN_SITE ?? "";
const rootPath = process.env.OREPLAN_ROOT_PATH ?? (address ? new URL(address).pathname : "/");
await addBundles(files, manifest, cli);
addAssets(files, manifest, cli, plans);
manifest.bytes = files.sizes(awaited(manifest));
addFonts(files, manifest);
await addInstallable(files, manifest);
await addWorker(files, manifest);

mkdirSync("build", { recursive: true });
writeFileSync("build/manifest.json", JSON.stringify(manifest, null, 1));

const pages = "build/pages";
rmSync(pages, { recursive: true, force: true });
mkdirSync(pages);
const site = "site --i18n assets/i18n --shell shell.html --manifest build/manifest.json --out";
execFileSync(cli, [...site.split(" "), pages, "--plans", plans, "--root-path", rootPath, ...(address ? ["--address", address] : [])], { stdio: "inherit" });

addPages(files, pages);
for (const name of filesUnder("web/site/public")) files.add(name, readFileSync(path.join("web/site/public", name)));
files.add("licences.txt", licences());

await publish(files, dist, `build/compressed-${path.basename(dist)}.json`);
