// Everything is in the address, and everything can be reached by keyboard and by pointer.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { here, hereBecomes, languages, pages, phone, plan, settled, stage, visit, words } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const titles = {
    zh: ["总览", "规划指标", "绿色矿山", "预警", "矿种", "矿山", "规划区块", "生态修复", "监测", "准入测算", "任务与管理", "评估报告", "条文", "判定方法"],
    en: ["Overview", "Indicators", "Green mines", "Warnings", "Minerals", "Mines", "Blocks", "Restoration", "Monitoring", "Admission check",
        "Tasks and life", "Evaluation report", "Clauses", "Method"],
};

test("an address reproduces page, language, subject, date, ledger, denominator and tables", async () => {
    const any = await it.open(`${plan}/zh/overview/`);
    for (const language of languages) {
        for (const [index, name] of pages.entries()) {
            await visit(any, `${plan}/${language}/${name}/`);
            assert.ok((await words(any)).includes(titles[language][index]));
            assert.match(await any.title(), new RegExp(`^${titles[language][index]} `));
        }
    }
    const address = `${plan}/en/green-mines/?at=2023-06-30&ledger=exercise&green=planned_mines&tables=1&theme=dark&scale=1.50#part:denominators`;
    const page = await it.open(address);
    assert.equal(here(page), address);
    const said = await words(page);
    for (const part of ["30 June 2023", "of the planned number of mines", "Show as charts", "made up"]) {
        assert.ok(said.includes(part), part);
    }
    const detail = await it.open(`${plan}/zh/indicators/#indicator:mines`);
    assert.ok((await words(detail)).includes("不超过 14 个"));
    assert.ok((await words(detail)).includes("按上限判定"), "the subject's definition is shown");
});

test("what an address says wrongly is left at its default, and said to be", async () => {
    const page = await it.open(`${plan}/zh/overview/?at=2019-02-31&theme=pink&scale=99&ledger=none&green=x`);
    const today = new Date(); // the plan's period is over: it is looked at today
    const words_of_today = `${today.getFullYear()}年${today.getMonth() + 1}月${today.getDate()}日`;
    assert.ok((await words(page)).includes(words_of_today));
    for (const part of ["at=2019-02-31", "theme=pink", "scale=99", "green=x", "none"]) assert.ok((await words(page)).includes(part), part);
    assert.equal(here(page), `${plan}/zh/overview/`);
});

test("back and forward go through what was looked at", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    await page.mouse.click(60, 158);
    await hereBecomes(page, "/zh/indicators/");
    await page.mouse.click(60, 330);
    await hereBecomes(page, "/zh/blocks/");
    await page.goBack();
    await hereBecomes(page, "/zh/indicators/");
    assert.ok((await words(page)).includes("全部指标"));
    await page.goForward();
    await hereBecomes(page, "/zh/blocks/");
    assert.ok((await words(page)).includes("投放时序"));
});

test("the keyboard alone reaches pages, settings and a subject", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    await page.locator("#canvas").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await settled(page);
    await page.keyboard.press("Enter");
    await settled(page);
    assert.doesNotMatch(here(page), /overview\/$/, "Enter on the second page of the navigation goes there");
    // What each place that the key comes to does when Enter is pressed there; each time back to where one was.
    const seen = new Set();
    const walk = async (key, ...wanted) => {
        for (let step = 0; step < 30 && !wanted.every((what) => seen.has(what)); ++step) {
            await page.keyboard.press(key);
            const before = here(page);
            await page.keyboard.press("Enter");
            await settled(page);
            if ((await words(page)).includes("缩放")) seen.add("settings");
            if (here(page) === before) continue;
            if (here(page).includes("/en/")) seen.add("language");
            if (here(page).includes("theme=")) seen.add("theme");
            if (here(page).includes("scale=")) seen.add("scale");
            if (here(page).includes("#")) seen.add("subject");
            if (here(page).includes("view=text")) seen.add("text");
            await page.goBack();
            await settled(page);
            if (await page.evaluate(() => document.activeElement.id !== "canvas")) await page.locator("#canvas").focus();
        }
        for (const what of wanted) assert.ok(seen.has(what), `${what} by ${key}: ${[...seen]}`);
    };
    await walk("Tab", "language", "settings");
    await walk("Shift+Tab", "scale", "theme");
    await walk("Tab", "text", "subject");
});

test("the keyboard goes on where what it stood on is gone", async () => {
    const page = await it.open(`${plan}/zh/clauses/`);
    await page.locator("#canvas").focus();
    for (let step = 0; step < 20; ++step) await page.keyboard.press("Tab"); // into the clauses, which no other page has
    await settled(page);
    await visit(page, `${plan}/zh/blocks/`);
    await page.locator("#canvas").focus();
    for (let step = 0; step < 2; ++step) {
        await page.keyboard.press("Tab");
        await settled(page);
    }
    await page.keyboard.press("Enter");
    await settled(page);
    assert.doesNotMatch(here(page), /blocks\/$/);
});

test("the keyboard moves the date", async () => {
    const page = await it.open(`${plan}/zh/overview/?at=2023-06-30`);
    await page.mouse.click(1050, 55); // the line of time takes the focus
    await settled(page);
    await page.waitForURL(/at=/);
    const at = () => new URL(page.url()).searchParams.get("at") ?? new Date().toISOString().slice(0, 10);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const start = at();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction((before) => new URLSearchParams(location.search).get("at") !== before, start);
    const day = 86400000;
    assert.equal(Date.parse(at()) - Date.parse(start), day);
    await page.keyboard.press("Home");
    await page.waitForURL(/at=2020-12-31/);
    await page.keyboard.press("End");
    await page.waitForFunction(() => !location.search.includes("at="));
});

test("the skip link leads to the text version, and Escape leaves the canvas", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    await page.locator("#canvas").focus();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement.id === "skip");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.documentElement.dataset.view === "text");
    assert.match(here(page), /view=text/);
});

test("on a phone the menu opens by a tap and a drag scrolls", async () => {
    const page = await it.open(`${plan}/zh/overview/`, phone);
    const before = (await page.screenshot()).toString("base64");
    await page.touchscreen.tap(345, 28);
    await settled(page);
    assert.ok((await words(page)).includes("文字版"));
    await page.touchscreen.tap(60, 190);
    await settled(page);
    assert.doesNotMatch(here(page), /overview\/$/);
    assert.notEqual((await page.screenshot()).toString("base64"), before);
    const client = await page.context().newCDPSession(page);
    const still = (await page.screenshot()).toString("base64");
    const touch = (type, y) => client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: 200, y }] });
    await touch("touchStart", 700);
    for (let y = 680; y > 300; y -= 40) await touch("touchMove", y);
    await touch("touchEnd");
    await settled(page);
    assert.notEqual((await page.screenshot()).toString("base64"), still);
});
