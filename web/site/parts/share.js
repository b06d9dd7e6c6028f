// A link to what is looked at, to be handed on: copied, photographed, sent. The program tells what it leads to (core/export/sharing.h).

import { root } from "../page.js";
import { button, copyRow, element, openSheet } from "./dialog.js";

// Each word with what it stands for.
const listed = (pairs) => element("dl", {},
    ...pairs.flatMap(({ name, words }) => [element("dt", {}, name), element("dd", {}, words)]));

function answersSwitch({ words }, change) {
    const check = element("input", { type: "checkbox" });
    check.addEventListener("change", () => change(check.checked));
    return [element("p", {}, words.answers), element("label", { className: "check" }, check, element("span", {}, words.with_answers))];
}

function sendButton(order, addressNow, tell) {
    const send = () => navigator.share({ title: order.title, url: addressNow() })
        .catch((error) => error.name !== "AbortError" && tell(error.message)); // who changes their mind has done nothing wrong
    return button(order.words.native, send);
}

export default async function share(order, _, part) {
    const { words } = order;
    const whole = (address) => new URL(address, root).href;
    const field = element("input", { type: "text", ariaLabel: words.link, value: whole(order.address) });
    const code = element("div", { className: "code" });
    code.setAttribute("role", "img");
    code.setAttribute("aria-label", words.qr);
    let qrOf = null;
    const drawCode = () => qrOf && code.replaceChildren(qrOf(field.value));
    let say = () => {};
    const tell = (said) => say(said);
    const row = copyRow(field, words, tell);
    if (navigator.share) row.append(sendButton(order, () => field.value, tell));
    const withAnswers = (wanted) => {
        field.value = whole(wanted ? order.with_answers : order.address);
        drawCode();
    };
    ({ say } = openSheet(words.heading, words.close, [
        element("h3", {}, words.link),
        row,
        element("h3", {}, words.carries),
        listed(order.carries),
        ...(order.own ? [element("p", {}, words.own)] : []),
        ...(order.with_answers ? answersSwitch(order, withAnswers) : []),
        element("h3", {}, words.qr),
        code,
    ]));
    qrOf = await part("qr");
    drawCode();
}
