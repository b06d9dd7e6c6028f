// What the page has to tell beside its content, over the canvas and over the text: one line each, perhaps with
// something to do about it, until it is closed.

import { say } from "./page.js";

const area = document.getElementById("notices");
const named = (name) => [...area.children].find((notice) => notice.dataset.name === name);

export function closeNotice(name) {
    named(name)?.remove();
}

function button(words, press) {
    const element = document.createElement("button");
    element.type = "button";
    element.textContent = words;
    element.addEventListener("click", press);
    return element;
}

// In place of the one of that name. `action` is { words, run }: it closes the notice, too.
export function showNotice(name, text, action) {
    const notice = document.createElement("div");
    notice.dataset.name = name;
    const words = document.createElement("p");
    words.textContent = text;
    notice.append(words);
    const close = () => notice.remove();
    if (action) {
        notice.append(button(action.words, () => {
            close();
            action.run();
        }));
    }
    notice.append(button(say("site.close"), close));
    const former = named(name);
    if (former) former.replaceWith(notice);
    else area.append(notice);
}
