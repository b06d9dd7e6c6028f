// Files that visitors bring: dropped or chosen, good or bad; and a site that offers more than one plan.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { after, before } from "node:test";

import { assembled, drop, here, hereBecomes, languages, openMenu, pages, plan, press, ready, root, settled, stage, test, visit, words } from "./support.mjs";

const other = "lixi-trial-2026-2030";
const read = (name) => readFileSync(`${root}/tests/data/${name}`, "utf8");
const otherPlan = { name: "另一份规划.json", text: read(`plans/${other}/plan.json`) };
const otherLedger = { name: "a-ledger.json", text: read(`plans/${other}/ledgers/trial-exercise.json`) };
const brokenPlan = { name: "broken <plan>.json", text: read("broken-plan.json") };

let it;
before(async () => (it = await stage()));
after(() => it.close());

const twin = (page) => page.evaluate(() => document.getElementById("text").innerText);
const planNotice = /来自本机文件“另一份规划\.json”，未发布/;
const refused = /文件没有打开/;

test("a dropped plan is shown at once, on every page, on the canvas and in the text, with the notice", async () => {
    const page = await it.open(`${plan}/zh/blocks/?at=2023-06-30&ledger=exercise&theme=dark`);
    await drop(page, otherPlan);
    await hereBecomes(page, `${other}/zh/blocks/?theme=dark`);
    assert.equal(here(page), `${other}/zh/blocks/?theme=dark`, "date and ledger were the other plan's");
    assert.match(await page.title(), /砾溪县/);
    for (const name of pages) {
        await visit(page, `${other}/zh/${name}/`);
        for (const said of [await words(page), await twin(page)]) {
            assert.match(said, planNotice, name);
            assert.doesNotMatch(said, /⟦/, name);
        }
        assert.doesNotMatch(await twin(page), /微山/, name);
    }
    await visit(page, `${other}/zh/blocks/`);
    for (const said of [await words(page), await twin(page)]) for (const text of ["白𥔵河", "𬒈石", "砼山"]) assert.ok(said.includes(text), text);
    await visit(page, `${other}/en/overview/`);
    assert.match(await words(page), /is not published, and is shown in this visit only/);
    await page.goBack();
    await hereBecomes(page, "/zh/blocks/");
});

test("the plans of this visit and of the site stand in the masthead", async () => {
    const page = await it.open(`${plan}/zh/overview/?view=text`);
    assert.equal(await page.locator("#text-header .plans").count(), 0, "one plan is no choice");
    await drop(page, otherPlan);
    await hereBecomes(page, other);
    await openMenu(page, "settings");
    await page.locator("#text-header .plans").getByRole("link", { name: "微山县矿产资源总体规划" }).click();
    await hereBecomes(page, `${plan}/zh/overview/?view=text`);
    assert.doesNotMatch(await twin(page), planNotice);
    await openMenu(page, "settings");
    await page.locator("#text-header .plans").getByRole("link", { name: "砾溪县" }).click();
    await hereBecomes(page, `${other}/zh/overview/?view=text`);
    assert.match(await twin(page), planNotice);
});

test("a dropped ledger is added to its plan and shown, marked as what it is", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    await drop(page, otherPlan);
    await drop(page, otherLedger);
    await hereBecomes(page, `${other}/zh/overview/?ledger=trial-exercise`);
    for (const said of [await words(page), await twin(page)]) {
        assert.match(said, planNotice);
        assert.match(said, /台账来自本机文件“a-ledger\.json”，未发布/);
        assert.match(said, /演练数据：/);
    }
    assert.match(await page.locator('select[name="ledger"]').textContent(), /试验台账/);
});

test("plan and ledger together work in whichever order they come", async () => {
    for (const files of [[otherPlan, otherLedger], [otherLedger, otherPlan]]) {
        const page = await it.open(`${plan}/en/indicators/`);
        await drop(page, ...files);
        await hereBecomes(page, `${other}/en/indicators/?ledger=trial-exercise`);
        await visit(page, `${other}/en/indicators/?at=2028-12-31&ledger=trial-exercise`);
        assert.match(await words(page), /804\.5/);
        await page.context().close();
    }
});

test("a ledger whose plan is not here says so", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    await drop(page, otherLedger);
    assert.match(await words(page), new RegExp(`台账所属的规划“${other}”不在这里`));
    await drop(page, otherPlan);
    await hereBecomes(page, other);
    assert.doesNotMatch(await words(page), refused);
});

