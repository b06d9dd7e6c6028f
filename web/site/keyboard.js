// Keys for the canvas. What the browser does with a key stays the browser's: reload, find, its own menus,
// back.

import { call } from "./memory.js";
import { currentView } from "./state.js";

const control = 1, shift = 2, command = 4, alt = 8;

export const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

const modifiers = ({ ctrlKey, shiftKey, metaKey, altKey }) =>
    (ctrlKey ? control : 0) | (shiftKey ? shift : 0) | (metaKey ? command : 0) | (altKey ? alt : 0);

const with_control = ["a", "c", "x", "y", "z", "Home", "End", "Backspace", "Delete", "Enter",
    "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
const lower = (letter) => letter.toLowerCase();
const modifier_keys = ["Shift", "Control", "Meta"];
const zoom_steps = { "+": 1, "=": 1, "-": -1, "_": -1, "0": 0 };

// A letter of another alphabet, or one that an input method holds, still has its place on the keyboard.
function nameOf(event) {
    const is_foreign = event.key.length === 1 && event.key > "~" && /^Key[A-Z]$/.test(event.code);
    return is_foreign ? event.code.slice(3) : event.key;
}

function isForCanvas(event, writing) {
    if (event.isComposing || event.keyCode === 229) return false; // an input method is at work
    const name = nameOf(event);
    if (/^F\d+$/.test(name)) return false;
    if (event.altKey) return isApple() && writing && name.startsWith("Arrow");
    if (event.ctrlKey || event.metaKey) return with_control.includes(name.replace(/^[A-Z]$/, lower));
    return !writing || name.length > 1; // while writing, letters come as text
}

// The browser looks for words in text: what the canvas draws is laid over it as such.
const asksToFind = (event) => event.key === "F3" || ((event.ctrlKey || event.metaKey) && !event.altKey && lower(nameOf(event)) === "f");

// "/" and Ctrl+K lead to the search from wherever one is, but where a "/" is written.
const asksToSearch = (event) => event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey ||
    ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && lower(nameOf(event)) === "k");
const isWriting = () => document.activeElement?.matches("input:not([type=checkbox]), select, textarea");

// P shows what is looked at as slides.
const asksToPresent = (event) => !event.ctrlKey && !event.metaKey && !event.altKey && lower(nameOf(event)) === "p";

export function connectShortcuts({ search, present }) {
    addEventListener("keydown", (event) => {
        if (event.defaultPrevented || event.isComposing || currentView() === "present") return;
        const act = asksToSearch(event) ? search : asksToPresent(event) ? present : null;
        if (!act || (event.key.length === 1 && !event.ctrlKey && !event.metaKey && isWriting())) return;
        event.preventDefault();
        act();
    }, { capture: true });
}

const isLetter = (event, letter) => (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && lower(nameOf(event)) === letter;

// Tab brings the focus to the canvas from what stands beside it, or from the browser's own bars, whose keys are not told: then it
// comes back from where it had gone. `enter` is told whether it comes to the end.
function connectEntry(stage, enter) {
    let pressed = null; // the Tab that moves the focus from elsewhere
    let went_on = false;
    addEventListener("keydown", (event) => (pressed = event.key === "Tab" && !stage.contains(event.target) ? event : null), { capture: true });
    addEventListener("pointerdown", () => ((pressed = null), (went_on = false)), { capture: true });
    addEventListener("focusin", ({ target, relatedTarget }) => {
        if (stage.contains(relatedTarget)) return;
        if (stage.contains(target) && (pressed || (went_on && !relatedTarget))) enter(pressed ? pressed.shiftKey : true);
        pressed = null;
        went_on = false;
    });
    return { goesOn: (back) => (went_on = !back) };
}

// `words` are the canvas's as text, to be found, selected and copied.
export function connectKeyboard(stage, module, words, leave) {
    const entry = connectEntry(stage, (at_end) => {
        for (const down of [1, 0]) call(module, "key", "Tab", down, at_end ? shift : 0);
    });
    const writing = () => document.activeElement?.id === "text-agent";
    // While nothing has the focus the canvas gets the keys, except the one that looks for something to focus.
    const concerns = (event) => stage.contains(event.target) ||
        (event.target === document.body && currentView() === "canvas" && event.key !== "Tab");

    function onKeyDown(event) {
        if (!concerns(event)) return;
        if (asksToFind(event)) return words.find(() => call(module, "parameter", "view", "text"));
        if (isLetter(event, "c") && words.hasSelection()) return;
        if (isLetter(event, "a") && !writing()) {
            event.preventDefault();
            return words.selectAll();
        }
        if (!modifier_keys.includes(event.key) && !(event.ctrlKey || event.metaKey)) words.endFind();
        const step = (event.ctrlKey || event.metaKey) && !event.altKey ? zoom_steps[event.key] : undefined;
        if (step !== undefined) {
            event.preventDefault();
            call(module, "zoom", step);
            return;
        }
        if (modifier_keys.includes(event.key)) {
            call(module, "key", "", 1, modifiers(event));
            return;
        }
        if (!isForCanvas(event, writing())) return;
        if (event.key === "Tab" && module._oreplan_tab_leaves(event.shiftKey ? 1 : 0)) {
            entry.goesOn(event.shiftKey);
            return;
        }
        event.preventDefault();
        if (call(module, "key", nameOf(event), 1, modifiers(event))) leave();
    }

    // Each key that goes up is passed on, also one that was pressed for the browser: it does no harm.
    function onKeyUp(event) {
        if (!concerns(event)) return;
        call(module, "key", modifier_keys.includes(event.key) ? "" : nameOf(event), 0, modifiers(event));
        // Apple's browsers tell of no key that goes up while Cmd is down.
        if (event.key === "Meta") module._oreplan_keys_lost();
    }

    addEventListener("keydown", onKeyDown);
    addEventListener("keyup", onKeyUp);
    stage.addEventListener("focusout", (event) => {
        if (!stage.contains(event.relatedTarget)) module._oreplan_keys_lost();
    });
}
