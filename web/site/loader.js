// Fetches the program and its data side by side, and says how much of them has come, in bytes. What gets lost on the
// way is asked for again, and so is what nothing is heard of.

import { file, manifest } from "./page.js";

const pauses = [400, 1500]; // milliseconds before the second try and the third
const beat = 1000; // milliseconds; where the page is too busy to hear anything, none are counted
const patience = 5; // beats of silence before a request is given up

class LoadError extends Error {
    constructor(path, cause, status = 0) {
        super(`${path}: ${cause}`);
        this.status = status;
        // A file that is not there any more will not come by asking: the site has changed.
        this.reason = status === 404 || status === 410 ? "replaced" : "network";
    }
}

const isWorthTrying = ({ status }) => !(status >= 400 && status < 500) || status === 408 || status === 429;

// `attempt` is told how many there were before.
export async function persist(attempt) {
    for (let tries = 0; ; ++tries) {
        try {
            return await attempt(tries);
        } catch (error) {
            if (tries === pauses.length || !isWorthTrying(error)) throw error;
            await new Promise((resolve) => setTimeout(resolve, pauses[tries]));
        }
    }
}

let heard = 0; // pieces of any file: on a slow way one has to wait for another

// Returns what ends the watch.
function watchSilence(giveUp) {
    let before = heard;
    let silent = 0;
    const timer = setInterval(() => {
        silent = heard === before ? silent + 1 : 0;
        before = heard;
        if (silent === patience) giveUp();
    }, beat);
    return () => clearInterval(timer);
}

// An answer of the site's. The page of a portal or of a server in trouble is none, whatever it is called; and what was
// bad before may lie in the browser's own store.
async function answer(path, tries, signal) {
    const response = await fetch(file(path), { signal, cache: tries > 0 ? "reload" : "default" });
    if (!response.ok) throw new LoadError(path, response.status, response.status);
    if (/html/.test(response.headers.get("content-type"))) throw new LoadError(path, "HTML");
    return response;
}

export function createLoader(report) {
    let expected = 0;
    let received = 0;
    const expect = (path) => (expected += manifest.bytes?.[path] ?? 0);
    const receive = (count) => {
        received += count;
        report(expected ? Math.min(1, received / expected) : 0);
    };

    // What `use` makes of the bytes as they come.
    async function get(path, use) {
        expect(path);
        return persist(async (tries) => {
            let count = 0;
            const giving_up = new AbortController();
            const { signal } = giving_up;
            const endWatch = watchSilence(() => giving_up.abort(new LoadError(path, "silence")));
            const counted = new TransformStream({
                transform(chunk, controller) {
                    ++heard;
                    count += chunk.byteLength;
                    receive(chunk.byteLength);
                    controller.enqueue(chunk);
                },
                flush: endWatch, // what is made of it may take its time
            });
            try {
                return await use((await answer(path, tries, signal)).body.pipeThrough(counted));
            } catch (error) {
                receive(-count);
                const cause = signal.reason ?? error;
                throw cause instanceof LoadError ? cause : new LoadError(path, cause.message);
            } finally {
                endWatch();
            }
        });
    }

    return {
        text: (path) => get(path, (body) => new Response(body).text()),
        // Compiles while the bytes arrive, whatever type the server calls them.
        wasm: (path) => get(path, (body) =>
            WebAssembly.compileStreaming(new Response(body, { headers: { "Content-Type": "application/wasm" } }))),
        // An import tells nothing of what comes, and cannot be given up: it finds in the browser's own store what was fetched.
        async script(path) {
            await get(path, (body) => body.pipeTo(new WritableStream()));
            return persist(async (tries) => {
                try {
                    // Browsers remember under its address a script that did not come.
                    return await import(file(tries > 0 ? `${path}?${tries}` : path));
                } catch (error) {
                    throw new LoadError(path, error.message);
                }
            });
        },
    };
}
