// What can be done with a chart or card, from the canvas and from the text: copied, saved, linked to.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before } from "node:test";

import { PNG } from "pngjs";

import { desk, launch, notices, phone, placeOf, plan, ready, root, settled, stage, test, visit, words } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const blocks = `${plan}/en/blocks/?at=2024-08-01`;
const deeds = ["Copy image", "Save as PNG", "Save as SVG", "Save its table (CSV)", "Copy link", "Embed in another page"];
const chart = "Planning blocks: windows and status";

const menu = (page) => page.getByRole("menu");
const item = (page, name) => page.getByRole("menuitem", { name, exact: true });
const offered = async (page) => {
    await menu(page).waitFor();
    return page.getByRole("menuitem").allInnerTexts();
};

/// The button of a chart's menu on the canvas stands at the end of the line that offers its table.
async function pressOnCanvas(page) {
    const { top, bottom } = await placeOf(page, "Show as tables");
    const { width } = page.viewportSize();
    for (let x = width - 20; x > width / 2; x -= 8) { // a target of 44 pixels is not passed over
        await page.mouse.click(x, (top + bottom) / 2);
        await settled(page);
        if (await menu(page).isVisible()) return;
    }
    assert.fail("no button beside the chart");
}

const inText = (page, name) => page.getByRole("button", { name: `Copy, save, share or embed: ${name}` });

const bytesOf = async (download) => readFileSync(await (await download).path());

async function saved(page, name) {
    const download = page.waitForEvent("download");
    await item(page, name).click();
    return { name: (await download).suggestedFilename(), bytes: await bytesOf(download) };
}

test("a chart on the canvas offers all that can be done with it, to the mouse and to the keyboard, and gives the keyboard back", async () => {
    const page = await it.open(blocks);
    await pressOnCanvas(page);
    assert.deepEqual(await offered(page), deeds);
    assert.ok(await item(page, "Copy image").evaluate((each) => each === document.activeElement));
    await page.keyboard.press("ArrowUp");
    assert.ok(await item(page, "Embed in another page").evaluate((each) => each === document.activeElement), "round to the last");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    assert.ok(await item(page, "Save as PNG").evaluate((each) => each === document.activeElement));
    await page.keyboard.press("Escape");
    assert.equal(await menu(page).count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement.id), "canvas");
});

