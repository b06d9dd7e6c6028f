// A link handed on: how it is made, what it leads to, what those are told who show it, and what is said of one that asks for what
// there is not.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";

import { PNG } from "pngjs";

import { desk, hereBecomes, languages, openMenu, pages, phone, plan, press, ready, root, settled, stage, tap, test, text, visit, words } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const dialog = (page) => page.getByRole("dialog", { name: "Share this page" });
const link = (page) => dialog(page).getByRole("textbox", { name: "Link" }).inputValue();
async function share(page, name) {
    await openMenu(page, "settings");
    await page.getByRole("button", { name, exact: true }).click();
}
const close = (page) => dialog(page).getByRole("button", { name: "Close" }).click();

test("the canvas and the text version have one way to share: a link with what it leads to, in words", async () => {
    const page = await it.open(`${plan}/en/mines/?at=2024-08-01&ledger=exercise&theme=dark`);
    const holds = async () => {
        await dialog(page).waitFor();
        assert.equal(await link(page), `${it.address}${plan}/en/mines/?at=2024-08-01&ledger=exercise`);
        const said = await dialog(page).innerText();
        for (const each of ["Mines", "Weishan County Mineral Resources Master Plan", "1 August 2024"]) assert.ok(said.includes(each), each);
        assert.match(said, /Exercise/i);
    };
    await press(page, "Share");
    await holds();
    await close(page);
    assert.equal(await page.evaluate(() => document.activeElement.id), "canvas");
    await visit(page, `${plan}/en/mines/?at=2024-08-01&ledger=exercise&theme=dark&view=text`);
    const button = page.getByRole("button", { name: "Share", exact: true });
    await share(page, "Share");
    await holds();
    await page.keyboard.press("Escape");
    assert.equal(await dialog(page).count(), 0);
    assert.ok(await button.evaluate((each) => each === document.activeElement));
});

test("a phone finds it in the menu, and the dialog fits", async () => {
    const page = await it.open(`${plan}/en/overview/`, phone);
    await tap(page, "Menu");
    await settled(page);
    for (let tries = 0; tries < 20 && !(await isInSight(page, "Share")); ++tries) {
        await page.mouse.move(195, 500);
        await page.mouse.wheel(0, 200);
        await settled(page);
    }
    await tap(page, "Share");
    await dialog(page).waitFor();
    const box = await dialog(page).boundingBox();
    const { width, height } = page.viewportSize();
    assert.ok(box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height, JSON.stringify(box));
    for (const each of await dialog(page).getByRole("button").all()) assert.ok((await each.boundingBox()).height >= 44);
    assert.equal(await dialog(page).evaluate((each) => each.scrollWidth > each.clientWidth), false, "nothing goes sideways");
});

const isInSight = (page, wanted) => page.evaluate((said) =>
    oreplan.drawn().some(({ words: each, top, bottom }) => each === said && top > 0 && bottom < innerHeight), wanted);

test("the link is copied, and where the browser refuses that is said and the link selected", async () => {
    const context = await it.context({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/en/overview/?view=text`);
    await ready(page);
    await share(page, "Share");
    await dialog(page).getByRole("button", { name: "Copy" }).click();
    await dialog(page).getByText("The link is copied.").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${it.address}${plan}/en/overview/`);
    await page.evaluate(() => {
        Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new Error("refused")) });
        document.execCommand = () => false;
    });
    await dialog(page).getByRole("button", { name: "Copy" }).click();
    await dialog(page).getByText("does not allow copying here").waitFor();
    assert.equal(await page.evaluate(() => getSelection().toString() || document.activeElement.value), `${it.address}${plan}/en/overview/`);
});

test("its QR code comes when it is asked for, and is another for another link", async () => {
    const page = await it.open(`${plan}/en/overview/?view=text`);
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    const codeOf = async () => {
        await share(page, "Share");
        const code = dialog(page).getByRole("img", { name: "QR code of the link" }).locator("svg");
        await code.waitFor();
        const drawn = await code.innerHTML();
        await close(page);
        return drawn;
    };
    const one = await codeOf();
    assert.ok(asked.some((url) => /\/share-/.test(url)) && asked.some((url) => /\/qr-/.test(url)), asked.join());
    assert.ok(one.length > 1000, "it has many modules");
    assert.equal(await codeOf(), one);
    await visit(page, `${plan}/en/mines/?view=text`);
    assert.notEqual(await codeOf(), one);
});

