// The buttons are seen while the pointer moves, and while one of them has the focus.

const patience = 2500; // milliseconds

export function createBar() {
    let timer = 0;
    const html = document.documentElement;
    function show() {
        html.dataset.bar = "shown";
        clearTimeout(timer);
        timer = setTimeout(() => delete html.dataset.bar, patience);
    }
    return {
        connect(isShown) {
            for (const name of ["pointermove", "pointerdown"]) addEventListener(name, () => isShown() && show(), { passive: true });
        },
    };
}
