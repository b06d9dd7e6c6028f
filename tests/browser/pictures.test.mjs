// The key pages look as they did when their pictures were last renewed; and the comparison sees what people would see.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before } from "node:test";

import { keyPages, pathOf, pictureOf } from "./key_pages.mjs";
import { cellsOf, changes, decoded, extent, marked, read, written } from "./picture.mjs";
import { placeOf, ready, root, stage, test, themeColour } from "./support.mjs";

let it;
before(async () => (it = await stage()));
after(() => it.close());

const kept = (name) => read(readFileSync(pathOf(root, name), "utf8"));

for (const [name, keyPage] of Object.entries(keyPages)) {
    test(`${name} looks as it did`, async () => {
        const png = await pictureOf(it, keyPage);
        const picture = decoded(png);
        const changed = changes(kept(name), cellsOf(picture));
        if (changed.length === 0) return;
        const file = `build/pictures/${name}`;
        mkdirSync(`${root}/build/pictures`, { recursive: true });
        writeFileSync(`${root}/${file}.png`, png);
        writeFileSync(`${root}/${file}.changed.png`, marked(picture, changed));
        assert.fail(`${keyPage.address} is another picture at ${extent(changed)}: see ${file}.png, and ${file}.changed.png with ` +
            `what changed in red. If it is meant to be: npm run pictures -- ${name}, and commit what that writes.`);
    });
}

/// The picture with each pixel of an area made by `paint(x, y)`, which returns where in the old picture it is from, or a colour.
function repainted(picture, { left = 0, top = 0, right = picture.width, bottom = picture.height }, paint) {
    const data = Buffer.from(picture.data);
    for (let y = Math.round(top); y < Math.min(bottom, picture.height); ++y) {
        for (let x = Math.round(left); x < Math.min(right, picture.width); ++x) {
            paint(x, y).copy(data, (y * picture.width + x) * 4);
        }
    }
    return { ...picture, data };
}

const pixel = ({ data, width }, x, y) => data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4);
const opaque = (colour) => Buffer.from(`${colour.slice(1)}ff`, "hex");

test("the comparison sees a chart that is gone, another colour and a column that moved, and not how letters are smoothed", async () => {
    const page = await it.open(keyPages["green-mines-zh-small"].address, keyPages["green-mines-zh-small"].options);
    const first = decoded(await page.screenshot());
    const expected = read(written(cellsOf(first)));
    const changed = (picture) => changes(expected, cellsOf(picture)).length;
    assert.equal(changed(first), 0);
    await page.reload();
    await ready(page);
    const chart = { left: (await placeOf(page, "年度目标与实际")).left, top: (await placeOf(page, "年度目标与实际")).bottom, bottom: (await placeOf(page, "以表格显示")).top };
    assert.equal(changed(decoded(await page.screenshot())), 0, "drawn again");
    const surface = opaque(await themeColour(page, "surface"));
    const accent = opaque(await themeColour(page, "accent"));
    const warning = opaque(await themeColour(page, "not-met"));
    const average = (...pixels) => Buffer.from([0, 1, 2, 3].map((part) => pixels.reduce((sum, each) => sum + each[part], 0) / pixels.length));
    const smoothed = repainted(first, { left: 1, right: first.width - 1 }, (x, y) => average(...[-1, 0, 0, 1].map((by) => pixel(first, x + by, y))));
    assert.equal(changed(smoothed), 0, "smoothed");
    assert.ok(changed(repainted(first, chart, () => surface)) > 0, "no chart");
    const inAccent = (x, y) => pixel(first, x, y).equals(accent);
    assert.ok(changed(repainted(first, {}, (x, y) => (inAccent(x, y) ? warning : pixel(first, x, y)))) > 0, "another colour");
    const moved = repainted(first, { ...chart, left: chart.left + 6 }, (x, y) => pixel(first, x - 6, y));
    assert.ok(changed(moved) > 0, "moved by six pixels");
});

test("a picture of another size is another picture", () => {
    const white = (width, height) => cellsOf({ width, height, data: Buffer.alloc(width * height * 4, 255) });
    assert.ok(changes(white(320, 240), white(320, 480)).length > 0);
    assert.ok(changes(white(320, 240), white(480, 240)).length > 0);
});
