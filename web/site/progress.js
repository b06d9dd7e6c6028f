// Work of the program that takes long: it is done some at a time, and shown beside the page.

import { closeNotice, showProgress } from "./notices.js";

const name = "progress";
const patience = 200; // milliseconds, before which nobody asks what is going on

// `goOn` has the program go on, `stop` stop.
export function createProgress(goOn, stop) {
    const channel = new MessageChannel(); // a timer would take its time, and in the background a second each
    channel.port1.onmessage = goOn;
    let began = null;
    let done = Promise.resolve();
    let end = () => {};

    function show(what, part) {
        if (began === null) {
            began = performance.now();
            done = new Promise((resolve) => (end = resolve));
        }
        if (performance.now() - began > patience) showProgress(name, what, part, stop);
        channel.port2.postMessage(null);
    }

    return {
        show,
        end() {
            began = null;
            closeNotice(name);
            end();
        },
        done: () => done,
    };
}
