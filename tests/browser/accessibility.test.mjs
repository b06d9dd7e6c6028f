// axe-core finds nothing to mend: every page, whichever face shows it, in both languages and every theme, on desk, phone and paper;
// and where something failed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";

import { desk, languages, pages, phone, plan, ready, root, stage, test, themes, visit } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const axe = readFileSync(`${root}/node_modules/axe-core/axe.min.js`, "utf8");
const [usual, ...others] = themes;

// By all rules in the theme that is shown, and by those of colours alone in the others: nothing else differs between them.
async function violations(page, more = []) {
    if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
    return page.evaluate(async (themes) => {
        const run = async (options) => (await window.axe.run({ resultTypes: ["violations"], preload: false, ...options })).violations;
        const html = document.documentElement;
        const { theme } = html.dataset;
        const found = await run({});
        for (const other of themes) {
            html.dataset.theme = other;
            found.push(...await run({ runOnly: ["color-contrast"] }));
        }
        html.dataset.theme = theme;
        return found.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
    }, more);
}

const faces = { text: "view=text", elder: "elder=1", canvas: "" };
const subject = { indicators: "#indicator:mines", blocks: "#block:mineral-water-mining", admission: "#&admission.kind=new_mine&admission.mineral=coal" };

for (const [face, query] of Object.entries(faces))
    for (const language of languages)
        test(`every page as ${face}, ${language}, in every theme`, async () => {
            const page = await it.open(`${plan}/${language}/overview/?${query}&theme=${usual}`, desk);
            for (const name of pages) {
                const address = `${plan}/${language}/${name}/?ledger=exercise&theme=${usual}&${query}`;
                await visit(page, address);
                // Under the canvas nothing of the text is seen, in any colour.
                assert.deepEqual(await violations(page, face === "canvas" ? [] : others), [], name);
                if (!subject[name] || face !== "elder") continue;
                await visit(page, address + subject[name]);
                assert.deepEqual(await violations(page, others), [], `${name} ${subject[name]}`);
            }
        });

test("every page on a phone and on paper", async () => {
    const page = await it.open(`${plan}/en/overview/?view=text`, phone);
    for (const name of pages) {
        await visit(page, `${plan}/en/${name}/?ledger=exercise&view=text${subject[name] ?? ""}`);
        assert.deepEqual(await violations(page), [], `phone ${name}`);
        await page.emulateMedia({ media: "print" });
        assert.deepEqual(await violations(page), [], `paper ${name}`);
        await page.emulateMedia({ media: "screen" });
    }
});

test("open menus, what was found, a page that failed; and that faults are found at all", async () => {
    const open = await it.open(`${plan}/zh/search/?view=text&q=矿`);
    for (const menu of ["pages", "settings"]) await open.locator(`.menu.${menu} > summary`).click();
    assert.deepEqual(await violations(open, others), [], "menus");
    const context = await it.context();
    await context.route("**/*.wasm", (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/zh/overview/`);
    await ready(page, "failed");
    assert.deepEqual(await violations(page), [], "failed");
    await page.evaluate(() => {
        const main = document.querySelector("main");
        main.append(document.createElement("button"));
        main.insertAdjacentHTML("beforeend", "<p>faint</p>");
        main.lastElementChild.style.color = "var(--line)";
    });
    const found = (await violations(page, others)).join();
    assert.match(found, /button-name/, "a button without a name is found");
    assert.match(found, /color-contrast/, "faint words are found");
});
