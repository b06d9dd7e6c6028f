// The text version: the same page as the canvas, as HTML. Its links and controls drive the program once that
// is there; before, and without it, they are plain links between served pages.

import { current, go, isPage } from "./address.js";
import { root } from "./page.js";
import { afterPress, connectPress, endPress } from "./press.js";
import { currentView, isReady, setView } from "./state.js";

const main = document.getElementById("text");
const header = document.getElementById("text-header");
const html = document.documentElement;
const focusable = 'a, button, input, select, summary, [data-behind]';
const least_above = 24; // CSS pixels: a section that was gone to is a little below the top
const typing_key = /^(\d|Backspace|Delete|ArrowUp|ArrowDown)$/;
const first_year = 1000; // an earlier one is still being typed
let followed = false;
let sent = ""; // the field whose answer the program has and the text has not yet
let typed = null; // a date that is being typed: complete or not after any digit
let target = ""; // id of what is looked at
let obey = null; // what controls and keys do: { parameter(name, value), answer(field, value), command(name), saveTable(number), exhibit(number), escape() }

// Behind the canvas the text stays readable for screen readers, but the Tab key must not wander into it
// unseen.
function applyTabOrder() {
    const behind = currentView() === "canvas";
    for (const area of [header, main])
        for (const item of area.querySelectorAll(focusable)) {
            item.toggleAttribute("data-behind", behind);
            if (behind) item.setAttribute("tabindex", "-1");
            else item.removeAttribute("tabindex");
        }
}

// Checks are set or not; everything else has its words.
const valueOf = (control) => (control.type === "checkbox" ? (control.checked ? "1" : "") : control.value);

const sectionsHere = () => [...main.querySelectorAll(":scope > section")];

function goToTarget() {
    const element = target && document.getElementById(target);
    if (element) element.scrollIntoView();
    else scrollTo(0, 0);
    main.focus({ preventScroll: true });
}

// Finds an element again in content that comes in its place: a control by its name, others by their words.
function finder(area, element) {
    if (element.id) return () => document.getElementById(element.id);
    if (element.name) return () => area.querySelector(`[name="${CSS.escape(element.name)}"]`);
    const words = element.textContent;
    const alike = () => [...area.querySelectorAll(element.localName)].filter(({ textContent }) => textContent === words);
    const index = alike().indexOf(element);
    return () => alike()[index];
}

// What somebody is writing in a field, and where; nothing once it was sent.
function writingIn(field) {
    if (!field.matches("input[type=text], input[type=search]") || field.name === sent || field.value === field.defaultValue) return null;
    return [field.value, field.selectionStart, field.selectionEnd];
}

function writeOn(field, [value, ...selection]) {
    field.value = value;
    field.setSelectionRange(...selection);
}

// New content in place of the old; what had the focus has it still, in a menu that stays open, and keeps what is being written in it.
function replace(area, content) {
    const focused = area.contains(document.activeElement) ? document.activeElement : null;
    const writing = focused && writingIn(focused);
    const is_open = focused?.closest("details")?.open;
    const find = focused && finder(area, focused);
    area.innerHTML = content;
    applyTabOrder();
    const again = find?.();
    if (!again) {
        if (focused && currentView() === "text") main.focus({ preventScroll: true }); // it is gone: on from the page's start
        return;
    }
    if (is_open) again.closest("details").open = true; // what is closed cannot have it
    again.focus({ preventScroll: true });
    if (writing) writeOn(again, writing);
}

// What is at the top of the window: the number of a section, and how much of it is above. Nothing at the page's start.
export function readingPlace() {
    if (scrollY <= 0) return null;
    const sections = sectionsHere();
    const section = sections.findLastIndex((each) => each.getBoundingClientRect().top < least_above);
    if (section < 0) return null;
    const { top, height } = sections[section].getBoundingClientRect();
    return { section, part: Math.max(0, Math.min(1, -top / height)) };
}

function goToPlace({ section, part }) {
    const box = sectionsHere()[section]?.getBoundingClientRect();
    if (box) scrollBy(0, box.top + part * box.height);
}

// The program's first words are often those that were served: then all that the browser has made of them stays. Not so where
// there are controls, which browsers may have filled in again from an earlier visit.
function isServed(content) {
    if (isReady() || main.querySelector("input, select")) return false;
    const other = main.cloneNode(false);
    other.innerHTML = content;
    return other.isEqualNode(main);
}

function write(content) {
    if (isServed(content)) return;
    const place = isReady() ? null : readingPlace(); // the program's first words may be longer than those that were served
    replace(main, content);
    if (place) goToPlace(place);
    if (followed && currentView() === "text") goToTarget();
    followed = false;
    sent = "";
    focusSearch();
}

export const setText = (content) => afterPress("text", () => write(content));

// The text that comes next is another page, to be read from its start.
export function expectPage() {
    followed = true;
}

// The field to search in gets the keyboard once it is there.
let searches = false;

export function expectSearch() {
    searches = true;
    focusSearch();
}

function focusSearch() {
    const field = searches && currentView() === "text" && main.querySelector("input[type=search]");
    if (!field) return;
    searches = false;
    field.focus();
    field.select();
}

// It comes after the text; then all that was told is in both. (What is followed waits until the program, which hands this
// over, has done.)
export const setTextHeader = (content) => afterPress("header", () => {
    replace(header, content);
    is_stale = false;
    queueMicrotask(() => followLater());
});

