// The canvas: as many pixels as the device shows of it, however the browser is zoomed; and the loss of its
// graphics.

import { call } from "./memory.js";

const wheel_step = 50; // CSS pixels of a wheel, or of two fingers on a pad, to one step of zoom
const line = 18; // CSS pixels to a line, where a wheel counts those: its notches are three
const patience = 3000; // milliseconds for lost graphics to come back

function newContext(canvas) {
    const plain = { alpha: false, antialias: false, depth: false, stencil: false };
    try {
        return canvas.getContext("webgl2", plain);
    } catch {
        return null; // how some browsers forbid it
    }
}

// Takes the WebGL context that the program will find, so that its making (slow where there is no graphics
// card) passes while the program is still on its way; at the size that it will have, so that it is made once. Null where
// there is none to be had.
export function openGraphics(canvas) {
    const { width, height } = canvas.getBoundingClientRect();
    canvas.width = pixels(null, width);
    canvas.height = pixels(null, height);
    const context = newContext(canvas);
    return context && watch(canvas, context);
}

// How many device pixels a length has: what the browser says, or, where it says nothing or (as in an emulated
// device) speaks of another screen, what the density makes of it.
function pixels(exact, length) {
    const product = length * devicePixelRatio;
    return Math.abs((exact ?? -1) - product) <= 1 ? exact : Math.round(product);
}

function connectSize(canvas, module) {
    let exact = null;
    const resize = () => {
        const { width, height } = canvas.getBoundingClientRect();
        if (!width || !height) return;
        const pixels_x = pixels(exact?.inlineSize, width);
        const pixels_y = pixels(exact?.blockSize, height);
        module._oreplan_resize(width, height, pixels_x, pixels_y);
    };
    const observer = new ResizeObserver(([entry]) => {
        exact = entry.devicePixelContentBoxSize?.[0];
        resize();
    });
    try {
        observer.observe(canvas, { box: "device-pixel-content-box" });
    } catch {
        observer.observe(canvas);
    }
    addEventListener("resize", resize); // zooming changes CSS pixels and leaves the device's alone
    resize();
}

// there, lost or gone: what is lost may come back by itself; if it has not after a while in which somebody was looking, it is
// gone. `follow` is told what is the case, and of each change from then on, in place of whoever was told before.
function watch(canvas, context) {
    let timer = 0;
    let state = "there";
    let tell = () => {};
    const become = (next) => {
        state = next;
        tell(state);
    };
    const giveUp = () => {
        if (state !== "lost") return;
        if (document.hidden) return document.addEventListener("visibilitychange", wait, { once: true });
        canvas.removeEventListener("webglcontextrestored", restore);
        become("gone");
    };
    const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, patience);
    };
    const lose = () => {
        become("lost");
        wait();
    };
    const restore = () => {
        clearTimeout(timer);
        become("there");
    };
    canvas.addEventListener("webglcontextlost", (event) => {
        event.preventDefault(); // or it never comes back
        lose();
    });
    canvas.addEventListener("webglcontextrestored", restore);
    if (context.isContextLost()) lose();
    return {
        follow(listener) {
            tell = listener;
            tell(state);
        },
    };
}

// Whether the program will find graphics; those that are lost are waited for.
export const hasGraphics = (graphics) => new Promise((resolve) => {
    if (!graphics) return resolve(false);
    graphics.follow((state) => state !== "lost" && resolve(state === "there"));
});

function connectGraphics(graphics, module, onGone) {
    let before = "there";
    graphics.follow((state) => {
        if (state === "lost") module._oreplan_context_lost();
        if (state === "there" && before === "lost") module._oreplan_context_restored();
        if (state === "gone") {
            module._oreplan_canvas_gone();
            onGone();
        }
        before = state;
    });
}

// How far a wheel was turned, in CSS pixels, whatever it counts.
function turnedBy({ deltaMode, deltaY }) {
    if (deltaMode === WheelEvent.DOM_DELTA_LINE) return deltaY * line;
    return deltaMode === WheelEvent.DOM_DELTA_PAGE ? deltaY * innerHeight : deltaY;
}

// Ctrl and a wheel zoom, in steps; so does a pinch on a touch pad, which browsers report the same way.
function connectWheel(canvas, module) {
    let turned = 0;
    canvas.addEventListener("wheel", (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        turned += turnedBy(event);
        if (Math.abs(turned) < wheel_step) return;
        call(module, "zoom", turned < 0 ? 1 : -1);
        turned = 0;
    }, { capture: true, passive: false });
}

// `graphics` are null where the program has found none.
export function connectCanvas(canvas, graphics, module, onGone) {
    connectSize(canvas, module);
    if (graphics) connectGraphics(graphics, module, onGone);
    connectWheel(canvas, module);
    canvas.addEventListener("mousedown", () => {
        // SDL keeps the browser from focusing what is clicked; a text field being written in is left to the
        // program.
        if (document.activeElement.id === "text-agent") return;
        canvas.focus({ preventScroll: true, focusVisible: false });
    });
    canvas.addEventListener("contextmenu", (event) => event.preventDefault());
}
