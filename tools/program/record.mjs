// Writes web/first_page.txt anew: what the program runs to show its first page, and for all that can be done there without going
// elsewhere; and web/pages.txt: what it runs to show any other page, and for what can be done there without leaving the pages. Wants
// dist/ (./run or tools/make-dist) and Chromium.
import { readFileSync, rmSync, writeFileSync } from "node:fs";

import { begun, desk, languages, launch, pages, phone, placeOf, plan, press as pressWords, ready, root, serve, settled, tap, visit } from "../../tests/browser/support.mjs";
import { binaryen, functionsOf, recorded } from "./functions.mjs";

const program = `${root}/build/wasm/web/oreplan.wasm`;
const folder = `${root}/build/record`;
const counting = `${folder}.wasm`; // the program, which counts its calls

const empty = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]); // a program without anything

const words = Object.fromEntries(languages.map((language) =>
    [language, JSON.parse(readFileSync(`${root}/assets/i18n/${language}.json`, "utf8"))]));
const languageOf = async (page) => (await page.getAttribute("html", "lang")).slice(0, 2);
const wordsOf = async (page) => words[await languageOf(page)];

async function point(page) {
    const { width, height } = page.viewportSize();
    for (let step = 0; step <= 20; ++step) await page.mouse.move(width * step / 20, height * ((step * 7) % 20) / 20);
    await page.mouse.move(width / 2, height / 2);
    for (const way of [1, 1, 1, -1]) await page.mouse.wheel(0, way * height / 2);
    await page.mouse.click(width - 30, height / 2);
}

async function useKeys(page) {
    await page.locator("#canvas").focus();
    for (const key of ["Control+Equal", "Control+Minus", "Control+0", "ArrowDown", "ArrowUp", "PageDown", "Home", "Tab", "Tab", "Shift+Tab", "Escape"]) {
        await page.keyboard.press(key);
        await settled(page); // each does what it does alone
    }
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

const whole = (page) => ready(page);

/// Where the page's links lead on the same page, on the canvas.
const ways = (page) => page.evaluate((most) => {
    const addresses = [...document.querySelectorAll("#text a[href]")].map(({ href }) => new URL(href)).filter(({ pathname }) => pathname === location.pathname)
        .map(({ pathname, search, hash }) => `${pathname.slice(1)}${search.replace("view=text", "")}${hash}`);
    return [...new Set(addresses)].slice(0, most);
}, 4);

/// Each page, with charts and with their tables, on many days of a ledger that has everything; and what stands in its text version.
const looks = ["", "ledger=exercise&at=2024-08-01&tables=1", "ledger=none&at=2026-06-30&theme=contrast",
    ...["2020-12-31", "2021-09-30", "2022-06-30", "2023-03-31", "2024-02-29", "2025-06-30", "2025-12-31"].map((day) => `ledger=exercise&at=${day}`)];
async function tour(page) {
    const language = await languageOf(page);
    for (const name of pages) {
        for (const look of looks) {
            await visit(page, `${plan}/${language}/${name}/?${look}`);
            await page.mouse.wheel(0, 2000);
        }
        await visit(page, `${plan}/${language}/${name}/?ledger=exercise&at=2024-08-01&view=text`);
        await page.evaluate(() => document.querySelector("#text button.sort")?.click());
        for (const address of await ways(page)) await visit(page, address);
    }
}

/// A ledger comes to a machine so slow that the page tells how far it is.
async function wait(page) {
    const client = await page.context().newCDPSession(page);
    await client.send("Emulation.setCPUThrottlingRate", { rate: 30 });
    await visit(page, `${plan}/${await languageOf(page)}/blocks/?ledger=exercise`);
    await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
}

/// What is asked of a mine that is not there yet, and what is searched for.
async function inquire(page) {
    const language = await languageOf(page);
    for (const kind of ["new_mine", "expansion", "shallow_expansion", "merger", "exploration_right"])
        await visit(page, `${plan}/${language}/admission/?ledger=exercise#&admission.kind=${kind}&admission.mineral=coal`);
    await visit(page, `${plan}/${language}/search/?q=coal`);
    await page.keyboard.press("/");
    await page.keyboard.type("1", { delay: 50 });
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Escape");
}

/// Another day: by its field, the line of time, and as it goes on by itself.
async function date(page) {
    await pressWords(page, "as of 30 June 2023");
    await settled(page);
    await pressWords(page, (await wordsOf(page))["control.play"]);
    const { left, top, bottom } = await placeOf(page, "2022");
    await page.mouse.move(left + 5, (top + bottom) / 2);
    await page.mouse.down();
    await page.mouse.move(left + 60, (top + bottom) / 2, { steps: 5 });
    await page.mouse.up();
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
    // All of the program is there, but the first page is not to know; what comes of it has nothing in it.
    await page.route(/oreplan\.(pages|seldom)-[^/]*\.wasm$/, (route) => {
        if (acts.includes(whole)) return route.fulfill({ body: empty, contentType: "application/wasm" });
        return acts.includes(go) && route.abort(); // otherwise it is on its way for as long as it takes
    });
    await page.goto(address);
    await begun(page);
    for (const act of acts) {
        await act(page);
        await page.waitForTimeout(600); // what it sets going
    }
    writeFileSync(file, Buffer.from(await page.evaluate(counted)));
    await context.close();
}

/// The names of what these profiles have called.
function called(files) {
    const profile = `${folder}.profile`;
    binaryen("wasm-split", "--merge-profiles", ...files, "-o", profile);
    const said = binaryen("wasm-split", program, `--profile=${profile}`, "--verbose", "-o1", "/dev/null", "-o2", "/dev/null");
    rmSync(profile);
    return said.match(/^Keeping functions: (.*)$/m)[1].split(", ").filter((name) => name !== "");
}

binaryen("wasm-split", "--instrument", program, "-o", counting);
const server = await serve();
const browser = await launch();
const first = [], others = [];
try {
    const overview = (language, query = "") => `${server.address}${plan}/${language}/overview/${query}`;
    const run = async (files, ...args) => {
        files.push(`${folder}-${first.length}-${others.length}.profile`);
        await record(browser, args[0], files.at(-1), ...args.slice(1));
    };
    for (const language of languages) {
        await run(first, overview(language), desk, point, useKeys, set, resize);
        await run(first, overview(language), phone, touch, openMenu);
        await run(others, overview(language), desk, whole, tour, inquire);
    }
    await run(others, overview("zh"), phone, whole, tour);
    await run(others, overview("en"), desk, whole, wait);
    await run(others, overview("en", "?at=2023-06-30"), desk, whole, date);
    await run(first, overview("zh", "?at=2023-06-30&theme=dark&scale=1.25"), desk, point, leave, lose);
    await run(first, overview("en"), desk, go, ask);
} finally {
    await browser.close();
    server.close();
}
const all = functionsOf(program);
const write = (name, kept) => writeFileSync(`${root}/web/${name}.txt`, recorded(kept.filter((each) => all.includes(each)), all));
const of_first = called(first);
write("first_page", of_first);
write("pages", called(others).filter((each) => !of_first.includes(each)));
for (const file of [...first, ...others, counting]) rmSync(file);
