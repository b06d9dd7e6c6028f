// Canvas and text version say the same; made-up data is marked in both, and on paper.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";

import { drop, here, languages, pages, plan, ready, root, settled, stage, visit, words } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const numbers = (text) => text.match(/\d[\d,.]*\d|\d/g) ?? [];
const twin = (page) => page.evaluate(() => document.getElementById("text").innerText);

/// The canvas's words without the header's date, which the text version has in its field.
const figures = (said) => numbers(said.replace(/\n(?:截至日期|As of)\n[^\n]*\n/, "\n"));

async function hasAllFigures(page, where) {
    const text = new Set(numbers(await twin(page)));
    const missing = figures(await words(page)).filter((number) => !text.has(number) && !/^20\d\d$/.test(number));
    assert.deepEqual(missing, [], where);
}

for (const ledger of ["", "exercise"]) {
    test(`every figure on the canvas is in the text, ${ledger || "public"} ledger`, async () => {
        const page = await it.open(`${plan}/zh/overview/?ledger=${ledger}`);
        for (const language of languages) {
            for (const name of pages) {
                await visit(page, `${plan}/${language}/${name}/?at=2024-08-01${ledger && `&ledger=${ledger}`}`);
                assert.ok(here(page).includes(`/${language}/${name}/`));
                await hasAllFigures(page, `${language} ${name}`);
            }
        }
    });
}

test("every subject's figures are in the text", async () => {
    const page = await it.open(`${plan}/en/indicators/?ledger=exercise`);
    const subjects = await page.evaluate(() => [...document.querySelectorAll("#text section[id]")].map((section) => section.id));
    assert.ok(subjects.includes("indicator:mines") && subjects.includes("indicator:green-mine-share"));
    for (const subject of subjects) {
        await page.evaluate((id) => { location.hash = id; }, subject);
        await settled(page);
        await hasAllFigures(page, subject);
    }
});

test("words that only the plan's own language has are shown in both versions, and marked in the text", async () => {
    const file = path.join(root, "assets/plans", plan, "plan.json");
    const own = (key, value) => (value?.zh ? { zh: value.zh } : value);
    const page = await it.open(`${plan}/en/minerals/`);
    await drop(page, { name: "own.json", text: JSON.stringify(JSON.parse(readFileSync(file, "utf8")), own) });
    await hasAllFigures(page, "minerals");
    assert.match(await words(page), /\n煤\n/);
    assert.doesNotMatch((await words(page)) + (await page.title()), /[\u0080-\u009f]/);
    const marked = page.locator('#text [lang="zh-CN"]');
    assert.ok((await marked.allInnerTexts()).includes("煤"));
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    await visit(page, `${plan}/zh/minerals/`);
    assert.match(await words(page), /\n煤\n/);
    assert.equal(await marked.count(), 0);
});

test("exercise data is marked on every page, and nothing else is", async () => {
    const page = await it.open(`${plan}/en/overview/?ledger=exercise`);
    for (const name of pages) {
        await visit(page, `${plan}/en/${name}/?ledger=exercise`);
        assert.match(await words(page), /Exercise data: the actual values below are made up/);
        assert.match(await twin(page), /Exercise data: the actual values below are made up/);
        await page.emulateMedia({ media: "print" });
        assert.ok(await page.locator("#text .exercise").isVisible());
        assert.match(await page.evaluate(() => getComputedStyle(document.querySelector(".exercise"), "::after").content), /EXERCISE DATA/);
        await page.emulateMedia({ media: "screen" });
        await visit(page, `${plan}/en/${name}/`);
        assert.doesNotMatch(await words(page) + (await twin(page)), /Exercise data:/);
    }
});

test("paper gets the text and no canvas, whichever is on the screen", async () => {
    const page = await it.open(`${plan}/zh/indicators/`);
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator("main h1").isVisible());
    assert.ok(!(await page.locator("#canvas").isVisible()));
    assert.ok(!(await page.locator("#text-header nav").first().isVisible()));
});

test("the mark of made-up data is on every sheet, from every view", async () => {
    for (const view of ["", "&view=text"]) {
        const page = await it.open(`${plan}/zh/overview/?ledger=exercise${view}`);
        for (const name of pages) {
            await visit(page, `${plan}/zh/${name}/?ledger=exercise${view}`);
            await page.emulateMedia({ media: "print" });
            const mark = await page.evaluate(() => {
                const { display, position, content, visibility } = getComputedStyle(document.querySelector(".exercise"), "::after");
                // What is fixed in something that is moved or clipped is not on each sheet.
                const holds = (style) => style.transform !== "none" || style.filter !== "none" || style.contain !== "none";
                let free = true;
                for (let at = document.querySelector(".exercise"); at; at = at.parentElement) free &&= !holds(getComputedStyle(at));
                return { display, position, content, visibility, free };
            });
            assert.deepEqual(mark, { display: "block", position: "fixed", content: '"演练数据"', visibility: "visible", free: true }, `${name}${view}`);
            await page.emulateMedia({ media: "screen" });
        }
    }
});

