// What can be done with a chart or card: the program tells what there is to do, with all that it takes (core/export/exhibit_menu.h).

import { copyText, saveFile } from "../files.js";
import { closeNotice, showNotice } from "../notices.js";
import { root } from "../page.js";
import { button, copyRow, element, openDialog, openSheet } from "./dialog.js";
import { pngOf } from "./picture.js";

const shown_for = 6000; // milliseconds: a word on what was done goes by itself

function tell(words) {
    showNotice("exhibit", words);
    setTimeout(() => closeNotice("exhibit"), shown_for);
}

async function copyImage({ svg, file, words }) {
    const png = pngOf(svg);
    try {
        // The picture is promised at once: browsers let only what follows a press at once be copied.
        await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
        tell(words.image_copied);
    } catch {
        saveFile(`${file}.png`, "image/png", await png);
        tell(words.image_refused);
    }
}

const deeds = {
    copy_image: copyImage,
    save_png: async ({ file, svg }) => saveFile(`${file}.png`, "image/png", await pngOf(svg)),
    save_svg: ({ file, svg }) => saveFile(`${file}.svg`, "image/svg+xml", svg),
    save_csv: ({ file, csv }) => saveFile(`${file}.csv`, "text/csv", csv),
    copy_link: async ({ link, words }) =>
        tell((await copyText(new URL(link, root).href)) ? words.link_copied : `${words.copy_refused} ${new URL(link, root).href}`),
    embed: openEmbed,
};

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

// The frame is as high as what it shows at the width that most pages have room for.
const codeOf = (address, name, height) =>
    `<iframe src="${escaped(address)}" title="${escaped(name)}" width="640" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;

async function openEmbed({ name, embed, words }) {
    const address = new URL(embed, root).href;
    const is_there = await fetch(address, { method: "HEAD" }).then(({ ok }) => ok, () => false);
    if (!is_there) return tell(words.embed_absent);
    const code = element("textarea", { ariaLabel: words.embed_code, spellcheck: false, value: codeOf(address, name, 480) });
    const frame = element("iframe", { title: `${words.embed_preview}: ${name}`, height: 480, src: address });
    frame.addEventListener("load", () => {
        const height = frame.contentDocument?.documentElement.scrollHeight;
        if (!height) return;
        frame.height = height;
        code.value = codeOf(address, name, height);
    });
    const copy = { copy: words.copy, copied: words.code_copied, copy_refused: words.copy_refused };
    const { say } = openSheet(words.embed, words.close, [
        element("p", {}, words.embed_note),
        element("h3", {}, words.embed_code),
        copyRow(code, copy, (said) => say(said)),
        element("h3", {}, words.embed_preview),
        frame,
    ]);
}

// Beside what was pressed, where there is room; on a phone along the foot (dialog.css).
function place(menu, { left, top, right, bottom }) {
    const gap = 4;
    const { width, height } = menu.getBoundingClientRect();
    const under = bottom + gap + height <= innerHeight;
    menu.style.left = `${Math.max(gap, Math.min(right - width, innerWidth - width - gap, Math.max(left, right - width)))}px`;
    menu.style.top = `${Math.max(gap, under ? bottom + gap : top - gap - height)}px`;
}

const step_keys = { ArrowDown: 1, ArrowUp: -1 };

function walk(menu, event) {
    const items = [...menu.querySelectorAll("button")];
    const here = items.indexOf(document.activeElement);
    const to = event.key === "Home" ? 0 : event.key === "End" ? items.length - 1 : here + (step_keys[event.key] ?? NaN);
    const item = items[(to + items.length) % items.length];
    if (!item) return;
    event.preventDefault();
    item.focus();
}

export default function offer(order, corners) {
    const items = order.items.map(({ deed, words }) => button(words, () => {
        menu.close();
        deeds[deed](order);
    }));
    for (const item of items) item.setAttribute("role", "menuitem");
    const list = element("div", {}, ...items);
    list.setAttribute("role", "menu");
    list.setAttribute("aria-label", order.name);
    const pressed = document.activeElement;
    const menu = openDialog(order.name, "menu-of", list);
    const [left, top, right, bottom] = corners ?? [];
    place(menu, corners ? { left, top, right, bottom } : pressed.getBoundingClientRect());
    menu.addEventListener("keydown", (event) => walk(menu, event));
}
