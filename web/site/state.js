// loading -> ready | failed. The text version is on the page from the first byte; these only say what comes
// beside it.

import { manifest, say } from "./page.js";

const html = document.documentElement;
const element = (id) => document.getElementById(id);
let view = "canvas";

export const isReady = () => html.dataset.state === "ready";
export const hasFailed = () => html.dataset.state === "failed";
export const currentView = () => html.dataset.view;

function become(state) {
    html.dataset.state = state;
    document.dispatchEvent(new CustomEvent("statechange"));
}

function show(next) {
    if (html.dataset.view === next) return;
    html.dataset.view = next;
    document.dispatchEvent(new CustomEvent("viewchange"));
}

export function setView(next) {
    view = next;
    if (isReady()) show(view);
}

export function setLoading() {
    element("failure").hidden = true;
    become("loading");
}

export function setProgress(fraction) {
    element("progress").value = fraction;
    element("loading-amount").textContent = `${Math.round(fraction * 100)}%`;
}

function afterFrames(count, run) {
    requestAnimationFrame(() => (count > 1 ? afterFrames(count - 1, run) : run()));
}

function finish() {
    if (html.dataset.state !== "loading") return;
    become("ready");
    show(view);
}

// Called while the first full frame is being drawn, and done as soon as it is. `prepare` is for what the canvas shall do before it
// is seen, and tells whether there is anything: two frames later it is done.
export function setReady(prepare) {
    queueMicrotask(() => {
        if (html.dataset.state !== "loading") return;
        if (view === "canvas" && prepare()) afterFrames(2, finish);
        else finish();
    });
}

// Whether an address asks for more than the text shows as it was served, which is dressed as it asks.
const asksForMore = () => [...new URLSearchParams(location.search).keys()].some((name) => !manifest.looks.includes(name));

// `again` may bring what is missing into this page; without it, only loading the page anew may help.
let again = null;

export const mayStillOpen = () => !hasFailed() || again !== null;

element("failure-again").addEventListener("click", () => (again ? again() : location.reload()));

export function setFailed(reason, try_again = null) {
    if (hasFailed()) return;
    again = try_again;
    const is_served = html.dataset.state === "loading"; // the program has not written the text anew
    become("failed");
    show("text");
    element("failure-reason").textContent = is_served && asksForMore() ? `${reason}\n${say("site.not_asked")}` : reason;
    element("failure").hidden = false;
}

// An error in words: what failed, and in brackets what the browser said.
export function explain(error) {
    const words = say(`failed.${error.reason}`) || say("failed.crashed");
    const detail = error.detail ?? error.message ?? "";
    return detail ? `${words} (${detail})` : words;
}