test("a date is read when it has been typed, not at each digit", async () => {
    const page = await it.open(`${plan}/en/overview/?view=text&at=2024-06-30`);
    const seen = [];
    page.on("framenavigated", () => seen.push(here(page)));
    const date = page.locator('input[name="at"]');
    await date.focus();
    await page.keyboard.type("09152023", { delay: 60 }); // en-US: month, day, year
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(await date.inputValue(), "2023-09-15", "nothing rewrote it");
    assert.match(here(page), /at=2024-06-30/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/at=2023-09-15/);
    await page.waitForFunction(() => document.getElementById("text").innerText.includes("15 September 2023"));
    assert.ok(seen.every((address) => /at=2023-09-15/.test(address)), `${seen}`);
    assert.equal(await page.evaluate(() => document.activeElement.name), "at", "the focus stays");
    await page.keyboard.type("0301"); // left half way: the year stands
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.waitForURL(/at=2023-03-01/);
    await date.focus();
    await page.keyboard.press("Backspace"); // no date any more
    await page.locator('select[name="theme"]').focus();
    assert.equal(await date.inputValue(), "2023-03-01");
    assert.match(here(page), /at=2023-03-01/);
});

test("what is being written in a field outlives the answer to the field before it", async () => {
    const page = await it.open(`${plan}/en/admission/?view=text#&admission.kind=new_mine&admission.mineral=coal`);
    const fields = page.locator("#text input[data-answer][type=text]");
    await fields.nth(0).fill("120");
    await fields.nth(0).press("Tab");
    const name = await page.evaluate(() => {
        const field = [...document.querySelectorAll("#text input[data-answer][type=text]")][1];
        field.focus();
        field.value = "half-wri";
        return field.name;
    });
    await page.waitForURL(/=120/);
    await settled(page);
    assert.deepEqual(await page.evaluate(() => [document.activeElement.name, document.activeElement.value]), [name, "half-wri"]);
});

test("the canvas begins where the reader was in the text", async () => {
    const { page, release } = await it.held("**/*.wasm");
    await page.goto(`${it.address}${plan}/zh/overview/`);
    await page.evaluate(() => document.querySelector('#text [id$="due"]').scrollIntoView());
    release();
    await ready(page);
    const seen = await page.screenshot();
    assert.ok(!seen.equals(await (await it.open(`${plan}/zh/overview/`)).screenshot()), "not at the top");
    assert.ok(seen.equals(await (await it.open(`${plan}/zh/overview/#part:due`)).screenshot()), "where a link to the section leads");
});

test("who has the focus in the text has it on the canvas that takes over", async () => {
    const { page, release } = await it.held("**/*.wasm");
    await page.goto(`${it.address}${plan}/zh/blocks/`);
    await page.locator("#text a").first().focus();
    release();
    await ready(page);
    assert.equal(await page.evaluate(() => document.activeElement.id), "canvas");
});

test("text that stays text keeps place and focus when the program takes over", async () => {
    const { page, release } = await it.held("**/*.wasm");
    await page.goto(`${it.address}${plan}/zh/indicators/?view=text&ledger=exercise`);
    const place = () => page.evaluate(() => {
        const section = document.querySelectorAll("#text > section")[3];
        return Math.round(section.getBoundingClientRect().top);
    });
    await page.evaluate(() => {
        const section = document.querySelectorAll("#text > section")[3];
        section.scrollIntoView();
        section.querySelector("a").focus({ preventScroll: true });
    });
    const before = await place();
    const link = await page.evaluate(() => document.activeElement.textContent);
    release();
    await ready(page);
    assert.ok(Math.abs((await place()) - before) < 30, `${before} -> ${await place()}`);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), link);
});

test("the text version's own links and controls drive the program", async () => {
    const page = await it.open(`${plan}/zh/overview/?view=text`);
    assert.ok(await page.locator("main h1").isVisible());
    await page.locator('input[name="at"]').fill("2023-06-30");
    await page.locator('input[name="at"]').dispatchEvent("change");
    await page.waitForURL(/at=2023-06-30/);
    await settled(page);
    assert.match(await twin(page), /截至2023年6月30日/);
    await page.locator('select[name="theme"]').selectOption("dark");
    await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
    await page.locator('select[name="ledger"]').selectOption("exercise");
    await page.waitForFunction(() => document.querySelector("#text .exercise"));
    await page.getByRole("link", { name: "条文", exact: true }).click();
    await page.waitForURL(/zh\/clauses\/.*at=2023-06-30.*theme=dark/);
    await page.getByRole("button", { name: "图形版" }).click();
    await page.waitForFunction(() => document.documentElement.dataset.view === "canvas");
});

test("a figure leads to its clause and the clause back to the figure", async () => {
    const page = await it.open(`${plan}/en/overview/?view=text`);
    const row = page.locator("tr", { hasText: "Coal-mining subsidence in all" });
    await row.getByRole("link", { name: "plan 1(2)4" }).click();
    await page.waitForURL(/clauses\/\?view=text#clause:1-2-4$/);
    await settled(page);
    await page.locator(`[id="clause:1-2-4"]`).getByRole("link", { name: "13,646.17 ha", exact: true }).click();
    await page.waitForURL(/overview\/\?view=text#part:baseline-subsidence$/);
});
