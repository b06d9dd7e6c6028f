// The version for elders: one press away, large, plain, one thing a screen, and read aloud.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { here, hereBecomes, languages, notices, pages, phone, plan, press, ready, settled, stage, tap, test, text, visit } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const laptop = { viewport: { width: 1366, height: 650 } };
const small = { viewport: { width: 320, height: 568 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const magnified = { viewport: { width: 320, height: 180 } }; // a screen of 1280 × 720 at 400 %
const isElder = (page) => page.evaluate(() => document.documentElement.hasAttribute("data-elder"));
const elderBecomes = (page, wanted) =>
    page.waitForFunction((is) => document.documentElement.hasAttribute("data-elder") === is && document.documentElement.dataset.view, wanted);
const subjects = { indicators: "#indicator:mines", blocks: "#block:mineral-water-mining" };

// What is smaller than 24 CSS pixels (18 pt) among words, and lower than 60 among what is pressed; and how wide the page is.
const faults = (page) => page.evaluate(() => {
    const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const areas = [...document.querySelectorAll("#text-header, #text, #notices")];
    const words = areas.flatMap((area) => {
        const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) if (walker.currentNode.data.trim() && isShown(walker.currentNode.parentElement)) found.push(walker.currentNode.parentElement);
        return found;
    });
    const small = words.filter((element) => parseFloat(getComputedStyle(element).fontSize) < 24).map((element) => element.textContent);
    const pressed = areas.flatMap((area) => [...area.querySelectorAll("a, button, input, select, summary")]).filter(isShown);
    const low = pressed.filter((element) => element.getBoundingClientRect().height < 60).map((element) => element.outerHTML);
    return { small, low, count: pressed.length, wide: Math.max(0, document.scrollingElement.scrollWidth - innerWidth) };
});

for (const [name, options] of Object.entries({ phone, small, magnified, laptop })) {
    test(`every page is large enough and no wider than its window: ${name}`, async () => {
        const page = await it.open(`${plan}/zh/overview/?elder=1`, options);
        for (const language of languages)
            for (const kind of pages) {
                await visit(page, `${plan}/${language}/${kind}/?elder=1&q=${language === "zh" ? "矿" : "water"}${subjects[kind] ?? ""}`);
                const { count, ...found } = await faults(page);
                assert.deepEqual(found, { small: [], low: [], wide: 0 }, `${language} ${kind}`);
                assert.ok(count >= 4, `${language} ${kind}: what can be pressed`);
            }
    });
}

test("the measure finds small letters, low buttons and what is too wide", async () => {
    const page = await it.open(`${plan}/en/overview/?elder=1`);
    await page.evaluate(() => {
        const low = document.createElement("button");
        low.textContent = "low";
        low.style.cssText = "min-height: 40px; font-size: 20px; height: 40px; width: 3000px; max-width: none";
        document.querySelector("main").append(low);
    });
    const { small, low, wide } = await faults(page);
    assert.deepEqual([small, low.length, wide > 0], [["low"], 1, true]);
});

test("one press on the canvas leads there, on a phone and a desk; one press leads back; it is remembered", async () => {
    for (const [options, way] of [[phone, tap], [laptop, press]]) {
        const page = await it.open(`${plan}/zh/indicators/#indicator:mines`, options);
        await way(page, "长辈版");
        await hereBecomes(page, "elder=1");
        await elderBecomes(page, true);
        assert.match(here(page), /indicators\/\?elder=1#indicator:mines$/);
        assert.match(await text(page), /到2025年底，最多\s14\s个/u);
        const other = await page.context().newPage();
        await other.goto(`${it.address}${plan}/zh/overview/`);
        await ready(other);
        assert.ok(await isElder(other), "a page that is opened later is for elders too");
        await hereBecomes(other, "elder=1");
        await page.getByRole("button", { name: "退出长辈版" }).click();
        await elderBecomes(page, false);
        assert.equal(await page.evaluate(() => document.documentElement.dataset.view), "canvas");
        await other.goto(`${it.address}${plan}/zh/blocks/`);
        await ready(other);
        assert.ok(!(await isElder(other)), "what was left is forgotten");
    }
});

test("one press in the text version leads there", async () => {
    const page = await it.open(`${plan}/en/blocks/?view=text`);
    await page.getByRole("button", { name: "Easy reading" }).click();
    await elderBecomes(page, true);
    assert.match(await page.locator("h1").innerText(), /Where may mining start/);
    await page.getByRole("button", { name: "Full version" }).click();
    await elderBecomes(page, false);
    assert.match(here(page), /blocks\/\?view=text$/);
});

test("from the start to a promise, on to the next, and back by the browser; a page without plain words leads to itself", async () => {
    const page = await it.open(`${plan}/zh/overview/?elder=1`, phone);
    await page.getByRole("link", { name: "答应了什么" }).click();
    await hereBecomes(page, "/indicators/");
    await page.locator("main").getByRole("link", { name: "矿山数量" }).click();
    await hereBecomes(page, "#indicator:mines");
    assert.equal(await page.locator("h1").innerText(), "矿山数量");
    assert.equal(await page.evaluate(() => document.activeElement.id), "text", "it is read from its start");
    await page.getByRole("link", { name: "下一件" }).click();
    await hereBecomes(page, "#indicator:solid-output");
    await page.goBack();
    await hereBecomes(page, "#indicator:mines");
    await visit(page, `${plan}/zh/clauses/?elder=1`);
    await page.getByRole("link", { name: "看原来的样子" }).click();
    await elderBecomes(page, false);
    assert.match(here(page), /clauses\/$/);
});

test("a search by the keyboard's own key finds promises and blocks", async () => {
    const page = await it.open(`${plan}/zh/search/?elder=1`, phone);
    await page.locator("input[type=search]").fill("矿泉水");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=/);
    await settled(page);
    assert.ok(await page.getByRole("link", { name: "微山县高楼乡渭河村地区矿泉水" }).isVisible());
    assert.equal(await page.evaluate(() => document.activeElement.name), "q");
});

// Voices of a browser that has some, which notes what it is asked to say and says nothing until it is told that it is said.
const withVoices = (page, tags) => page.addInitScript((languages) => {
    globalThis.spoken = [];
    let current = null;
    const voices = languages.map((lang) => ({ lang, name: lang }));
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => voices,
        speak: (words) => globalThis.spoken.push({ text: (current = words).text, lang: words.lang, voice: words.voice?.lang }),
        cancel: () => (current = null),
        say: () => current?.onend(),
        isSpeaking: () => current !== null,
    });
    Object.defineProperty(globalThis, "speechSynthesis", { value: synthesis, configurable: true });
}, tags);

