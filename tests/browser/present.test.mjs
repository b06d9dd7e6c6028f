// Slides in front of people: what a speaker, a clicker, a finger and a foyer do with them, and what the last row sees.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";

import { siteServer } from "./site_server.mjs";
import { desk, drop, here, hereBecomes, notices, phone, plan, press, ready, settled, stage, test, text, themes, visit, watched, words } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const present = (language, more = "") => `${plan}/${language}/overview/?view=present${more}`;
const exercise = "&ledger=exercise&at=2024-08-01";
const projector = { viewport: { width: 1920, height: 1080 } };
const old_projector = { viewport: { width: 1024, height: 768 } };
const laptop = { viewport: { width: 1366, height: 650 } };

const shown = async (page) => {
    await page.waitForFunction(() => document.documentElement.dataset.view === "present" && "presenting" in document.documentElement.dataset);
    await settled(page);
};
const open = async (address, options = projector) => {
    const page = await it.open(address, options);
    await shown(page);
    return page;
};
const numberOf = (page) => page.evaluate(() => Number(document.querySelector(".slides").dataset.at));
const countOf = (page) => page.evaluate(() => Number(document.querySelector(".slides").dataset.count));
const current = (page) => page.locator(".slide[data-current]");
const over = (page) => page.evaluate(() => document.documentElement.dataset.over ?? "");
const numberBecomes = (page, number) => page.waitForFunction((wanted) => document.querySelector(".slides").dataset.at === String(wanted), number);

async function keyed(page, key) {
    await page.keyboard.press(key);
    await settled(page);
    return numberOf(page);
}

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
    await page.locator("#text-header .present").click();
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

/// What of a slide's letters is too low, cut, or beyond the slide.
const faults = (page) => page.evaluate(() => {
    const face = document.querySelector(".slide[data-current] .face");
    const frame = face.getBoundingClientRect();
    const found = [];
    for (const element of face.querySelectorAll("*")) {
        const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
        if (own.length === 0 || element.localName === "title") continue;
        const pixels = parseFloat(getComputedStyle(element).fontSize);
        if (pixels < frame.height / 30) found.push(`${element.textContent}: ${pixels} of ${frame.height} px`);
        const range = document.createRange();
        for (const node of own) {
            range.selectNodeContents(node);
            for (const { left, right, top, bottom } of range.getClientRects())
                if (left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1) found.push(`${node.data}: beyond the slide`);
        }
    }
    for (const part of face.querySelectorAll(":scope > *, .body > *"))
        if (part.clientHeight > 0 && part.scrollHeight > part.clientHeight + 0.3 * parseFloat(getComputedStyle(part).fontSize) && !part.matches(".picture")) found.push(`${part.className}: ${part.scrollHeight} in ${part.clientHeight}`);
    // What stands one over the other shares no room.
    const boxes = [...face.children].map((part) => part.getBoundingClientRect()).filter(({ height }) => height > 0);
    for (let index = 1; index < boxes.length; ++index) if (boxes[index].top < boxes[index - 1].bottom - 1) found.push(`part ${index} lies over the one before`);
    return { found, ratio: frame.width / frame.height, height: frame.height, left: frame.left, right: innerWidth - frame.right };
});

for (const [name, options, ratio] of [["1920 × 1080", projector, 16 / 9], ["1024 × 768", old_projector, 4 / 3], ["1366 × 650", laptop, 16 / 9]]) {
    test(`no letter is lower than a thirtieth of the slide, and nothing is cut, at ${name}`, async () => {
        const page = await open(present("zh"), options);
        for (const language of ["zh", "en"]) {
            for (const ledger of ["", exercise]) {
                await visit(page, present(language, ledger));
                await shown(page);
                const count = await countOf(page);
                for (let number = 1; number <= count; ++number) {
                    await visit(page, present(language, `${ledger}&slide=${number}#&slide.green=${encodeURIComponent("一句话 that a speaker adds to what there is")}`));
                    await numberBecomes(page, number);
                    const told = await faults(page);
                    assert.deepEqual(told.found, [], `${language} ${ledger} ${number}`);
                    assert.ok(Math.abs(told.ratio - ratio) < 0.01, `${told.ratio}`);
                    assert.ok(Math.abs(told.left - told.right) < 1);
                    if (told.height === 1080) assert.ok(told.height / 30 >= 28);
                }
            }
        }
    });
}

