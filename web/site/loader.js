// Fetches the program and its data side by side, and says how much of them has come, in bytes.

import { file, manifest } from "./page.js";

class LoadError extends Error {
    constructor(path, cause) {
        super(`${path}: ${cause}`);
        this.reason = "network";
    }
}

export function createLoader(report) {
    let expected = 0;
    let received = 0;
    const expect = (path) => (expected += manifest.bytes?.[path] ?? 0);
    const receive = (count) => {
        received += count;
        report(expected ? Math.min(1, received / expected) : 0);
    };

    async function get(path) {
        expect(path);
        let response;
        try {
            response = await fetch(file(path));
        } catch (error) {
            throw new LoadError(path, error.message);
        }
        if (!response.ok) throw new LoadError(path, response.status);
        const counted = new TransformStream({
            transform(chunk, controller) {
                receive(chunk.byteLength);
                controller.enqueue(chunk);
            },
        });
        return response.body.pipeThrough(counted);
    }

    return {
        async text(path) {
            return new Response(await get(path)).text();
        },
        // Compiles while the bytes arrive, whatever type the server calls them.
        async wasm(path) {
            const headers = { "Content-Type": "application/wasm" };
            return WebAssembly.compileStreaming(new Response(await get(path), { headers }));
        },
        async script(path) {
            expect(path);
            try {
                const module = await import(file(path));
                receive(manifest.bytes?.[path] ?? 0);
                return module;
            } catch (error) {
                throw new LoadError(path, error.message);
            }
        },
    };
}
