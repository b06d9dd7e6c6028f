// On paper: every sheet says what it is a part of and which it is, nothing is cut, an opinion fits two sheets and can be signed, the
// whole plan is a booklet, and slides are a sheet each.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before } from "node:test";

import { countOf, exercise, present, projector, shown } from "./slides.mjs";
import { languages, pages, plan, root, stage, test, visit } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const paper = { preferCSSPageSize: true };
const inches = { width: 595, height: 842 }; // A4 in points
const alike = (text) => text.replace(/\s+/g, "");

// What stands on each sheet of a PDF, without blanks: from its top to its foot, or, for what is broken into lines within a cell, in the
// order of drawing.
function sheetsOf(pdf, order = "-layout") {
    const words = execFileSync("pdftotext", [order, "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 1e8 });
    return words.split("\f").slice(0, -1).map(alike);
}
const sheets = async (page) => sheetsOf(await page.pdf(paper));

const of_day = { zh: "截至2024年8月1日 · 台账：", en: "as of 1 August 2024 · ledger: " };
const plan_name = { zh: "微山县矿产资源总体规划", en: "Weishan County minerals plan" };
const view = (language, name, more = "") => `${plan}/${language}/${name}/?at=2024-08-01&ledger=exercise&view=text${more}`;

for (const language of languages) {
    test(`each sheet of every page has plan, date, ledger and its number: ${language}`, async () => {
        const page = await it.open(view(language, "overview"));
        for (const name of pages) {
            await visit(page, view(language, name));
            const all = await sheets(page);
            for (const [index, words] of all.entries()) {
                const where = `${name}, sheet ${index + 1} of ${all.length}`;
                assert.ok(words.includes(alike(plan_name[language])), `${where}: plan`);
                assert.ok(words.includes(alike(of_day[language])), `${where}: date, ledger`);
                assert.ok(words.endsWith(`${index + 1}/${all.length}`), `${where}: ${words.slice(-20)}`);
                assert.ok(words.length > 120, `${where} is all but empty: ${words}`);
            }
        }
    });
}

test("sheets say the same without scripts, from the canvas, and in the version for elders; they are A4", async () => {
    const still = await (await it.context({ javaScriptEnabled: false })).newPage();
    await still.goto(`${it.address}${plan}/zh/clauses/`);
    const canvas = await it.open(`${plan}/zh/clauses/?at=2024-08-01&ledger=exercise`);
    const elder = await it.open(`${plan}/zh/indicators/?at=2024-08-01&ledger=exercise&elder=1#indicator:mines`);
    for (const [name, page] of Object.entries({ still, canvas, elder })) {
        const all = await sheets(page);
        all.forEach((words, index) => {
            assert.ok(words.includes(alike(plan_name.zh)) && words.includes("台账："), `${name}, sheet ${index + 1}`);
            assert.ok(words.endsWith(`${index + 1}/${all.length}`), `${name}: ${words.slice(-20)}`);
        });
    }
    const folder = mkdtempSync(path.join(os.tmpdir(), "sheet-"));
    writeFileSync(path.join(folder, "a.pdf"), await canvas.pdf(paper));
    const { width, height } = inches;
    const size = execFileSync("pdfinfo", [path.join(folder, "a.pdf")], { encoding: "utf8" }).match(/Page size:\s+([\d.]+) x ([\d.]+)/);
    rmSync(folder, { recursive: true });
    assert.ok(Math.abs(size[1] - width) < 1 && Math.abs(size[2] - height) < 1, `${size}`);
});

test("charts are on paper, and neither chart, row, card nor heading is cut by a sheet's end", async () => {
    const page = await it.open(view("zh", "overview"));
    for (const name of ["overview", "indicators", "green-mines", "mines", "blocks", "restoration"]) {
        await visit(page, view("zh", name));
        await page.emulateMedia({ media: "print" });
        const faults = await page.evaluate(() => {
            const whole = [...document.querySelectorAll("#text :is(svg, tr, figure, .finding, .cards > li, .bullets > li, .schedule > li)")]
                .filter((element) => element.checkVisibility());
            const headings = [...document.querySelectorAll("#text :is(h1, h2, h3, caption)")].filter((element) => element.checkVisibility());
            const left_of = (selector) => document.querySelector(selector)?.getBoundingClientRect().left;
            return {
                askew: left_of(".schedule .head svg") !== left_of(".schedule > li:not(.head) svg"),
                charts: document.querySelectorAll("#text svg").length,
                cut: whole.filter((element) => getComputedStyle(element).breakInside !== "avoid").map(({ outerHTML }) => outerHTML.slice(0, 80)),
                left: headings.filter((element) => getComputedStyle(element).breakAfter !== "avoid").map(({ textContent }) => textContent),
            };
        });
        await page.emulateMedia({ media: "screen" });
        assert.deepEqual([faults.cut, faults.left], [[], []], name);
        assert.ok(faults.charts > 0, `${name} has charts`);
        assert.ok(!faults.askew, `${name}: years stand over the rows they are of`);
        const charts = await page.locator("#text svg text").allTextContents();
        const all = sheetsOf(await page.pdf(paper), "-raw").join("");
        for (const words of charts.slice(0, 40)) assert.ok(all.includes(alike(words)), `${name}: ${words}`);
    }
});

test("the overview fits two sheets; in English, whose words are longer, three", async () => {
    for (const [language, most] of [["zh", 2], ["en", 3]]) {
        const page = await it.open(`${plan}/${language}/overview/?at=2025-12-31&view=text`);
        const { length } = await sheets(page);
        assert.ok(length <= most, `${language}: ${length}`);
    }
});

const application = "#&admission.kind=new_mine&admission.mineral=coal&admission.method=underground&admission.deposit_class=medium&admission.capacity=45";

test("a draft opinion has lines for signatures and dates, and fits two sheets", async () => {
    for (const [language, names] of [["zh", ["承办人", "负责人", "日期"]], ["en", ["Prepared by", "Responsible", "Date"]]]) {
        const page = await it.open(`${plan}/${language}/admission/?at=2024-08-01&ledger=exercise&view=text${application}`);
        const all = await sheets(page);
        assert.ok(all.length <= 2, `${language}: ${all.length} sheets`);
        for (const name of names) assert.ok(all.at(-1).includes(alike(name)), `${language}: ${name}`);
        await page.emulateMedia({ media: "print" });
        const lines = await page.locator(".blanks li").evaluateAll((items) => items.map((item) => ({
            words: item.textContent,
            line: parseFloat(getComputedStyle(item, "::after").width),
            border: getComputedStyle(item, "::after").borderBottomStyle,
        })));
        assert.equal(lines.length, 4);
        for (const { words, line, border } of lines) {
            assert.ok(line > 100 && border === "solid", `${words}: ${line} ${border}`);
            assert.ok(names.includes(words), `nobody is named: ${words}`);
        }
        assert.equal(await page.locator("#text .form:visible").count(), 0, "what was asked is not printed");
    }
});

// The booklet as the browser is about to print it.
async function booklet(language) {
    const page = await it.open(`${plan}/${language}/about/?at=2024-08-01&ledger=exercise&view=text`);
    await page.evaluate(() => (window.print = () => (window.printed = (window.printed ?? 0) + 1)));
    await page.locator('[data-command="booklet"]').click();
    await page.waitForFunction(() => window.printed === 1);
    return page;
}

test("the whole plan is a booklet: a title, contents, every page in order and whole, each sheet numbered", async () => {
    for (const language of languages) {
        const page = await booklet(language);
        const chapters = await page.locator("#booklet > article").evaluateAll((articles) => articles.map((article) => ({
            id: article.id,
            title: article.querySelector("h1").textContent,
            sections: [...article.querySelectorAll("h2")].flatMap(({ childNodes }) => [...childNodes].map(({ textContent }) => textContent)),
            rows: [...article.querySelectorAll("tbody tr > :first-child")].map(({ textContent }) => textContent),
        })));
        assert.deepEqual(chapters.map(({ id }) => id), pages.filter((name) => name !== "search"));
        const links = await page.evaluate(() => {
            const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
            const broken = [...document.querySelectorAll("#booklet .contents a")].filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1))));
            return { twice: ids.filter((id, index) => ids.indexOf(id) !== index), broken: broken.map(({ hash }) => hash), count: document.querySelectorAll(".contents a").length };
        });
        assert.deepEqual([links.twice, links.broken], [[], []]);
        assert.ok(links.count > 30, `${links.count}`);
        assert.equal(await page.locator("#booklet :is(button, input, select, summary)").count(), 0, "nothing to press");
        const pdf = await page.pdf(paper);
        const all = sheetsOf(pdf);
        assert.equal(await page.locator("#booklet").count(), 0, "afterwards the page is as it was");
        assert.ok(await page.locator("#text h1").isVisible());
        const whole = sheetsOf(pdf, "-raw").join("");
        let at = -1;
        for (const { title, sections, rows } of chapters) {
            const begins = all.findIndex((words, index) => index > at && index > 1 && words.includes(alike(title)));
            assert.ok(begins > at, `${language} ${title} after sheet ${at + 1}`);
            at = begins;
            for (const words of [...sections, ...rows]) assert.ok(whole.includes(alike(words)), `${language} ${title}: ${words}`);
        }
        assert.ok(all[0].includes(alike(language === "zh" ? "微山县矿产资源总体规划（2021—2025年）" : "Weishan County Mineral Resources Master Plan (2021–2025)")));
        assert.match(all[1], language === "zh" ? /目录/ : /Contents/);
        all.forEach((words, index) => {
            assert.ok(words.endsWith(`${index + 1}/${all.length}`), `sheet ${index + 1}`);
            assert.ok(words.includes(language === "zh" ? "演练台账" : "Exerciseledger"), `sheet ${index + 1} names its ledger`);
        });
        assert.ok(all.length > 20, `${all.length} sheets`);
    }
});

