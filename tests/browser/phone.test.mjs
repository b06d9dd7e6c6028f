// What a phone shows first: whose plan it is, the day, the sentence and three promises; a long page's contents behind its title; and
// the day, which a finger sets along its line and no other way.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { hereBecomes, phone, placeOf, plan, settled, stage, tap, test } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const first = {
    zh: {
        head: ["微山县矿产资源总体规划", "总览", "截至2024年8月1日"],
        sentence: "规划作出 9 项主要承诺：1 项查到公开的实际值，8 项未填报。",
        promises: [["1:50000区域地质调查（微山县幅）", "1 幅"], ["1:50000区域矿产地质调查（微山县幅）", "1 幅"], ["探矿权总数", "≤ 2 个"]],
        foot: "规划指标",
        blocks: "规划区块的投放安排",
    },
    en: {
        head: ["Weishan County minerals plan", "Overview", "as of 1 August 2024"],
        sentence: "The plan makes 9 main promises: 1 is publicly known, 8 not reported.",
        promises: [["1:50,000 regional geological survey (Weishan sheet)", "1 map sheet"], ["1:50,000 regional mineral survey (Weishan sheet)", "1 map sheet"], ["Exploration rights", "≤ 2"]],
        foot: "Indicators",
        blocks: "When blocks are to be released",
    },
};
const plain = (words) => words.replace(/[\u00a0\u202f\u2009]/g, " ");
const drawn = async (page) => (await page.evaluate(() => oreplan.drawn())).map((text) => ({ ...text, words: plain(text.words) }));

for (const [language, { head, sentence, promises, foot, blocks }] of Object.entries(first)) {
    test(`the first screen of a phone has county, date, sentence and three promises, under a head of 96 px at most: ${language}`, async () => {
        const page = await it.open(`${plan}/${language}/overview/?at=2024-08-01`, phone);
        const all = await drawn(page);
        const bar = all.find(({ words }) => words === foot);
        const whole = (wanted, from = 0, to = bar.top) => all.find(({ words, size, top, bottom }) => words === wanted && size > 0 && top >= from && bottom <= to);
        for (const words of head) assert.ok(whole(words, 0, 96), `${words}, in the head`);
        const said = whole(sentence);
        assert.ok(said, sentence);
        let above = said.bottom;
        for (const [name, value] of promises) {
            const title = whole(name, above);
            assert.ok(title, `${name}, above the bar`);
            const promise = whole(value, title.bottom - 4);
            assert.ok(promise && promise.size > title.size, `${name}: ${value}, larger than its name, above the bar`);
            above = promise.bottom - 4;
        }
        await page.context().close();
    });

    test(`a long page's title opens its contents, and they lead to its sections: ${language}`, async () => {
        const page = await it.open(`${plan}/${language}/overview/?at=2024-08-01`, phone);
        const tap = async (wanted) => {
            const { left, right, top, bottom } = (await drawn(page)).find(({ words }) => words === wanted);
            await page.touchscreen.tap((left + right) / 2, (top + bottom) / 2);
            await settled(page);
        };
        const shows = async (wanted) => (await drawn(page)).some(({ words, size, top, bottom }) => words === wanted && size > 0 && top >= 96 && bottom <= 844);
        assert.ok(!await shows(blocks), "the blocks are further down");
        await tap(head[1]);
        assert.ok(await shows(blocks) && !await shows(sentence), "the contents stand in the page's place");
        await page.keyboard.press("Escape");
        await settled(page);
        assert.ok(await shows(sentence), "and go again");
        await tap(head[1]);
        await tap(blocks);
        assert.ok(await shows(blocks) && !await shows(sentence), "the page is at its section");
        assert.match(page.url(), /#part:blocks$/);
        // Once more from there, to where it is already.
        await tap(head[1]);
        await tap(blocks);
        assert.ok(await shows(blocks) && !await shows(sentence));
        await page.context().close();
    });
}

test("a short page's title opens nothing", async () => {
    const page = await it.open(`${plan}/zh/clauses/?at=2024-08-01`, phone);
    const before = (await drawn(page)).map(({ words }) => words);
    const title = (await drawn(page))[1];
    await page.touchscreen.tap((title.left + title.right) / 2, (title.top + title.bottom) / 2);
    await settled(page);
    assert.deepEqual((await drawn(page)).map(({ words }) => words), before);
});

test("a finger sets the day along its line; one that goes up or down across it moves no day", async () => {
    const page = await it.open(`${plan}/zh/overview/?at=2024-08-01`, phone);
    await tap(page, "截至2024年8月1日");
    await settled(page);
    const { left, right, top } = await placeOf(page, "2022");
    const line = { x: (left + right) / 2, y: top - 6 };
    const client = await page.context().newCDPSession(page);
    const swipe = async (across, down) => {
        const touch = (type, part) => client.send("Input.dispatchTouchEvent",
            { type, touchPoints: type === "touchEnd" ? [] : [{ x: line.x + across * part, y: line.y + down * part }] });
        await touch("touchStart", 0);
        for (let part = 0.1; part < 1.05; part += 0.1) await touch("touchMove", part);
        await touch("touchEnd", 1);
        await settled(page);
    };
    for (const down of [220, -80]) {
        await swipe(12, down);
        assert.match(page.url(), /at=2024-08-01/, `${down}`);
    }
    await swipe(60, 8);
    await hereBecomes(page, "at=2023");
});
