// Browsers take Escape for themselves while a page has the whole screen: that it has it no longer is then all that is heard of the key.

let is_asked = false; // by this page, and not by that key

export function toggleFullScreen() {
    is_asked = true;
    const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
    Promise.resolve(change).catch(() => {}).finally(() => setTimeout(() => (is_asked = false), 100));
}

// What is done next may take the whole screen away: browsers do so when a window opens.
export function expectLoss() {
    is_asked = true;
    setTimeout(() => (is_asked = false), 1000);
}

export function connectFullScreen(lost) {
    document.addEventListener("fullscreenchange", () => {
        if (!document.fullscreenElement && !is_asked) lost();
    });
}
