// The page's own script. The text version is here already; this brings the program beside it.

import { connectAddress, current, parameter, setAddress } from "./address.js";
import { connectCanvas, openGraphics } from "./canvas.js";
import * as files from "./files.js";
import { family, loadFallback } from "./fonts.js";
import { createGlyphs } from "./glyphs.js";
import { connectKeyboard, isApple } from "./keyboard.js";
import { createLoader } from "./loader.js";
import { call, toHeap } from "./memory.js";
import { keepForOffline } from "./offline.js";
import { manifest } from "./page.js";
import * as preferences from "./preferences.js";
import { explain, setFailed, setLoading, setProgress, setReady } from "./state.js";
import { createTextAgent } from "./text_agent.js";
import { announce, connectTwin, expectPage, setDocument, setText, setTextHeader } from "./twin.js";

const canvas = document.getElementById("canvas");
const fail = (error) => {
    console.error(error);
    setFailed(explain(error));
};
const failure = (reason, detail = "") => Object.assign(new Error(detail), { reason, detail });

let program = null;
const loader = createLoader(setProgress);
const text_agent = createTextAgent(document.getElementById("text-agent"), canvas);
let missing = "";
const glyphs = createGlyphs(family, (text) => {
    if (!missing) setTimeout(loadMissing); // after the frame, for all that it lacked
    missing += text;
});

async function loadMissing() {
    const wanted = missing;
    missing = "";
    if (!(await loadFallback(wanted))) return;
    glyphs.forget();
    program._oreplan_fonts_changed();
}

// What the program is told with `load_<kind>`, by its id.
const documents = {
    catalogue: (language) => manifest.i18n[language],
    plan: (plan) => manifest.plans[plan]?.file,
    ledger: (id) => {
        const [plan, ledger] = id.split("/");
        return manifest.plans[plan]?.ledgers[ledger]?.file;
    },
};
const load = async (kind, id) => [`load_${kind}`, id, await loader.text(documents[kind](id))];

let arriving = null; // the content of the file that the program is being told of

// All that somebody dropped or chose at once: a ledger may come with its plan.
async function bringFiles(list) {
    const contents = await Promise.all(list.map((file) => files.contentOf(file, program._oreplan_most_file_bytes())));
    if (contents.length === 0) return;
    list.forEach(({ name, size }, index) => {
        arriving = contents[index];
        call(program, "file", name, arriving.length, size);
    });
    arriving = null;
    expectPage();
    program._oreplan_files_end();
}

// Everything the program may ask of the page, by the names that web/platform calls.
const site = {
    ...files,
    ...preferences,
    setAddress,
    setText,
    setTextHeader,
    setDocument,
    setReady,
    setFailed,
    announce,
    offered: () => JSON.stringify(manifest.plans),
    isApple,
    textAgent: text_agent.update,
    glyph: glyphs.glyph,
    fontAscent: glyphs.fontAscent,
    content: () => arriving,
    toHeap: (text) => toHeap(program, text),
    chooseFile: (types) => files.chooseFile(types, bringFiles),
    request: (kind, id) => load(kind, id).then((loaded) => call(program, ...loaded)).catch(fail),
};

async function openFonts() {
    if (!glyphs.hasChinese() && (await loadFallback(document.body.textContent))) glyphs.forget();
}

// The data that this address shows; the rest comes when it is asked for.
function startingData() {
    const [plan, language] = current().split("/");
    const known = manifest.plans[plan] ? plan : Object.keys(manifest.plans)[0];
    const wanted = [["catalogue", language], ["plan", known], ["ledger", `${known}/${parameter("ledger")}`]];
    return Promise.all(wanted.filter(([kind, id]) => documents[kind](id)).map(([kind, id]) => load(kind, id)));
}

// As the program will show them; known early, so that nothing changes its looks while it loads.
function showLooks() {
    const html = document.documentElement;
    const theme = parameter("theme") ?? preferences.load("theme");
    const scale = Number(parameter("scale"));
    if (theme) html.dataset.theme = theme;
    if (scale > 0) html.style.setProperty("--scale", scale);
}

// The text is on the screen, or the tab in the background, where nothing is painted.
const painted = () => new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 500);
});

async function start() {
    showLooks();
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
    if (!openGraphics(canvas)) throw failure("no_webgl");
    const [{ default: createProgram }, wasm, data] = await arriving;
    await new Promise((resolve, reject) => {
        const settings = {
            canvas,
            site,
            preRun: [(module) => (program = module)],
            instantiateWasm(imports, done) {
                WebAssembly.instantiate(wasm, imports).then((instance) => done(instance, wasm), reject);
                return {};
            },
            onAbort: (what) => reject(failure("crashed", String(what))),
        };
        createProgram(settings).then(resolve, reject);
    });
    connect();
    for (const [name, id, text] of data) call(program, name, id, text);
    call(program, "start", current());
}

function connect() {
    const skip = document.getElementById("skip");
    text_agent.connect(program);
    connectCanvas(canvas, program);
    connectKeyboard(document.getElementById("stage"), program, () => skip.focus());
    connectAddress((address) => call(program, "navigate", address));
    connectTwin({
        command: (name) => call(program, "command", name),
        saveTable: (number) => program._oreplan_save_table(number),
        escape: () => program._oreplan_escape(),
    });
    files.connectDrops(bringFiles);
    preferences.connectPreferences(() => program._oreplan_preferences_changed());
    window.oreplan = {
        frames: () => program._oreplan_frames(),
        words: () => program.UTF8ToString(program._oreplan_words()),
    };
}

// The program calls back from timers and events too; what it throws there ends it, and the text version
// remains.
const isOurs = (error) => ["RuntimeError", "Exception"].includes(error?.constructor?.name) ||
    String(error?.stack).includes(new URL(".", import.meta.url).href);
addEventListener("error", (event) => isOurs(event.error) && fail(event.error));
addEventListener("unhandledrejection", (event) => isOurs(event.reason) && fail(event.reason));

start().then(keepForOffline, fail);
