// What is written: all of it or nothing, whatever fails or interrupts.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { test } from "node:test";

import { exercise, folder, manifest, plan, program, run } from "./support.mjs";

const site = (place, ...more) => ["site", "--manifest", place.write("manifest.json", manifest), "--out", place.path("site"), ...more];

test("a report takes the place of an old one, and leaves nothing beside it", (t) => {
    const place = folder(t);
    place.write("report.html", "old");
    assert.equal(run(["report", plan, exercise, "--period", "2024", "--out", place.path("report.html"), "--csv", place.path("csv")]).code, 0);
    assert.match(place.read("report.html"), /^<!doctype html>[\s\S]*<\/html>\n$/);
    assert.ok(place.names().every((name) => /^(report\.html|csv|csv\/[^/.]+\.csv)$/.test(name)), place.names().join());
    place.write("target.html", "old");
    symlinkSync(place.path("target.html"), place.path("link.html"));
    assert.equal(run(["report", plan, "--out", place.path("link.html")]).code, 0);
    assert.ok(lstatSync(place.path("link.html")).isSymbolicLink());
    assert.match(place.read("target.html"), /<\/html>/);
    const piped = spawnSync("bash", ["-c", '"$@" | cat', "bash", program, "report", plan, "--out", "/dev/stdout"], { encoding: "utf8" });
    assert.match(piped.stdout, /^<!doctype html>[\s\S]*<\/html>\n$/);
});

test("where it cannot be written the old report stays, nothing is left, and the exit code is 1", (t) => {
    const place = folder(t);
    place.write("report.html", "old");
    place.write("no-folder", "");
    mkdirSync(place.path("taken.html"));
    const before = place.names();
    const tries = [
        ["--out", place.path("no-folder/report.html")],
        ["--out", place.path("taken.html")],
        ["--out", "/proc/report.html"],
        ["--out", "/dev/full"],
        ["--out", place.path("report.html"), "--csv", place.path("no-folder/csv")],
    ];
    for (const words of tries) {
        const { code, err } = run(["report", plan, ...words]);
        assert.equal(code, 1, words.join(" "));
        assert.match(err, /^report: .+: .+/, words.join(" "));
    }
    assert.deepEqual(place.names(), before);
    assert.equal(place.read("report.html"), "old");
});

test("a full disk leaves the old report whole", (t) => {
    const place = folder(t);
    place.write("report.html", "old");
    const limited = ["-c", 'ulimit -f 8; exec "$@"', "bash", program, "report", plan, "--out", place.path("report.html")];
    const { status, stderr } = spawnSync("bash", limited, { encoding: "utf8" });
    assert.equal(status, 1);
    assert.match(stderr, /report\.html: /);
    assert.deepEqual(place.names(), ["report.html"]);
    assert.equal(place.read("report.html"), "old");
    for (const words of [["schema", "plan"], ["theme"], ["assets"]]) {
        const printed = spawnSync("bash", ["-c", '"$@" >/dev/full', "bash", program, ...words], { encoding: "utf8" });
        assert.deepEqual([printed.status, /standard output/.test(printed.stderr)], [1, true]);
    }
});

test("the site is written into its folder, beside what else is there; a day outside every plan is refused", (t) => {
    const place = folder(t);
    mkdirSync(place.path("site"));
    place.write("site/other.txt", "stays");
    assert.deepEqual(run(site(place, "--today", "2024-03-31")), { code: 0, out: "", err: "" });
    assert.match(place.read("site/index.html"), /2024年3月31日/);
    const { themes, scales, looks } = JSON.parse(place.read("site/index.html").match(/id="manifest"[^>]*>(.*?)<\/script>/s)[1]);
    assert.deepEqual(looks, ["view", "theme", "scale"]);
    assert.deepEqual([themes, scales], [["light", "dark", "contrast"], [0.5, 4]], "what the page's own script believes of an address");
    assert.equal(place.read("site/other.txt"), "stays");
    for (const name of ["404.html", "weishan-2021-2025/zh/overview/index.html", "weishan-2021-2025/en/method/index.html"])
        assert.ok(existsSync(place.path(`site/${name}`)), name);
    assert.ok(!place.names().some((name) => name.endsWith(".part")));
    const { code, err } = run(site(place, "--today", "2199-03-31"));
    assert.equal(code, 2);
    assert.match(err, /weishan-2021-2025 from 2020-12-31 to \d{4}-\d\d-\d\d$/m); // the day on which this runs
    assert.equal(run(site(place, "--default-plan", "elsewhere")).code, 2);
});

