// Service worker: the site without a network. Pages come from the network while there is one, and else from
// what was kept; files with a hash in their name never change. What is kept is chosen in offline.js.

const cache = caches.open("oreplan");

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
    const { method, mode, url } = event.request;
    if (method !== "GET" || !url.startsWith(registration.scope)) return;
    if (mode === "navigate") event.respondWith(page(event.request));
    else if (url.startsWith(`${registration.scope}static/`)) event.respondWith(file(event.request));
});

async function file(request) {
    const kept = await cache;
    const known = await kept.match(request);
    if (known) return known;
    const response = await fetch(request);
    if (response.ok) await kept.put(request, response.clone());
    return response;
}

// Any page brings the program, which then shows what the address asks for.
async function page(request) {
    const kept = await cache;
    try {
        const response = await fetch(request);
        if (response.ok) await kept.put(withoutQuery(request.url), response.clone());
        return response;
    } catch (error) {
        const known = await kept.match(request, { ignoreSearch: true });
        if (known) return known;
        const isPage = ({ url }) => url.endsWith("/") && url !== registration.scope;
        const pages = (await kept.keys()).filter(isPage);
        if (pages.length > 0) return kept.match(pages[0]);
        throw error;
    }
}

function withoutQuery(address) {
    const url = new URL(address);
    return url.origin + url.pathname;
}
