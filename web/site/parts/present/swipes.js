// A finger across the slide turns it; one that touches it brings the buttons, as a moved mouse does.

const least = 48; // CSS pixels across

export function connectSwipes(act, isShown, mayTurn) {
    let from = null;
    const isSlide = (target) => target.closest?.(".slide[data-current]");
    addEventListener("touchstart", (event) => {
        const { clientX, clientY } = event.touches[0];
        from = isShown() && mayTurn() && event.touches.length === 1 && isSlide(event.target) ? { x: clientX, y: clientY } : null;
    }, { passive: true });
    addEventListener("touchend", (event) => {
        if (!from) return;
        const { clientX, clientY } = event.changedTouches[0];
        const [across, down] = [clientX - from.x, clientY - from.y];
        from = null;
        if (Math.abs(across) < least || Math.abs(across) < 2 * Math.abs(down)) return;
        act(across < 0 ? "next" : "previous");
    }, { passive: true });
    addEventListener("touchcancel", () => (from = null), { passive: true });
}
