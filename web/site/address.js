// The address bar: path, query and fragment relative to the site's root. What they mean is the program's
// affair.

import { root } from "./page.js";

const pause = 200; // milliseconds: browsers refuse addresses that change with every frame of a drag
let follow = null;
let waiting = null; // the address that will replace the present one
let timer = 0;

const here = () => new URL(waiting ?? location.href);

export const current = () => here().href.slice(root.href.length);

function settle() {
    clearTimeout(timer);
    if (waiting) history.replaceState(null, "", waiting);
    waiting = null;
}

export function setAddress(address, push) {
    const url = new URL(address, root);
    if (url.href !== here().href) {
        if (push) {
            settle();
            history.pushState(null, "", url);
        } else {
            clearTimeout(timer);
            waiting = url;
            timer = setTimeout(settle, pause);
        }
    }
}

addEventListener("pagehide", settle);

// A page of this site, and not one of its files.
export const isPage = (url) => url.href.startsWith(root.href) && url.pathname.endsWith("/");

// A guess at what the program will ask for, to have it here by then.
export const parameter = (name) => here().searchParams.get(name);

export function go(url) {
    setAddress(url, true);
    follow?.(current());
}

// From now on the program is told of each new address: by `go`, and by the browser's back and forward.
export function connectAddress(navigate) {
    follow = navigate;
    addEventListener("popstate", () => {
        clearTimeout(timer);
        waiting = null;
        navigate(current());
    });
}
