// A PNG of at most 256 colours, of pixels that have few: flat grounds, and letters whose edges are blends of their ink and those.
import { constants, deflateSync } from "node:zlib";

const depth = 5; // bits of each channel: nobody sees more
const most = 256; // colours
const last = (1 << depth) - 1;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; ++bit) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});

function checksum(bytes) {
    let sum = ~0;
    for (const byte of bytes) sum = table[(sum ^ byte) & 255] ^ (sum >>> 8);
    return ~sum >>> 0;
}

function chunk(name, data) {
    const bytes = Buffer.concat([Buffer.alloc(4), Buffer.from(name), data, Buffer.alloc(4)]);
    bytes.writeUInt32BE(data.length, 0);
    bytes.writeUInt32BE(checksum(bytes.subarray(4, 8 + data.length)), 8 + data.length);
    return bytes;
}

const channelsOf = (key) => [key >> (2 * depth), (key >> depth) & last, key & last];
const distance = (one, other) => one.reduce((sum, value, channel) => sum + (value - other[channel]) ** 2, 0);

// The commonest colours, and for each colour the place of the one among them that is nearest.
function paletteOf(counts) {
    const keys = [...counts.keys()].filter((key) => counts[key] > 0).sort((one, other) => counts[other] - counts[one]);
    const kept = keys.slice(0, most).map(channelsOf);
    const places = new Uint8Array(counts.length);
    for (const [rank, key] of keys.entries()) {
        const away = rank < most ? [] : kept.map((colour) => distance(colour, channelsOf(key)));
        places[key] = rank < most ? rank : away.indexOf(Math.min(...away));
    }
    return { colours: kept.flat().map((value) => Math.round((value * 255) / last)), places };
}

// `pixels`: red, green, blue and opacity, which is full.
export function palettePng({ width, height, pixels }) {
    const round = Uint8Array.from({ length: 256 }, (_, value) => Math.round((value * last) / 255));
    const keys = new Uint16Array(width * height);
    const counts = new Uint32Array(1 << (3 * depth));
    for (let at = 0; at < keys.length; ++at) {
        keys[at] = (round[pixels[4 * at]] << (2 * depth)) | (round[pixels[4 * at + 1]] << depth) | round[pixels[4 * at + 2]];
        ++counts[keys[at]];
    }
    const { colours, places } = paletteOf(counts);
    const rows = Buffer.alloc((width + 1) * height); // each begins with the number of its filter: none
    for (let at = 0; at < keys.length; ++at) rows[at + Math.floor(at / width) + 1] = places[keys[at]];
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 3, 0, 0, 0], 8); // 8 bits a pixel, by palette
    return Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        chunk("IHDR", head),
        chunk("PLTE", Buffer.from(colours)),
        chunk("IDAT", deflateSync(rows, { level: constants.Z_BEST_COMPRESSION })),
        chunk("IEND", Buffer.alloc(0)),
    ]);
}
