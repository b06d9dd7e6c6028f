// Writes a site into its folder, each file with its brotli and gzip copies, and takes away what no longer belongs to it.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

import { filesUnder } from "./files.mjs";

const packed = /\.(woff2|png)$/; // compressed inside already
const worthIt = 0.95; // of its size; a copy that is hardly smaller only costs room

const copies = [
    [".br", (content) => promisify(brotliCompress)(content, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    })],
    [".gz", (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION })],
];

// Writes one file and its copies; returns the names of all that belong to it.
async function write(folder, name, content) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
    const written = [name];
    if (packed.test(name)) return written;
    for (const [end, compress] of copies) {
        const copy = await compress(content);
        if (copy.length > content.length * worthIt) continue;
        writeFileSync(target + end, copy);
        written.push(name + end);
    }
    return written;
}

// `record` remembers, for each file, the hash it was written from and what was written: that is not compressed again.
export async function publish(files, folder, record) {
    const before = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : {};
    const present = new Set(existsSync(folder) ? filesUnder(folder) : []);
    const after = {};
    await Promise.all([...files].map(async ([name, content]) => {
        const hash = createHash("sha256").update(content).digest("hex");
        const known = before[name];
        const isThere = known?.hash === hash && known.written.every((each) => present.has(each));
        after[name] = isThere ? known : { hash, written: await write(folder, name, content) };
    }));
    const wanted = new Set(Object.values(after).flatMap(({ written }) => written));
    for (const name of present) if (!wanted.has(name)) rmSync(path.join(folder, name));
    writeFileSync(record, JSON.stringify(after));
}
