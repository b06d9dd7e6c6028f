// Canvas and text version say the same; made-up data is marked in both, and on paper.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { here, languages, pages, plan, settled, stage, visit, words } from "./support.mjs";

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
    await page.waitForURL(/clauses\/\?view=text#1-2-4$/);
    await settled(page);
    await page.locator("#\\31 -2-4").getByRole("link", { name: "13,646.17 ha", exact: true }).click();
    await page.waitForURL(/overview\/\?view=text#part:baseline-subsidence$/);
});
