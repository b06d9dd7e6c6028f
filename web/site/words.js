// The canvas's words as the browser's text: fetched (parts/text_layer.js) by who begins to select them, to copy or to look for them.

import { currentView } from "./state.js";

let layer = null; // once it is here
let coming = null;

// `fetchLayer` brings what makes it.
export function connectWords(canvas, module, fetchLayer) {
    const withLayer = (use) => {
        if (layer) return use(layer);
        coming ??= fetchLayer().then((made) => (layer = made), (error) => {
            coming = null;
            throw error;
        });
        coming.then(use).catch(console.warn);
    };
    let began = false; // at words, with the press before
    canvas.addEventListener("mousedown", (event) => {
        if (event.button === 2) return layer?.offerMenu();
        if (event.button !== 0) return;
        began = Boolean(module._oreplan_is_over_words()) || (began && event.detail > 1); // quick presses come before the next frame
        if (began) withLayer((words) => words.begin(event));
        else layer?.remove();
    });
    canvas.addEventListener("pointerdown", (event) => event.pointerType === "touch" && layer?.remove());
    // A finger that rests takes the word under it; from there on its selection is the browser's.
    canvas.addEventListener("contextmenu", (event) => {
        if (event.pointerType !== "touch" || !module._oreplan_is_over_words()) return;
        event.preventDefault();
        withLayer((words) => words.takeWord(event));
    });
    addEventListener("resize", () => layer?.changed());
    return {
        scrolled: () => layer?.scrolled(),
        changed: () => layer?.changed(),
        hasSelection: () => layer?.hasSelection() ?? false,
        selectAll: () => withLayer((words) => words.selectAll()),
        // `otherwise` where there are too many words.
        find: (otherwise) => withLayer((words) => currentView() === "canvas" && (words.find() || otherwise())),
        endFind: () => layer?.endFind(),
    };
}
