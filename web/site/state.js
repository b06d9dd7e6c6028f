// loading -> ready | failed. The text version is on the page from the first byte; these only say what comes
// beside it.

import { messages } from "./page.js";

const html = document.documentElement;
const element = (id) => document.getElementById(id);
let view = "canvas";

export const isReady = () => html.dataset.state === "ready";
export const hasFailed = () => html.dataset.state === "failed";
export const currentView = () => html.dataset.view;

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
    html.dataset.state = "loading";
}

export function setProgress(fraction) {
    element("progress").value = fraction;
    element("loading-amount").textContent = `${Math.round(fraction * 100)}%`;
}

// Called while the first full frame is being drawn: the frame after it finds that one on the screen.
export function setReady() {
    if (html.dataset.state !== "loading") return;
    requestAnimationFrame(() => requestAnimationFrame(() => {
        if (html.dataset.state !== "loading") return;
        html.dataset.state = "ready";
        show(view);
    }));
}

export function setFailed(reason) {
    if (hasFailed()) return;
    html.dataset.state = "failed";
    show("text");
    element("failure-reason").textContent = reason;
    element("failure").hidden = false;
}

// An error in words: what failed, and in brackets what the browser said.
export function explain(error) {
    const words = messages[error.reason] ?? messages.crashed;
    const detail = error.detail ?? error.message ?? "";
    return detail ? `${words} (${detail})` : words;
}
