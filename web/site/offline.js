// Keeps the site for use without a network, and tells of a new version of it. See worker.js, which does the keeping.

import { showNotice } from "./notices.js";
import { file, manifest, root, say } from "./page.js";

const workers = navigator.serviceWorker;
const patience = 3000; // milliseconds for a new version to take over before the page is loaded anew all the same

// All open pages change with it: this one at once, the others are told.
function change(registration) {
    const reload = () => location.reload();
    if (!registration.waiting) return reload();
    workers.addEventListener("controllerchange", reload, { once: true });
    registration.waiting.postMessage({ take_over: true });
    setTimeout(reload, patience);
}

function watch(registration) {
    // The worker of another version answers; that of this page's own takes over by itself.
    const ask = (worker) => worker?.postMessage({ release: manifest.release });
    workers.addEventListener("message", ({ data }) => {
        if (data !== "new version") return;
        showNotice("version", say("site.new_version"), { words: say("site.reload"), run: () => change(registration) });
    });
    workers.addEventListener("controllerchange", () => ask(workers.controller));
    registration.addEventListener("updatefound", () => {
        const coming = registration.installing;
        coming.addEventListener("statechange", () => coming.state === "installed" && ask(coming));
    });
    ask(registration.waiting);
    // A page that stays open for days.
    document.addEventListener("visibilitychange", () => {
        if (!document.hidden) registration.update().catch(() => {});
    });
}

// Storage may be forbidden or full, and the origin not secure: then there is only the network, as on any
// page.
export async function keepForOffline() {
    if (!workers || !globalThis.caches) return;
    try {
        watch(await workers.register(file("worker.js"), { scope: root.pathname, updateViaCache: "none" }));
    } catch (error) {
        console.info("Not kept for use without a network:", error.message);
    }
}
