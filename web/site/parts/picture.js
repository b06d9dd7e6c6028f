// A drawing as a picture, in the letters of the page.

const density = 2;
const fallback = "OrePlan Fallback";

const dataOf = (blob) => new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
});

const holds = (ranges, codepoint) => ranges.split(",").some((range) => {
    const [from, to = from] = range.trim().slice(2).split("-").map((hex) => parseInt(hex, 16));
    return codepoint >= from && codepoint <= to;
});

// A picture has no fonts but the system's and those that it brings along: where the page had to fetch letters, it brings their slices.
async function broughtLetters(text) {
    if (![...document.fonts].some(({ family, status }) => family.includes(fallback) && status === "loaded")) return "";
    const codepoints = [...new Set(text)].map((each) => each.codePointAt(0)).filter((each) => each > 0x2e7f);
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href })))
        .filter(({ rule }) => rule instanceof CSSFontFaceRule && rule.style.getPropertyValue("font-family").includes(fallback));
    const needed = rules.filter(({ rule }) => codepoints.some((each) => holds(rule.style.getPropertyValue("unicode-range"), each)));
    const faces = await Promise.all(needed.map(async ({ rule, base }) => {
        const [, path] = rule.style.getPropertyValue("src").match(/url\("?([^")]+)"?\)/);
        const data = await dataOf(await (await fetch(new URL(path, base))).blob());
        return `@font-face{font-family:"${fallback}";src:url(${data});unicode-range:${rule.style.getPropertyValue("unicode-range")}}`;
    }));
    return faces.join("");
}

const inOurLetters = (root, letters) => {
    root.setAttribute("font-family", getComputedStyle(document.documentElement).fontFamily);
    root.querySelector("style").append(letters);
    return new XMLSerializer().serializeToString(root);
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// Letters that it brings along are read when they are first drawn, of which nobody tells the end: it is drawn until it stays the same.
async function drawWith(context, image) {
    const draw = () => {
        context.drawImage(image, 0, 0, context.canvas.width, context.canvas.height);
        return context.canvas.toDataURL();
    };
    const [most, still] = [40, 6];
    for (let tries = 0, same = 0, before = draw(); tries < most && same < still; ++tries) {
        await pause(50);
        const now = draw();
        same = now === before ? same + 1 : 0;
        before = now;
    }
}

// The bytes of a PNG, at twice the drawing's size.
export async function pngOf(svg) {
    const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    const letters = await broughtLetters(root.textContent);
    const address = URL.createObjectURL(new Blob([inOurLetters(root, letters)], { type: "image/svg+xml" }));
    try {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = image.naturalWidth * density;
        canvas.height = image.naturalHeight * density;
        const context = canvas.getContext("2d");
        if (letters) await drawWith(context, image);
        else context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return await new Promise((resolve, reject) =>
            canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"));
    } finally {
        URL.revokeObjectURL(address);
    }
}