test("the command line writes the same booklet", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "booklet-"));
    const out = path.join(folder, "booklet.html");
    const file = `${root}/assets/plans/${plan}/plan.json`;
    execFileSync(`${root}/${process.env.OREPLAN_CLI ?? "build/native/cli/oreplan"}`,
        ["booklet", file, `${root}/assets/plans/${plan}/ledgers/exercise.json`, "--language", "en", "--at", "2024-08-01", "--out", out]);
    const written = await (await it.context()).newPage();
    await written.goto(`file://${out}`);
    const shown = await booklet("en");
    assert.equal((await written.locator("main").innerHTML()).trim(), (await shown.locator("#booklet").innerHTML()).trim());
    const all = await sheets(written);
    assert.ok(all.length > 20 && all.at(-1).endsWith(`${all.length}/${all.length}`), `${all.length}`);
    assert.match(readFileSync(out, "utf8"), /data-sheet="Weishan County minerals plan · as of 1 August 2024/u);
    rmSync(folder, { recursive: true });
});

test("slides on paper are a sheet each, in their order, with what each says and that made-up data is made up", async () => {
    const page = await it.open(present("zh", exercise), projector);
    await shown(page);
    const said = await page.evaluate(() => [...document.querySelectorAll(".slide .face")].map((face) => face.querySelector("h2, h3, .heading, strong, p").textContent.trim()));
    const all = sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }), "-raw");
    assert.equal(all.length, await countOf(page));
    all.forEach((sheet, index) => {
        assert.ok(sheet.includes(alike(said[index])), `${said[index]}: ${sheet}`);
        assert.ok(sheet.includes(`${index + 1}/${all.length}`), sheet);
        assert.match(sheet, /演练/);
    });
});
