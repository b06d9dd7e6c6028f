// Renews the pictures of the key pages in tests/browser/pictures, all or those named: npm run pictures -- overview-zh-desk
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { keyPages, pathOf, pictureOf } from "./key_pages.mjs";
import { cellsOf, decoded, written } from "./picture.mjs";
import { root, stage } from "./support.mjs";

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(keyPages);
const it = await stage();
try {
    for (const name of wanted) {
        const file = pathOf(root, name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, written(cellsOf(decoded(await pictureOf(it, keyPages[name])))));
        console.log(name);
    }
} finally {
    await it.close();
}
