// Forms: answers are in the address behind '#', bad ones are told and kept, and the result is there at once, on the canvas and
// in the text version alike.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";

import { here, hereBecomes, openMenu, plan, press, settled, stage, test, text, visit, words } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const answer = async (page, field, value) => {
    const control = page.locator(`[name="${field}"]`);
    if ((await control.evaluate((element) => element.tagName)) === "SELECT") await control.selectOption(value);
    else if ((await control.getAttribute("type")) === "checkbox") await control.setChecked(value === "1");
    else {
        await control.fill(value);
        await control.dispatchEvent("change");
    }
    await settled(page);
};

test("an application is tested as it is filled in: 45 in a medium coal deposit is enough, 44.9 is not", async () => {
    const page = await it.open(`${plan}/en/admission/?view=text`);
    await answer(page, "admission.kind", "new_mine");
    await answer(page, "admission.mineral", "coal");
    await answer(page, "admission.method", "underground");
    await answer(page, "admission.deposit_class", "medium");
    await answer(page, "admission.capacity", "４５");
    assert.match(here(page), /admission\/\?view=text#.*&admission\.capacity=%EF%BC%94%EF%BC%95/);
    const scale = page.locator(".finding", { hasText: "Minimum scale" }).first();
    assert.match(await scale.innerText(), /45/);
    assert.equal(await scale.locator("[data-status]").first().getAttribute("data-status"), "met");
    await answer(page, "admission.capacity", "44.9");
    assert.equal(await scale.locator("[data-status]").first().getAttribute("data-status"), "missed");
    const address = here(page);
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset.state === "ready");
    assert.equal(here(page), address);
    assert.equal(await page.locator('[name="admission.capacity"]').inputValue(), "44.9");
});

test("what cannot be used is told with a cure and stays as it was typed", async () => {
    const page = await it.open(`${plan}/zh/admission/?view=text#&admission.kind=new_mine&admission.mineral=coal`);
    await answer(page, "admission.capacity", "很大");
    const field = page.locator('[name="admission.capacity"]');
    assert.equal(await field.inputValue(), "很大");
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    assert.match(await page.locator('[id="note:admission.capacity"] .problem').innerText(), /“很大”不是数字。请只写数字/);
});

test("renewal, transfer and change of name are not tested", async () => {
    const page = await it.open(`${plan}/en/admission/?view=text`);
    for (const kind of ["renewal", "transfer", "change_of_name"]) {
        await answer(page, "admission.kind", kind);
        assert.equal(await page.locator("#text .finding").count(), 1, kind);
        const outcome = page.locator("#text .finding [data-status]").first();
        assert.equal(await outcome.getAttribute("data-status"), "", "none of the five statuses");
        assert.match(await outcome.innerText(), /does not apply/, kind);
    }
});

test("a field on the canvas takes the keyboard, and the address and the text follow", async () => {
    const page = await it.open(`${plan}/zh/admission/#&admission.kind=new_mine&admission.mineral=coal`);
    await press(page, "设计规模", { after: 1 });
    await page.waitForFunction(() => document.activeElement.id === "text-agent");
    await page.keyboard.type("120");
    await page.waitForFunction(() => /admission\.capacity=120/.test(location.hash));
    await settled(page);
    assert.equal(await page.locator('[name="admission.capacity"]').inputValue(), "120");
});