async function withSpeech(address, tags) {
    const page = await (await it.context(phone)).newPage();
    await withVoices(page, tags);
    await page.goto(it.address + address);
    await ready(page);
    return page;
}
const said = (page) => page.evaluate(() => globalThis.spoken);
const isSpeaking = (page) => page.evaluate(() => speechSynthesis.isSpeaking());
const saidOne = (page) => page.evaluate(() => speechSynthesis.say());

test("what the page says is read aloud line by line in its language, and marked while it is", async () => {
    const page = await withSpeech(`${plan}/zh/indicators/?elder=1#indicator:solid-output`, ["en-US", "zh-HK", "zh-CN"]);
    await page.getByRole("button", { name: "朗读" }).click();
    await page.waitForFunction(() => globalThis.spoken.length === 1);
    const heard = [];
    while (await isSpeaking(page)) {
        const line = (await said(page)).at(-1);
        assert.deepEqual([line.lang, line.voice], ["zh-CN", "zh-CN"], line.text);
        assert.equal(await page.locator("[data-read]").count(), 1);
        assert.ok((await page.locator("[data-read]").innerText()).length > 0);
        heard.push(line.text);
        await saidOne(page);
    }
    assert.equal(heard[0], "固体矿产开采总量（不含稀土）");
    assert.ok(heard.some((line) => /1087\.6/.test(line)), "a number is said without its comma");
    assert.ok(!heard.some((line) => /上一件|○|●/.test(line)), "neither ways on nor signs are said");
    assert.equal(await page.locator("[data-read]").count(), 0);
    assert.ok(await page.getByRole("button", { name: "朗读", exact: true }).isVisible(), "it can be read again");
});

test("reading stops by a press, and when the page is left or hidden; English has an English voice", async () => {
    const page = await withSpeech(`${plan}/en/overview/?elder=1`, ["zh-CN", "en-GB"]);
    const begin = async () => {
        await page.getByRole("button", { name: "Read aloud" }).click();
        await page.waitForFunction(() => speechSynthesis.isSpeaking());
    };
    await begin();
    assert.deepEqual((await said(page)).at(-1), { text: "Weishan County minerals plan", lang: "en", voice: "en-GB" });
    await page.getByRole("button", { name: "Stop reading" }).click();
    await page.waitForFunction(() => !speechSynthesis.isSpeaking());
    await begin();
    await page.getByRole("link", { name: "Green mines" }).click();
    await page.waitForFunction(() => document.querySelector("h1").textContent === "Green mines");
    await page.waitForFunction(() => !speechSynthesis.isSpeaking()); // another page
    await begin();
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    assert.ok(!(await isSpeaking(page)), "another tab");
});

test("where there is no voice for the language, or no speech at all, it says so", async () => {
    const other = await withSpeech(`${plan}/zh/overview/?elder=1`, ["en-US"]);
    await other.getByRole("button", { name: "朗读" }).click();
    await other.waitForFunction(() => document.getElementById("notices").innerText.includes("没有能读中文的声音"));
    assert.deepEqual(await said(other), []);
    const none = await (await it.context(phone)).newPage();
    await none.addInitScript(() => delete globalThis.speechSynthesis);
    await none.goto(`${it.address}${plan}/en/overview/?elder=1`);
    await ready(none);
    await none.getByRole("button", { name: "Read aloud" }).click();
    await none.waitForFunction(() => document.getElementById("notices").innerText.includes("cannot read aloud"));
    assert.deepEqual(await faults(none).then(({ small, low }) => [small, low]), [[], []], "and that is large too");
});

test("the browser's own speech, without voices, says so too", async () => {
    const page = await it.open(`${plan}/en/overview/?elder=1`, phone);
    const has_voices = await page.evaluate(() => speechSynthesis.getVoices().some(({ lang }) => lang.startsWith("en")));
    await page.getByRole("button", { name: "Read aloud" }).click();
    if (has_voices) await page.getByRole("button", { name: "Stop reading" }).click();
    else await page.waitForFunction(() => document.getElementById("notices").innerText !== "");
    assert.equal(/voice for English/.test(await notices(page)), !has_voices);
});

test("what reads aloud comes when it is asked for", async () => {
    const context = await it.context(phone);
    const page = await context.newPage();
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${it.address}${plan}/en/overview/?elder=1`);
    await ready(page);
    assert.ok(!asked.some((url) => url.includes("read_aloud")));
    await page.getByRole("button", { name: "Read aloud" }).click();
    await page.waitForRequest(/read_aloud/).catch(() => {});
    assert.ok(asked.some((url) => url.includes("read_aloud")));
});
