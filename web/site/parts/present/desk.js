// The speaker's window: the same page with the same address, which shows notes, the next slide and a clock besides. The two tell each
// other of every change; nothing else knows of them, and nothing goes over a network.

import { deck } from "./deck.js";
import { expectLoss } from "./full_screen.js";

const second = 1000; // milliseconds
const is_speaker = "oreplan-speaker:";
const is_room = "oreplan-room:";

const two = (number) => String(Math.floor(number)).padStart(2, "0");
const timeOf = (seconds) => (seconds >= 3600 ? `${Math.floor(seconds / 3600)}:` : "") + `${two((seconds / 60) % 60)}:${two(seconds % 60)}`;

export function createDesk(page, { isBlank, setBlank }) {
    const html = document.documentElement;
    let channel = null;
    let told = ""; // last, by either window
    let follows = false; // the other window has told of a change, which is on its way
    let began = Date.now();
    let clock = 0;

    // A window keeps its name when it is loaded anew: by that it knows what it is, and whom it belongs to.
    function connect() {
        const [, id] = window.name.match(/^oreplan-(?:speaker|room):(.*)$/) ?? [];
        if (!id || channel || !globalThis.BroadcastChannel) return;
        html.toggleAttribute("data-speaker", isHere());
        channel = new BroadcastChannel(`oreplan slides ${id}`);
        channel.onmessage = ({ data }) => hear(data);
        if (!isHere()) return;
        told = state(); // the room's counts: it may be black
        channel.postMessage("what is shown");
    }

    const isHere = () => window.name.startsWith(is_speaker);
    const state = () => JSON.stringify({ address: page.current(), blank: isBlank() });

    function hear(message) {
        if (html.dataset.view !== "present") return;
        if (message === "what is shown") return channel.postMessage(state());
        const { address, blank } = JSON.parse(message);
        follows = true;
        if (blank !== isBlank()) setBlank(blank);
        if (address === page.current()) hush();
        else page.go(new URL(address, page.root));
    }

    // What came of the other's news is no news to it.
    function hush() {
        follows = false;
        told = state();
    }

    function tell() {
        if (!channel || follows || state() === told) return;
        told = state();
        channel.postMessage(told);
    }

    function showClock() {
        const now = new Date();
        const put = (name, words) => (document.querySelector(`[data-${name}]`).textContent = words);
        if (!document.querySelector(".desk")) return;
        put("clock", `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`);
        put("elapsed", timeOf((now - began) / second));
    }

    return {
        tell,
        isHere,
        open() {
            if (isHere()) return;
            if (!window.name.startsWith(is_room)) window.name = is_room + crypto.getRandomValues(new Uint32Array(2)).join("");
            connect();
            expectLoss();
            const opened = open(new URL(page.current(), page.root), window.name.replace(is_room, is_speaker), "popup,width=1200,height=760");
            if (!opened) page.notice("speaker", deck().words("blocked"));
        },
        restart() {
            began = Date.now();
            showClock();
        },
        refresh() {
            connect();
            if (follows) hush();
            else tell();
            if (!isHere()) return;
            showClock();
            clock ||= setInterval(showClock, second);
        },
        end() {
            clearInterval(clock);
            clock = 0;
            html.removeAttribute("data-speaker");
            channel?.close();
            channel = null;
        },
    };
}
