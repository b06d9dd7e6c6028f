// Slides in front of people: a speaker's own choice, in links, files and codes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";

import { countOf, current, exercise, keyed, numberBecomes, numberOf, opener, over, present, shown } from "./slides.mjs";
import { desk, drop, here, hereBecomes, notices, plan, settled, stage, test, text, visit } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());
const open = opener(() => it);

test("a speaker picks slides, puts them in order and adds a sentence; a link and a file bring all of that back", async () => {
    const page = await open(present("en", exercise), desk);
    await page.keyboard.press("o");
    const box = (name) => page.getByRole("checkbox", { name, exact: true });
    for (const name of ["Exploration rights", "Coal output", "Cement limestone output", "Warnings"]) {
        await box(name).uncheck();
        await settled(page);
    }
    assert.equal(await page.evaluate(() => document.activeElement.id), "show:warnings"); // the keyboard stays where it was
    await box("Rare-earth output").check(); // the plan does not list it
    await settled(page);
    await page.getByRole("button", { name: "Move up: Output of solid minerals (without rare earths)" }).click();
    await settled(page);
    assert.equal(await page.evaluate(() => document.activeElement.id), "present.earlier:promise:solid-output");
    await page.locator('[name="slide.promise:mines"]').fill("一句话 & <more>");
    await page.locator('[name="slide.green"]').click(); // done with the other
    await settled(page);
    await page.keyboard.press("Escape");
    assert.equal(await over(page), "");
    const wanted = ["Weishan County Mineral Resources Master Plan (2021–2025)", "Output of solid minerals (without rare earths)", "Number of mines",
        "Large and medium mines of solid minerals", "Green mines, year by year", "1:50,000 regional geological survey (Weishan sheet)",
        "1:50,000 regional mineral survey (Weishan sheet)", "When blocks are to be released", "Due next", "Rare-earth output", "See for yourself"];
    const isThere = async (where) => {
        assert.deepEqual(await where.evaluate(() => [...document.querySelectorAll(".slide:not([data-other]) h2")].map(({ textContent }) => textContent)), wanted);
        assert.equal(await where.locator('[id="slide:promise:mines"] .sentence').textContent(), "一句话 & <more>");
    };
    await isThere(page);
    await hereBecomes(page, "slide.promise:mines=");
    const [heard, kept] = here(page).split("#"); // what stands behind the # no server hears of
    assert.doesNotMatch(heard, /slides|%E4/);
    assert.match(kept, /&slides=title\.promise:solid-output\.promise:mines\./);
    assert.match(kept, /&slide\.promise:mines=/);

    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: async (words) => (globalThis.copied = words) } }));
    await page.keyboard.press("o");
    await page.getByRole("button", { name: "Copy link" }).click();
    const link = await page.evaluate(() => globalThis.copied);
    assert.match(await notices(page), /copied/);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a file" }).click();
    const file = await saved;
    assert.equal(file.suggestedFilename(), `${plan}-slides.json`);
    const json = readFileSync(await file.path(), "utf8");

    const linked = await open(link.slice(it.address.length), desk);
    await isThere(linked);
    const dropped = await it.open(`${plan}/en/overview/?ledger=exercise&at=2024-08-01`);
    await drop(dropped, { name: "slides.json", text: json });
    await shown(dropped);
    await isThere(dropped);
    assert.equal(await numberOf(dropped), 1);

    await page.getByRole("link", { name: "As the plan has it" }).click();
    await settled(page);
    assert.equal(await countOf(page), 14);
    assert.doesNotMatch(here(page), /slides=|#/);
});

test("a broken file of slides says what is wrong, where and how to mend; Escape leads back to the slides", async () => {
    const page = await open(present("en", "&slide=3"), desk);
    await drop(page, { name: "slides.json", text: JSON.stringify({ plan, deck: [{ slide: "title" }, { slide: "promise:gold" }, { slide: "goodbye" }, { slide: "title" }] }) });
    await page.waitForFunction(() => document.documentElement.dataset.view === "text");
    const told = await text(page);
    assert.match(told, /slides\.json/);
    assert.match(told, /\/deck\/1\/slide\s+The plan has nothing for the slide "promise:gold"\s+Take it out/);
    assert.match(told, /\/deck\/2\/slide\s+No slide is called "goodbye"\s+Write title, green/);
    assert.match(told, /\/deck\/3\/slide\s+"title" stands twice/);
    await page.keyboard.press("Escape");
    await shown(page);
    assert.equal(await numberOf(page), 3);
    await drop(page, { name: "slides.json", text: JSON.stringify({ plan: "nowhere", deck: [{ slide: "title" }] }) });
    await page.waitForFunction(() => document.getElementById("text").innerText.includes("nowhere"));
});

test("of a bad link the nearest slide is shown, and what could not be read is told", async () => {
    const page = await open(present("en", "&slide=99"));
    assert.equal(await numberOf(page), 14);
    assert.match(here(page), /slide=14/);
    await visit(page, present("en", "&slide=-3"));
    await numberBecomes(page, 1);
    await visit(page, `${present("en")}#&slides=title.promise:gold.green`);
    await page.waitForFunction(() => document.querySelector(".slides").dataset.count === "2");
    assert.match(await notices(page), /could not be read and were left out: promise:gold/);
    await visit(page, `${present("en", "&slide=last")}#&slides=gold`);
    await page.waitForFunction(() => document.getElementById("notices").innerText.includes("slide=last"));
    assert.match(await notices(page), /gold/);
    assert.equal(await countOf(page), 14);
});

test("the last slide has a code of the slides, and Q one of the slide that is shown", async () => {
    const page = await open(present("en", `${exercise}&slide=14&turn=30`));
    const code = current(page).locator(".code");
    await code.locator("svg").waitFor();
    assert.equal(await code.getAttribute("data-link"), it.address + present("en").replace("view=present", "at=2024-08-01&ledger=exercise&view=present"));
    await keyed(page, "Home");
    await keyed(page, "PageDown");
    await page.keyboard.press("q");
    const sheet = page.locator("[data-sheet=code] .code");
    await sheet.locator("svg").waitFor();
    assert.match(await sheet.getAttribute("data-link"), /view=present&slide=2$/); // standing still: a phone is no foyer
    const { width } = await sheet.locator("svg").boundingBox();
    assert.ok(width >= 1080 / 2, `${width}`);
    await page.keyboard.press("q");
    await visit(page, `${present("en")}#&slide.title=${encodeURIComponent("很长".repeat(200))}`);
    await page.keyboard.press("q");
    await sheet.locator("svg").waitFor();
    assert.match(await sheet.innerText(), /too long for a QR code/);
    assert.doesNotMatch(await sheet.getAttribute("data-link"), /#/);
});
