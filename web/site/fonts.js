// Letters: the visitor's own fonts, and one of ours only where those have no Chinese.

import { file, manifest } from "./page.js";

const name = "OrePlan Fallback";
const patience = 8000; // milliseconds to wait for our font before drawing without it

const style = getComputedStyle(document.documentElement);
export const family = style.getPropertyValue("--font").trim() || "sans-serif";

let style_sheet = null;

// Adds the rules that name our font's slices; a slice is fetched when a character needs it.
function addStyleSheet() {
    style_sheet ??= new Promise((resolve, reject) => {
        const link = document.createElement("link");
        link.rel = "stylesheet";
        link.href = file(manifest.fontsCss);
        link.onload = resolve;
        link.onerror = () => reject(new Error(manifest.fontsCss));
        document.head.append(link);
    });
    return style_sheet;
}

const isHere = (face) => face.family.includes(name) && face.status === "loaded";
const slicesHere = () => [...document.fonts].filter(isHere).length;

// Sets the text somewhere unseen: the browser then fetches the slices that hold characters it has nowhere
// else, and only those. (document.fonts.load would fetch every slice that has any of the characters.)
async function fetchFor(text) {
    const probe = document.createElement("p");
    probe.className = "probe";
    probe.textContent = text;
    document.body.append(probe);
    probe.getBoundingClientRect();
    await Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, patience))]);
    probe.remove();
}

// True if more of our font is at hand than before.
export async function loadFallback(text) {
    if (!manifest.fontsCss) return false;
    const before = slicesHere();
    try {
        await addStyleSheet();
        await fetchFor(text);
    } catch {
        return false; // the boxes that browsers draw instead are better than no page
    }
    return slicesHere() > before;
}
