// Browsers take Escape for themselves while a page has the whole screen: that it has it no longer is then all that is heard of the key.

let is_expected = false; // the loss comes of something else than that key

export function toggleFullScreen() {
    if (document.fullscreenElement) {
        is_expected = true;
        document.exitFullscreen().catch(() => (is_expected = false));
    } else {
        Promise.resolve(document.documentElement.requestFullscreen?.()).catch(() => {});
    }
}

// What is done next may take the whole screen away: browsers do so when a window opens.
export function expectLoss() {
    is_expected = true;
    setTimeout(() => (is_expected = false), 1000);
}

export function connectFullScreen(lost) {
    document.addEventListener("fullscreenchange", () => {
        if (document.fullscreenElement) return;
        if (!is_expected) lost();
        is_expected = false;
    });
}