test("text that is dragged into a field is the field's", async () => {
    const page = await it.open(`${plan}/en/search/?view=text`);
    const word = page.locator("#text h1");
    await word.selectText();
    await page.evaluate(() => scrollTo(0, 0));
    const from = await word.boundingBox();
    const to = await page.locator('input[name="q"]').boundingBox();
    await page.mouse.move(from.x + 20, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + to.height / 2, { steps: 8 });
    await page.mouse.up();
    await page.waitForFunction(() => document.querySelector('input[name="q"]').value === "Search");
    assert.doesNotMatch(await twin(page), /was not opened/);
});

test("a broken plan: every problem is told, Escape brings back what was there, and nothing is lost", async () => {
    const page = await it.open(`${plan}/zh/clauses/?q=${encodeURIComponent("煤")}`);
    const address = here(page);
    const were = await words(page);
    await drop(page, brokenPlan);
    const said = await words(page);
    const text = await twin(page);
    for (const part of ["broken <plan>.json", "/identity/number", "/identity/issued", "/clauses/1/id", "/indicators/0/kind",
        "/indicators/0/colour", "/figures/0/value", "改为已有的键或删去"]) {
        assert.ok(said.includes(part), `canvas: ${part}`);
        assert.ok(text.includes(part), `text: ${part}`);
    }
    assert.equal(here(page), address);
    await page.locator("#canvas").focus();
    await page.keyboard.press("Control+Equal");
    await hereBecomes(page, "scale=1.25");
    assert.match(await words(page), refused, "another size shows the same");
    await page.keyboard.press("Control+Digit0");
    await settled(page);
    await page.keyboard.press("Escape");
    assert.equal(await words(page), were);
    assert.doesNotMatch(await twin(page), refused);
    assert.equal(here(page), address);
    assert.ok(await page.evaluate(() => document.activeElement.id === "canvas"), "Escape was for the page, not for the focus");
});

test("in the text version too, by Escape and by the link, in either language", async () => {
    const page = await it.open(`${plan}/en/blocks/?view=text#part:schedule`);
    await drop(page, brokenPlan, { name: "other.json", text: "{" });
    assert.match(await twin(page), /The file was not opened[\s\S]*broken <plan>\.json[\s\S]*other\.json[\s\S]*Not JSON/);
    await page.getByRole("link", { name: "中文" }).click();
    await page.waitForFunction(() => document.documentElement.lang === "zh-CN");
    await settled(page);
    assert.match(await twin(page), refused);
    await page.keyboard.press("Escape");
    await settled(page);
    assert.doesNotMatch(await twin(page), refused);
    await drop(page, brokenPlan);
    await page.getByRole("link", { name: /返回原来的页面/ }).click();
    await settled(page);
    assert.doesNotMatch(await twin(page), refused);
    assert.match(here(page), /zh\/blocks\/\?view=text/);
    await drop(page, brokenPlan);
    await openMenu(page, "pages");
    await page.getByRole("link", { name: "条文", exact: true }).click();
    await hereBecomes(page, "/zh/clauses/");
    assert.doesNotMatch(await twin(page), refused, "going elsewhere closes it as well");
});

const utf16 = (text) => [0xff, 0xfe, ...Buffer.from(text, "utf16le")];
const withoutFirstByteOf = (word) => {
    const bytes = Buffer.from(otherPlan.text);
    const at = bytes.indexOf(Buffer.from(word));
    return [...bytes.subarray(0, at), ...bytes.subarray(at + 1)];
};
const nonsense = {
    "words": [{ text: "你好 hello" }, /不是 JSON：第 1 行第 1 列/],
    "bytes": [{ bytes: Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256) } /* the first is 0 */, /看不出是什么编码/],
    "half a letter": [{ bytes: [...utf16('{"identity": 1}'), 0x20] }, /UTF-16 编码在第 1 行第 16 列损坏/],
    "zeros": [{ size: 100 }, /第 1 行第 1 列有控制字符 U\+0000/],
    "a control in a name": [{ text: otherPlan.text.replace("砾溪", "砾\\u0000溪") }, /文字里有控制字符 U\+0000/],
    "a byte missing": [{ bytes: withoutFirstByteOf("砾溪") }, /UTF-8 编码在第 \d+ 行第 \d+ 列损坏/],
    "an empty file": [{ text: "" }, /文件是空的/],
    "a list": [{ text: "[1, 2]" }, /类型不对：\[1,2\]/],
    "another object": [{ text: '{"name": "x"}' }, /既不是规划，也不是台账/],
    "brackets without end": [{ text: "[".repeat(5e6) }, /不是 JSON/],
    "brackets that do end": [{ text: `{"identity": ${"[".repeat(1e6)}${"]".repeat(1e6)}}` }, /嵌套太深/],
    "a year far away": [{ text: otherPlan.text.replace('"last_year": 2030', '"last_year": 2030000') }, /2030000年不像规划里的年份/],
    "too large": [{ size: 21 * 1024 * 1024 }, /文件有 21 MB，超过 20 MB/],
    "too many problems": [{ text: `{"events": [], ${Array.from({ length: 5000 }, (_, key) => `"x${key}": 1`)}, "plan": "${plan}"}` }, /只列出前 1000 处/],
};

