// What a key asks for. Clickers send the keys of slides: PageUp and PageDown, and "." or B for black.

const names = {
    ArrowRight: "next", ArrowDown: "next", PageDown: "next", Enter: "next", " ": "next",
    ArrowLeft: "previous", ArrowUp: "previous", PageUp: "previous", Backspace: "previous",
    Home: "first", End: "last", Escape: "escape",
    o: "overview", f: "full", b: "blank", ".": "blank", q: "code", s: "speaker", t: "turn", "?": "help",
};
const moves_what_has_the_focus = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", "Backspace"];

const isWriting = (target) => target.matches("input:not([type=checkbox]), select, textarea");
const presses = (target) => target.matches("button, a[href], input, summary");

// Nothing where the key is the browser's, or that of what has the focus.
export function keyOf(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    if (event.key !== "Escape" && isWriting(event.target)) return undefined;
    if ((event.key === " " || event.key === "Enter") && presses(event.target)) return undefined;
    // The overview is longer than the window.
    if (document.documentElement.dataset.over === "overview" && moves_what_has_the_focus.includes(event.key)) return undefined;
    if (event.key === " " && event.shiftKey) return "previous";
    // A letter of another alphabet, or one that an input method holds, still has its place on the keyboard.
    const is_foreign = event.key.length === 1 && event.key > "~" && /^Key[A-Z]$/.test(event.code);
    const key = is_foreign ? event.code.slice(3) : event.key;
    return names[key.length === 1 ? key.toLowerCase() : key];
}
