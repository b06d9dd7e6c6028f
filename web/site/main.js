// The page's own script. The text version is here already; this brings the program beside it.

import { connectAddress, current, parameter, setAddress } from "./address.js";
import { createArrivals } from "./arrivals.js";
import { connectCanvas, hasGraphics, openGraphics } from "./canvas.js";
import { createCatalogues } from "./catalogues.js";
import * as files from "./files.js";
import { family, loadFallback } from "./fonts.js";
import { createGlyphs } from "./glyphs.js";
import { connectKeyboard, connectShortcuts, isApple } from "./keyboard.js";
import { connectLink, layLink } from "./link.js";
import { createLoader } from "./loader.js";
import { call, toHeap } from "./memory.js";
import { createMissing } from "./missing.js";
import { closeNotice, showNotice } from "./notices.js";
import { keepForOffline } from "./offline.js";
import { createOnce } from "./once.js";
import { manifest, say, written } from "./page.js";
import { createParts } from "./parts.js";
import * as preferences from "./preferences.js";
import { startProgram } from "./program.js";
import { createProgress } from "./progress.js";
import { createSlides } from "./slides.js";
import { explain, hasFailed, isReady, setFailed, setLoading, setProgress, setReady } from "./state.js";
import { connectTerms } from "./terms.js";
import { createTextAgent } from "./text_agent.js";
import { connectWords } from "./words.js";
import { announce, connectTwin, expectSearch, readingPlace, setDocument, setText, setTextHeader } from "./twin.js";

const canvas = document.getElementById("canvas");
// What only got lost on the way may come when it is asked for `again`.
const fail = (error, again) => {
    console.error(error);
    setFailed(explain(error), error.reason === "network" ? again : null);
};
const reload = () => location.reload();
const failure = (reason, detail = "") => Object.assign(new Error(detail), { reason, detail });

let program = null;
let linking = null; // of the program's further parts to its first
let graphics = null;
let has_graphics = false;
const loader = createLoader(setProgress);
const catalogues = createCatalogues(loader);
const parts = createParts(loader);
let words = null; // of the canvas, as the browser has text
const text_agent = createTextAgent(document.getElementById("text-agent"), canvas);
const progress = createProgress(() => program._oreplan_go_on(), () => program._oreplan_stop());
const lookForMissing = createMissing(family, async (missing) => {
    if (await loadFallback(missing, () => missFont(missing))) useFont();
});
const glyphs = createGlyphs(family, lookForMissing);
const arrivals = createArrivals({ hasPages: () => hasPages(), program: () => program, done: progress.done });
const slides = createSlides(parts, {
    parameter: (name, value) => call(program, "parameter", name, value),
    answer: (field, value) => call(program, "answer", field, value),
});

function useFont() {
    glyphs.forget();
    program?._oreplan_fonts_changed();
}

function missFont(text) {
    const again = async () => (await loadFallback(text, () => missFont(text))) && useFont();
    showNotice("font", say("site.missing_font"), { words: say("site.try_again"), run: again });
}

// What the program is told with `load_<kind>`, by its id.
const documents = {
    plan: (id) => {
        const [plan, language] = id.split("/");
        return manifest.plans[plan]?.files[language];
    },
    ledger: (id) => {
        const [plan, ledger] = id.split("/");
        return manifest.plans[plan]?.ledgers[ledger]?.file;
    },
};

// The parts of the program after the first, each of which takes those before it: what all pages run, and what few visitors use.
const program_parts = ["pages", "seldom"];
const upTo = (last) => program_parts.slice(0, program_parts.indexOf(last) + 1);
const fetchOnce = createOnce();
const known = new Set(); // to the program
const hasPages = () => known.has("pages");
let wants_pages = false;

function fetchPart(part) {
    wants_pages = true;
    return fetchOnce(part, () => loader.wasm(manifest[part]));
}

// All words come with what other pages run.
async function loadProgram(last) {
    const lacking = upTo(last).filter((part) => !known.has(part));
    const more_words = lacking.includes("pages") ? catalogues.more() : [];
    const [words_told, ...modules] = await Promise.all([more_words, ...lacking.map(fetchPart)]);
    lacking.forEach((part, index) => linking.link(part, modules[index]));
    return [...words_told, ...lacking.map((part) => ["load_program", part, ""])];
}

// What the program is to be called with, one after the other.
async function load(kind, id) {
    if (kind === "catalogue") return [await catalogues.of(id, wants_pages)];
    if (kind === "program") return loadProgram(id);
    return [[`load_${kind}`, id, await loader.text(documents[kind](id))]];
}

// What got lost before the program asked for it; then it is told, and nobody waits for it twice.
const lost_early = new Map();

