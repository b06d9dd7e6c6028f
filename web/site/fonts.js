// Letters: the visitor's own fonts, and one of ours only where those have no Chinese.

import { file, manifest } from "./page.js";

const fallback = '"OrePlan Fallback"';
const patience = 8000; // milliseconds to wait for our font before drawing without it

export const family = getComputedStyle(document.documentElement).getPropertyValue("--font").trim() || "sans-serif";

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

// True if our font has some of these characters and they are now at hand.
export async function loadFallback(text) {
    if (!manifest.fontsCss) return false;
    try {
        await addStyleSheet();
        const late = new Promise((resolve) => setTimeout(resolve, patience, []));
        const faces = await Promise.race([document.fonts.load(`16px ${fallback}`, text), late]);
        return faces.length > 0;
    } catch {
        return false; // the boxes that browsers draw instead are better than no page
    }
}
