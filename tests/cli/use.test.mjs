// Help, wrong use and its exit code, and every place that the program may be called from.
import assert from "node:assert/strict";
import { cpSync, mkdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";

import { exercise, folder, plan, program, root, run, trial } from "./support.mjs";

const commands = {
    check: ["plan", "ledger", "--language", "--i18n"],
    assets: ["--plans", "--language", "--i18n"],
    site: ["--plans", "--i18n", "--shell", "--manifest", "--out", "--default-plan", "--root-path", "--address", "--today"],
    report: ["plan", "ledger", "--period", "--at", "--language", "--out", "--csv", "--i18n", "--style"],
    schema: ["kind"],
    theme: [],
};

test("help is on standard output, for the program and for each command, with every option and the exit codes", () => {
    const { code, out, err } = run(["--help"]);
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    for (const [command, options] of Object.entries(commands)) {
        assert.match(out, new RegExp(`^ +${command} +[A-Z]`, "m"));
        const help = run([command, "--help"]);
        assert.deepEqual([help.code, help.err], [0, ""], command);
        for (const option of options) assert.match(help.out, new RegExp(`^ +${option}\\b`, "m"), `${command} ${option}`);
        assert.match(help.out, /Exit code: 0 fine; 1 problems[\s\S]*2 wrong use/);
    }
});

const wrong = {
    "no command": [],
    "an unknown command": ["chekc", plan],
    "an unknown option": ["check", plan, "--colour", "red"],
    "an option without its value": ["check", plan, "--language"],
    "no plan": ["check"],
    "a word too many": ["check", plan, exercise, exercise],
    "a plan that is not there": ["check", "/nowhere/plan.json"],
    "a folder for a plan": ["check", root],
    "a language that it does not speak": ["check", plan, "--language", "fr"],
    "a schema of something else": ["schema", "county"],
    "a schema of nothing": ["schema"],
    "a day that no calendar has": ["report", plan, "--at", "2023-02-30"],
    "a date written otherwise": ["report", plan, "--at", "30.6.2023"],
    "a year outside the plan": ["report", plan, "--period", "2026"],
    "a root that is no path": ["site", "--root-path", "county"],
    "an address without a server": ["site", "--address", "/county/"],
    "words of a folder that is not there": ["check", plan, "--i18n", "/nowhere"],
};

test("wrong use is told on standard error, with exit code 2", (t) => {
    const cwd = folder(t).place;
    for (const [what, words] of Object.entries(wrong)) {
        const { code, out, err } = run(words, { cwd });
        assert.deepEqual({ code, out }, { code: 2, out: "" }, what);
        assert.match(err, /\S/, what);
    }
    assert.deepEqual(folder(t).names(), []);
});

test("what is fine says nothing, with exit code 0", () => {
    assert.deepEqual(run(["check", plan]), { code: 0, out: "", err: "" });
    assert.deepEqual(run(["check", plan, exercise, "--language", "en"]), { code: 0, out: "", err: "" });
    assert.equal(JSON.parse(run(["schema", "ledger"]).out).title, "OrePlan ledger");
    assert.match(run(["theme"]).out, /--[a-z_-]+:/);
});

/// So many days from now, by this machine's calendar, as the program reads it.
function daysFromNow(days) {
    const date = new Date();
    date.setDate(date.getDate() + days);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

const latest = (...days) => days.sort().at(-1);

test("a day outside what a plan can be looked at is refused, with the days that it can be: to its end, or to today", (t) => {
    const place = folder(t);
    const at = (file, day) => run(["report", file, "--at", day, "--out", place.path("report.html")]);
    for (const day of ["2020-12-30", latest("2026-01-01", daysFromNow(2)), "0001-01-01", "9999-12-31"]) {
        const { code, err } = at(plan, day);
        assert.equal(code, 2, day);
        assert.match(err, /2020-12-31 to \d{4}-\d\d-\d\d$/m, day);
    }
    assert.equal(at(trial, latest("2031-01-01", daysFromNow(2))).code, 2);
    assert.deepEqual(place.names(), []);
    for (const day of ["2020-12-31", "2025-12-31", latest("2025-12-31", daysFromNow(0))]) assert.equal(at(plan, day).code, 0, day);
    assert.equal(at(trial, "2030-12-31").code, 0);
    assert.match(run(["report", plan, "--period", "2020", "--out", place.path("report.html")]).err, /from 2021 to 2025/);
});

test("it works from any folder, with names relative to it, and as installed elsewhere", (t) => {
    const place = folder(t);
    assert.equal(run(["check", path.relative(place.place, plan)], { cwd: place.place }).code, 0);
    assert.equal(run(["report", plan, "--out", "a/b.html", "--csv", "a/tables"], { cwd: place.place }).code, 0);
    assert.ok(place.names().includes("a/b.html"));
    assert.equal(run(["report", plan, "--period", "2024", "--out", "here.html", "--csv", "tables"], { cwd: place.place }).code, 0);
    assert.equal(run(["report", plan, "--period", "2024"], { cwd: place.place }).code, 0);
    for (const name of ["here.html", "report.html", "tables"]) assert.ok(place.names().includes(name), name);
    assert.ok(place.names().some((name) => /^a\/tables\/.*\.csv$/.test(name)));
    mkdirSync(place.path("bin"));
    cpSync(program, place.path("bin/oreplan"));
    cpSync(`${root}/assets/i18n`, place.path("share/oreplan/assets/i18n"), { recursive: true });
    place.write("share/oreplan/assets/i18n/zh.json", '{"problem.not_json": "its own words"}');
    const { code, err } = run(["check", place.write("broken.json", "{")], { oreplan: place.path("bin/oreplan") });
    assert.equal(code, 1);
    assert.match(err, /its own words/, "the words beside the program, not those of the sources");
});
