// The canvas: as many pixels as the device shows of it, however the browser is zoomed; and the loss of its graphics.

import { call } from "./memory.js";

const wheel_step = 50; // CSS pixels of a wheel, or of two fingers on a pad, to one step of zoom

export function hasWebGL2() {
    const context = document.createElement("canvas").getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
}

function connectSize(canvas, module) {
    let exact = null; // device pixels, where the browser says them
    const resize = () => {
        const { width, height } = canvas.getBoundingClientRect();
        if (!width || !height) return;
        const density = devicePixelRatio;
        const pixels = exact ?? { inlineSize: Math.round(width * density), blockSize: Math.round(height * density) };
        module._oreplan_resize(width, height, pixels.inlineSize, pixels.blockSize);
    };
    const observer = new ResizeObserver(([entry]) => {
        exact = entry.devicePixelContentBoxSize?.[0] ?? null;
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

function connectContext(canvas, module) {
    canvas.addEventListener("webglcontextlost", (event) => {
        event.preventDefault(); // or it never comes back
        module._oreplan_context_lost();
    });
    canvas.addEventListener("webglcontextrestored", () => module._oreplan_context_restored());
}

// Ctrl and a wheel zoom, in steps; so does a pinch on a touch pad, which browsers report the same way.
function connectWheel(canvas, module) {
    let turned = 0;
    canvas.addEventListener("wheel", (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        turned += event.deltaY;
        if (Math.abs(turned) < wheel_step) return;
        call(module, "zoom", turned < 0 ? 1 : -1);
        turned = 0;
    }, { capture: true, passive: false });
}

export function connectCanvas(canvas, module) {
    connectSize(canvas, module);
    connectContext(canvas, module);
    connectWheel(canvas, module);
    canvas.addEventListener("mousedown", () => {
        // SDL keeps the browser from focusing what is clicked; a text field being written in is left to the program.
        if (document.activeElement.id !== "text-agent") canvas.focus({ preventScroll: true });
    });
    canvas.addEventListener("contextmenu", (event) => event.preventDefault());
}
