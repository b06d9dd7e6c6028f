// Finds out which characters no font has. Browsers search all fonts for such a one, which takes its time: it is drawn once,
// beside the characters in question, and all are read back together when the frame that wanted them is done.

const first = "\u2e80"; // from here on a machine may lack what the plans say
const delay = 500; // milliseconds
const nobody = String.fromCodePoint(0xffffd); // what no font can have
const size = 16; // of the letters, in pixels
const cell = 24; // of each, in pixels
const cells_per_row = 64;

// The cells of texts, one after the other, each as a string that tells its pixels.
function looks(texts, family) {
    const canvas = document.createElement("canvas");
    canvas.width = cells_per_row * cell;
    canvas.height = Math.ceil(texts.length / cells_per_row) * cell;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.font = `400 ${size}px ${family}`;
    const places = texts.map((_, index) => ({ x: (index % cells_per_row) * cell, y: Math.floor(index / cells_per_row) * cell }));
    places.forEach(({ x, y }, index) => context.fillText(texts[index], x + (cell - size) / 2, y + size));
    const pixels = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
    const row = (x, y) => pixels.subarray(y * canvas.width + x, y * canvas.width + x + cell);
    return places.map(({ x, y }) => Array.from({ length: cell }, (_, line) => row(x, y + line).join()).join());
}

function missingOf(texts, family) {
    const [placeholder, ...others] = looks([nobody, ...texts], family);
    if (!/[1-9]/.test(placeholder)) return ""; // nothing is shown for them
    return texts.filter((_, index) => others[index] === placeholder).join("");
}

// Returns what is to be called with each character that is drawn. Each is looked at once: what our own font lacks too stays
// missing.
export function createMissing(family, onMissing) {
    const seen = new Set();
    let waiting = [];
    const check = () => {
        const missing = missingOf(waiting, family);
        waiting = [];
        if (missing) onMissing(missing);
    };
    return (text) => {
        if (text < first || seen.has(text)) return;
        seen.add(text);
        if (waiting.length === 0) setTimeout(check, delay);
        waiting.push(text);
    };
}
