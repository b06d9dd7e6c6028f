// The program, which comes in two files: what the first page runs, and the rest. Where the first calls what is in the rest, it
// goes by a table of functions; the rest enters itself there as soon as it is linked.

import { file, manifest } from "./page.js";

const one = (exports, kind) => Object.values(exports).find((each) => each instanceof kind);

// `first` is the first file, compiled; `settings` are Emscripten's, without what is set here.
export async function startProgram(createProgram, first, settings) {
    let exports = null;
    let is_whole = false;

    const link = (rest) => {
        if (!is_whole) new WebAssembly.Instance(rest, { primary: exports });
        is_whole = true;
    };

    // Something calls what has not come yet, and cannot wait: the page does, while the browser fetches it.
    const linkAtOnce = (index) => {
        console.warn(`The first page called function ${index} of ${manifest.rest}.`); // its name: build/wasm/web/oreplan.placeholders
        const request = new XMLHttpRequest();
        request.open("GET", file(manifest.rest), false);
        request.overrideMimeType("text/plain; charset=x-user-defined"); // the one way to bytes where nothing may wait
        request.send();
        if (request.status >= 400) throw new Error(`${manifest.rest}: ${request.status}`);
        link(new WebAssembly.Module(Uint8Array.from(request.responseText, (sign) => sign.charCodeAt(0) & 0xff)));
    };
    const placeholder = new Proxy({}, {
        get: (_, index) => (...values) => {
            linkAtOnce(index);
            return one(exports, WebAssembly.Table).get(Number(index))(...values);
        },
    });

    await new Promise((resolve, reject) => {
        createProgram({
            ...settings,
            instantiateWasm(imports, done) {
                WebAssembly.instantiate(first, { ...imports, placeholder }).then((instance) => {
                    exports = instance.exports;
                    done(instance, first);
                }, reject);
                return {};
            },
            onAbort: (what) => reject(Object.assign(new Error(String(what)), { reason: "crashed" })),
        }).then(resolve, reject);
    });
    return { link, isWhole: () => is_whole };
}
