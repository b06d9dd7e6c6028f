// What somebody presses stays as it is until the press has come to something: there is no click on what has gone between the
// going down and the going up of a button.

const ends = ["pointerup", "pointercancel", "contextmenu", "dragend"];
let is_pressed = false;
let timer = 0;
const waiting = new Map(); // what is to be done after it, by name

// At once where nothing is pressed. Of what waits under one name only the last counts.
export function afterPress(name, run) {
    if (is_pressed) waiting.set(name, run);
    else run();
}

export function endPress() {
    clearTimeout(timer);
    is_pressed = false;
    const acts = [...waiting.values()];
    waiting.clear();
    for (const act of acts) act();
}

export function connectPress(areas) {
    for (const area of areas) {
        area.addEventListener("pointerdown", (event) => {
            if (event.button !== 0) return;
            clearTimeout(timer);
            is_pressed = true;
        });
    }
    // The click comes right after the button has gone up.
    const end = () => {
        if (is_pressed) timer = setTimeout(endPress);
    };
    for (const name of ends) addEventListener(name, end, { capture: true });
    addEventListener("blur", end);
}
