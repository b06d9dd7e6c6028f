// Slides in front of people: what a speaker, a clicker and a finger do with them.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { countOf, current, keyed, numberBecomes, numberOf, opener, over, present, projector, shown } from "./slides.mjs";
import { here, hereBecomes, phone, plan, press, settled, stage, test, visit } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());
const open = opener(() => it);

test("one press leads to the slides, on the whole screen: from the canvas, from the text, by P; Escape leads to the slide's page", async () => {
    const page = await it.open(`${plan}/zh/overview/`, projector);
    await press(page, "放映");
    await shown(page);
    assert.equal(here(page), present("zh"));
    assert.ok(await page.evaluate(() => document.fullscreenElement === document.documentElement));
    assert.equal(await keyed(page, "PageDown"), 2);
    await page.keyboard.press("Escape");
    await hereBecomes(page, "/zh/indicators/#indicator:mines");
    assert.equal(await page.getAttribute("html", "data-view"), "canvas");
    assert.equal(await page.evaluate(() => document.fullscreenElement), null);

    await page.keyboard.press("p"); // from the slide that tells what is looked at
    await shown(page);
    assert.equal(await numberOf(page), 2);
    await page.evaluate(() => document.exitFullscreen()); // all that browsers tell of Escape then
    await hereBecomes(page, "/zh/indicators/#indicator:mines");

    await visit(page, `${plan}/zh/green-mines/?view=text`);
    await page.locator("#text-header > .ways .present").click();
    await shown(page);
    assert.equal(await current(page).getAttribute("data-kind"), "green");
    await page.keyboard.press("Escape");
    await hereBecomes(page, "/zh/green-mines/?view=text"); // what one came from
});

test("P is a letter where somebody writes", async () => {
    const page = await it.open(`${plan}/en/search/?view=text`);
    await page.locator("#text input[type=search]").fill("");
    await page.keyboard.type("p");
    await settled(page);
    assert.equal(await page.getAttribute("html", "data-view"), "text");
});

test("the keys of clickers and keyboards turn, hold at both ends, and count when they come at once", async () => {
    const page = await open(present("en"));
    const count = await countOf(page);
    assert.equal(count, 14);
    let wanted = 1;
    for (const key of ["PageDown", "ArrowRight", "ArrowDown", " ", "Enter"]) assert.equal(await keyed(page, key), ++wanted, key);
    for (const key of ["PageUp", "ArrowLeft", "ArrowUp", "Shift+ ", "Backspace"]) assert.equal(await keyed(page, key), --wanted, key);
    assert.equal(await keyed(page, "PageUp"), 1);
    assert.equal(await keyed(page, "End"), count);
    assert.equal(await keyed(page, "PageDown"), count);
    assert.equal(await keyed(page, "Home"), 1);
    await page.evaluate(() => {
        for (let times = 0; times < 5; ++times) document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", bubbles: true, cancelable: true }));
    });
    await numberBecomes(page, 6);
    await hereBecomes(page, "slide=6");
});

test("B blacks the screen and brings it back; so does a dot, and a turn", async () => {
    const page = await open(present("en"));
    const blank = page.locator("button.blank");
    const colour = async () => (await page.screenshot({ clip: { x: 900, y: 500, width: 1, height: 1 } })).length && blank.evaluate((element) => getComputedStyle(element).backgroundColor);
    for (const [on, off] of [["b", "b"], [".", "."], ["B", "PageDown"], ["b", "Escape"]]) {
        await page.keyboard.press(on);
        assert.ok(await blank.isVisible(), on);
        assert.equal(await colour(), "rgb(0, 0, 0)");
        assert.deepEqual(await blank.boundingBox(), { x: 0, y: 0, width: 1920, height: 1080 });
        await page.keyboard.press(off);
        assert.ok(!(await blank.isVisible()), off);
    }
    assert.equal(await numberOf(page), 2);
    assert.equal(await page.getAttribute("html", "data-view"), "present");
});

test("F takes the whole screen and gives it back, and stays among the slides", async () => {
    const page = await open(present("en"));
    assert.equal(await page.evaluate(() => document.fullscreenElement), null); // nobody pressed anything yet
    await page.keyboard.press("f");
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.waitForTimeout(200);
    await page.keyboard.press("f");
    await page.waitForFunction(() => document.fullscreenElement === null);
    await page.waitForTimeout(300);
    assert.equal(await page.getAttribute("html", "data-view"), "present");
});

test("O shows all slides, ? the keys, Q the code; Escape closes what lies over the slides first", async () => {
    const page = await open(present("en"));
    for (const [key, name] of [["o", "overview"], ["?", "help"], ["q", "code"]]) {
        await page.keyboard.press(key);
        assert.equal(await over(page), name);
        await page.keyboard.press("Escape");
        assert.equal(await over(page), "", key);
        await page.keyboard.press(key);
        await page.keyboard.press(key);
        assert.equal(await over(page), "", key);
    }
    assert.equal(await page.getAttribute("html", "data-view"), "present");
    await page.keyboard.press("?");
    const told = await page.locator("[data-sheet=help] dt").allInnerTexts();
    for (const key of ["PageDown", "PageUp", "Space", "Home", "End", "O", "F", "B", "Q", "S", "T", "?", "Esc"])
        assert.ok(told.some((keys) => keys.split(/\s+/).includes(key)), key);
});

test("in the overview a slide is one press away", async () => {
    const page = await open(present("en"));
    await page.keyboard.press("o");
    assert.equal(await page.locator(".slide:not([data-other]) .open:visible").count(), 14);
    await page.getByRole("button", { name: "8 / 14: Green mines, year by year" }).click();
    await numberBecomes(page, 8);
    assert.equal(await over(page), "");
});

test("every key is a button, too, which Tab reaches and a moved mouse brings", async () => {
    const page = await open(present("en"));
    const bar = page.locator(".bar");
    const opacity = () => bar.evaluate((element) => getComputedStyle(element).opacity);
    assert.equal(await opacity(), "0");
    const reached = [];
    for (let times = 0; times < 9; ++times) {
        await page.keyboard.press("Tab");
        reached.push(await page.evaluate(() => document.activeElement.textContent));
        assert.equal(await opacity(), "1", reached.at(-1));
    }
    for (const name of ["›", "Overview", "Full screen", "Black", "QR code", "Speaker's window", "Turn by itself", "Keys", "Leave"])
        assert.ok(reached.some((said) => said.includes(name)), `${name}: ${reached}`);
    await page.evaluate(() => document.activeElement.blur());
    assert.equal(await opacity(), "0");
    await page.mouse.move(500, 500);
    await page.waitForFunction(() => getComputedStyle(document.querySelector(".bar")).opacity === "1");
    await page.getByRole("button", { name: "Next slide" }).click();
    await numberBecomes(page, 2);
    await page.locator(".face").nth(1).click({ position: { x: 600, y: 500 } }); // a press on the slide itself
    await numberBecomes(page, 3);
    await page.getByRole("link", { name: "Leave" }).click();
    await hereBecomes(page, "/indicators/#indicator:");
});

test("a finger across the slide turns it, and one down it does not", async () => {
    const page = await open(present("zh"), phone);
    const client = await page.context().newCDPSession(page);
    const swipe = async (from, to) => {
        const at = ([x, y]) => [{ x, y }];
        await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
        await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(to) });
        await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
        await settled(page);
    };
    await swipe([300, 400], [80, 410]);
    assert.equal(await numberOf(page), 2);
    await swipe([200, 300], [190, 600]);
    assert.equal(await numberOf(page), 2);
    await swipe([80, 400], [300, 380]);
    assert.equal(await numberOf(page), 1);
});