test("nonsense of every kind is told as what it is, and the page lives on", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    const were = await words(page);
    await page.locator("#canvas").focus();
    for (const [what, [file, told]] of Object.entries(nonsense)) {
        await drop(page, { name: `${what}.json`, ...file });
        await page.waitForFunction((name) => oreplan.words().includes(name), what);
        for (const said of [await words(page), await twin(page)]) assert.match(said, told, what);
        await page.keyboard.press("Escape");
        assert.equal(await words(page), were, what);
    }
    assert.deepEqual(errors, []);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.state), "ready");
});

test("a plan in the encodings of Chinese offices and of Windows opens, and what was taken is said", async () => {
    const gb18030 = [...execFileSync("iconv", ["-f", "UTF-8", "-t", "GB18030"], { input: otherPlan.text })];
    const encodings = [[gb18030, "GB 18030"], [utf16(otherPlan.text), "UTF-16 LE"]];
    for (const [bytes, name] of encodings) {
        const page = await it.open(`${plan}/zh/overview/`);
        await drop(page, { name: otherPlan.name, bytes });
        await hereBecomes(page, other);
        for (const said of [await words(page), await twin(page)]) {
            assert.match(said, /砾溪县/);
            assert.ok(said.includes(`不是 UTF-8 编码，按 ${name} 读取`), said.slice(0, 600));
        }
        await page.context().close();
    }
});

test("what is wrong in a file of another encoding is told with its encoding", async () => {
    const page = await it.open(`${plan}/en/overview/`);
    await drop(page, { name: "broken.json", bytes: utf16(brokenPlan.text) });
    for (const said of [await words(page), await twin(page)]) {
        assert.match(said, /broken\.json: not UTF-8; read as UTF-16 LE/);
        assert.match(said, /\/identity\/number/);
    }
});