test("what is asked of the mines stays a thought: one more small mine leaves 11 of 13 large or medium, which is 84.6 %", async () => {
    const page = await it.open(`${plan}/en/mines/?view=text`);
    const asked = { change: "add", mineral: "coal", method: "underground", class: "small" };
    for (const [field, value] of Object.entries(asked)) {
        assert.doesNotMatch(await text(page), /12 mines become 13/, `before ${field}`);
        await answer(page, `mines.${field}`, value);
    }
    assert.match(await text(page), /12 mines become 13/);
    const share = page.locator("tr", { hasText: "Large and medium mines" }).filter({ hasText: "at least 80%" }).locator("[data-status]");
    assert.match((await share.allInnerTexts()).join(), /91\.7%.*,.*84\.6%/);
    assert.match(here(page), /#&mines\.change=add&mines\.class=small&mines\.method=underground&mines\.mineral=coal$/);
    const another = await it.open(`${plan}/en/mines/?view=text`);
    assert.doesNotMatch(await text(another), /12 mines become 13/, "an address without it has nothing of it");
});

/// Presses a link of the text version as a hand does, which takes its time.
async function click(page, link, delay) {
    await settled(page);
    await link.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await link.boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.waitForTimeout(delay);
    await page.mouse.up();
}

const header = (page, name) => page.locator("#text-header").getByRole("link", { name, exact: true });
const heading = (page, words) => page.waitForFunction((wanted) => document.querySelector("#text h1").textContent === wanted, words);

for (const delay of [0, 150]) {
    test(`a link that is pressed for ${delay} ms after a date was typed leads on with that date`, async () => {
        const page = await it.open(`${plan}/en/overview/?view=text&at=2024-06-30`);
        await openMenu(page, "pages");
        await page.locator('input[name="at"]').focus();
        await page.keyboard.type("09152023"); // en-US: month, day, year
        await click(page, header(page, "Indicators"), delay);
        await hereBecomes(page, "/indicators/");
        await heading(page, "Indicators");
        assert.equal(here(page), `${plan}/en/indicators/?at=2023-09-15&view=text`);
        assert.match(await text(page), /15 September 2023/);
        await page.locator('input[name="at"]').fill("2022-03-31");
        await click(page, page.locator("#text a[href*='#clause:']:visible").first(), delay);
        await hereBecomes(page, "/clauses/?at=2022-03-31&view=text#clause:");
        await page.locator('input[name="at"]').fill("2021-06-30");
        await click(page, header(page, "中文"), delay);
        await hereBecomes(page, "/zh/clauses/?at=2021-06-30&view=text");
    });

    test(`a link that is pressed for ${delay} ms after an answer was typed keeps it, one that was taken back too`, async () => {
        const page = await it.open(`${plan}/en/admission/?view=text#&admission.kind=new_mine&admission.mineral=coal`);
        await openMenu(page, "pages");
        await page.locator('[name="admission.capacity"]').focus();
        await page.keyboard.type("12 + 1 %&");
        await click(page, header(page, "Clauses"), delay);
        await heading(page, "Clauses");
        await settled(page);
        assert.match(here(page), /clauses\/\?view=text#&admission\.capacity=12%20%2B%201%20%25%26&admission\.kind=new_mine&/);
        await page.goBack();
        await heading(page, "Admission check");
        assert.equal(await page.locator('[name="admission.capacity"]').inputValue(), "12 + 1 %&");
        await openMenu(page, "pages");
        await page.locator('[name="admission.capacity"]').fill("");
        await click(page, header(page, "Clauses"), delay);
        await heading(page, "Clauses");
        await settled(page);
        assert.doesNotMatch(here(page), /capacity/);
    });

    test(`a link that is pressed for ${delay} ms after something was searched for is followed`, async () => {
        const page = await it.open(`${plan}/en/search/?view=text&q=coal`);
        await page.locator('input[name="q"]').focus();
        await page.keyboard.press("Control+a");
        await page.keyboard.type("rare earths");
        const link = page.locator("#text section[id] a[href*='#']").nth(3); // which may not be found by that
        const subject = (await link.getAttribute("href")).split("#")[1];
        await click(page, link, delay);
        await hereBecomes(page, subject);
    });

    test(`a link that sets the date itself, pressed for ${delay} ms, has its way, and a button acts on what was typed`, async () => {
        const page = await it.open(`${plan}/en/report/?view=text&ledger=exercise`);
        await page.locator('input[name="at"]').fill("2022-05-31");
        await click(page, page.locator("#text .choice a", { hasText: "2023" }), delay);
        await hereBecomes(page, "at=2023-12-31");
        await page.locator('input[name="at"]').focus();
        await page.keyboard.type("05312022");
        await click(page, page.getByRole("button", { name: "Dashboard" }), delay);
        await page.waitForFunction(() => document.documentElement.dataset.view === "canvas");
        assert.match(here(page), /at=2022-05-31/);
    });
}

test("what is pressed and let go of elsewhere holds nothing back", async () => {
    const page = await it.open(`${plan}/en/overview/?view=text&at=2024-06-30`);
    await openMenu(page, "pages");
    await page.locator('input[name="at"]').focus();
    await page.keyboard.type("09152023");
    const { x, y } = await header(page, "Indicators").boundingBox();
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    await page.waitForURL(/at=2023-09-15/);
    await settled(page);
    assert.doesNotMatch(await text(page), /15 September 2023/);
    await page.mouse.move(x + 5, y + 300, { steps: 3 });
    await page.mouse.up();
    await page.waitForFunction(() => document.getElementById("text").innerText.includes("15 September 2023"));
    assert.match(here(page), /overview/);
});

test("a table is saved as it stands, by the text version's button", async () => {
    const page = await it.open(`${plan}/zh/indicators/?view=text`);
    await page.locator("#text .as-table > summary").first().click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("button.save").first().click()]);
    assert.match(download.suggestedFilename(), /^weishan-2021-2025-indicators-table-01-public-record-\d{4}-\d{2}-\d{2}\.csv$/);
    const csv = readFileSync(await download.path(), "utf8");
    assert.ok(csv.startsWith("\uFEFF规划,"));
    assert.match(csv, /煤开采量.*915/);
});

test("the report of a year stands on its last day, prints, and gives its tables", async () => {
    const page = await it.open(`${plan}/en/report/?view=text&ledger=exercise`);
    await page.locator("#text .choice a", { hasText: "2023" }).click();
    await page.waitForURL(/at=2023-12-31.*report\.period=2023/);
    await settled(page);
    assert.match(await text(page), /31 December 2023/);
    await page.evaluate(() => { window.printed = 0; window.print = () => ++window.printed; });
    await page.locator('[data-command="print"]').click();
    assert.equal(await page.evaluate(() => window.printed), 1);
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator('[data-command="save_tables"]').click()]);
    assert.ok(readFileSync(await download.path(), "utf8").split("\r\n").length > 30);
});

test("answers stay while one looks something up on another page", async () => {
    const page = await it.open(`${plan}/en/admission/?view=text#&admission.kind=new_mine&admission.mineral=coal&admission.capacity=60`);
    await openMenu(page, "pages");
    await page.locator("#text-header nav a", { hasText: "Clauses" }).click();
    await page.waitForURL(/clauses/);
    await settled(page);
    await page.goBack();
    await page.waitForURL(/admission/);
    await settled(page);
    assert.equal(await page.locator('[name="admission.capacity"]').inputValue(), "60");
    await visit(page, `${plan}/en/admission/`);
    assert.doesNotMatch(await words(page), /\b60\b/);
});
