// Files that somebody drops or chooses: kept until the program can open them, and then told to it one after the other.

import { contentOf } from "./files.js";
import { call } from "./memory.js";
import { closeNotice, showNotice } from "./notices.js";
import { say } from "./page.js";
import { hasFailed, isReady, mayStillOpen } from "./state.js";
import { expectPage } from "./twin.js";

// `program` tells the program once it is there, `hasPages` whether all that shows pages is; `done` resolves when it has read what came.
export function createArrivals({ program, hasPages, done }) {
    let kept = [];
    let content = null; // of the file that the program is being told of
    let opened = Promise.resolve();

    function sayWhatBecomesOfThem() {
        const key = !hasFailed() ? "site.files_wait" : mayStillOpen() ? "site.files_stay" : "site.files_refused";
        showNotice("files", say(key));
    }

    // All that came at once: a ledger may come with its plan. One after the other, so that only one is held.
    async function tell(list) {
        const most = program()._oreplan_most_file_bytes();
        for (const file of list) {
            content = await contentOf(file, most);
            call(program(), "file", file.name, content.length, file.size);
            content = null;
        }
        expectPage();
        program()._oreplan_files_end();
        await done();
    }

    function open() {
        if (kept.length === 0) return;
        if (!isReady() || !hasPages()) return sayWhatBecomesOfThem();
        closeNotice("files");
        const list = kept;
        kept = [];
        opened = opened.then(() => tell(list));
    }

    return {
        bring(list) {
            kept.push(...list);
            open();
        },
        open,
        content: () => content,
        opened: () => opened,
    };
}
