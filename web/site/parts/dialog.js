// What parts show over the page, canvas and text alike: a dialog, which the keyboard does not leave until it is closed, and which
// gives the keyboard back to what had it.

import css from "./dialog.css";

import { copyText } from "../files.js";

let is_styled = false;

// Only who opens a dialog needs its style, which a sheet of script's may bring under any policy.
function addStyle() {
    if (is_styled) return;
    is_styled = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

export function element(name, properties = {}, ...content) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...content);
    return made;
}

export const button = (words, press, className = "") => {
    const made = element("button", { type: "button", className }, words);
    made.addEventListener("click", press);
    return made;
};

// One at a time; a press beside it closes it.
export function openDialog(name, className, ...content) {
    addStyle();
    const had_keyboard = document.activeElement;
    for (const other of document.querySelectorAll("dialog.part")) other.close();
    const dialog = element("dialog", { className: `part ${className}` }, ...content);
    dialog.setAttribute("aria-label", name);
    dialog.addEventListener("pointerdown", (event) => {
        const { left, top, right, bottom } = dialog.getBoundingClientRect();
        const is_beside = event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom;
        if (event.target === dialog && is_beside) dialog.close();
    });
    dialog.addEventListener("close", () => {
        dialog.remove();
        if (had_keyboard?.isConnected) had_keyboard.focus({ preventScroll: true });
    });
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
}

// A dialog with a heading, a way out, and a line that says what came of what was pressed; `say` says it.
export function openSheet(heading, close, content) {
    const said = element("p", { className: "said" });
    said.setAttribute("role", "status");
    const head = element("header", {}, element("h2", {}, heading), button(close, () => dialog.close(), "quiet"));
    const dialog = openDialog(heading, "sheet", head, ...content, said);
    return { dialog, say: (words) => (said.textContent = words) };
}

// A text to be taken along, with the button that copies it; `refused` where the browser does not.
export function copyRow(field, words, tell) {
    const press = async () => {
        const is_copied = await copyText(field.value);
        if (!is_copied) field.select();
        tell(is_copied ? words.copied : words.copy_refused);
    };
    field.readOnly = true;
    field.addEventListener("focus", () => field.select());
    return element("div", { className: "row" }, field, button(words.copy, press));
}
