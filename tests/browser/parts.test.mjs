// The program comes in three files: the first page works with the first of them alone, all pages with two, and whatever needs another
// waits for it.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { binaryen } from "../../tools/program/functions.mjs";
import { begun, drop, here, hereBecomes, languages, openMenu, pages, placeOf, plan, point, press, ready, root, settled, stage, test, visit, words } from "./support.mjs";

const rest = /oreplan\.(pages|seldom)-[^/]*\.wasm$/;
const seldom = /oreplan\.seldom-[^/]*\.wasm$/;
const english = `${plan}/en/overview/`;

let it;
before(async () => (it = await stage()));
after(() => it.close());

/// A page whose errors are kept.
function errorsOf(page) {
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => message.text().includes("was called before") && console.error(message.text()));
    return errors;
}

test("the first page works without the rest", async () => {
    const { page, release } = await it.held(rest);
    // What the first page calls of it after all is not fetched either. Cure: npm run first-page, and build again.
    await page.route(rest, (route) => (route.request().resourceType() === "xhr" ? route.abort() : route.fallback()));
    await page.setViewportSize({ width: 1440, height: 900 });
    const errors = errorsOf(page);
    await page.goto(it.address + english);
    await begun(page);
    assert.equal(await page.evaluate(() => oreplan.hasPages()), false);
    await point(page, "Mines");
    await page.mouse.move(700, 500);
    const before = (await placeOf(page, "The main promises")).top;
    await page.mouse.wheel(0, 300);
    await page.waitForFunction((top) => oreplan.drawn().some((text) => text.words === "The main promises" && text.top < top), before);
    const chip = `as of ${new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })}`;
    await page.mouse.wheel(0, -300);
    await press(page, chip); // what the date is set with waits for the rest
    await press(page, "unknown 9"); // those alone
    await hereBecomes(page, "status=unknown");
    await press(page, "Settings");
    await press(page, "Dark");
    await hereBecomes(page, "theme=dark");
    await press(page, "Back to the pages");
    await page.keyboard.press("Control+Equal");
    await hereBecomes(page, "scale=1.25");
    for (const key of ["Tab", "Escape", "Shift+Tab"]) {
        await page.keyboard.press(key);
        await settled(page);
    }
    assert.equal(await page.evaluate(() => oreplan.hasPages()), false);

    await press(page, "Mines");
    await settled(page);
    assert.match(here(page), /overview/);
    release();
    await hereBecomes(page, "/mines/");
    assert.match(await words(page), /Mines/);
    await page.waitForFunction(() => document.querySelector("#text h1").textContent.includes("Mines"));
    assert.deepEqual(errors, []);
});

test("no first page of any day lacks a word while the others are on their way", async () => {
    for (const language of ["zh", "en"]) {
        const { page, release } = await it.held(/\.more-[^/]*\.json$/);
        await page.goto(`${it.address}${plan}/${language}/overview/`);
        await page.waitForFunction(() => globalThis.oreplan?.drawn().length > 0);
        for (let year = 2020; year <= 2025; ++year) {
            for (const day of ["06-14", "12-31"].slice(year === 2020 ? 1 : 0)) {
                await visit(page, `${plan}/${language}/overview/?at=${year}-${day}`);
                const lacking = (await page.evaluate(() => oreplan.drawn())).map(({ words }) => words).filter((words) => words.includes("⟦"));
                assert.deepEqual(lacking, [], `${language} ${year}-${day}. Cure: npm run first-page`);
            }
        }
        release();
    }
});

test("files that are dropped before the rest is here are opened when it is", async () => {
    const { page, release } = await it.held(rest);
    await page.goto(it.address + english);
    await begun(page);
    await drop(page, { name: "broken.json", text: "{" });
    assert.match(await page.locator("#notices").innerText(), /wait|open/i);
    release();
    await page.waitForFunction(() => oreplan.words().includes("broken.json"));
});

