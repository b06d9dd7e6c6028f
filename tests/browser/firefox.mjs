// Debian's own Firefox, spoken to in WebDriver BiDi, as any browser can be: the Firefox that Playwright would rather bring is of its
// own making, and no visitor has it. Not all that Playwright does in Chromium is in that protocol: no touch, media or downloads.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { firefox } from "playwright-core";

/// A screen that nobody sees: though it opens no window there, Firefox asks one what can be drawn, and has no WebGL without.
async function screen() {
    const server = spawn("Xvfb", ["-displayfd", "3", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "pipe", "pipe"] });
    let said = "";
    server.stderr.on("data", (data) => (said += data));
    const number = await new Promise((resolve, reject) => {
        server.stdio[3].once("data", (data) => resolve(String(data).trim()));
        server.on("error", reject);
        server.on("exit", () => reject(new Error(`Xvfb: ${said}`)));
    });
    const close = () => server.kill();
    process.once("exit", close);
    return { name: `:${number}`, close };
}

/// Firefox, with a screen and a home of its own, which are gone when it is.
export async function launch({ graphics = true } = {}) {
    const home = mkdtempSync(path.join(tmpdir(), "oreplan-firefox-")); // it writes there, and as root refuses another user's
    process.on("exit", () => rmSync(home, { recursive: true, force: true }));
    const shown = graphics ? await screen() : undefined;
    const env = { ...process.env, DISPLAY: shown?.name, WAYLAND_DISPLAY: undefined, XAUTHORITY: undefined, HOME: home,
        XDG_CACHE_HOME: undefined, XDG_CONFIG_HOME: undefined, XDG_DATA_HOME: undefined };
    try {
        const browser = await firefox.launch({ channel: "moz-firefox", executablePath: "/usr/bin/firefox-esr", env });
        browser.on("disconnected", () => shown?.close());
        return browser;
    } catch (error) {
        shown?.close();
        throw error;
    }
}
