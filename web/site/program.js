// The program, which comes in three files: what the first page runs, what the others do, and what few visitors use. What is called
// of another goes by a table of functions; each enters itself there as soon as it is linked.

import { file, manifest } from "./page.js";

const one = (exports, kind) => Object.values(exports).find((each) => each instanceof kind);

// `first` is the first file, compiled; `settings` are Emscripten's, without what is set here.
export async function startProgram(createProgram, first, settings) {
    let exports = null;
    const linked = new Set();

    const link = (part, module) => {
        if (!linked.has(part)) new WebAssembly.Instance(module, { primary: exports });
        linked.add(part);
    };

    // Something calls what has not come yet, and cannot wait: the page does, while the browser fetches it.
    const linkAtOnce = (part, index) => {
        console.warn(`Function ${index} was called before ${manifest[part]} came.`); // its name: build/wasm/web/oreplan.<part>.placeholders
        const request = new XMLHttpRequest();
        request.open("GET", file(manifest[part]), false);
        request.overrideMimeType("text/plain; charset=x-user-defined"); // the one way to bytes where nothing may wait
        request.send();
        if (request.status >= 400) throw new Error(`${manifest[part]}: ${request.status}`);
        link(part, new WebAssembly.Module(Uint8Array.from(request.responseText, (sign) => sign.charCodeAt(0) & 0xff)));
    };
    const placeholders = (part) => new Proxy({}, {
        get: (_, index) => (...values) => {
            linkAtOnce(part, index);
            return one(exports, WebAssembly.Table).get(Number(index))(...values);
        },
    });

    await new Promise((resolve, reject) => {
        createProgram({
            ...settings,
            instantiateWasm(imports, done) {
                const absent = { pages: placeholders("pages"), seldom: placeholders("seldom") };
                WebAssembly.instantiate(first, { ...imports, ...absent }).then((instance) => {
                    exports = instance.exports;
                    done(instance, first);
                }, reject);
                return {};
            },
            onAbort: (what) => reject(Object.assign(new Error(String(what)), { reason: "crashed" })),
        }).then(resolve, reject);
    });
    return { link };
}
