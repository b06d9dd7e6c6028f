// Links as QR codes, where the slides have a place for one and it is seen.

import { deck } from "./deck.js";

const most = 1200; // signs: more than that no camera reads off a wall

export function createCodes(page) {
    let qrOf = null;

    function put(place) {
        const url = new URL(place.dataset.qr, document.baseURI);
        const is_long = url.href.length > most;
        if (is_long) url.hash = "";
        const svg = qrOf(url.href);
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-label", url.href);
        place.dataset.link = url.href;
        place.replaceChildren(svg);
        if (!is_long) return;
        const note = document.createElement("p");
        note.textContent = deck().words("too-long");
        place.append(note);
    }

    async function fill() {
        const places = () => [...document.querySelectorAll(".code[data-qr]:empty")].filter((place) => place.offsetParent !== null);
        if (places().length === 0) return;
        try {
            qrOf ??= await page.part("qr");
        } catch (error) {
            return page.miss(error, fill);
        }
        places().forEach(put);
    }

    return { fill };
}
