// axe-core finds nothing to mend: canvas and text, every page, both languages, every theme, phone and failure.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";

import { languages, pages, phone, plan, ready, root, stage, test, themes, visit } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const axe = readFileSync(`${root}/node_modules/axe-core/axe.min.js`, "utf8");

async function violations(page) {
    if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
    return page.evaluate(async () => (await window.axe.run({ resultTypes: ["violations"], preload: false })).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`));
}

test("every page in both languages", async () => {
    const page = await it.open(`${plan}/zh/overview/?view=text`);
    for (const language of languages) {
        for (const name of pages) {
            await visit(page, `${plan}/${language}/${name}/?ledger=exercise&view=text`);
            assert.deepEqual(await violations(page), [], `${language} ${name}`);
        }
    }
});

test("every page where the text is behind the canvas", async () => {
    const page = await it.open(`${plan}/zh/overview/`);
    for (const name of pages) {
        await visit(page, `${plan}/zh/${name}/?ledger=exercise`);
        assert.deepEqual(await violations(page), [], name);
    }
});

test("every theme, a phone, a page without scripts and one that failed", async () => {
    const plain = await it.open(`${plan}/zh/overview/?view=text`);
    for (const theme of themes) {
        await visit(plain, `${plan}/zh/admission/?view=text&theme=${theme}`);
        assert.deepEqual(await violations(plain), [], theme);
    }
    assert.deepEqual(await violations(await it.open(`${plan}/zh/indicators/?view=text`, phone)), [], "phone");
    const context = await it.context();
    await context.route("**/*.wasm", (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/zh/overview/`);
    await ready(page, "failed");
    assert.deepEqual(await violations(page), [], "failed");
    await page.evaluate(() => document.querySelector("main").append(document.createElement("button")));
    assert.match((await violations(page)).join(), /button-name/, "a button without a name is found");
});