// A link leads on from what was shown when it was written. Where a control has told something since, the one in its place is
// followed as soon as that is written; one that is not there any more leads where it led.
let is_stale = false;
let followLater = () => {};

// Many links say the same and lead elsewhere; what a control tells changes the query, and the fragment where that has answers.
function presentOf(link, area) {
    const { textContent, pathname, hash } = link;
    return () => {
        const alike = [...area.querySelectorAll("a[href]")]
            .filter((other) => other.textContent === textContent && other.pathname === pathname);
        return alike.find((other) => other.hash === hash) ?? (alike.length === 1 ? alike[0] : link);
    };
}

function follow(link) {
    if (!is_stale) return go(new URL(link.href));
    const patience = 500; // milliseconds
    const present = presentOf(link, header.contains(link) ? header : main);
    const timer = setTimeout(() => followLater(), patience);
    followLater = () => {
        clearTimeout(timer);
        followLater = () => {};
        const url = new URL(present().href);
        followed = leadsAway(url);
        go(url);
    };
}

export function setDocument(language, title, theme, view, scale, elder, sheet, looked_at) {
    target = looked_at;
    html.lang = language;
    html.dataset.theme = theme;
    html.toggleAttribute("data-elder", elder);
    html.dataset.sheet = sheet;
    html.style.setProperty("--scale", scale);
    document.title = title;
    setView(view);
}

// Once things have come to rest: what slides is told where it stops. (Words that are the same again are news only after none.)
const rest = 500; // milliseconds
let is_held = false; // something, by the mouse or a finger
addEventListener("pointerdown", () => (is_held = true), { capture: true });
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => (is_held = false), { capture: true });
let announcing = 0;

export function announce(text) {
    const announcer = document.getElementById("announcer");
    clearTimeout(announcing);
    announcer.textContent = "";
    const tell = () => {
        if (is_held) announcing = setTimeout(tell, rest); // what is dragged has not come to rest
        else announcer.textContent = text;
    };
    announcing = setTimeout(tell, rest);
}

// To another page or another thing on it: that is read from its start. All else is a choice on the page that one is on, and the
// focus stays where it is.
function leadsAway(url) {
    const place = ({ href }) => {
        const [plan, , page] = href.slice(root.href.length).split(/[/?#]/);
        return [plan, page, new URL(href).hash.split("&")[0]].join();
    };
    return place(url) !== place(new URL(current(), root));
}

function obeyButton(button) {
    const { command, saveTable, exhibit } = button.dataset;
    button.focus({ preventScroll: true }); // not every browser does; what it opens stands beside it, and gives the keyboard back
    if (command) obey.command(command);
    else if (exhibit) obey.exhibit(Number(exhibit));
    else obey.saveTable(Number(saveTable));
}

function onClick(event) {
    if (!isReady() || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const button = event.target.closest("button:is([data-command], [data-save-table], [data-exhibit])");
    if (button) {
        obeyButton(button);
        return;
    }
    const sort = event.target.closest("button[data-sort]");
    if (sort) return obey.parameter(...sort.dataset.sort.split("=")); // the reader stays where the table is
    const link = event.target.closest("a[href], button[data-query]");
    if (!link || link.target || link.hasAttribute("download")) return;
    if (!link.dataset.query && !isPage(new URL(link.href))) return;
    event.preventDefault();
    const is_gone_to = link.dataset.query || leadsAway(new URL(link.href));
    if (!link.dataset.query) follow(link);
    endPress(); // what waits for that is not yet the page that is gone to
    followed ||= is_gone_to;
    if (link.dataset.query) obey.parameter(...link.dataset.query.split("="));
}

function send(control) {
    sent = control.name;
    is_stale = true;
    if (control.hasAttribute("data-answer")) obey.answer(control.name, valueOf(control));
    else obey.parameter(control.name, control.value);
}

function onChange(event) {
    if (!isReady() || event.target === typed) return;
    const control = event.target.closest("[data-query][name], [data-answer][name]");
    if (control) send(control);
}

// What was typed counts when it is done; what is no date is taken back.
function finishDate() {
    const date = typed;
    typed = null;
    const year = Number(date.value.slice(0, 4));
    if (year < first_year) date.value = date.defaultValue;
    else if (date.value !== date.defaultValue) send(date);
}

function onKeyDown(event) {
    if (!isReady()) return;
    if (event.target.matches("input[type=date]")) {
        if (typing_key.test(event.key)) typed = event.target;
        if (event.key === "Enter" && typed) finishDate();
    }
    // What was carried over into a field that was written anew is no change of that field's to the browser.
    if (event.key === "Enter" && event.target.matches("input[type=search][data-query]")) send(event.target);
    if (event.key !== "Escape" || event.defaultPrevented || currentView() !== "text") return;
    expectPage();
    obey.escape();
}

// The one who switches the view goes on from where the new one begins.
function onViewChange() {
    applyTabOrder();
    if (!isReady()) return;
    if (currentView() === "text") goToTarget();
    else if (currentView() === "canvas" && document.activeElement !== document.body) document.getElementById("canvas").focus();
}

export function connectTwin(commands) {
    obey = commands;
    connectPress([header, main]);
    document.addEventListener("click", onClick);
    document.addEventListener("change", onChange);
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("focusout", (event) => event.target === typed && finishDate());
    document.addEventListener("viewchange", onViewChange);
}
