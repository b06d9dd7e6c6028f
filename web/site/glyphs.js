// Draws one character at a time on a 2D canvas in the visitor's own fonts and hands over its grey values.
// Sizes and distances are device pixels; y grows downwards from the baseline.

const digits = "0123456789";

export function createGlyphs(family, onMissing) {
    const canvas = document.createElement("canvas");
    let context = null;
    let font = "";
    let digit_widths = new Map();
    let missing = new Map();

    function prepare(side) {
        if (!context || canvas.width < side) {
            canvas.width = canvas.height = Math.max(128, side);
            context = canvas.getContext("2d", { willReadFrequently: true });
            font = "";
        }
    }

    function setFont(weight, size) {
        const wanted = `${weight} ${size}px ${family}`;
        if (wanted === font) return;
        prepare(Math.ceil(size * 2) + 8);
        context.font = font = wanted;
        context.textBaseline = "alphabetic";
    }

    // All digits are as wide as the widest, so that numbers under one another align.
    function digitWidth() {
        if (!digit_widths.has(font))
            digit_widths.set(font, Math.max(...[...digits].map((digit) => context.measureText(digit).width)));
        return digit_widths.get(font);
    }

    // The grey values of a character within its bounds, cut to what fits.
    function raster(text, measure, shift) {
        const margin = 1; // letters may reach beyond their measured bounds by the softness of their edges
        const left = Math.floor(shift - measure.actualBoundingBoxLeft) - margin;
        const top = Math.floor(-measure.actualBoundingBoxAscent) - margin;
        const width = Math.min(Math.ceil(shift + measure.actualBoundingBoxRight) + margin - left, canvas.width);
        const height = Math.min(Math.ceil(measure.actualBoundingBoxDescent) + margin - top, canvas.height);
        context.clearRect(0, 0, width, height);
        context.fillText(text, shift - left, -top);
        return { left, top, width, height, rgba: context.getImageData(0, 0, width, height).data };
    }

    const isEmpty = (measure) =>
        measure.actualBoundingBoxLeft + measure.actualBoundingBoxRight <= 0 ||
        measure.actualBoundingBoxAscent + measure.actualBoundingBoxDescent <= 0;

    // What this font shows for a character that no font has: looked up with one that none can have.
    function placeholder() {
        if (!missing.has(font)) {
            const nobody = String.fromCodePoint(0xffffd);
            const measure = context.measureText(nobody);
            missing.set(font, isEmpty(measure) ? null : raster(nobody, measure, 0));
        }
        return missing.get(font);
    }

    function isPlaceholder(drawn) {
        const other = placeholder();
        return other && drawn.width === other.width && drawn.height === other.height &&
            drawn.rgba.every((value, index) => value === other.rgba[index]);
    }

    return {
        // Where the baseline lies in a line as high as the letters are big: Chinese characters sit in its middle.
        fontAscent(weight, size) {
            setFont(weight, size);
            const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = context.measureText("国");
            return Math.round(size / 2 + (above - below) / 2);
        },

        // Fills metrics = [advance, left, top, width, height] and, row by row, the grey values.
        glyph(codepoint, weight, size, metrics, pixels) {
            setFont(weight, size);
            const text = String.fromCodePoint(codepoint);
            const measure = context.measureText(text);
            const is_digit = digits.includes(text);
            const advance = is_digit ? digitWidth() : measure.width;
            metrics.set([advance, 0, 0, 0, 0]);
            if (isEmpty(measure)) return;
            const drawn = raster(text, measure, is_digit ? Math.round((advance - measure.width) / 2) : 0);
            if (drawn.width * drawn.height > pixels.length) return;
            for (let i = 0, n = drawn.width * drawn.height; i < n; ++i) pixels[i] = drawn.rgba[4 * i + 3];
            metrics.set([advance, drawn.left, drawn.top, drawn.width, drawn.height]);
            if (codepoint >= 0x2e80 && isPlaceholder(drawn)) onMissing(text);
        },

        // A font has come: measure everything anew.
        forget() {
            font = "";
            digit_widths = new Map();
            missing = new Map();
        },

        // 一 is one flat stroke; the box that stands for a missing character is tall, whatever the browser draws in it.
        hasChinese() {
            setFont(400, 32);
            const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = context.measureText("一");
            return above + below < 32 * 0.4;
        },
    };
}
