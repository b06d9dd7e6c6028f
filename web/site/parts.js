// What only some visitors use comes when it is used: fetched once, and anew only where it did not come.

import { closeNotice, showNotice } from "./notices.js";
import { createOnce } from "./once.js";
import { file, manifest, say } from "./page.js";

export function createParts(loader) {
    const once = createOnce();
    const part = (name, fetch) => once(name, async () => {
        const fetched = await fetch();
        closeNotice("part");
        return fetched;
    });

    const loadStyle = (path) => new Promise((resolve, reject) => {
        const link = document.createElement("link");
        Object.assign(link, { rel: "stylesheet", href: file(path).href, onload: resolve, onerror: () => reject(new Error(path)) });
        document.head.append(link);
    });

    return {
        // What the part's script has to offer; they are files of web/site/parts.
        script: (name) => part(name, async () => (await loader.script(manifest.parts[name])).default),
        style: (name) => part(name, () => loadStyle(manifest.parts[name])),
        miss(error, again) {
            console.warn(error);
            showNotice("part", `${say("site.missing_program")} (${error.message})`, { words: say("site.try_again"), run: again });
        },
    };
}
