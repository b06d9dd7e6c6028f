// The files of a site before they are written: what belongs where, by path from the site's root.
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";

export class Files {
    #contents = new Map();

    // Under the name it is served by.
    add(name, content) {
        this.#contents.set(name, Buffer.from(content));
    }

    // Under static/, with a hash of the content in its name, so that it may be kept for ever. Returns that name.
    addHashed(name, content) {
        const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
        const { dir, name: stem, ext } = path.posix.parse(name);
        const hashed = path.posix.join("static", dir, `${stem}-${hash}${ext}`);
        this.add(hashed, content);
        return hashed;
    }

    // How many bytes each of these files has when it has been unpacked: what a loading page counts.
    sizes(names) {
        return Object.fromEntries(names.map((name) => [name, this.#contents.get(name).length]));
    }

    [Symbol.iterator]() {
        return this.#contents[Symbol.iterator]();
    }
}

// The paths of all files in a folder and below, from that folder, in an order that never changes.
export function filesUnder(folder) {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
        .sort();
}
