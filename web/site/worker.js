/* global release */
// Service worker: the site without a network, or with a bad one. tools/dist/bundle.mjs puts in `release`, what belongs
// to this version of the site: { id, files, fonts, pages }. A version is kept whole, in a store of its own and of this
// scope, and nothing gets into it but what is the site's: files by the hash in their names, pages by the version that
// they name. Whatever becomes of the keeping, what the network answers is answered.

const { scope } = registration;
const prefix = `oreplan ${scope} `;
const store = prefix + release.id;
const silence = 4000; // milliseconds without an answer before the kept page stands in
const hashed = new Set([...release.files, ...release.fonts]);

addEventListener("install", (event) => event.waitUntil(keepWhole()));
addEventListener("activate", (event) => event.waitUntil(Promise.allSettled([forgetOthers(), clients.claim()])));

// A page tells which version it is of.
addEventListener("message", ({ data, source }) => {
    if (data.take_over || data.release === release.id) skipWaiting();
    else source.postMessage("new version");
});

addEventListener("fetch", (event) => {
    const { method, mode, url } = event.request;
    if (method !== "GET" || !url.startsWith(scope)) return;
    const name = nameOf(url);
    if (mode === "navigate") event.respondWith(page(event, name));
    else if (hashed.has(name)) event.respondWith(file(event, name));
});

// A path from the site's root; one that is cut within an escape names nothing of the site's, and is a page's address all the same.
function nameOf(url) {
    const path = url.slice(scope.length).replace(/[?#].*/, "");
    try {
        return decodeURI(path);
    } catch {
        return path;
    }
}

const kept = (name) => caches.match(scope + name, { cacheName: store }).catch(() => undefined);

async function file(event, name) {
    const known = await kept(name);
    if (known) return known;
    const answer = fetch(event.request);
    event.waitUntil(keepCopy(name, answer));
    return answer;
}

async function page(event, name) {
    const answer = fetch(event.request);
    event.waitUntil(keepCopy(name, answer));
    const known = await keptPage(name);
    if (!known) return answer;
    const patience = new Promise((resolve) => setTimeout(resolve, silence));
    const response = await Promise.race([answer, patience]).catch(() => undefined);
    return response && response.status < 500 ? response : known;
}

// Any page brings the program, which then shows what the address asks for; links in it lead right from the same depth.
async function keptPage(name) {
    const known = await kept(name);
    const equally_deep = release.pages.filter((each) => depth(each) === depth(name));
    if (known || !name.endsWith("/") || equally_deep.length === 0) return known;
    return kept(equally_deep.reduce((one, other) => (shared(other, name) > shared(one, name) ? other : one)));
}

const depth = (path) => path.split("/").length;

// In how many steps two paths are alike.
function shared(one, other) {
    const steps = other.split("/");
    return one.split("/").filter((step, place) => step === steps[place]).length;
}

// While the answer goes on its way.
const keepCopy = (name, answer) => answer.then((response) => keep(name, response.clone())).catch(() => {});

// False where the response is not what it ought to be: the page of a portal, a notice of a proxy, another version.
async function keep(name, response) {
    if (!response.ok || response.redirected || !(await isOurs(name, response.clone()))) return false;
    await (await caches.open(store)).put(scope + name, response);
    return true;
}

async function isOurs(name, response) {
    if (!hashed.has(name)) return (await response.text()).includes(`"release":"${release.id}"`);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
    const hash = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hash.startsWith(name.match(/-([0-9a-f]+)\.\w+$/)[1]);
}

// All or nothing: what is kept in part would fail when it is needed.
async function keepWhole() {
    try {
        const all = await Promise.allSettled([...release.files, ...release.pages].map(bring)); // none comes late
        const lost = all.find(({ status }) => status === "rejected");
        if (lost) throw lost.reason;
    } catch (error) {
        await caches.delete(store).catch(() => {});
        throw error;
    }
}

// The browser's own store may have it already, or may have something bad under its name.
async function bring(name) {
    const older = hashed.has(name) && (await caches.match(scope + name));
    if (older && (await keep(name, older))) return;
    for (const cache of hashed.has(name) ? ["default", "reload"] : ["reload"])
        if (await keep(name, await fetch(scope + name, { cache }))) return;
    throw new Error(`${name} is not of version ${release.id}`);
}

async function forgetOthers() {
    const is_other = (name) => name.startsWith(prefix) && name !== store;
    for (const name of await caches.keys()) if (is_other(name)) await caches.delete(name);
}
