// Fetches the program and its data side by side, and says how much of them has come, in bytes. What gets lost on the
// way is asked for again.

import { file, manifest } from "./page.js";

const pauses = [400, 1500]; // milliseconds before the second try and the third

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

// An answer of the site's. The page of a portal or of a server in trouble is none, whatever it is called; and what was
// bad before may lie in the browser's own store.
async function answer(path, tries) {
    const response = await fetch(file(path), tries > 0 ? { cache: "reload" } : {});
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
            const counted = new TransformStream({
                transform(chunk, controller) {
                    count += chunk.byteLength;
                    receive(chunk.byteLength);
                    controller.enqueue(chunk);
                },
            });
            try {
                return await use((await answer(path, tries)).body.pipeThrough(counted));
            } catch (error) {
                receive(-count);
                throw error instanceof LoadError ? error : new LoadError(path, error.message);
            }
        });
    }

    return {
        text: (path) => get(path, (body) => new Response(body).text()),
        // Compiles while the bytes arrive, whatever type the server calls them.
        wasm: (path) => get(path, (body) =>
            WebAssembly.compileStreaming(new Response(body, { headers: { "Content-Type": "application/wasm" } }))),
        async script(path) {
            expect(path);
            return persist(async (tries) => {
                try {
                    // Browsers remember under its address a script that did not come.
                    const module = await import(file(tries > 0 ? `${path}?${tries}` : path));
                    receive(manifest.bytes?.[path] ?? 0);
                    return module;
                } catch (error) {
                    throw new LoadError(path, error.message);
                }
            });
        },
    };
}
