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
    const page = await inTheField(`${plan}/en/clauses/`, "Search clauses and figures");
    await page.keyboard.type("xishan");
    await page.waitForURL(/q=xishan/);
    const said = await words(page);
    assert.match(said, /1 of 75 clauses/);
    assert.match(said, /rare earths around Xishan/);
    assert.doesNotMatch(said, /Weihe village, Gaolou/);
});

test("composed Chinese is searched for when it is committed, once", async () => {
    const page = await inTheField(`${plan}/zh/clauses/`, "搜索条文和数字");
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
    const page = await inTheField(`${plan}/zh/clauses/`, "搜索条文和数字");
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
        const page = await it.open(`${plan}/zh/clauses/?q=${encodeURIComponent(wanted)}`);
        assert.match(await words(page), /历史遗留矿山图斑/);
        await page.context().close();
    }
});

test("what is nowhere says so, and clearing brings all back", async () => {
    const page = await inTheField(`${plan}/en/clauses/?q=unobtainium`, "unobtainium");
    assert.match(await words(page), /Nothing found for "unobtainium"/);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Backspace");
    await page.waitForFunction(() => !location.search.includes("q="));
    assert.match(await words(page), /75 clauses/);
});