test("on a phone held upright slides have the whole screen, and nothing is cut", async () => {
    const page = await open(present("en", exercise), phone);
    for (let number = 1; number <= 14; ++number) {
        await visit(page, present("en", `${exercise}&slide=${number}`));
        await numberBecomes(page, number);
        const { found, height } = await faults(page);
        assert.deepEqual(found.filter((fault) => !/ px$/.test(fault)), [], `slide ${number}`);
        assert.equal(height, 844);
        const least = await page.evaluate(() => Math.min(...[...document.querySelectorAll(".slide[data-current] .face *")].filter((each) => each.childNodes.length === 1 && each.firstChild.nodeType === 3 && each.localName !== "title").map((each) => parseFloat(getComputedStyle(each).fontSize))));
        assert.ok(least >= 14, `${least}`);
    }
});

test("slides wear every theme, and pass the accessibility rules: slides, overview, keys, code, speaker's window", async () => {
    const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
    const page = await open(present("en", exercise), { ...projector, bypassCSP: true });
    await page.evaluate(axe);
    const check = async (what) => {
        const { violations } = await page.evaluate(() => axe.run(document));
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`), [], what);
    };
    const grounds = new Set();
    for (const theme of themes) {
        for (const number of [1, 2, 8, 11, 12, 14]) {
            await visit(page, present("en", `${exercise}&slide=${number}&theme=${theme}`));
            await numberBecomes(page, number);
            await check(`${theme} ${number}`);
        }
        grounds.add(await current(page).locator(".face").evaluate((face) => getComputedStyle(face).backgroundColor));
        for (const key of ["o", "?", "q"]) {
            await page.keyboard.press(key);
            await settled(page);
            await check(`${theme} ${key}`);
            await page.keyboard.press(key);
        }
        await page.evaluate(() => document.documentElement.setAttribute("data-speaker", ""));
        await check(`${theme} speaker`);
        await page.evaluate(() => document.documentElement.removeAttribute("data-speaker"));
    }
    assert.ok(grounds.size >= 2, [...grounds].join());
});

test("listeners are told the number, of how many, and the heading of each slide", async () => {
    const page = await open(present("en"));
    const toldBecomes = (words) => page.waitForFunction((wanted) => document.getElementById("announcer").textContent.includes(wanted), words);
    await toldBecomes("Slide 1 of 14");
    await keyed(page, "PageDown");
    await toldBecomes("Slide 2 of 14: Number of mines"); // once it rests
    assert.equal(await current(page).count(), 1);
    assert.equal(await page.locator(".slide:visible").count(), 1);
    assert.equal(await page.getByRole("region", { name: "Number of mines" }).count(), 1);
});

/// The room's page with a speaker's window beside it.
async function withSpeaker(address) {
    const context = await it.context(projector);
    const room = await context.newPage();
    await room.goto(it.address + address);
    await ready(room);
    await shown(room);
    const opened = room.waitForEvent("popup");
    await room.keyboard.press("s");
    const speaker = await opened;
    await ready(speaker);
    await shown(speaker);
    return { room, speaker };
}

test("the speaker's window has notes, the next slide and a clock, and the two keep step both ways", async () => {
    const { room, speaker } = await withSpeaker(present("en", exercise));
    assert.ok(await speaker.locator(".desk .notes").isVisible());
    assert.match(await speaker.locator(".desk").innerText(), /Say first where the numbers come from/);
    assert.ok(!(await room.locator(".desk").isVisible()));
    assert.match(await speaker.locator(".desk [data-clock]").innerText(), /^\d\d:\d\d:\d\d$/);
    assert.ok(await speaker.locator(".slide[data-next] .face").isVisible());
    assert.match(await speaker.locator(".slide[data-next] h2").innerText(), /Number of mines/);

    await speaker.keyboard.press("PageDown");
    await numberBecomes(room, 2);
    await room.keyboard.press("PageDown");
    await numberBecomes(speaker, 3);
    await speaker.keyboard.press("b");
    await room.waitForFunction(() => "blank" in document.documentElement.dataset);
    assert.ok(await room.locator("button.blank").isVisible());
    assert.ok(!(await speaker.locator("button.blank").isVisible())); // the speaker goes on reading
    assert.ok(await speaker.locator(".desk .blanked").isVisible());
    await speaker.keyboard.press("End");
    await numberBecomes(room, 14);
    assert.ok(!(await room.locator("button.blank").isVisible()));
    assert.match(await speaker.locator(".upcoming").innerText(), /last slide/);

    const before = await speaker.locator("[data-elapsed]").innerText();
    await speaker.waitForFunction((was) => document.querySelector("[data-elapsed]").textContent !== was, before);
    await speaker.getByRole("button", { name: "Start again" }).click();
    assert.equal(await speaker.locator("[data-elapsed]").innerText(), "00:00");

    await speaker.reload(); // it knows again what it is
    await ready(speaker);
    await shown(speaker);
    assert.ok(await speaker.locator(".desk").isVisible());
    await room.keyboard.press("Home");
    await numberBecomes(speaker, 1);
    const closed = speaker.waitForEvent("close");
    await speaker.keyboard.press("Escape").catch(() => {});
    await closed;
    assert.equal(await room.getAttribute("html", "data-view"), "present");
});

test("another presentation in the same browser goes its own way", async () => {
    const { room, speaker } = await withSpeaker(present("en"));
    const other = await room.context().newPage();
    await other.goto(it.address + present("en"));
    await ready(other);
    await shown(other);
    await other.keyboard.press("End");
    await numberBecomes(other, 14);
    await other.waitForTimeout(300);
    assert.equal(await numberOf(room), 1);
    assert.equal(await numberOf(speaker), 1);
});

/// A clock of the test's own for what waits as long as a slide is shown.
const holdTurns = (context) => context.addInitScript(() => {
    const { setTimeout, clearTimeout } = globalThis;
    globalThis.turn = null;
    globalThis.setTimeout = (run, after, ...more) => {
        if (after !== 20_000) return setTimeout(run, after, ...more);
        globalThis.turn = () => {
            globalThis.turn = null;
            run();
        };
        return -20;
    };
    globalThis.clearTimeout = (id) => (id === -20 ? (globalThis.turn = null) : clearTimeout(id));
});

test("in a foyer slides turn by a set time and begin again; any key pauses; nothing turns that nobody sees", async () => {
    const context = await it.context(projector);
    await holdTurns(context);
    const page = await context.newPage();
    await page.goto(it.address + present("en", "&slide=13&turn=20"));
    await ready(page);
    await shown(page);
    const waits = () => page.evaluate(() => globalThis.turn !== null);
    const pass = () => page.evaluate(() => globalThis.turn());
    assert.ok(await waits());
    await pass();
    await numberBecomes(page, 14);
    await pass();
    await numberBecomes(page, 1);
    assert.ok(await waits());

    await page.keyboard.press("x");
    assert.equal(await waits(), false);
    assert.match(await notices(page), /paused/);
    assert.equal(await keyed(page, "PageDown"), 2);
    assert.equal(await waits(), false);
    await page.keyboard.press("t");
    assert.ok(await waits());
    assert.doesNotMatch(await notices(page), /paused/);

    const hide = (hidden) => page.evaluate((is) => {
        Object.defineProperty(document, "hidden", { value: is, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
    await hide(true);
    assert.equal(await waits(), false);
    await hide(false);
    assert.ok(await waits());
    await page.keyboard.press("t"); // no more of it
    await settled(page);
    assert.equal(await waits(), false);
    await page.waitForURL((url) => !url.href.includes("turn"));
    await page.keyboard.press("t");
    await hereBecomes(page, "turn=20");
    assert.ok(await waits());
});

test("a presentation at rest runs no frame and no timer, and nothing moves by itself", async () => {
    const context = await it.context({ ...projector, reducedMotion: "reduce" });
    await context.addInitScript(() => {
        globalThis.asked = 0;
        for (const name of ["setTimeout", "setInterval", "requestAnimationFrame"]) {
            const own = globalThis[name];
            globalThis[name] = (...args) => (++globalThis.asked, own(...args));
        }
    });
    const page = await context.newPage();
    await page.goto(it.address + present("en"));
    await ready(page);
    await shown(page);
    await keyed(page, "PageDown");
    await page.waitForTimeout(1500);
    const counts = () => page.evaluate(() => [oreplan.frames(), globalThis.asked]);
    const before = await counts();
    await page.waitForTimeout(1500);
    assert.deepEqual(await counts(), before);
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
});

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

test("exercise data is marked behind the words of every slide and said at its foot; public sources are said, too", async () => {
    const page = await open(present("en", exercise));
    for (let number = 1; number <= 14; ++number) {
        await visit(page, present("en", `${exercise}&slide=${number}`));
        await numberBecomes(page, number);
        const face = current(page).locator(".face");
        const mark = await face.evaluate((element) => {
            const { content, display, visibility, position } = getComputedStyle(element, "::before");
            return { content, display, visibility, position };
        });
        assert.deepEqual(mark, { content: '"EXERCISE DATA"', display: "grid", visibility: "visible", position: "absolute" });
        assert.ok(await face.locator("footer").getByText("Exercise data, made up: do not quote").isVisible());
    }
    await visit(page, present("en", "&slide=2"));
    await page.waitForFunction(() => !document.querySelector(".face[data-mark]"));
    assert.match(await current(page).locator("footer").innerText(), /From public sources, not reported by Weishan County People's Government/);
    await visit(page, present("en", "&slide=2&ledger=none"));
    await page.waitForFunction(() => !document.querySelector(".slide[data-current] footer").innerText.includes("public"));
});

test("after one visit slides, codes and the speaker's window work without a network", async () => {
    const site = await siteServer();
    const context = await it.browser.newContext({ viewport: { width: 1366, height: 900 } });
    try {
        const page = await context.newPage();
        await page.goto(`${site.address}${plan}/zh/overview/`);
        await ready(page);
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 30000 });
        await context.setOffline(true);
        site.fault = () => "abort";
        await page.keyboard.press("p");
        await shown(page);
        assert.equal(await keyed(page, "End"), 14);
        await current(page).locator(".code svg").waitFor();
        const opened = page.waitForEvent("popup");
        await page.keyboard.press("s");
        const speaker = await opened;
        await ready(speaker);
        await shown(speaker);
        await speaker.keyboard.press("Home");
        await numberBecomes(page, 1);
        await page.goto(site.address + present("en", "&slide=3"));
        await ready(page);
        await shown(page);
        assert.equal(await numberOf(page), 3);
    } finally {
        await context.close();
        site.close();
    }
});

test("what only speakers use comes when it is used, and nothing else is asked of anybody", async () => {
    const context = await it.context(projector);
    const page = await context.newPage();
    const asked = [];
    page.on("request", (request) => asked.push(request.url().split("/").at(-1)));
    const noticed = watched(page, it.address);
    await page.goto(`${it.address}${plan}/en/overview/`);
    await ready(page);
    const parts = () => asked.filter((name) => /^(present|qr)-/.test(name)).map((name) => name.replace(/-.*\./, "."));
    assert.deepEqual(parts(), []);
    await page.keyboard.press("p");
    await shown(page);
    assert.deepEqual([...new Set(parts())].sort(), ["present.css", "present.js"]);
    await keyed(page, "End");
    await current(page).locator(".code svg").waitFor();
    assert.ok(parts().includes("qr.js"));
    assert.deepEqual(noticed, []);
});

test("slides that get lost on the way may be asked for again", async () => {
    const context = await it.context(projector);
    const page = await context.newPage();
    let lost = true;
    await context.route(/present-[^/]*\.js$/, (route) => (lost ? route.abort() : route.continue()));
    await page.goto(it.address + present("en"));
    await ready(page);
    const notice = page.locator("#notices div", { hasText: "Try again" });
    await notice.waitFor();
    lost = false;
    await notice.getByRole("button", { name: "Try again" }).click();
    await shown(page);
    assert.equal(await numberOf(page), 1);
});

test("a presentation is one step of the way back", async () => {
    const page = await it.open(`${plan}/en/blocks/`, projector);
    await page.keyboard.press("p");
    await shown(page);
    for (const key of ["PageUp", "PageUp", "PageUp"]) await keyed(page, key);
    await page.goBack();
    await hereBecomes(page, `${plan}/en/blocks/`);
    assert.match(await words(page), /Blocks/);
});

test("without script a link to slides shows the page's text, and says what takes script", async () => {
    const context = await it.context({ ...desk, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(it.address + present("en"));
    assert.ok(await page.locator("noscript p").isVisible());
    assert.match(await page.locator("#text h1").innerText(), /Overview/);
});
