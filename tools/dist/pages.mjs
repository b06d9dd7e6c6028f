// The pages that the command line wrote, and the pictures that stand for them where links to them are shown, as PNGs.
import { readFileSync } from "node:fs";
import path from "node:path";

import { filesUnder } from "./files.mjs";
import { flatPngOf } from "./pixels.mjs";

const preview_width = 1200;

export function addPages(files, folder) {
    for (const name of filesUnder(folder)) {
        const content = readFileSync(path.join(folder, name));
        if (name.startsWith("preview/")) files.add(name.replace(/svg$/, "png"), flatPngOf(content.toString(), preview_width));
        else files.add(name, content);
    }
}
