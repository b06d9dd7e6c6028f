// A real <input> that has the focus while a text field on the canvas is active. Input methods compose in it,
// phones show their keyboard for it, the browser pastes into it; each piece of text goes on to the program
// and the input is empty again.

import { call } from "./memory.js";

const least_font_size = 16; // below it phones zoom into the page

export function createTextAgent(input, canvas) {
    let module = null;
    let wanted = false;
    let left = 0;

    function send(text) {
        if (text) call(module, "text", text);
        input.value = "";
    }

    function tapKey(name) {
        call(module, "key", name, 1, 0);
        call(module, "key", name, 0, 0);
    }

    // While something is being composed the input is seen, at the caret, as wide as its text.
    function fit(text) {
        const columns = [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 1);
        input.style.width = `${columns}ch`;
        const overhang = left + input.offsetWidth - innerWidth;
        input.style.left = `${Math.max(0, left - Math.max(0, overhang))}px`;
    }

    input.addEventListener("compositionstart", () => input.classList.add("composing"));
    input.addEventListener("compositionupdate", (event) => fit(event.data));
    input.addEventListener("compositionend", (event) => {
        input.classList.remove("composing");
        send(event.data);
        fit("");
    });
    input.addEventListener("beforeinput", (event) => {
        // A phone's keyboard may erase without a key.
        if (event.isComposing) return;
        if (event.inputType === "deleteContentBackward") tapKey("Backspace");
        if (event.inputType === "insertLineBreak") tapKey("Enter");
    });
    input.addEventListener("input", (event) => {
        if (event.isComposing || /composition/i.test(event.inputType)) return;
        send(input.value);
    });
    input.addEventListener("paste", (event) => {
        event.preventDefault();
        call(module, "paste", event.clipboardData.getData("text/plain"));
    });
    input.addEventListener("blur", () => {
        input.classList.remove("composing");
        input.value = "";
    });

    return {
        connect(to) {
            module = to;
        },
        // Called by the program when a text field becomes active, moves its caret, or ends.
        update(now_wanted, x, y, height) {
            left = x;
            input.style.left = `${x}px`;
            input.style.top = `${y}px`;
            input.style.fontSize = `${Math.max(least_font_size, height)}px`;
            input.style.height = `${height}px`;
            if (now_wanted === wanted) return;
            wanted = now_wanted;
            input.hidden = !wanted;
            if (wanted) input.focus({ preventScroll: true });
            else if (document.activeElement === input || document.activeElement === document.body)
                canvas.focus({ preventScroll: true, focusVisible: false });
        },
    };
}
