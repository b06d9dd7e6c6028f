// Keeps what this visit needed, so that the next one works without a network. See worker.js.

import { file, manifest, root } from "./page.js";

const wanted = () => [
    manifest.app,
    manifest.wasm,
    manifest.main,
    manifest.style,
    ...Object.values(manifest.i18n),
    ...Object.values(manifest.plans).flatMap((plan) => [plan, ...Object.values(plan.ledgers)]).map(({ file }) => file),
].map((path) => file(path).href);

// After a new release nothing of the old one is kept: its pages name files that are gone.
async function forgetOldRelease(kept, present) {
    const fonts = file("static/fonts").href;
    const statics = file("static/").href;
    const known = (await kept.keys()).map(({ url }) => url);
    const isOld = (url) => url.startsWith(statics) && !url.startsWith(fonts) && !present.includes(url);
    if (!known.some(isOld)) return;
    for (const url of known) if (!present.includes(url)) await kept.delete(url);
}

// Storage may be forbidden or full, and the origin not secure: then there is only the network, as on any
// page.
export async function keepForOffline() {
    if (!navigator.onLine || !navigator.serviceWorker || !globalThis.caches) return;
    try {
        await navigator.serviceWorker.register(file("worker.js"), { scope: root.pathname });
        const kept = await caches.open("oreplan");
        const present = wanted();
        await forgetOldRelease(kept, present);
        const known = (await kept.keys()).map(({ url }) => url);
        await kept.addAll(present.filter((url) => !known.includes(url)));
        await kept.add(location.origin + location.pathname);
    } catch (error) {
        console.info("Not kept for use without a network:", error.message);
    }
}
