// The fallback font's slices and the style sheet that names them. See tools/make-fonts and web/site/fonts.js.
import { readFileSync } from "node:fs";
import path from "node:path";

const cut = "build/fonts";

// Codepoints in order, as CSS writes ranges of them: U+4e00-4e03,U+4e07.
function unicodeRange(codepoints) {
    const ranges = [];
    for (const code of codepoints) {
        const last = ranges.at(-1);
        if (last && code === last.to + 1) last.to = code;
        else ranges.push({ from: code, to: code });
    }
    const hex = (code) => code.toString(16);
    return ranges.map(({ from, to }) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ""}`).join();
}

export function addFonts(files, manifest) {
    const slices = JSON.parse(readFileSync(`${cut}/fonts.json`, "utf8"));
    // Of two faces with the same character the later is taken: the pages' own slice stands last.
    const names = Object.keys(slices).filter((name) => name !== "core").concat("core");
    const faces = names.map((name) => {
        const file = files.addHashed(`fonts/${name}.woff2`, readFileSync(`${cut}/${name}.woff2`));
        return `@font-face{font-family:"OrePlan Fallback";src:url(${path.posix.basename(file)}) format("woff2");` +
            `unicode-range:${unicodeRange(slices[name])}}\n`;
    });
    manifest.fontsCss = files.addHashed("fonts/fonts.css", faces.join(""));
}
