// Everything is in the address, and everything can be reached by keyboard and by pointer.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { focusedWords, here, hereBecomes, languages, pages, phone, placeOf, plan, press, ready, settled, stage, tap, test, text, visit, walkTo, words } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const titles = {
    zh: ["总览", "规划指标", "绿色矿山", "预警", "矿种", "矿山", "规划区块", "生态修复", "监测", "准入测算", "任务与管理", "评估报告", "关于规划", "条文", "判定方法", "搜索"],
    en: ["Overview", "Indicators", "Green mines", "Warnings", "Minerals", "Mines", "Blocks", "Restoration", "Monitoring", "Admission check",
        "Tasks and life", "Evaluation report", "About the plan", "Clauses", "Method", "Search"],
};

test("an address reproduces page, language, subject, date, ledger, denominator and tables", async () => {
    const any = await it.open(`${plan}/zh/overview/`);
    for (const language of languages) {
        for (const [index, name] of pages.entries()) {
            await visit(any, `${plan}/${language}/${name}/`);
            assert.equal(await any.locator("#text h1").textContent(), titles[language][index]);
            assert.match(await any.title(), new RegExp(`^${titles[language][index]} `));
        }
    }
    const address = `${plan}/en/green-mines/?at=2023-06-30&ledger=exercise&green=planned_mines&tables=1&theme=dark&scale=1.5#part:denominators`;
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

test("a plan comes in its own words, those of another language when somebody reads it in that, and each once", async () => {
    const page = await (await it.context()).newPage();
    const asked = [];
    page.on("request", (request) => asked.push(...(request.url().match(/plan-(zh|en)-[^/]*json$/)?.slice(1) ?? [])));
    await page.goto(`${it.address}${plan}/zh/blocks/?at=2024-06-30&ledger=exercise`);
    await ready(page);
    assert.deepEqual(asked, ["zh"]);
    await press(page, "English");
    await hereBecomes(page, `${plan}/en/blocks/?at=2024-06-30&ledger=exercise`);
    await settled(page);
    assert.ok((await words(page)).includes("Mineral water at Weihe village, Gaolou township"));
    await press(page, "中文");
    await hereBecomes(page, `${plan}/zh/blocks/?at=2024-06-30&ledger=exercise`);
    await settled(page);
    assert.ok((await words(page)).includes("微山县高楼乡渭河村地区矿泉水"));
    assert.deepEqual(asked, ["zh", "en"]);
});

test("what an address says wrongly is left at its default, and said to be", async () => {
    const page = await it.open(`${plan}/zh/overview/?at=2019-02-31&theme=pink&scale=99&ledger=nowhere&green=x`);
    const today = new Date(); // the plan's period is over: it is looked at today
    const words_of_today = `${today.getFullYear()}年${today.getMonth() + 1}月${today.getDate()}日`;
    assert.ok((await words(page)).includes(words_of_today));
    for (const part of ["“2019-02-31”不是日期", "theme=pink", "scale=99", "green=x", "没有台账“nowhere”"]) assert.ok((await words(page)).includes(part), part);
    assert.ok((await words(page)).includes("实际情况由公开资料汇编"), "the ledger that the page opens with");
    assert.equal(here(page), `${plan}/zh/overview/`);
});

test("an address whose end was cut off within an escape opens, without the answer that was cut, which is said", async () => {
    const said = "Parts of the address could not be read and were left out: admission.project=%E4%B8.";
    for (const [query, told] of [["", words], ["?view=text", text]]) {
        const whole = `${plan}/en/admission/${query}#&admission.capacity=45&admission.kind=new_mine&admission.mineral=coal`;
        const page = await it.open(`${whole}&admission.project=%E4%B8`);
        assert.equal(await page.getAttribute("html", "data-view"), query === "" ? "canvas" : "text");
        assert.ok((await told(page)).includes(said), query);
        await page.waitForFunction((address) => location.href.endsWith(address), whole);
        assert.equal(await page.locator('[name="admission.project"]').inputValue(), "", query);
        assert.equal(await page.locator('[name="admission.capacity"]').inputValue(), "45", query);
    }
});

test("back and forward go through what was looked at", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    await press(page, "规划指标");
    await hereBecomes(page, "/zh/indicators/");
    await press(page, "规划区块");
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
    await walkTo(page, "ArrowDown", "规划指标");
    await page.keyboard.press("Enter");
    await hereBecomes(page, "/zh/indicators/");
    await walkTo(page, "Tab", "绿色矿山建成率");
    await page.keyboard.press("Enter");
    await hereBecomes(page, "#indicator:green-mine-share");
    await walkTo(page, "Shift+Tab", "显示设置");
    await page.keyboard.press("Enter");
    for (const [said, parameter] of [["\u2212", "scale=0.75"], ["深色", "theme=dark"]]) {
        await walkTo(page, "Shift+Tab", said);
        await page.keyboard.press("Enter");
        await hereBecomes(page, parameter);
    }
    await walkTo(page, "Tab", "English");
    await page.keyboard.press("Enter");
    await hereBecomes(page, "/en/indicators/");
    await walkTo(page, "Tab", "Text version");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.documentElement.dataset.view === "text");
});

