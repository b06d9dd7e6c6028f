// Letters: the visitor's own fonts, and one of ours only where those have no Chinese.

import { persist } from "./loader.js";
import { file, manifest } from "./page.js";

const name = "OrePlan Fallback";
const silence = 5000; // milliseconds for the rules that name it
const patience = 8000; // milliseconds to wait for our font before drawing without it

const style = getComputedStyle(document.documentElement);
export const family = style.getPropertyValue("--font").trim() || "sans-serif";

let style_sheet = null;

// Adds the rules that name our font's slices; a slice is fetched when a character needs it. Rules that are added anew
// fetch anew what did not come.
function addStyleSheet(tries) {
    if (tries > 0) {
        style_sheet?.link.remove();
        style_sheet = null;
    }
    style_sheet ??= newStyleSheet();
    return style_sheet.arrival;
}

function newStyleSheet() {
    const link = document.createElement("link");
    const arrival = new Promise((resolve, reject) => {
        link.rel = "stylesheet";
        link.href = file(manifest.fontsCss);
        link.onload = resolve;
        link.onerror = () => reject(new Error(manifest.fontsCss));
        setTimeout(link.onerror, silence);
        document.head.append(link);
    });
    return { link, arrival };
}

const isHere = (face) => face.family.includes(name) && face.status === "loaded";
const isLost = (face) => face.family.includes(name) && face.status === "error";
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

// True if more of our font is at hand than before. `onLost` is told of a font that did not come.
export async function loadFallback(text, onLost) {
    if (!manifest.fontsCss) return false;
    const before = slicesHere();
    try {
        await persist(async (tries) => {
            await addStyleSheet(tries);
            await fetchFor(text);
            if ([...document.fonts].some(isLost)) throw new Error(name);
        });
    } catch {
        onLost(); // the boxes that browsers draw instead are better than no page
    }
    return slicesHere() > before;
}
