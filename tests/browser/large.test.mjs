// A register that is longer than anybody reads: it opens while the page can be used, is drawn where it is seen, and its text is
// told in parts.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { drop, here, hereBecomes, plan, settled, stage, test, words } from "./support.mjs";

const count = 1200;

let it;
before(async () => (it = await stage()));
after(() => it.close());

const name = (number) => `Mine ${String(number).padStart(4, "0")}`;
const ledgerOf = (mines) => ({
    id: "large", plan, title: { zh: name(0), en: "A long register" }, origin: "exercise",
    events: Array.from({ length: mines }, (_, index) => ({
        id: `e${index}`, date: "2021-01-01", recorded: "2021-01-01", source: { document: "Made up for a test" }, event: "mine_registered",
        mine: `m${String(index + 1).padStart(4, "0")}`, name: { zh: name(index + 1), en: name(index + 1) }, mineral: "coal",
        size_class: "medium", producing: true,
    })),
});

async function opened() {
    const page = await it.open(`${plan}/en/mines/`);
    await drop(page, { name: "large.json", text: JSON.stringify(ledgerOf(count)) });
    await hereBecomes(page, "ledger=large");
    return page;
}

test("every mine stands in the register, and the last is there when one scrolls to it", async () => {
    const page = await opened();
    const drawn = await words(page);
    for (const number of [1, 600, count]) assert.ok(drawn.includes(name(number)), name(number));
    await page.mouse.move(600, 500);
    const place = () => page.evaluate((last) => oreplan.drawn().find((text) => text.words === last), name(count));
    for (let tries = 0; (await place()).bottom > 700 && tries < 200; ++tries) await page.mouse.wheel(0, 2000);
    await settled(page);
    const { left, top, bottom } = await place();
    assert.ok(top > 0 && bottom < 768, `${top} to ${bottom}`);
    await page.mouse.click(left + 10, (top + bottom) / 2);
    await hereBecomes(page, `#mine:m${count}`);
    assert.match(await words(page), /Back|Close/);
});

test("the text version tells it in parts", async () => {
    const page = await opened();
    const rows = () => page.locator("#text table tbody tr th a[href*='mine:m']").count();
    await page.waitForFunction(() => document.querySelector("#text .parts"));
    assert.equal(await rows(), 500);
    const next = page.locator("#text .parts a", { hasText: "Next" });
    await page.evaluate(() => document.querySelector("#text .parts a").click());
    await hereBecomes(page, "part=2");
    await page.waitForFunction((first) => document.querySelector("#text").textContent.includes(first), name(501));
    assert.equal(await rows(), 500);
    assert.match(await page.locator("#text .parts").textContent(), /Rows 501–1,000 of 1,200/);
    await page.evaluate(() => [...document.querySelectorAll("#text .parts a")].at(-1).click());
    await hereBecomes(page, "part=3");
    await page.waitForFunction((last) => document.querySelector("#text").textContent.includes(last), name(count));
    assert.equal(await rows(), 200);
    assert.equal(await next.count(), 0);
    assert.match(here(page), /ledger=large/);
});

// Runs in the page. `act` gets the notice with the bar as soon as that is there.
function bringing(text, act) {
    return new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error("no notice")), 30_000);
        new MutationObserver((_, observer) => {
            const notice = document.querySelector("#notices progress")?.closest("div");
            if (!notice) return;
            observer.disconnect();
            resolve(act(notice));
        }).observe(document.getElementById("notices"), { subtree: true, childList: true });
        const data = new DataTransfer();
        data.items.add(new File([text], "large.json"));
        dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
    });
}

// Dropped, and not waited for. What happens while it is read is done and seen within the page, as a fast machine has soon read it.
const bring = (page, mines, act) => page.evaluate(`(${bringing})(${JSON.stringify(JSON.stringify(ledgerOf(mines)))}, ${act})`);
const isRead = (page) => page.locator("#notices progress").waitFor({ state: "detached" });

test("while it is read, how far is told, and the page can be used", async () => {
    const page = await it.open(`${plan}/en/overview/`);
    const said = await bring(page, 40_000, (notice) => {
        const bar = notice.querySelector("progress");
        const now = () => ({ part: bar.value, scale: document.documentElement.style.getPropertyValue("--scale"), address: location.href });
        globalThis.seen = [now()];
        new MutationObserver(() => {
            if (bar.isConnected && globalThis.seen.at(-1).part !== bar.value) globalThis.seen.push(now());
        }).observe(bar, { attributes: true });
        document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "-", ctrlKey: true, bubbles: true, cancelable: true }));
        return notice.textContent;
    });
    assert.match(said, /Reading the file "large\.json".*Cancel/);
    await isRead(page);
    await hereBecomes(page, "ledger=large");
    const seen = await page.evaluate(() => globalThis.seen);
    const parts = seen.map(({ part }) => part);
    assert.ok(parts.length > 2, parts.join());
    assert.deepEqual(parts, [...parts].sort((one, other) => one - other));
    assert.ok(seen.every(({ address }) => !address.includes("ledger=")), "it is shown once it is read");
    assert.ok(seen.some(({ part, scale }) => scale === "0.75" && part < 1), "the key was obeyed while it was read");
});

test("who does not want to wait for it stays with the page as it is", async () => {
    const page = await it.open(`${plan}/en/overview/`);
    await bring(page, 40_000, (notice) => notice.querySelector("button").click());
    await isRead(page);
    await settled(page);
    assert.doesNotMatch(await here(page), /ledger=/);
    await drop(page, { name: "small.json", text: JSON.stringify(ledgerOf(3)) });
    await hereBecomes(page, "ledger=large");
});
