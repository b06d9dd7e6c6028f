// The text version: the same page as the canvas, as HTML. Its links and controls drive the program once that
// is there; before, and without it, they are plain links between served pages.

import { answer, go, isPage, parameter, subject, withAnswer, withParameter } from "./address.js";
import { currentView, isReady, setView } from "./state.js";

const main = document.getElementById("text");
const header = document.getElementById("text-header");
const html = document.documentElement;
const focusable = 'a, button, input, select, summary, [tabindex="0"], [data-behind]';
let followed = false;
let obey = null; // what buttons and keys do: { command(name), saveTable(number), escape() }

// Behind the canvas the text stays readable for screen readers, but the Tab key must not wander into it
// unseen.
function applyTabOrder() {
    const behind = currentView() === "canvas";
    for (const area of [header, main])
        for (const item of area.querySelectorAll(focusable)) {
            item.toggleAttribute("data-behind", behind);
            if (behind) item.setAttribute("tabindex", "-1");
            else if (item.matches("[role=region]")) item.setAttribute("tabindex", "0"); // no control, yet it scrolls
            else item.removeAttribute("tabindex");
        }
}

// Checks are set or not; everything else has its words.
function setControl(control, value) {
    if (control.type === "checkbox") control.checked = value === "1";
    else control.value = value;
}

const valueOf = (control) => (control.type === "checkbox" ? (control.checked ? "1" : "") : control.value);

function showValues() {
    for (const control of document.querySelectorAll("[data-answer][name]")) setControl(control, answer(control.name) ?? "");
    for (const control of document.querySelectorAll("[data-query][name]")) {
        const value = parameter(control.name);
        if (value !== null) control.value = value;
    }
}

function goToTarget() {
    const id = subject();
    const target = id && document.getElementById(id);
    if (target) target.scrollIntoView();
    else scrollTo(0, 0);
    main.focus({ preventScroll: true });
}

// New content in place of the old; a control that had the focus has it still.
function replace(area, content) {
    const focused = area.contains(document.activeElement) ? document.activeElement.name : "";
    area.innerHTML = content;
    applyTabOrder();
    showValues();
    if (focused) area.querySelector(`[name="${CSS.escape(focused)}"]`)?.focus();
}

export function setText(content) {
    replace(main, content);
    if (followed && currentView() === "text") goToTarget();
    followed = false;
}

// The text that comes next is another page, to be read from its start.
export function expectPage() {
    followed = true;
}

export function setTextHeader(content) {
    replace(header, content);
}

export function setDocument(language, title, theme, view, scale) {
    html.lang = language;
    html.dataset.theme = theme;
    html.style.setProperty("--scale", scale);
    document.title = title;
    setView(view);
}

export function announce(text) {
    document.getElementById("announcer").textContent = text;
}

function onClick(event) {
    if (!isReady() || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const button = event.target.closest("button[data-command], button[data-save-table]");
    if (button) {
        if (button.dataset.command) obey.command(button.dataset.command);
        else obey.saveTable(Number(button.dataset.saveTable));
        return;
    }
    const link = event.target.closest("a[href], button[data-query]");
    if (!link || link.target || link.hasAttribute("download")) return;
    const url = link.dataset.query ? withParameter(...link.dataset.query.split("=")) : new URL(link.href);
    if (!isPage(url)) return;
    event.preventDefault();
    followed = true;
    go(url);
}

function onChange(event) {
    if (!isReady()) return;
    const control = event.target.closest("[data-query][name], [data-answer][name]");
    if (!control) return;
    go(control.hasAttribute("data-answer") ? withAnswer(control.name, valueOf(control)) : withParameter(control.name, control.value));
}

function onKeyDown(event) {
    if (event.key !== "Escape" || event.defaultPrevented || !isReady() || currentView() !== "text") return;
    expectPage();
    obey.escape();
}

// The one who switches the view goes on from where the new one begins.
function onViewChange() {
    applyTabOrder();
    if (!isReady()) return;
    if (currentView() === "text") goToTarget();
    else if (document.activeElement !== document.body) document.getElementById("canvas").focus();
}

export function connectTwin(commands) {
    obey = commands;
    document.addEventListener("click", onClick);
    document.addEventListener("change", onChange);
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("viewchange", onViewChange);
    document.addEventListener("addresschange", showValues);
    showValues();
}