test("what few visitors use of the program comes when it is used, and not before", async () => {
    // What is run differs with the language less than with the look: each language has looks of its own, the text last.
    const looks = { zh: ["", "tables=1&sort=1:1", "view=text"], en: ["ledger=exercise&at=2025-06-30", "view=text&ledger=exercise"] };
    for (const language of languages) {
        const page = await (await it.context()).newPage();
        const [asked, early] = [[], []];
        page.on("request", (request) => seldom.test(request.url()) && asked.push(request.url()));
        page.on("console", (message) => message.text().includes("was called before") && early.push(message.text()));
        await page.goto(`${it.address}${plan}/${language}/overview/`);
        await ready(page);
        for (const each of pages) {
            for (const look of looks[language]) {
                await visit(page, `${plan}/${language}/${each}/?${look}`);
            }
        }
        assert.deepEqual([asked, early], [[], []], "Cure: npm run first-page, and a build");
        await openMenu(page, "settings");
        await page.locator("#text-header [data-command=share]").click();
        await page.locator("dialog[open]").waitFor();
        assert.equal(asked.length, 1);
        await page.context().close();
    }
});

test("a rest that does not come costs no more than what needs it, and may be asked for again", async () => {
    const context = await it.context();
    const page = await context.newPage();
    const errors = errorsOf(page);
    let lost = 0;
    await context.route(rest, (route) => (lost < 6 ? route.abort(++lost && "failed") : route.continue())); // twice three tries
    await page.goto(it.address + english);
    await begun(page);
    const notice = page.locator("#notices div", { hasText: "rest of the program" });
    await notice.waitFor();
    await press(page, "Mines");
    while (lost < 6) await page.waitForTimeout(100);
    await page.waitForTimeout(300); // until the page knows
    assert.match(await words(page), /The main promises/);
    await notice.getByRole("button", { name: "Try again" }).click();
    await hereBecomes(page, "/mines/");
    assert.equal(await notice.count(), 0);
    assert.deepEqual(errors, []);
});

test("without graphics and the rest, what the text version's controls ask for waits", async () => {
    const context = await it.context();
    const page = await context.newPage();
    const errors = errorsOf(page);
    await page.addInitScript(() => {
        const context_of = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
            return kind.startsWith("webgl") ? null : context_of.call(this, kind, ...more);
        };
    });
    let lost = true;
    await context.route(rest, (route) => (lost ? route.abort() : route.continue()));
    await page.goto(it.address + english);
    await begun(page);
    const notice = page.locator("#notices div", { hasText: "rest of the program" });
    await notice.waitFor();
    await page.locator("#text-header input[type=date]").fill("2023-06-30");
    await page.keyboard.press("Tab");
    await openMenu(page, "settings");
    const buttons = await page.locator("button[data-command]:visible").all();
    assert.ok(buttons.length > 0);
    for (const button of buttons) await button.click();
    await page.waitForTimeout(2000);
    assert.equal(await page.getAttribute("html", "data-state"), "ready");
    assert.deepEqual(errors, []);
    lost = false;
    await notice.getByRole("button", { name: "Try again" }).click();
    await hereBecomes(page, "at=2023-06-30");
});

test("a page that takes the whole program says so where half of it is lost, and opens when asked again", async () => {
    const context = await it.context();
    const page = await context.newPage();
    let lost = true;
    await context.route(rest, (route) => (lost ? route.abort() : route.continue()));
    await page.goto(`${it.address}${plan}/en/mines/`);
    await ready(page, "failed");
    assert.ok(await page.locator("main table").first().isVisible());
    lost = false;
    await page.locator("#failure-again").click();
    await ready(page);
    assert.match(here(page), /mines/);
});

test("a program that is cut in the wrong place fetches at once what it lacks", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "oreplan-"));
    const [first, second] = [`${folder}/first.wasm`, `${folder}/rest.wasm`];
    binaryen("wasm-split", `${root}/build/wasm/web/oreplan.wasm`, "--keep-funcs=main", "--placeholder-namespace=pages", "-o1", first, "-o2", second);
    const context = await it.context();
    const serve = (file) => (route) => route.fulfill({ path: file, contentType: "application/wasm" });
    await context.route(/oreplan-[^/]*\.wasm$/, serve(first));
    await context.route(rest, serve(second));
    await context.route(seldom, (route) => route.fulfill({ body: Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), contentType: "application/wasm" }));
    const page = await context.newPage();
    await page.goto(it.address + english);
    await ready(page);
    assert.match(await words(page), /The main promises/);
    const chip = (await words(page)).match(/^as of .+$/m)[0];
    await press(page, chip); // and knows that all of it is here
    await page.waitForFunction(() => oreplan.words().includes("Play"));
    await press(page, "Mines");
    await hereBecomes(page, "/mines/");
    rmSync(folder, { recursive: true });
});