test("the keyboard goes on where what it stood on is gone", async () => {
    const page = await it.open(`${plan}/zh/clauses/`);
    await page.locator("#canvas").focus();
    await walkTo(page, "Tab", "11 个"); // which no other page has
    await visit(page, `${plan}/zh/blocks/`);
    await page.locator("#canvas").focus();
    for (let step = 0; step < 2; ++step) await page.keyboard.press("Tab");
    assert.notEqual(await focusedWords(page), "");
    await page.keyboard.press("Enter");
    await settled(page);
    assert.doesNotMatch(here(page), /blocks\/$/);
});

test("the keyboard moves the date", async () => {
    const page = await it.open(`${plan}/zh/overview/?at=2023-06-30`);
    const at = () => new URL(page.url()).searchParams.get("at");
    await press(page, "截至2023年6月30日");
    await press(page, "2024"); // the line of time, which takes the focus
    await hereBecomes(page, "at=2024-");
    const start = at();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction((before) => new URLSearchParams(location.search).get("at") !== before, start);
    const day = 86400000;
    assert.equal(Date.parse(at()) - Date.parse(start), day);
    await page.keyboard.press("Home");
    await page.waitForURL(/at=2020-12-31/);
    await page.keyboard.press("End");
    await page.waitForFunction(() => new URLSearchParams(location.search).get("at") >= "2025-12-31"); // the last that can be looked at
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

test("on a phone the bar at the foot leads to the pages that are looked at most", async () => {
    const page = await it.open(`${plan}/zh/clauses/`, phone);
    for (const [said, name] of [["搜索", "search"], ["绿色矿山", "green-mines"], ["规划指标", "indicators"], ["总览", "overview"]]) {
        const { bottom } = await placeOf(page, said);
        assert.ok(bottom > phone.viewport.height - 60, `${said} is at the foot: ${bottom}`);
        await tap(page, said);
        await hereBecomes(page, `/zh/${name}/`);
    }
});

test("on a phone the menu opens by a tap and a drag scrolls", async () => {
    const page = await it.open(`${plan}/zh/overview/`, phone);
    assert.ok(!(await words(page)).includes("文字版"));
    await tap(page, "菜单");
    assert.ok((await words(page)).includes("文字版"));
    await tap(page, "规划指标");
    await hereBecomes(page, "/zh/indicators/");
    assert.ok((await words(page)).includes("全部指标"));
    const place = () => placeOf(page, "全部指标");
    const { left, top, bottom } = await place();
    const client = await page.context().newCDPSession(page);
    const touch = (type, y) => client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: left + 1, y }] });
    const start = (top + bottom) / 2;
    const up = 200;
    await touch("touchStart", start);
    for (let moved = 20; moved <= up; moved += 20) await touch("touchMove", start - moved);
    await touch("touchEnd");
    const drawn_up = top - (await place()).top;
    assert.ok(drawn_up > up / 2, `what the finger drew up by ${up} moved by ${drawn_up}`);
});
