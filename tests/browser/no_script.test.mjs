// Without scripts all can be read, and each page says what of it needs them.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { languages, pages, phone, plan, stage, test } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

// What a page may have that cannot be used without scripts, by what it is made of, and the words for it.
const needs = {
    ":is(.choice, .status-bar)": ["筛选和换算口径", "choosing among what this page shows"],
    ".form": ["填写和测算", "filling in the form of this page"],
    ".search": ["搜索", "searching"],
    ".table, .as-table": ["下载表格", "downloading tables"],
    '[data-command="booklet"]': ["整本打印", "printing the whole plan"],
};
const always = ["选日期、换台账、换配色", "choosing a date, ledger or theme"];

for (const [number, language] of languages.entries()) {
    test(`every page says what needs scripts, and nothing that it has not: ${language}`, async () => {
        for (const options of [{}, phone]) {
            const page = await (await it.context({ javaScriptEnabled: false, ...options })).newPage();
            const told = new Set();
            for (const name of pages) {
                await page.goto(`${it.address}${plan}/${language}/${name}/`);
                const note = page.locator("noscript p");
                assert.ok(await note.isVisible(), name);
                const words = await note.innerText();
                assert.ok(words.includes(always[number]), `${name}: ${words}`);
                for (const [parts, said] of Object.entries(needs)) {
                    const has = (await page.locator("#text").locator(parts).count()) > 0;
                    assert.equal(words.includes(said[number]), has, `${name} ${parts}: ${words}`);
                    if (has) told.add(parts);
                }
                const dead = await page.locator(":is(button, input, select):not(.term):visible").count();
                assert.equal(dead, 0, `${name}: controls that do nothing (a term tells its meaning by itself)`);
                assert.ok((await page.locator("main").innerText()).length > 200 || name === "search", `${name} can be read`);
            }
            assert.deepEqual([...told].sort(), Object.keys(needs).sort(), "each is somewhere");
            await page.context().close();
        }
    });
}

test("charts are there without scripts", async () => {
    const page = await (await it.context({ javaScriptEnabled: false })).newPage();
    for (const name of ["overview", "indicators", "green-mines", "blocks"]) {
        await page.goto(`${it.address}${plan}/zh/${name}/`);
        assert.ok((await page.locator("#text svg:visible").count()) > 0, name);
    }
});