async function loadEarly(kind, id) {
    const name = `${kind} ${id}`;
    lost_early.delete(name);
    try {
        return await load(kind, id);
    } catch (error) {
        lost_early.set(name, error);
        throw error;
    }
}

function loadOrTell(kind, id) {
    const name = `${kind} ${id}`;
    const error = lost_early.get(name);
    lost_early.delete(name);
    return error ? Promise.reject(error) : load(kind, id);
}

function tell(calls) {
    for (const each of calls) {
        call(program, ...each);
        if (each[0] === "load_program") known.add(each[1]);
    }
}

// What the program asked for. Without it the rest works; it may be asked for again.
async function request(kind, id) {
    if (hasFailed()) setLoading();
    let loaded;
    try {
        loaded = await loadOrTell(kind, id);
    } catch (error) {
        return program._oreplan_lost() ? miss(kind, id, error) : fail(error, () => request(kind, id));
    }
    closeNotice(noticeOf(kind, id));
    tell(loaded);
    arrivals.open();
}

// All that the first page can do without stands back until that page is there.
const completeProgram = () => isReady() && !hasPages() && request("program", "pages");

// A further part of the program comes with those before it.
const noticeOf = (kind, id) => (kind === "program" ? kind : `${kind} ${id}`);

function miss(kind, id, error) {
    console.warn(error);
    const is_replaced = error.reason === "replaced";
    const action = is_replaced ? { words: say("site.reload"), run: reload } : { words: say("site.try_again"), run: () => request(kind, id) };
    const what = say(`site.missing_${kind}`);
    showNotice(noticeOf(kind, id), is_replaced ? `${what} ${say("site.replaced")}` : `${what} (${error.message})`, action);
}

async function readAloud() {
    try {
        (await parts.script("read_aloud"))(say, (words) => showNotice("speech", words));
    } catch (error) {
        parts.miss(error, readAloud);
    }
}

// The canvas begins where the reader is in the text. True if that is not where it begins anyway.
function keepPlace() {
    const place = readingPlace();
    if (place) program._oreplan_place(place.section, place.part);
    return place !== null;
}

async function giveTo(name, order, corners) {
    try {
        const take = await parts.script(name);
        take(JSON.parse(order), corners, parts.script);
    } catch (error) {
        parts.miss(error, () => giveTo(name, order, corners));
    }
}

// Everything the program may ask of the page, by the names that web/platform calls.
const site = {
    ...files,
    ...preferences,
    setAddress,
    setText,
    setTextHeader,
    setDocument: (...look) => {
        setDocument(...look);
        words?.changed();
    },
    scrolled: () => words?.scrolled(),
    setReady: () => setReady(keepPlace),
    setFailed,
    showProgress: progress.show,
    endProgress: progress.end,
    announce,
    offered: () => JSON.stringify(manifest.plans),
    isApple,
    giveTo,
    layLink,
    textAgent: text_agent.update,
    advance: glyphs.advance,
    glyph: glyphs.glyph,
    fontAscent: glyphs.fontAscent,
    content: arrivals.content,
    toHeap: (text) => toHeap(program, text),
    readAloud,
    chooseFile: (types) => files.chooseFile(types, arrivals.bring),
    hasGraphics: () => has_graphics,
    request,
};

async function openFonts() {
    const text = document.body.textContent;
    if (!glyphs.hasChinese() && (await loadFallback(text, () => missFont(text)))) useFont();
}

// The part of the program that what is shown takes: slides and the version for elders more than a page that was written here and
// names it in its head.
function neededPart() {
    if (parameter("view") === "present" || document.documentElement.hasAttribute("data-elder")) return "seldom";
    return document.querySelector(`link[rel="preload"][href$="${manifest.pages}"]`) && "pages";
}

// The data of the page that was written here; what else the address shows comes when it is asked for, as does what got lost here.
async function startingData() {
    for (const part of upTo(neededPart())) fetchPart(part).catch(() => {});
    const needed = [["catalogue", written.language], ["plan", `${written.plan}/${written.language}`]];
    if (written.ledger) needed.push(["ledger", `${written.plan}/${written.ledger}`]);
    const loads = needed.map(([kind, id]) => loadEarly(kind, id));
    return (await Promise.allSettled(loads)).flatMap(({ value }) => value ?? []);
}

// Nothing where the address asks for none that the program would believe.
function askedScale() {
    const asked = parameter("scale");
    const [least, most] = manifest.scales;
    return /^\d+(\.\d+)?$/.test(asked) && asked >= least && asked <= most ? Number(asked) : undefined;
}

// As the program will show them; known early, so that nothing changes its looks while it loads. What the program would not
// believe is not believed here either: it may never come.
function showLooks() {
    const html = document.documentElement;
    const theme = [parameter("theme"), preferences.load("theme")].find((name) => manifest.themes.includes(name));
    const scale = askedScale();
    if (theme) html.dataset.theme = theme;
    html.toggleAttribute("data-elder", parameter("elder") === "1" || preferences.load("elder") === "1");
    if (scale) html.style.setProperty("--scale", scale);
}

