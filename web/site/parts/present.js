// Slides in front of people: keys, swipes, full screen, a black screen, the overview, the speaker's window, turning by itself, QR
// codes. What is on the slides and what arranges them is the program's; all of that is in the address, and each change of it comes
// as new content. What is here alone is what an address does not tell: what lies over the slides in this window.

import { createBar } from "./present/bar.js";
import { createCodes } from "./present/codes.js";
import { deck, goTo } from "./present/deck.js";
import { createDesk } from "./present/desk.js";
import { connectFullScreen, toggleFullScreen } from "./present/full_screen.js";
import { keyOf } from "./present/keys.js";
import { connectSwipes } from "./present/swipes.js";
import { createTurning } from "./present/turning.js";

const html = document.documentElement;
const over = () => html.dataset.over ?? ""; // the slides: "overview", "help" or "code"
const isShown = () => html.dataset.view === "present";

// `page` is what the page's own script lends: see slides.js.
export default function present(page) {
    let came_from = "";
    const turning = createTurning(() => goTo(page, (at, count) => (at % count) + 1), page.notice);
    const codes = createCodes(page);
    const desk = createDesk(page, { isBlank: () => "blank" in html.dataset, setBlank });
    const bar = createBar();

    let by_button = false; // what lies over the slides was brought by a button of the bar, which has the focus again afterwards

    function setOver(next) {
        const before = over();
        if (next) by_button = document.activeElement?.matches(".bar :focus-visible") ?? false;
        if (next) html.dataset.over = next;
        else delete html.dataset.over;
        turning.hold(next !== "");
        codes.fill();
        if (next) document.querySelector(next === "overview" ? ".panel h2" : `[data-sheet="${next}"] button`)?.focus();
        else if (before && by_button) document.querySelector(`.bar [data-do="${before}"]`)?.focus();
        else if (before) document.activeElement?.blur();
    }

    const toggleOver = (name) => setOver(over() === name ? "" : name);

    function setBlank(blank) {
        html.toggleAttribute("data-blank", blank);
        desk.tell();
    }

    // To the page of the slide, as what one came from: text, where that was text. The speaker's window is no page to go on from.
    function leave() {
        if (desk.isHere()) return close();
        const link = document.querySelector(".bar .leave");
        if (!link) return;
        const url = new URL(link.href);
        if (came_from === "text") url.searchParams.set("view", "text");
        page.go(url);
    }

    function escape() {
        if (over()) setOver("");
        else if ("blank" in html.dataset) setBlank(false);
        else leave();
    }

    const acts = {
        next: () => goTo(page, (at) => at + 1),
        previous: () => goTo(page, (at) => at - 1),
        first: () => goTo(page, () => 1),
        last: () => goTo(page, (_, count) => count),
        overview: () => toggleOver("overview"),
        code: () => toggleOver("code"),
        help: () => toggleOver("help"),
        full: toggleFullScreen,
        blank: () => setBlank(!("blank" in html.dataset)),
        speaker: () => desk.open(),
        restart: () => desk.restart(),
        turn: () => (turning.isPaused() ? turning.goOn() : page.parameter("turn", deck().turn ? "" : "20")),
        link: () => {
            page.copyText(new URL(page.current(), page.root).href);
            page.notice("copied", deck().words("copied"));
        },
        escape,
    };
    const turns = ["next", "previous", "first", "last"];

    function act(name) {
        if (turns.includes(name) && "blank" in html.dataset) setBlank(false);
        if (turns.includes(name) && over() && over() !== "overview") setOver("");
        acts[name]();
    }

    function onKeyDown(event) {
        if (!isShown() || event.defaultPrevented || event.isComposing) return;
        const name = keyOf(event);
        if (name !== "turn") turning.pause();
        if (!name) return;
        event.preventDefault();
        act(name);
    }

    function onClick(event) {
        if (!isShown() || event.defaultPrevented) return;
        const button = event.target.closest("[data-do], [data-slides]");
        if (button) return button.dataset.do ? act(button.dataset.do) : page.answer("slides", button.dataset.slides);
        if (event.target.closest(".open")) return setOver("");
        if (event.target.closest(".leave")) {
            event.preventDefault();
            event.stopPropagation();
            return leave();
        }
        // A press on the slide itself turns on, as the button of a clicker does.
        if (event.pointerType === "mouse" && getSelection().isCollapsed && event.target.closest(".slide[data-current]") && !over()) act("next");
    }

    // New slides, or another one: the program has written them.
    function refresh() {
        if (!isShown() || !document.querySelector(".slides")) return;
        const notice = document.querySelector(".slides > .notice");
        if (notice) page.notice("slides", notice.textContent);
        codes.fill();
        turning.begin(deck().turn);
        desk.refresh();
    }

    function onViewChange() {
        if (isShown()) return refresh();
        setOver("");
        setBlank(false);
        turning.end();
        desk.end();
        if (document.fullscreenElement && !desk.isHere()) document.exitFullscreen();
    }

    addEventListener("keydown", onKeyDown);
    document.addEventListener("click", onClick, { capture: true });
    document.addEventListener("viewchange", onViewChange);
    new MutationObserver(refresh).observe(document.getElementById("text"), { childList: true });
    connectSwipes(act, isShown, () => !over());
    connectFullScreen(() => isShown() && escape());
    bar.connect(isShown);
    refresh();

    // Slides were asked for: `before` is what was shown until then.
    return (before) => {
        came_from = before;
        html.dataset.presenting = "ready";
        if (before && navigator.userActivation?.isActive && !desk.isHere()) toggleFullScreen();
    };
}