test("a plan of an id that the site has too stands in for it in this visit, and is gone with it", async () => {
    const page = await it.open(`${plan}/en/overview/?ledger=exercise`);
    const changed = JSON.parse(readFileSync(`${root}/assets/plans/${plan}/plan.json`, "utf8"));
    changed.identity.short_name.en = "A changed plan";
    delete changed.$schema;
    await drop(page, { name: "changed.json", text: JSON.stringify(changed) });
    await hereBecomes(page, `${plan}/en/overview/`);
    assert.match(await words(page), /A changed plan[\s\S]*"changed\.json"/);
    await page.locator('select[name="ledger"]').evaluate((list) => {
        list.value = "exercise";
        list.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await hereBecomes(page, "ledger=exercise");
    assert.match(await words(page), /Exercise data:/);
    await page.reload();
    await ready(page);
    assert.doesNotMatch(await words(page), /A changed plan|changed\.json/);
});

test("a ledger of the site that does not fit the visitor's plan is refused, and the page stays", async () => {
    const page = await it.open(`${plan}/en/overview/`);
    const changed = JSON.parse(readFileSync(`${root}/assets/plans/${plan}/plan.json`, "utf8"));
    changed.tasks = [];
    await drop(page, { name: "fewer.json", text: JSON.stringify(changed) });
    await hereBecomes(page, "ledger=none"); // the one that the site opens with does not fit either
    await page.locator('select[name="ledger"]').evaluate((list) => {
        list.value = "exercise";
        list.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await page.waitForFunction(() => oreplan.words().includes("was not opened"));
    assert.match(await twin(page), /refers to nothing/);
    await page.locator("#canvas").focus();
    await page.keyboard.press("Escape");
    await settled(page);
    assert.match(await words(page), /fewer\.json/);
    assert.equal(here(page), `${plan}/en/overview/?ledger=none`);
});

test("memory stays bounded however many files are refused or replaced", async () => {
    const page = await it.open(`${plan}/zh/monitoring/?view=text`);
    const large = JSON.parse(otherPlan.text);
    large.clauses[0].summary.zh += "长".repeat(700_000); // some 2 MB of each plan
    const replaced = { name: "replaced.json", text: JSON.stringify(large) };
    const broken = { name: "broken.json", text: JSON.stringify({ ...large, identity: 1 }) };
    const bytes = () => page.evaluate(() => oreplan.bytes());
    const round = async (count) => {
        await drop(page, ...Array.from({ length: count }, () => [replaced, broken]).flat());
        await page.waitForFunction(() => document.querySelector("h1").textContent.includes("没有打开"));
        await page.keyboard.press("Escape");
        await page.waitForFunction(() => !document.querySelector("h1").textContent.includes("没有打开"));
    };
    for (let count = 0; count < 6; ++count) await round(1); // until it has found its size
    const before = await bytes();
    const rounds = 10;
    for (let count = 0; count < rounds; ++count) await round(1);
    // Memory grows by steps, and may do so once more where what is free lies in pieces; plans that were kept would take far more.
    const grown = (await bytes()) - before;
    assert.ok(grown < (rounds * Buffer.byteLength(replaced.text)) / 2, `one after the other: ${before} bytes, then ${grown} more`);
});

test("after the visit the address of a dropped plan is one that the site does not know", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    await drop(page, otherPlan);
    await hereBecomes(page, other);
    await page.reload();
    assert.match(await page.locator("main").innerText(), /没有这个页面/);
});

test("a file is chosen by the button, on the canvas and in the text", async () => {
    const path = `${root}/tests/data/plans/${other}/plan.json`;
    const canvas = await it.open(`${plan}/zh/overview/`);
    await press(canvas, "显示设置");
    const [onCanvas] = await Promise.all([canvas.waitForEvent("filechooser"), press(canvas, "打开规划或台账文件")]);
    await onCanvas.setFiles([`${root}/tests/data/plans/${other}/ledgers/trial-exercise.json`, path]);
    await hereBecomes(canvas, `${other}/zh/overview/?ledger=trial-exercise`);
    const text = await it.open(`${plan}/en/overview/?view=text`);
    await openMenu(text, "settings");
    const [inText] = await Promise.all([text.waitForEvent("filechooser"), text.getByRole("button", { name: "Open a plan or ledger file" }).click()]);
    await inText.setFiles(`${root}/tests/data/broken-plan.json`);
    await text.waitForFunction(() => document.querySelector("h1").textContent.includes("was not opened"));
    const [again] = await Promise.all([text.waitForEvent("filechooser"), text.getByRole("button", { name: "Open the mended file" }).click()]);
    await again.setFiles(path);
    await hereBecomes(text, `${other}/en/overview/?view=text`);
});

test("a site with two plans offers both, with and without scripts", async () => {
    const site = await stage(assembled("two-plans", (plans) => cpSync(`${root}/tests/data/plans`, plans, { recursive: true })));
    try {
        const page = await site.open(`${plan}/zh/blocks/?at=2023-06-30&ledger=exercise&theme=dark&scale=1.25&view=text#part:schedule`);
        const offered = page.locator("#text-header .plans a");
        await openMenu(page, "settings");
        assert.deepEqual(await offered.allInnerTexts(), ["砾溪县（虚构）矿产规划·试验", "微山县矿产资源总体规划"]);
        await offered.first().click();
        await page.waitForFunction((id) => location.pathname.includes(id), other);
        await page.waitForFunction(() => document.getElementById("text").innerText.includes("白𥔵河"));
        await settled(page);
        assert.equal(here(page), `${other}/zh/blocks/?view=text&theme=dark&scale=1.25`);
        assert.doesNotMatch(await twin(page), /未发布/);
        assert.match(await page.locator('input[name="at"]').inputValue(), /^20(25-12-31|2[6-9]|30)/, "a date of its own");
        await page.goBack();
        await hereBecomes(page, `${plan}/zh/blocks/?at=2023-06-30&ledger=exercise`);
        const canvas = await site.open(`${plan}/zh/blocks/`);
        await press(canvas, "显示设置");
        assert.match(await words(canvas), /砾溪县（虚构）矿产规划·试验/);
        for (const language of languages) await site.open(`${other}/${language}/overview/`);
        const ledger = await site.open(`${plan}/zh/overview/`);
        await drop(ledger, otherLedger);
        await hereBecomes(ledger, `${other}/zh/overview/?ledger=trial-exercise`);
        assert.match(await words(ledger), /a-ledger\.json/, "its plan was fetched from the site");
        const still = await (await site.context({ javaScriptEnabled: false })).newPage();
        await still.goto(`${site.address}${plan}/en/mines/`);
        await openMenu(still, "settings");
        await still.locator("#text-header .plans").getByRole("link", { name: /Lixi/ }).click();
        assert.equal(here(still), `${other}/en/mines/`);
    } finally {
        await site.close();
    }
});