// The text is on the screen, and the browser's graphics are free again; or the tab is in the background, where nothing is
// painted.
const painted = () => new Promise((resolve) => {
    new PerformanceObserver((_, observer) => {
        observer.disconnect();
        resolve();
    }).observe({ type: "paint", buffered: true });
    setTimeout(resolve, 500);
});

async function start() {
    setLoading();
    if (typeof WebAssembly !== "object") throw failure("no_webassembly");
    const arriving = Promise.all([
        loader.script(manifest.app),
        loader.wasm(manifest.wasm),
        startingData(),
        openFonts(),
    ]);
    arriving.catch(() => {}); // it is awaited below; until then another failure may come first
    await painted();
    graphics ??= openGraphics(canvas);
    if (graphics && glyphs.canDraw() && glyphs.hasChinese()) glyphs.prepareFonts(manifest.letters, askedScale() ?? 1);
    const [{ default: createProgram }, wasm, data] = await arriving;
    has_graphics = glyphs.canDraw() && (await hasGraphics(graphics));
    linking = await startProgram(createProgram, wasm, { canvas, site, preRun: [(module) => (program = module)] });
    connect();
    if (!program._oreplan_has_canvas()) goWithoutCanvas(graphics && !has_graphics ? "canvas_gone" : "no_webgl");
    const part = neededPart();
    const more = part ? await loadEarly("program", part).catch((error) => console.warn(error)) : null;
    tell([...data, ...(more ?? [])]);
    call(program, "start", current());
}

// The text version does all that the canvas does.
function goWithoutCanvas(reason) {
    document.documentElement.dataset.graphics = "none";
    showNotice("graphics", say(`site.${reason}`));
}

function placeAt(pointer) {
    const [left, top, right, bottom] = new Float32Array(program.HEAPU8.buffer, pointer, 4);
    return { left, top, right, bottom };
}

// Every text of the canvas, in order, with the place that it has there, be it out of sight.
function drawn() {
    return Array.from({ length: program._oreplan_draw_words() }, (_, index) => ({
        words: program.UTF8ToString(program._oreplan_drawn_words(index)),
        ...placeAt(program._oreplan_drawn_place(index)),
        size: new Float32Array(program.HEAPU8.buffer, program._oreplan_drawn_place(index))[4], // of the letters; 0 where none are seen
        window: program._oreplan_drawn_window(index),
    }));
}

function connect() {
    const skip = document.getElementById("skip");
    text_agent.connect(program);
    connectCanvas(canvas, has_graphics ? graphics : null, program, () => goWithoutCanvas("canvas_gone"));
    connectLink(canvas);
    words = connectWords(canvas, program, async () => (await parts.script("text_layer"))(program, canvas, family));
    connectKeyboard(document.getElementById("stage"), program, words, () => skip.focus());
    connectShortcuts({
        search: () => {
            if (!isReady()) return;
            expectSearch();
            call(program, "command", "search");
        },
        present: () => document.querySelector("#text-header .present")?.click(),
    });
    connectAddress((address) => call(program, "navigate", address));
    connectTwin({
        command: (name) => call(program, "command", name),
        parameter: (name, value) => call(program, "parameter", name, value),
        answer: (field, value) => call(program, "answer", field, value),
        saveTable: (number) => program._oreplan_save_table(number),
        exhibit: (number) => program._oreplan_exhibit(number),
        escape: () => program._oreplan_escape(),
    });
    connectTerms(document.getElementById("text"));
    preferences.connectPreferences(() => program._oreplan_preferences_changed());
    window.oreplan = {
        frames: () => program._oreplan_frames(),
        bytes: () => program.HEAPU8.length,
        hasPages,
        opened: arrivals.opened,
        drawn,
        focus: () => placeAt(program._oreplan_focus_place()),
        words: () => drawn().map((text) => text.words).join("\n"),
    };
}

// The program calls back from timers and events too; what it throws there ends it, and the text version
// remains.
const isOurs = (error) => ["RuntimeError", "Exception"].includes(error?.constructor?.name) ||
    String(error?.stack).includes(new URL(".", import.meta.url).href);
addEventListener("error", (event) => isOurs(event.error) && fail(event.error));
addEventListener("unhandledrejection", (event) => isOurs(event.reason) && fail(event.reason));

const begin = () => start().then(keepForOffline, (error) => fail(error, begin));

showLooks();
files.connectDrops(arrivals.bring);
document.addEventListener("statechange", arrivals.open);
document.addEventListener("statechange", completeProgram);
document.addEventListener("viewchange", slides.onViewChange);
if (parameter("view") === "present") slides.fetch();
begin();
