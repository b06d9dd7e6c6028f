// Letters that are joined, stacked or run from right to left: the canvas draws one at a time and cannot put them together.

const scripts = ["Arabic", "Hebrew", "Syriac", "Thaana", "Nko", "Devanagari", "Bengali", "Tamil", "Thai", "Lao", "Tibetan", "Myanmar", "Khmer",
    "Mongolian", "Phags_Pa"];
const needs_shaping = new RegExp(`[\\p{M}${scripts.map((script) => `\\p{Script=${script}}`).join("")}]`, "u");

// Returns what is to be called with each character that is drawn; `tell` is called with the first such one.
export function createShaping(tell) {
    let is_told = false;
    return (text) => {
        if (is_told || !needs_shaping.test(text)) return;
        is_told = true;
        tell();
    };
}
