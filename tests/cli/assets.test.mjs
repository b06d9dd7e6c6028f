// What a site publishes of plans and ledgers: all that their files tell, whatever they are written in, and nothing with a problem.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { test } from "node:test";

import { addAssets } from "../../tools/dist/assets.mjs";
import { Files } from "../../tools/dist/files.mjs";
import { folder, program, root, run } from "./support.mjs";

process.chdir(root); // from where a site is put together

const [weishan, lixi] = ["weishan-2021-2025", "lixi-trial-2026-2030"];
const ledgers = { [weishan]: "exercise", [lixi]: "trial-exercise" };
const planFile = (id) => `${id}/plan.json`;
const ledgerFile = (id, name = ledgers[id]) => `${id}/ledgers/${name}.json`;

/// A folder of both plans, to be changed.
function plansFolder(t) {
    const place = folder(t);
    for (const from of ["assets/plans", "tests/data/plans"]) cpSync(from, place.place, { recursive: true });
    return place;
}

/// The files of a site and what its manifest says of plans.
function assembled(plans) {
    const files = new Files();
    const manifest = {};
    addAssets(files, manifest, program, plans);
    return { files: Object.fromEntries([...files].map(([name, content]) => [name, String(content)])), plans: manifest.plans };
}

const compact = (file) => JSON.stringify(JSON.parse(readFileSync(file, "utf8")));
const change = (place, name, changed) => place.write(name, changed(place.read(name)));
const assets = (place, ...more) => run(["assets", "--plans", place.place, ...more]);

test("a plan and its ledgers are published with all that their files tell, in its order, without spaces", (t) => {
    const place = plansFolder(t);
    const { files, plans } = assembled(place.place);
    assert.deepEqual(Object.keys(plans), [lixi, weishan]);
    for (const [id, name] of Object.entries(ledgers)) {
        // Both are written in Chinese: whoever reads English gets all, as there are only these two.
        assert.equal(files[plans[id].files.en], compact(place.path(planFile(id))));
        assert.equal(files[plans[id].ledgers[name].file], compact(place.path(ledgerFile(id))));
        assert.deepEqual(plans[id].name, JSON.parse(place.read(planFile(id))).identity.short_name);
        assert.deepEqual(plans[id].ledgers[name].name, JSON.parse(place.read(ledgerFile(id))).title);
        for (const language of ["zh", "en"])
            assert.match(plans[id].files[language], new RegExp(`^static/plans/${id}/plan-${language}-[0-9a-f]{12}\\.json$`));
        assert.match(plans[id].ledgers[name].file, new RegExp(`^static/plans/${id}/ledgers/${name}-[0-9a-f]{12}\\.json$`));
    }
});

test("who reads a plan in its own language is sent its words in no other, and all else that it tells", (t) => {
    const place = plansFolder(t);
    const { files, plans } = assembled(place.place);
    const untranslated = (part) => {
        if (Array.isArray(part)) return part.map(untranslated);
        if (typeof part !== "object" || part === null) return part;
        const keys = Object.keys(part).filter((key) => key !== "en");
        return Object.fromEntries(keys.map((key) => [key, untranslated(part[key])]));
    };
    for (const id of [weishan, lixi]) {
        const own = JSON.parse(files[plans[id].files.zh]);
        assert.deepEqual(own, untranslated(JSON.parse(place.read(planFile(id)))));
        change(place, planFile(id), () => JSON.stringify(own));
    }
    assert.equal(run(["check", place.path(planFile(weishan))]).code, 0, "it is a plan");
});

test("whatever encoding the files are in, the site is the same", (t) => {
    const place = plansFolder(t);
    const before = assembled(place.place);
    const rewrite = (encoding, name, mark = "") =>
        writeFileSync(place.path(name), execFileSync("iconv", ["-f", "UTF-8", "-t", encoding], { input: mark + place.read(name) }));
    rewrite("GB18030", planFile(weishan));
    rewrite("UTF-16LE", ledgerFile(weishan), "\ufeff");
    rewrite("UTF-8", planFile(lixi), "\ufeff");
    rewrite("GB18030", ledgerFile(lixi));
    assert.deepEqual(assembled(place.place), before);
    const { code, err } = assets(place, "--language", "en");
    assert.equal(code, 0);
    assert.ok(err.includes(`${place.path(planFile(weishan))}: not UTF-8; read as GB 18030.\n`));
});

