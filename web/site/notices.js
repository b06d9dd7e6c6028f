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

// What takes long: how much of it is done, from 0 to 1, and a way to stop it.
export function showProgress(name, text, part, stop) {
    const notice = named(name) ?? addProgress(name, stop);
    const words = notice.querySelector("p");
    if (words.textContent !== text) words.textContent = text; // said once
    notice.querySelector("progress").value = part;
}

function addProgress(name, stop) {
    const notice = document.createElement("div");
    notice.dataset.name = name;
    const words = document.createElement("p");
    words.id = `notice-${name}`;
    const bar = document.createElement("progress");
    bar.setAttribute("aria-labelledby", words.id);
    notice.append(words, bar, button(say("site.stop"), stop));
    area.append(notice);
    return notice;
}
