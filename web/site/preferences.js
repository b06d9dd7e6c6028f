// What this device remembers and what its owner prefers. Storage may be forbidden: then nothing is
// remembered.

const prefix = "oreplan.";

export function store(key, value) {
    try {
        localStorage.setItem(prefix + key, value);
    } catch {
        // private windows, full disks
    }
}

export function load(key) {
    try {
        return localStorage.getItem(prefix + key) ?? "";
    } catch {
        return "";
    }
}

export function today() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function connectPreferences(changed) {
    for (const wish of ["color-scheme: dark", "contrast: more", "reduced-motion: reduce"])
        matchMedia(`(prefers-${wish})`).addEventListener("change", changed);
}
