// What words of the field mean, beside them: shown where one points at them too, not only where they are pressed, which the browser
// does by itself.

const gap = 6; // CSS pixels

const meaningOf = (term) => document.getElementById(term.getAttribute("popovertarget"));
const termAt = (event) => event.target.closest?.(".term");

// Under its word, or over it where there is no room below.
function place(meaning, term) {
    const word = term.getBoundingClientRect();
    const { width, height } = meaning.getBoundingClientRect();
    const below = word.bottom + gap + height <= innerHeight;
    Object.assign(meaning.style, {
        margin: 0,
        inset: "auto",
        left: `${Math.max(gap, Math.min(word.left, innerWidth - width - gap))}px`,
        top: `${below ? word.bottom + gap : Math.max(gap, word.top - gap - height)}px`,
    });
}

function show(term) {
    const meaning = meaningOf(term);
    if (meaning.matches(":popover-open")) return;
    meaning.showPopover();
    place(meaning, term);
}

export function connectTerms(area) {
    if (!("popover" in HTMLElement.prototype)) return;
    let pointed = null; // shown until the pointer leaves it
    area.addEventListener("pointerover", (event) => {
        const term = event.pointerType === "mouse" && termAt(event);
        if (!term || meaningOf(term).matches(":popover-open")) return;
        pointed = term;
        show(term);
    });
    area.addEventListener("pointerout", (event) => {
        if (!pointed || termAt(event) !== pointed || pointed.contains(event.relatedTarget)) return;
        meaningOf(pointed)?.hidePopover();
        pointed = null;
    });
    // A press keeps what pointing has shown; the next one closes it.
    area.addEventListener("click", (event) => {
        const term = termAt(event);
        if (!term) return;
        if (term === pointed) event.preventDefault();
        else queueMicrotask(() => meaningOf(term).matches(":popover-open") && place(meaningOf(term), term));
        pointed = null;
    });
}
