// The slides as the program has written them.

const one = () => document.querySelector(".slides");

export const deck = () => {
    const { at, count, turn } = one().dataset;
    return { at: Number(at), count: Number(count), turn: Number(turn), words: (key) => one().getAttribute(`data-say-${key}`) };
};

// The address is ahead of what is written: of several presses at once, each counts.
export function goTo(page, find) {
    const { count } = deck();
    const at = Math.min(Math.max(Number(page.asked("slide")) || 1, 1), count);
    const next = Math.min(Math.max(find(at, count), 1), count);
    if (next !== at) page.parameter("slide", String(next));
}