test("every problem of every plan and ledger is told with file, place and cure, and nothing is published", (t) => {
    const place = plansFolder(t);
    change(place, planFile(weishan), (text) => text.replace('"identity": {', '"identity": { "id": "twice",'));
    change(place, ledgerFile(lixi), (text) => text.replace('"event":', '"evnet":'));
    place.write(ledgerFile(lixi, "second"), "{");
    const { code, out, err } = assets(place, "--language", "en");
    assert.deepEqual({ code, out }, { code: 1, out: "" });
    assert.match(err, /weishan-2021-2025\/plan\.json#\/identity\/id: "id" stands twice in one object — Keep one of them\.$/m);
    assert.match(err, /ledgers\/trial-exercise\.json#\/events\/0: "event" is missing — Add it\.$/m);
    assert.match(err, /ledgers\/second\.json: Not JSON near line 1, column \d+ — /);
});

test("a plan or ledger whose id is not its name is refused, for none who asks for the one would get the other", (t) => {
    const place = plansFolder(t);
    renameSync(place.path(ledgerFile(lixi)), place.path(ledgerFile(lixi, "renamed")));
    renameSync(place.path(weishan), place.path("elsewhere"));
    const { code, out, err } = assets(place, "--language", "en");
    assert.deepEqual({ code, out }, { code: 1, out: "" });
    const told = (id, name) => `The id "${id}" is not the name that it is published under, "${name}" — Name the plan's folder`;
    assert.ok(err.includes(`${place.path(ledgerFile(lixi, "renamed"))}#/id: ${told("trial-exercise", "renamed")}`), err);
    assert.ok(err.includes(`${place.path("elsewhere/plan.json")}#/identity/id: ${told(weishan, "elsewhere")}`), err);
    assert.match(assets(place).err, /#\/id: 编号“trial-exercise”与发布所用的名称“renamed”不同 — .+/);

    const manifest = JSON.stringify({ plans: { elsewhere: {} }, style: "style.css", main: "main.js" });
    const site = run(["site", "--plans", place.place, "--manifest", place.write("manifest.json", manifest), "--out", place.path("site")]);
    assert.equal(site.code, 1);
    assert.match(site.err, /elsewhere\/plan\.json#\/identity\/id: /);
});

test("a ledger of another plan is refused", (t) => {
    const place = plansFolder(t);
    cpSync(place.path(ledgerFile(lixi)), place.path(ledgerFile(weishan, "trial-exercise")));
    const { code, err } = assets(place, "--language", "en");
    assert.equal(code, 1);
    assert.match(err, /trial-exercise\.json#\/plan: The ledger is for the plan "lixi-trial-2026-2030", not "weishan-2021-2025" — /);
});

test("a folder without a plan, or with one that is not there, is told", (t) => {
    const place = folder(t);
    place.write("notes.txt", "no folder, no plan");
    const none = assets(place);
    assert.deepEqual({ code: none.code, out: none.out }, { code: 1, out: "" });
    assert.match(none.err, /^\/.*: no plan; put a folder with its plan\.json there\n$/);
    mkdirSync(place.path("empty"));
    const empty = assets(place);
    assert.equal(empty.code, 1);
    assert.match(empty.err, /empty\/plan\.json: No such file or directory\n$/);
    assert.equal(run(["assets", "--plans", "/nowhere"]).code, 2);
});

test("a site is not put together of what has a problem", (t) => {
    const place = plansFolder(t);
    renameSync(place.path(ledgerFile(lixi)), place.path(ledgerFile(lixi, "renamed")));
    const script = `import { addAssets } from "./tools/dist/assets.mjs"; import { Files } from "./tools/dist/files.mjs";
        addAssets(new Files(), {}, process.argv[1], process.argv[2]);`;
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script, program, place.place], { encoding: "utf8" });
    assert.equal(status, 1);
    assert.match(stderr, /renamed\.json#\/id: /);
});
