// Broken data with its places, and data in every encoding.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { exercise, folder, ledgerText, plan, root, run } from "./support.mjs";

const inEncoding = (encoding, text) => execFileSync("iconv", ["-f", "UTF-8", "-t", encoding], { input: text });

test("broken data is told with file, place, problem and cure, with exit code 1", () => {
    const broken = `${root}/tests/data/broken-plan.json`;
    for (const [language, cure] of [["zh", "改为已有的键或删去"], ["en", "Correct its spelling or remove it"]]) {
        const { code, out, err } = run(["check", broken, "--language", language]);
        assert.deepEqual({ code, out }, { code: 1, out: "" });
        for (const place of ["/identity/number", "/clauses/1/id", "/indicators/0/colour", "/figures/0/value"])
            assert.match(err, new RegExp(`^${broken}#${place}: .+ — .+$`, "m"));
        assert.ok(err.includes(cure));
    }
    const ledger = run(["check", plan, `${root}/tests/data/broken-ledger.json`, "--language", "en"]);
    assert.equal(ledger.code, 1);
    assert.match(ledger.err, /broken-ledger\.json#\/events\/1\/event: /);
    assert.equal(run(["report", broken]).code, 1);
});

test("no JSON is told with line and column", (t) => {
    const { code, err } = run(["check", folder(t).write("plan.json", '{\n "矿产" 1}'), "--language", "en"]);
    assert.equal(code, 1);
    assert.match(err, /Not JSON near line 2, column 7/);
});

test("every encoding that people save in is read by check and report, and said where it is not UTF-8", (t) => {
    const place = folder(t);
    const told = { "UTF-16LE": "UTF-16 LE", "UTF-16BE": "UTF-16 BE", "GB18030": "GB 18030" };
    for (const [encoding, name] of Object.entries(told)) {
        for (const mark of encoding === "GB18030" ? [""] : ["", "\ufeff"]) {
            const file = place.write(`${encoding}.json`, inEncoding(encoding, mark + readFileSync(exercise, "utf8")));
            const zh = run(["check", plan, file]);
            assert.deepEqual(zh, { code: 0, out: "", err: `${file}：不是 UTF-8，按 ${name} 编码读取。\n` });
            const en = run(["report", plan, file, "--language", "en", "--out", place.path("report.html")]);
            assert.deepEqual(en, { code: 0, out: "", err: `${file}: not UTF-8; read as ${name}.\n` });
        }
    }
    const marked = place.write("marked.json", `\ufeff${ledgerText()}`);
    assert.deepEqual(run(["check", plan, marked]), { code: 0, out: "", err: "" });
    const gbPlan = place.write("plan.json", inEncoding("GB18030", readFileSync(plan, "utf8")));
    assert.equal(run(["check", gbPlan]).code, 0);
});

test("UTF-8 with a byte missing is damaged UTF-8, with line and column", (t) => {
    const place = folder(t);
    const bytes = Buffer.from(`\n${ledgerText("试验丙矿")}`);
    const at = bytes.indexOf(Buffer.from("丙"));
    const file = place.write("ledger.json", Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]));
    const column = [...bytes.subarray(1, at).toString()].length + 1;
    const { code, err } = run(["check", plan, file, "--language", "en"]);
    assert.equal(code, 1);
    assert.match(err, new RegExp(`ledger\\.json: Damaged UTF-8 at line 2, column ${column} — .+UTF-8`));
    assert.match(run(["check", plan, file]).err, new RegExp(`UTF-8 编码在第 2 行第 ${column} 列损坏`));
});

test("controls are refused at their place, raw or as escapes, and never printed", (t) => {
    const place = folder(t);
    const raw = run(["check", plan, place.write("raw.json", ledgerText().replace("试验", "试\x07验")), "--language", "en"]);
    assert.equal(raw.code, 1);
    assert.match(raw.err, /raw\.json: Control character U\+0007 at line 1, column \d+/);
    const escaped = run(["check", plan, place.write("escaped.json", ledgerText("试\0验")), "--language", "en"]);
    assert.equal(escaped.code, 1);
    assert.match(escaped.err, /escaped\.json#\/title\/zh: Control character U\+0000 in a text/);
    for (const said of [raw.err, escaped.err]) assert.ok([...said].every((letter) => letter >= " " || letter === "\n"));
    const zeros = run(["check", place.write("zeros.json", Buffer.alloc(100)), "--language", "en"]);
    assert.match(zeros.err, /Control character U\+0000 at line 1, column 1/);
});

test("a whole number is an integer however it is written, as the schema has it", (t) => {
    const place = folder(t);
    const text = readFileSync(exercise, "utf8");
    const years = (end) => text.replace(/("year": \d{4})/g, `$1${end}`);
    assert.notEqual(years(".0"), text);
    assert.deepEqual(run(["check", plan, place.write("ledger.json", years(".0"))]), { code: 0, out: "", err: "" });
    const half = run(["check", plan, place.write("ledger.json", years(".5")), "--language", "en"]);
    assert.equal(half.code, 1);
    assert.match(half.err, /#\/events\/\d+\/year: Wrong type: \d{4}\.5/);
});