test("the keyboard reaches the menu of a card on the canvas, and Enter opens it", async () => {
    const page = await it.open(`${plan}/en/overview/`);
    await page.locator("#canvas").focus();
    const button = async () => (await words(page)).split("\n").includes("Copy, save, share, embed");
    for (let steps = 0; !(await button()); ++steps) {
        assert.ok(steps < 60, "no button on the way of Tab");
        await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    assert.ok((await offered(page)).includes("Copy link"));
});

test("a finger has 44 pixels for the menu of a card, which then lies along the foot of a phone", async () => {
    const page = await it.open(`${plan}/zh/overview/`, phone);
    // (A cell of the status bar is called so as well; the card comes after it.)
    const name = await page.evaluate(() => oreplan.drawn().filter((each) => each.words === "1:50000区域地质调查（微山县幅）").at(-1));
    const right = page.viewportSize().width;
    const at = async (x, y) => {
        await page.touchscreen.tap(x, y);
        await settled(page);
        const is_open = await menu(page).waitFor({ timeout: 700 }).then(() => true, () => false);
        if (is_open) await page.keyboard.press("Escape");
        return is_open;
    };
    const middle = (name.top + name.bottom) / 2;
    await page.touchscreen.tap(right - 34, middle); // what it takes of the program comes with the first
    await menu(page).waitFor();
    await page.keyboard.press("Escape");
    const hits = [];
    for (let x = right - 80; x < right - 12; x += 4) if (await at(x, middle)) hits.push(x);
    assert.ok(hits.at(-1) - hits[0] >= 40, `the button is hit from ${hits[0]} to ${hits.at(-1)}`);
    await page.touchscreen.tap(hits[5], middle);
    const box = await page.locator("dialog.part").boundingBox();
    assert.ok(Math.abs(box.y + box.height - page.viewportSize().height) < 2 && box.width === right, JSON.stringify(box));
    for (const each of await page.getByRole("menuitem").all()) assert.ok((await each.boundingBox()).height >= 44);
});

test("the text version has the same menu at every chart and card, by its name, and hides it without script", async () => {
    const page = await it.open(`${blocks}&view=text`);
    await inText(page, chart).click();
    assert.deepEqual(await offered(page), deeds);
    await page.keyboard.press("Escape");
    assert.ok(await inText(page, chart).evaluate((each) => each === document.activeElement), "the keyboard is where it was");
    await visit(page, `${plan}/en/overview/?view=text`);
    const charts = await page.locator("#text :is(figure, .schedule, .cards > li)").count();
    assert.equal(await page.locator("#text button.exhibit").count(), charts);
    const bare = await (await it.context({ javaScriptEnabled: false })).newPage();
    await bare.goto(`${it.address}${plan}/en/overview/`);
    assert.ok((await bare.locator("button.exhibit").count()) > 0);
    for (const each of await bare.locator("button.exhibit").all()) assert.ok(!(await each.isVisible()));
});

test("a chart is saved as PNG at twice its size, as SVG and as CSV, each by its name, with what it shows", async () => {
    const page = await it.open(`${blocks}&view=text`);
    const save = async (name) => {
        await inText(page, chart).click();
        return saved(page, name);
    };
    const svg = await save("Save as SVG");
    assert.match(svg.name, /^weishan-2021-2025-blocks-part-schedule-.*2024-08-01\.svg$/);
    const text = svg.bytes.toString();
    const words = [...text.matchAll(/<text[^>]*>([^<]*)/g)].map(([, line]) => line).join(" "); // long ones are broken into lines
    for (const said of [chart, "Weishan County Mineral Resources Master Plan", "As of 2024-08-01", "Weishan County People's Government did not report it"])
        assert.ok(words.includes(said), said);
    assert.ok(!words.includes("EXERCISE DATA"));
    const [width, height] = ["width", "height"].map((name) => Number(text.match(new RegExp(`<svg[^>]* ${name}="([\\d.]+)"`))[1]));
    const png = await save("Save as PNG");
    assert.match(png.name, /blocks-part-schedule-.*\.png$/);
    const picture = PNG.sync.read(png.bytes);
    assert.ok(Math.abs(picture.width - 2 * width) < 2 && Math.abs(picture.height - 2 * height) < 2, `${picture.width} × ${picture.height} of ${width} × ${height}`);
    const colours = new Set();
    for (let at = 0; at < picture.data.length; at += 4) colours.add(picture.data.readUInt32BE(at));
    assert.ok(colours.size > 50, "letters have soft edges: a blank picture has not");
    const csv = await save("Save its table (CSV)");
    assert.match(csv.name, /\.csv$/);
    assert.match(csv.bytes.toString(), /As of,2024-08-01/);
});

test("made-up data is marked in every picture of it", async () => {
    const page = await it.open(`${blocks}&ledger=exercise&view=text`);
    await inText(page, chart).click();
    const { name, bytes } = await saved(page, "Save as SVG");
    assert.match(name, /exercise/);
    assert.match(bytes.toString(), />EXERCISE DATA<\/text>/);
    assert.match(bytes.toString(), /Exercise data: the actual values below are made up/);
});

test("an image is copied, and where the browser refuses it is said and saved instead", async () => {
    const context = await it.context({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(`${it.address}${blocks}&view=text`);
    await ready(page);
    await inText(page, chart).click();
    await item(page, "Copy image").click();
    await page.getByText("The image is copied.").waitFor();
    const [types, size] = await page.evaluate(async () => {
        const [copied] = await navigator.clipboard.read();
        return [copied.types, (await copied.getType("image/png")).size];
    });
    assert.deepEqual(types, ["image/png"]);
    assert.ok(size > 5000, `${size} bytes`);
    await page.evaluate(() => Object.defineProperty(navigator.clipboard, "write", { value: () => Promise.reject(new Error("refused")) }));
    await inText(page, chart).click();
    const { name } = await saved(page, "Copy image");
    assert.match(name, /\.png$/);
    assert.match(await notices(page), /does not let images be copied here. It was saved as a file instead/);
});

test("a link leads to exactly the chart, at its date and ledger, and not to how it was looked at", async () => {
    const context = await it.context({ ...desk, permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(`${it.address}${plan}/en/overview/?at=2024-08-01&ledger=exercise&theme=dark&scale=1.25&view=text`);
    await ready(page);
    await inText(page, "Exploration rights").click();
    await item(page, "Copy link").click();
    await page.getByText("The link is copied.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(link, `${it.address}${plan}/en/indicators/?at=2024-08-01&ledger=exercise#indicator:exploration-rights`);
    await page.goto(link);
    await ready(page);
    assert.match(await words(page), /Exploration rights over time|Exploration rights/);
});

test("what makes menus and pictures comes when it is used, and what does not come may be asked for again", async () => {
    const context = await it.context();
    const page = await context.newPage();
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${it.address}${blocks}&view=text`);
    await ready(page);
    const parts = () => asked.filter((url) => /\/(exhibit|share|qr)-[^/]*\.js$/.test(url));
    assert.deepEqual(parts(), []);
    let lost = true;
    await context.route(/\/exhibit-[^/]*\.js$/, (route) => (lost ? route.abort() : route.continue()));
    await inText(page, chart).click();
    const again = page.locator("#notices").getByRole("button", { name: "Try again" });
    await again.waitFor();
    lost = false;
    await again.click();
    await menu(page).waitFor();
    assert.ok(parts().length > 0);
});

/// The dark pixels of a picture's title: its first lines.
function inked(png) {
    const { width, data } = PNG.sync.read(png);
    let dark = "";
    for (let at = 0; at < width * 100; ++at) dark += data[4 * at] < 128 ? "1" : "0";
    return dark;
}

test("on a machine without Chinese letters a picture has those that the page brought", async () => {
    const folder = `${root}/build/fonts-without-chinese`;
    mkdirSync(`${folder}/cache`, { recursive: true });
    writeFileSync(`${folder}/fonts.conf`, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
        <dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>${folder}/cache</cachedir></fontconfig>`);
    const browser = await launch([], { ...process.env, FONTCONFIG_FILE: `${folder}/fonts.conf` });
    try {
        const page = await browser.newPage();
        await page.goto(`${it.address}${plan}/zh/blocks/?view=text&at=2024-08-01`);
        await ready(page);
        const picture = async () => {
            await page.getByRole("button", { name: /^复制、保存、分享或嵌入/ }).click();
            return inked((await saved(page, "保存为 PNG 图片")).bytes);
        };
        const brought = await picture();
        await page.evaluate(() => document.fonts.forEach((face) => document.fonts.delete(face)));
        await page.evaluate(() => document.querySelectorAll("link[href*=fonts]").forEach((sheet) => sheet.remove()));
        const bare = await picture();
        assert.ok(brought.split("1").length > 2000, "its title is written");
        assert.notEqual(brought, bare, "without them there are boxes");
    } finally {
        await browser.close();
    }
});