test("what was typed into forms stays here unless it is told to go along, and then the code has it too", async () => {
    const page = await it.open(`${plan}/en/admission/?view=text#&admission.kind=new_mine&admission.mineral=coal`);
    await share(page, "Share");
    await dialog(page).waitFor();
    assert.equal(await link(page), `${it.address}${plan}/en/admission/`);
    assert.match(await dialog(page).innerText(), /What was typed into forms on this page does not go along/);
    const code = dialog(page).getByRole("img", { name: "QR code of the link" });
    await code.locator("svg").waitFor();
    const before = await code.innerHTML();
    await dialog(page).getByRole("checkbox").check();
    assert.equal(await link(page), `${it.address}${plan}/en/admission/#&admission.kind=new_mine&admission.mineral=coal`);
    assert.notEqual(await code.innerHTML(), before);
    await dialog(page).getByRole("checkbox").uncheck();
    assert.equal(await link(page), `${it.address}${plan}/en/admission/`);
});

test("the device's own way to send is offered where there is one, with the link that is shown", async () => {
    const context = await it.context(desk);
    const page = await context.newPage();
    await page.addInitScript(() => (navigator.share = async (data) => (window.sent = data)));
    await page.goto(`${it.address}${plan}/zh/overview/?view=text`);
    await ready(page);
    await share(page, "分享");
    await page.getByRole("button", { name: "用其他应用发送" }).click();
    const sent = await page.evaluate(() => window.sent);
    assert.equal(sent.url, `${it.address}${plan}/zh/overview/`);
    assert.match(sent.title, /总览/);
    const without = await it.open(`${plan}/en/overview/?view=text`);
    await without.evaluate(() => delete Navigator.prototype.share);
    await share(without, "Share");
    await dialog(without).waitFor();
    assert.equal(await dialog(without).getByRole("button", { name: "Send with an app" }).count(), 0);
});

test("a date or a ledger that a link has and the plan has not is said on canvas and text, with what is shown and the cure", async () => {
    const page = await it.open(`${plan}/en/overview/`);
    const cases = [
        ["at=2024-13-45", /"2024-13-45" in the link is no date; shown is .+ A link writes dates as 2024-06-30/],
        ["at=1999-01-01", /1 January 1999 is not among the days that can be looked at, 31 December 2020 to .+; shown is 31 December 2020\./],
        ["ledger=secret", /There is no ledger "secret" of this plan; shown is ".+"\. Another can be chosen in the settings/],
    ];
    for (const [query, said] of cases) {
        await visit(page, `${plan}/en/overview/?${query}`);
        assert.match(await words(page), said, query);
        await visit(page, `${plan}/en/overview/?${query}&view=text`);
        assert.match(await page.locator("#text .notice").innerText(), said, query);
    }
    await visit(page, `${plan}/zh/overview/?at=2024年&view=text`);
    assert.match(await page.locator("#text .notice").innerText(), /链接中的“2024年”不是日期，现显示.+可在日期处另选/);
    await visit(page, `${plan}/en/overview/?view=text`);
    assert.equal(await page.locator("#text .notice").count(), 0);
});

test("a link that asks for what there is not says so from its first page on", async () => {
    const page = await it.open(`${plan}/en/overview/?ledger=secret&at=2024-02-30&view=text`);
    const said = await text(page);
    assert.match(said, /There is no ledger "secret"/);
    assert.match(said, /"2024-02-30" in the link is no date/);
    await page.locator("#text-header input[type=date]").fill("2024-06-30");
    await page.keyboard.press("Tab");
    await hereBecomes(page, "at=2024-06-30");
    assert.doesNotMatch(await text(page), /is no date|no ledger/);
});

const tagsOf = (html) => Object.fromEntries([...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)">/g)].map(([, name, content]) => [name, content]));

test("every page tells those who show links to it its title, its sentence and its own picture", () => {
    const seen = new Set();
    for (const language of languages)
        for (const name of pages) {
            const html = readFileSync(`${root}/dist/${plan}/${language}/${name}/index.html`, "utf8");
            const tags = tagsOf(html);
            assert.equal(tags["og:title"], html.match(/<title>([^<]*)/)[1], name);
            assert.equal(tags["og:description"], html.match(/<meta name="description" content="([^"]*)"/)[1], name);
            assert.ok(tags["og:description"].length > 5, name);
            assert.equal(tags["twitter:card"], "summary_large_image");
            assert.ok(tags["og:image"].endsWith(`preview/${plan}/${language}/${name}.png`), tags["og:image"]);
            const bytes = readFileSync(`${root}/dist/preview/${plan}/${language}/${name}.png`);
            assert.ok(bytes.length < 40_000, `${name}: ${bytes.length} bytes`);
            const { width, height, data } = PNG.sync.read(bytes);
            assert.deepEqual([width, height], [1200, 630]);
            let dark = 0;
            for (let at = 0; at < data.length; at += 4) dark += data[at] < 96 && data[at + 1] < 96;
            assert.ok(dark > 4000, `${language}/${name}: letters, and no blank picture`);
            seen.add(bytes.toString("base64"));
        }
    assert.equal(seen.size, languages.length * pages.length, "no two pages have the same picture");
});
