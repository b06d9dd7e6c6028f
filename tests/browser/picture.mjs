// A picture as text: what a page looked like, small enough to be read in a review and blind to how a machine smooths its letters.
// The picture is cut into cells, and of each the mean colour is kept, as lightness and two tints. A block that moved, a chart that
// is missing or another colour changes cells by far more than the edges of letters do.
import { PNG } from "pngjs";

export const cell = { width: 16, height: 24 }; // pixels; a cell of text is about as high as a line
const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"; // of 64 levels
const step = 256 / signs.length;
const planes = ["lightness", "blue", "red"];

/// { width, height, data } of a PNG's bytes; four bytes a pixel.
export const decoded = (png) => PNG.sync.read(png);

// As in JPEG: lightness, and how much bluer and redder than grey, each from 0 to 255.
const tinted = (red, green, blue) => {
    const lightness = 0.299 * red + 0.587 * green + 0.114 * blue;
    return [lightness, 128 + 0.564 * (blue - lightness), 128 + 0.713 * (red - lightness)];
};

function meanOf({ width, height, data }, left, top) {
    const sum = [0, 0, 0];
    const right = Math.min(left + cell.width, width);
    const bottom = Math.min(top + cell.height, height);
    for (let y = top; y < bottom; ++y) {
        for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4) {
            for (let part = 0; part < 3; ++part) sum[part] += data[at + part];
        }
    }
    const pixels = (right - left) * (bottom - top);
    return tinted(...sum.map((each) => each / pixels));
}

/// The cells of a picture, row by row: of each its [lightness, blue, red], from 0 to 255.
export function cellsOf(picture) {
    const rows = [];
    for (let top = 0; top < picture.height; top += cell.height) {
        const row = [];
        for (let left = 0; left < picture.width; left += cell.width) row.push(meanOf(picture, left, top));
        rows.push(row);
    }
    return rows;
}

/// The cells as text, plane by plane, a sign a cell.
export function written(cells) {
    const plane = (index) => cells.map((row) => row.map((each) => signs[Math.floor(each[index] / step)]).join("")).join("\n");
    return planes.map((name, index) => `${name}\n${plane(index)}\n`).join("\n");
}

/// The cells that `written` wrote, each in the middle of its level.
export function read(text) {
    const [lightness, ...tints] = text.trimEnd().split("\n\n").map((plane) => plane.split("\n").slice(1));
    const level = (sign) => (signs.indexOf(sign) + 0.5) * step;
    return lightness.map((line, row) =>
        [...line].map((sign, column) => [sign, ...tints.map((tint) => tint[row][column])].map(level)));
}

/// How far each cell is from the one that was expected, row by row: the largest of its three distances, from 0 to 255.
/// Infinity where the pictures are not of one size.
export function distances(expected, actual) {
    if (expected.length !== actual.length || expected[0].length !== actual[0].length) return actual.map((row) => row.map(() => Infinity));
    return actual.map((row, y) => row.map((each, x) => Math.max(...each.map((part, index) => Math.abs(part - expected[y][x][index])))));
}

const noticed = 8; // of 256: letters smoothed in another way change a cell by less, a column moved by six pixels by more
const most = 6; // cells that may be noticed: a line that wraps elsewhere by a hair
const glaring = 48; // and one that may not

/// The cells that make another picture of it, as { column, row }; none where the pictures are alike.
export function changes(expected, actual) {
    const far = distances(expected, actual);
    const beyond = (least) => far.flatMap((row, y) => row.flatMap((by, x) => (by > least ? [{ column: x, row: y }] : [])));
    const changed = beyond(noticed);
    return changed.length > most || beyond(glaring).length > 0 ? changed : [];
}

/// The pixels of a page that the cells cover, for people: "x 480–720, y 96–240".
export function extent(cells) {
    const range = (values, size) => `${Math.min(...values) * size}–${(Math.max(...values) + 1) * size}`;
    return `x ${range(cells.map(({ column }) => column), cell.width)}, y ${range(cells.map(({ row }) => row), cell.height)}`;
}

/// The picture with these cells in red, as a PNG's bytes.
export function marked(picture, cells) {
    const heat = new PNG({ width: picture.width, height: picture.height });
    picture.data.copy(heat.data);
    for (const { column, row } of cells) {
        for (let y = row * cell.height; y < Math.min((row + 1) * cell.height, picture.height); ++y) {
            for (let x = column * cell.width; x < Math.min((column + 1) * cell.width, picture.width); ++x) {
                const at = (y * picture.width + x) * 4;
                heat.data[at] = 255 - (255 - heat.data[at]) / 2;
                heat.data[at + 1] /= 2;
                heat.data[at + 2] /= 2;
            }
        }
    }
    return PNG.sync.write(heat);
}
