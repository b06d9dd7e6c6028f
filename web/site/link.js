// A link of the browser's own under the mouse, wherever the canvas shows one: so it has the browser's menu, opens in a tab of its own by
// the middle button or Ctrl, shows where it leads, and can be dragged. What is meant for the canvas goes on to it.

import { root } from "./page.js";

const link = document.getElementById("link");
const passed = ["mousemove", "mouseup", "wheel"];

// Of the address relative to the site's root, or of one outside; none where that is empty.
export function layLink(address, left, top, right, bottom) {
    link.hidden = address === "" || right <= left || bottom <= top;
    if (link.hidden) return;
    link.href = new URL(address, root);
    Object.assign(link.style, { left: `${left}px`, top: `${top}px`, width: `${right - left}px`, height: `${bottom - top}px` });
}

// What the browser does with a link by itself.
const isBrowsers = ({ button, ctrlKey, metaKey, shiftKey, altKey }) => button !== 0 || ctrlKey || metaKey || shiftKey || altKey;

export function connectLink(canvas) {
    const passOn = (event) => {
        const copy = new event.constructor(event.type, event);
        if (!canvas.dispatchEvent(copy)) event.preventDefault();
    };
    for (const name of passed) link.addEventListener(name, passOn, { passive: false });
    link.addEventListener("mousedown", (event) => !isBrowsers(event) && passOn(new MouseEvent("mousedown", event)));
    link.addEventListener("click", (event) => !isBrowsers(event) && event.preventDefault()); // the canvas has had it
    link.addEventListener("focus", () => canvas.focus({ preventScroll: true }));
    // A link that is dragged is not pressed.
    link.addEventListener("dragstart", () => {
        const away = { bubbles: true, clientX: -1, clientY: -1 };
        canvas.dispatchEvent(new MouseEvent("mousemove", away));
        canvas.dispatchEvent(new MouseEvent("mouseup", away));
    });
    // From the canvas to the link over it the mouse leaves nothing.
    for (const name of ["mouseleave", "mouseenter", "mouseout", "mouseover"]) {
        canvas.parentElement.addEventListener(name, (event) => {
            if (event.target === canvas && event.relatedTarget === link) event.stopImmediatePropagation();
        }, { capture: true });
    }
    // From the link to elsewhere it leaves the canvas.
    link.addEventListener("mouseleave", (event) => {
        if (event.relatedTarget !== canvas) canvas.dispatchEvent(new MouseEvent("mouseleave", event));
    });
}
