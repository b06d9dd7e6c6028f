// Single charts and cards in other sites' frames; all else refuses to be framed. As the site's own server serves them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { after, before } from "node:test";

import { plan, ready, root, serve, stage, test, watched } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const chart = `embed/${plan}/en/blocks/part-schedule/`;
const card = `embed/${plan}/en/overview/indicator-exploration-rights/`;

/// Another site, with a page that frames an address.
async function framing(address, run) {
    const server = createServer((_, response) =>
        response.writeHead(200, { "Content-Type": "text/html" }).end(`<!doctype html><title>News</title><iframe src="${address}" width="640" height="480"></iframe>`));
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const page = await (await it.context()).newPage();
    try {
        await page.goto(`http://127.0.0.1:${server.address().port}/`);
        await page.locator("iframe").waitFor();
        await page.waitForTimeout(500);
        await run(page, page.frames()[1]);
    } finally {
        await page.context().close();
        server.closeAllConnections();
        server.close();
    }
}

test("another site frames a chart, which says what it shows and of what day, and whose page opens beside it", () =>
    framing(it.address + chart, async (page, frame) => {
        assert.equal(frame.url(), it.address + chart);
        const said = await frame.locator("body").innerText();
        for (const each of [/Planning blocks: windows and status/, /Weishan County Mineral Resources Master Plan/, /As of \d+ \w+ \d{4}\. This view was made on \d+ \w+ \d{4}/,
            /Weishan County People's Government did not report it/]) assert.match(said, each);
        assert.ok(await frame.locator("svg.chart").first().isVisible());
        const [ground, surface] = await frame.evaluate(() => [getComputedStyle(document.documentElement).backgroundColor, document.styleSheets[0].cssRules.length]);
        assert.notEqual(ground, "rgba(0, 0, 0, 0)");
        assert.ok(surface > 50, "it is styled");
        await frame.locator("summary").click();
        assert.ok(await frame.locator("table").first().isVisible(), "its table is one press away");
        const opened = page.context().waitForEvent("page");
        await frame.getByRole("link", { name: "Open the full page" }).click();
        const full = await opened;
        await ready(full);
        assert.equal(full.url(), `${it.address}${plan}/en/blocks/#part:schedule`);
    }));

test("a card is framed too, without a script or a request of its own beyond its style", () => framing(it.address + card, async (page, frame) => {
    assert.match(await frame.locator("body").innerText(), /Exploration rights/);
    assert.equal(await frame.locator("script, button").count(), 0);
    const asked = await frame.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    assert.equal(asked.length, 1, asked.join());
    assert.match(asked[0], /\/static\/embed-[0-9a-f]+\.css$/);
}));

test("the pages themselves, the start page and what is not there refuse to be framed", async () => {
    for (const address of ["", `${plan}/en/overview/`, "nowhere/"])
        await framing(it.address + address, async (_, frame) => assert.match(frame.url(), /^chrome-error:/, address));
});

test("who may frame them is the operator's to say", async () => {
    process.env.OREPLAN_FRAMED_BY = "'none'";
    const closed = await serve();
    delete process.env.OREPLAN_FRAMED_BY;
    try {
        await framing(closed.address + chart, async (_, frame) => assert.match(frame.url(), /^chrome-error:/));
        assert.equal((await fetch(closed.address + chart)).status, 200);
    } finally {
        closed.close();
    }
});

test("every chart and card of the public pages has a page to embed, whole without its site", () => {
    const files = execFileSync("find", [`${root}/dist/embed`, "-name", "index.html"], { encoding: "utf8" }).trim().split("\n");
    assert.ok(files.length >= 40, `${files.length}`);
    assert.ok(files.every((name) => /\/embed\/[\w-]+\/(zh|en)\/[\w-]+\/[\w-]+\/index\.html$/.test(name)));
});

test("the dialog shows the code to paste with the chart as it will be, and says what does not go along", async () => {
    const context = await it.context({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    const noticed = watched(page, it.address);
    await page.goto(`${it.address}${plan}/en/blocks/?view=text&at=2024-08-01`);
    await ready(page);
    await page.getByRole("button", { name: /^Copy, save, share or embed: Planning blocks/ }).click();
    await page.getByRole("menuitem", { name: "Embed in another page" }).click();
    const dialog = page.getByRole("dialog", { name: "Embed in another page" });
    await dialog.waitFor();
    assert.match(await dialog.innerText(), /The date, the ledger and the search chosen here do not go along/);
    const preview = page.frameLocator("dialog iframe");
    assert.match(await preview.locator("body").innerText(), /Planning blocks: windows and status/);
    await dialog.getByRole("button", { name: "Copy" }).click();
    await dialog.getByText("The code is copied.").waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(code, new RegExp(`^<iframe src="${it.address}${chart}" title="Planning blocks[^"]*" width="640" height="\\d+" style="border:0;max-width:100%" loading="lazy"></iframe>$`));
    const height = Number(code.match(/height="(\d+)"/)[1]);
    assert.ok(height > 200 && height < 4000, `${height}`);
    assert.deepEqual(noticed, []);
});

test("a chart that only this visit has cannot be embedded, which is said", async () => {
    const page = await it.open(`${plan}/en/indicators/?view=text&ledger=exercise`);
    const named = await page.locator("button.exhibit").evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));
    const published = execFileSync("find", [`${root}/dist/embed/${plan}/en/indicators`, "-name", "index.html"], { encoding: "utf8" });
    assert.ok(named.length > published.trim().split("\n").length, "the exercise has charts that the public record has not");
    let refused = 0;
    for (const name of named) {
        await page.getByRole("button", { name, exact: true }).click();
        await page.getByRole("menuitem", { name: "Embed in another page" }).click();
        const dialog = page.getByRole("dialog", { name: "Embed in another page" });
        const notice = page.getByText("This site has no page of this chart to embed");
        await dialog.or(notice).first().waitFor();
        refused += await notice.count();
        if (await dialog.count()) await page.keyboard.press("Escape");
        else await page.locator("#notices").getByRole("button", { name: "Close" }).click();
    }
    assert.ok(refused > 0);
});
