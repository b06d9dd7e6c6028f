// Searching as one types: Latin letters, composed Chinese, full-width signs.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { plan, press, settled, stage, test, words } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const query = (page) => new URL(page.url()).searchParams.get("q");

/// The page with the search field ready to be typed in: it shows what is looked for, and where that is nothing, its label.
async function inTheField(address, shown) {
    const page = await it.open(address);
    await press(page, shown);
    await page.waitForFunction(() => document.activeElement.id === "text-agent");
    return page;
}

test("Latin letters find English clauses with every key", async () => {
    const page = await inTheField(`${plan}/en/search/`, "What to look for");
    await page.keyboard.type("xishan");
    await page.waitForURL(/q=xishan/);
    const said = await words(page);
    assert.match(said, /"xishan": \d+ hits/);
    assert.match(said, /Deep and outlying rare earths around Xishan/);
    assert.doesNotMatch(said, /Weihe village, Gaolou/);
});

test("composed Chinese is searched for when it is committed, once", async () => {
    const page = await inTheField(`${plan}/zh/search/`, "要找什么");
    const client = await page.context().newCDPSession(page);
    await client.send("Input.imeSetComposition", { text: "wei he", selectionStart: 6, selectionEnd: 6 });
    await settled(page);
    assert.equal(query(page), null, "what is still being composed is not searched for");
    await client.send("Input.insertText", { text: "渭河村" });
    await page.waitForFunction(() => new URLSearchParams(location.search).get("q") === "渭河村");
    assert.match(await words(page), /高楼乡渭河村地区矿泉水/);
    await page.keyboard.press("Backspace");
    await page.waitForFunction(() => new URLSearchParams(location.search).get("q") === "渭河");
});

test("a long paste is taken whole, and taken back in one step", async () => {
    const page = await inTheField(`${plan}/zh/search/`, "要找什么");
    const long = "矿产资源".repeat(300);
    await page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, long);
    await page.waitForFunction((text) => new URLSearchParams(location.search).get("q") === text, long);
    assert.ok((await words(page)).includes(long));
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => !location.search.includes("q="));
});

test("a figure is found with or without its comma, at full width too", async () => {
    for (const wanted of ["12832.78", "12,832.78", "１２８３２．７８"]) {
        const page = await it.open(`${plan}/zh/search/?q=${encodeURIComponent(wanted)}`);
        assert.match(await words(page), /12,832\.78/);
        await page.context().close();
    }
});

test("what is nowhere says so, and clearing brings all back", async () => {
    const page = await inTheField(`${plan}/en/search/?q=unobtainium`, "unobtainium");
    assert.match(await words(page), /Nothing found for "unobtainium"/);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Backspace");
    await page.waitForFunction(() => !location.search.includes("q="));
    assert.match(await words(page), /Results are listed as you type/);
});

test("/ and Ctrl+K lead to the search from wherever one is, ready to be typed in, but not where a / is written", async () => {
    const page = await it.open(`${plan}/zh/mines/`);
    await page.keyboard.press("/");
    await page.waitForURL(/\/search\//);
    await page.waitForFunction(() => document.activeElement.id === "text-agent");
    await page.keyboard.type("a/b");
    await page.waitForFunction(() => new URLSearchParams(location.search).get("q") === "a/b");

    const text = await it.open(`${plan}/en/blocks/?view=text`);
    await text.keyboard.press("Control+k");
    await text.waitForURL(/\/search\//);
    await text.waitForFunction(() => document.activeElement.matches("input[type=search]"));
    await text.keyboard.type("geothermal");
    await text.keyboard.press("Enter");
    await text.waitForFunction(() => document.querySelector("#text mark"));
    assert.match(await text.locator("#text mark").first().innerText(), /geothermal/i);
    assert.match(await text.locator("#text").innerText(), /Geothermal on Weishan Island/);
});