test("a manifest that is none is told, with exit code 1", (t) => {
    const place = folder(t);
    const whole = JSON.parse(manifest);
    const none = [{}, [], { ...whole, style: 1 }, { ...whole, main: null }, { ...whole, plans: [] }, { ...whole, plans: "weishan-2021-2025" }];
    for (const text of ["{", ...none.map((each) => JSON.stringify(each))]) {
        const { code, err } = run(["site", "--manifest", place.write("manifest.json", text), "--out", place.path("site")]);
        assert.equal(code, 1, text);
        assert.match(err, /^site: .*manifest\.json: no JSON object with plans, .*style and main.*\n$/, text);
    }
    assert.deepEqual(place.names(), ["manifest.json"]);
});

test("an interrupted site leaves the old one", { timeout: 120_000 }, async (t) => {
    const place = folder(t);
    mkdirSync(place.path("site"));
    place.write("site/index.html", "old");
    const running = spawn(program, site(place, "--today", "2024-03-31"));
    let said = "";
    running.stderr.on("data", (data) => (said += data));
    const ended = new Promise((resolve) => running.on("close", (code, signal) => resolve(code ?? signal)));
    const some = () => readdirSync(place.path("site"), { recursive: true }).some((name) => name.endsWith(".part"));
    while (!some() && running.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
    running.kill("SIGINT");
    assert.equal(await ended, 1);
    assert.match(said, /site: interrupted/);
    assert.equal(place.read("site/index.html"), "old");
    const files = readdirSync(place.path("site"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    assert.deepEqual(files.map(({ name }) => name), ["index.html"]);
});

test("progress is shown on a terminal and nowhere else", (t) => {
    const place = folder(t);
    const quoted = [program, ...site(place)].map((word) => `'${word}'`).join(" ");
    const { status, stdout } = spawnSync("script", ["--quiet", "--return", "--command", quoted, "/dev/null"], { encoding: "utf8", input: "" });
    assert.equal(status, 0);
    assert.match(stdout, /public-record\.json: percent 1 of 100\r[\s\S]*site: page 1 of 32\r[\s\S]*site: page 32 of 32\r/);
    assert.equal(run(site(place)).err, "");
});

test("where the site's address is known its pages name themselves and their pictures with it, and its embedded charts are there", (t) => {
    const place = folder(t);
    assert.equal(run(site(place, "--address", "https://plans.example.org/county/", "--today", "2024-03-31")).code, 0);
    const page = place.read("site/weishan-2021-2025/en/mines/index.html");
    for (const each of ['<link rel="canonical" href="https://plans.example.org/county/weishan-2021-2025/en/mines/">',
        '<meta property="og:image" content="https://plans.example.org/county/preview/weishan-2021-2025/en/mines.png">',
        '<meta property="og:url" content="https://plans.example.org/county/weishan-2021-2025/en/mines/">']) assert.ok(page.includes(each), each);
    assert.match(place.read("site/preview/weishan-2021-2025/en/mines.svg"), /^<svg /);
    const embedded = place.read("site/embed/weishan-2021-2025/en/blocks/part-schedule/index.html");
    assert.match(embedded, /As of 31 March 2024\. This view was made on 31 March 2024/);
    assert.doesNotMatch(embedded, /<script|<button/);
});
