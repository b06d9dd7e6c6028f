// Draws one character at a time on a 2D canvas in the visitor's own fonts, or a word whose letters belong together, and hands over its
// pixels.
// Sizes and distances are device pixels; y grows downwards from the baseline.

const digits = "0123456789";

// The Chinese characters of everyday are all of one width.
const isChinese = (codepoint) => codepoint >= 0x4e00 && codepoint <= 0x9fa5;

export function createGlyphs(family, onDrawn) {
    const canvas = document.createElement("canvas");
    let context = null;
    let font = "";
    let digit_widths = new Map();
    let chinese_widths = new Map();

    function prepare(width, height = width) {
        if (!context || canvas.width < width || canvas.height < height) {
            canvas.width = Math.max(128, canvas.width, width);
            canvas.height = Math.max(128, canvas.height, height);
            context = canvas.getContext("2d", { willReadFrequently: true });
            font = "";
        }
    }

    function canDraw() {
        try {
            prepare(1);
        } catch {
            // how some browsers forbid it
        }
        return context !== null;
    }

    function setFont(weight, size) {
        const wanted = `${weight} ${size}px ${family}`;
        if (wanted === font) return;
        prepare(Math.ceil(size * 2) + 8);
        context.font = font = wanted;
        context.textBaseline = "alphabetic";
    }

    // What is measured once for each font.
    function once(widths, measure) {
        if (!widths.has(font)) widths.set(font, measure());
        return widths.get(font);
    }

    // All digits are as wide as the widest, so that numbers under one another align.
    const digitWidth = () =>
        once(digit_widths, () => Math.max(...[...digits].map((digit) => context.measureText(digit).width)));
    const chineseWidth = () => once(chinese_widths, () => context.measureText("国").width);

    // A character within its bounds, cut to what fits: red, green, blue, alpha, of which alpha is what
    // counts.
    function raster(text, measure, shift) {
        const margin = 1; // letters may reach beyond their measured bounds by the softness of their edges
        const left = Math.floor(shift - measure.actualBoundingBoxLeft) - margin;
        const top = Math.floor(-measure.actualBoundingBoxAscent) - margin;
        const right = Math.ceil(shift + measure.actualBoundingBoxRight) + margin;
        const bottom = Math.ceil(measure.actualBoundingBoxDescent) + margin;
        const width = Math.min(right - left, canvas.width);
        const height = Math.min(bottom - top, canvas.height);
        context.clearRect(0, 0, width, height);
        context.fillText(text, shift - left, -top);
        return { left, top, width, height, rgba: context.getImageData(0, 0, width, height).data };
    }

    const textOf = (sign) => (typeof sign === "string" ? sign : String.fromCodePoint(sign));

    // A whole word wants a wider canvas.
    function roomFor(text, weight, size, measure) {
        if (measure.width <= canvas.width / 2) return;
        prepare(Math.ceil(measure.width + size * 2) + 8, canvas.height);
        setFont(weight, size);
    }

    const isEmpty = (measure) =>
        measure.actualBoundingBoxLeft + measure.actualBoundingBoxRight <= 0 ||
        measure.actualBoundingBoxAscent + measure.actualBoundingBoxDescent <= 0;

    return {
        canDraw,

        // Where the baseline lies in a line as high as the letters are big: Chinese characters sit in its
        // middle.
        fontAscent(weight, size) {
            setFont(weight, size);
            const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText("国");
            return Math.round(size / 2 + (actualBoundingBoxAscent - actualBoundingBoxDescent) / 2);
        },

        // `sign` is a codepoint, or a word.
        advance(sign, weight, size) {
            setFont(weight, size);
            if (isChinese(sign)) return chineseWidth();
            const text = textOf(sign);
            return digits.includes(text) ? digitWidth() : context.measureText(text).width;
        },

        // Fills metrics = [advance, left, top, width, height] and, row by row, the pixels of four bytes.
        glyph(sign, weight, size, metrics, pixels) {
            setFont(weight, size);
            const text = textOf(sign);
            const measure = context.measureText(text);
            roomFor(text, weight, size, measure);
            const is_digit = digits.includes(text);
            const advance = is_digit ? digitWidth() : measure.width;
            metrics.set([advance, 0, 0, 0, 0]);
            if (isEmpty(measure)) return;
            const drawn = raster(text, measure, is_digit ? Math.round((advance - measure.width) / 2) : 0);
            if (drawn.rgba.length > pixels.length) return;
            pixels.set(drawn.rgba);
            metrics.set([advance, drawn.left, drawn.top, drawn.width, drawn.height]);
            for (const character of text) onDrawn(character);
        },

        // The first letter of each kind takes long, as the browser looks for its font: time that passes while the program is on its
        // way. Sizes are rounded as Dear ImGui does.
        prepareFonts({ pixels, sizes, weights }, scale) {
            for (const size of sizes)
                for (const weight of weights) {
                    setFont(weight, Math.round(pixels * size * scale) * devicePixelRatio);
                    for (const text of ["国", "0"]) raster(text, context.measureText(text), 0);
                }
        },

        // A font has come: measure everything anew.
        forget() {
            font = "";
            digit_widths = new Map();
            chinese_widths = new Map();
        },

        // 一 is one flat stroke; the box that stands for a missing character is tall, whatever the browser
        // draws in it. Without a canvas nobody can tell, and most have it.
        hasChinese() {
            if (!canDraw()) return true;
            setFont(400, 32);
            const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText("一");
            return actualBoundingBoxAscent + actualBoundingBoxDescent < 32 * 0.4;
        },
    };
}
