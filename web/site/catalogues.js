// The words of a language come in two files: those of the first page, and the others, which come along with what of the program other
// pages run.

import { createOnce } from "./once.js";
import { manifest } from "./page.js";

export function createCatalogues(loader) {
    const spoken = new Set(); // languages
    const once = createOnce();
    const moreOf = (language) => once(language, () => loader.text(manifest.more_words[language]));

    const told = async (language, words) => ["load_catalogue", language, await words];

    // The objects of several files as one.
    const joined = (texts) => texts.map((text) => text.trim().slice(1, -1)).filter((words) => words !== "").join(",");

    return {
        // What the program is to be called with for a language, all of it where more than the first page is here or on its way.
        of(language, whole) {
            spoken.add(language);
            const files = [loader.text(manifest.i18n[language]), ...(whole ? [moreOf(language)] : [])];
            return told(language, Promise.all(files).then((texts) => `{${joined(texts)}}`));
        },
        // For every language that has been asked for.
        more: () => Promise.all([...spoken].map((language) => told(language, moreOf(language)))),
    };
}
