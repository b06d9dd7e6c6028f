// Slides in front of people: what shows them is a part of its own (parts/present.js), fetched when they are first asked for.

import { current, go, parameter } from "./address.js";
import { copyText } from "./files.js";
import { closeNotice, showNotice } from "./notices.js";
import { root } from "./page.js";
import { currentView } from "./state.js";

// `tell` has what slides tell the program: { parameter(name, value), answer(field, value) }.
export function createSlides(parts, tell) {
    const page = {
        ...tell,
        asked: parameter,
        go,
        current,
        root,
        part: parts.script,
        miss: parts.miss,
        copyText,
        notice: (name, words) => (words ? showNotice(name, words) : closeNotice(name)),
    };
    let view = "";
    let show = null;

    async function onViewChange() {
        const before = view;
        view = currentView();
        if (view !== "present") return;
        try {
            show ??= await Promise.all([parts.script("present"), parts.style("presentStyle")]).then(([present]) => present(page));
            if (currentView() === "present") show(before);
        } catch (error) {
            parts.miss(error, onViewChange);
        }
    }

    return {
        onViewChange,
        // Early, where slides are what will be shown; if it does not come, it is asked for again.
        fetch: () => parts.script("present").catch(() => {}),
    };
}
