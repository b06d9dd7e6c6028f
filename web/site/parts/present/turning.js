// Slides that turn by themselves, in a foyer: the only timer of a presentation. Any key pauses it; it stands still while nobody sees
// the page, and while something lies over the slides.

import { deck } from "./deck.js";

export function createTurning(turn, notice) {
    let timer = 0;
    let seconds = 0;
    let is_paused = false;
    let is_held = false;

    function start() {
        clearTimeout(timer);
        if (seconds > 0 && !is_paused && !is_held && !document.hidden) timer = setTimeout(turn, seconds * 1000);
    }
    document.addEventListener("visibilitychange", start);

    return {
        // Anew with each slide.
        begin(each) {
            if (each !== seconds) is_paused = false;
            seconds = each;
            start();
        },
        pause() {
            if (seconds === 0 || is_paused) return;
            is_paused = true;
            start();
            notice("paused", deck().words("paused"));
        },
        isPaused: () => seconds > 0 && is_paused,
        goOn() {
            is_paused = false;
            notice("paused");
            start();
        },
        hold(held) {
            is_held = held;
            start();
        },
        end() {
            seconds = 0;
            is_paused = false;
            notice("paused");
            start();
        },
    };
}
