// Writes web/first_page.txt anew: what the program runs to show its first page, and for all that can be done there without going
// elsewhere. Wants dist/ (./run or tools/make-dist) and Chromium.
import { readFileSync, rmSync, writeFileSync } from "node:fs";

import { begun, desk, languages, launch, phone, plan, press as pressWords, root, serve, settled, tap } from "../../tests/browser/support.mjs";
import { binaryen, functionsOf, recorded } from "./functions.mjs";

const program = `${root}/build/wasm/web/oreplan.wasm`;
const folder = `${root}/build/record`;
const counting = `${folder}.wasm`; // the program, which counts its calls

const words = Object.fromEntries(languages.map((language) =>
    [language, JSON.parse(readFileSync(`${root}/assets/i18n/${language}.json`, "utf8"))]));
const wordsOf = async (page) => words[(await page.getAttribute("html", "lang")).slice(0, 2)];

async function point(page) {
    const { width, height } = page.viewportSize();
    for (let step = 0; step <= 20; ++step) await page.mouse.move(width * step / 20, height * ((step * 7) % 20) / 20);
    await page.mouse.move(width / 2, height / 2);
    for (const way of [1, 1, 1, -1]) await page.mouse.wheel(0, way * height / 2);
    await page.mouse.click(width - 30, height / 2);
}

async function useKeys(page) {
    await page.locator("#canvas").focus();
    for (const key of ["Control+Equal", "Control+Minus", "Control+0", "ArrowDown", "ArrowUp", "PageDown", "Home", "Tab", "Tab", "Shift+Tab", "Escape"])
        await page.keyboard.press(key);
}

async function resize(page) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.setViewportSize({ width: 500, height: 700 });
    await page.setViewportSize(desk.viewport);
}

/// The settings, with their themes, and back.
async function set(page) {
    const say = await wordsOf(page);
    for (const key of ["control.settings", "theme.dark", "control.pages"]) {
        await pressWords(page, say[key]);
        await settled(page);
    }
}

async function openMenu(page) {
    const say = await wordsOf(page);
    for (const key of ["control.menu", "control.close"]) {
        await tap(page, say[key]);
        await settled(page);
    }
}

async function touch(page) {
    const { width, height } = page.viewportSize();
    await page.touchscreen.tap(width / 2, height / 2);
    const client = await page.context().newCDPSession(page);
    const at = (y) => [{ x: width / 2, y }];
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(height * 0.7) });
    for (let part = 0.7; part > 0.2; part -= 0.05)
        await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(height * part) });
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/// Another tab, another program, and back.
async function leave(page) {
    await page.evaluate(() => {
        for (const name of ["visibilitychange", "fullscreenchange"]) document.dispatchEvent(new Event(name));
        for (const name of ["blur", "focus"]) globalThis.dispatchEvent(new Event(name));
    });
}

/// Goes where the rest of the program is needed, and is told that it did not come.
async function go(page) {
    await pressWords(page, (await wordsOf(page))["page.mines"]);
    await page.locator("#notices div").waitFor();
}

/// What the text version's controls ask of the program, which waits for its rest.
async function ask(page) {
    await page.evaluate(() => {
        globalThis.print = () => {};
        for (const control of document.querySelectorAll("[data-query][name], [data-answer][name]"))
            control.dispatchEvent(new Event("change", { bubbles: true }));
        for (const button of document.querySelectorAll("button[data-query], button[data-command], button[data-save-table]")) button.click();
    });
    await page.keyboard.press("Escape");
}

async function lose(page) {
    await page.evaluate(() => {
        const lost = document.getElementById("canvas").getContext("webgl2").getExtension("WEBGL_lose_context");
        lost.loseContext();
        setTimeout(() => lost.restoreContext(), 200);
    });
}

/// Runs in the page before its scripts: keeps hold of the program.
function hold() {
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...args) => (globalThis.program = await instantiate(...args));
}

function counted() {
    const exports = globalThis.program.exports;
    const memory = Object.values(exports).find((each) => each instanceof WebAssembly.Memory);
    const at = memory.buffer.byteLength;
    memory.grow(16);
    const length = exports.__write_profile(at, 16 * 65536);
    return [...new Uint8Array(memory.buffer, at, length)];
}

/// Opens the first page with nothing but the program that counts, does all that, and keeps the counts in a file.
async function record(browser, address, file, options, ...acts) {
    const context = await browser.newContext({ ...options, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.addInitScript(hold);
    await page.route(/oreplan-[^/]*\.wasm$/, (route) => route.fulfill({ path: counting, contentType: "application/wasm" }));
    await page.route(/oreplan\.rest-[^/]*\.wasm$/, (route) => acts.includes(go) && route.abort()); // it never comes
    await page.goto(address);
    await begun(page);
    for (const act of acts) {
        await act(page);
        await page.waitForTimeout(600); // what it sets going
    }
    writeFileSync(file, Buffer.from(await page.evaluate(counted)));
    await context.close();
}

binaryen("wasm-split", "--instrument", program, "-o", counting);
const server = await serve();
const browser = await launch();
const files = [];
try {
    const overview = (language, query = "") => `${server.address}${plan}/${language}/overview/${query}`;
    const run = async (...args) => {
        files.push(`${folder}-${files.length}.profile`);
        await record(browser, args[0], files.at(-1), ...args.slice(1));
    };
    for (const language of languages) {
        await run(overview(language), desk, point, useKeys, set, resize);
        await run(overview(language), phone, touch, openMenu);
    }
    await run(overview("zh", "?at=2023-06-30&theme=dark&scale=1.25"), desk, point, leave, lose);
    await run(overview("en"), desk, go, ask);
} finally {
    await browser.close();
    server.close();
}
binaryen("wasm-split", "--merge-profiles", ...files, "-o", `${folder}.profile`);
const said = binaryen("wasm-split", program, `--profile=${folder}.profile`, "--verbose", "-o1", "/dev/null", "-o2", "/dev/null");
const kept = said.match(/^Keeping functions: (.*)$/m)[1].split(", ").filter((name) => name !== "");
const all = functionsOf(program);
writeFileSync(`${root}/web/first_page.txt`, recorded(kept.filter((name) => all.includes(name)), all));
for (const file of [...files, counting, `${folder}.profile`]) rmSync(file);
