// What an evaluation report says of where its numbers come from.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { exercise, folder, plan, root, run } from "./support.mjs";

test("the report of an exercise ledger is marked as that, in either language, on the screen and on paper; no other is", (t) => {
    const place = folder(t);
    const report = (...words) => {
        assert.equal(run(["report", plan, ...words, "--out", place.path("report.html")]).code, 0);
        return place.read("report.html");
    };
    for (const language of ["zh", "en"]) {
        const words = JSON.parse(readFileSync(`${root}/assets/i18n/${language}.json`, "utf8"));
        const mark = `<p class="exercise" role="note" data-mark="${words["exercise.watermark"]}">`;
        const marked = report(exercise, "--language", language);
        assert.ok(marked.includes(`${mark}<strong>${words["exercise.warning"]}</strong></p>`), language);
        assert.match(marked, /\.exercise[^{]*\{[^}]*attr\(data-mark\)/, "its style writes the mark over the page");
        assert.ok(report(exercise, "--period", "2023", "--language", language).includes(mark), language);
        assert.ok(!report("--language", language).includes('class="exercise"'), language);
    }
});
