// Drawings as PNGs, in the letters of Debian's Noto Sans CJK. What was drawn once is remembered in build/pixels.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

import { Resvg } from "@resvg/resvg-js";

import { palettePng } from "./palette_png.mjs";

const folder = "build/pixels";
const fonts = "/usr/share/fonts/opentype/noto";
const font = { fontFiles: [`${fonts}/NotoSansCJK-Regular.ttc`, `${fonts}/NotoSansCJK-Bold.ttc`], loadSystemFonts: false, defaultFontFamily: "Noto Sans CJK SC" };

function drawn(svg, width) {
    const { width: across, height, pixels } = new Resvg(svg, { font, fitTo: { mode: "width", value: width } }).render();
    return { width: across, height, pixels };
}

function remembered(kind, svg, width, make) {
    const hash = createHash("sha256").update(`${kind} ${width} ${svg}`).digest("hex").slice(0, 24);
    const known = `${folder}/${hash}.png`;
    if (existsSync(known)) return readFileSync(known);
    const png = make();
    mkdirSync(folder, { recursive: true });
    writeFileSync(known, png);
    return png;
}

// `width` in pixels.
export const pngOf = (svg, width) => remembered("true", svg, width, () =>
    new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false } }).render().asPng());

// With letters, on a ground: of few colours, and so of few bytes.
export const flatPngOf = (svg, width) => remembered("flat", svg, width, () => palettePng(drawn(svg, width)));
