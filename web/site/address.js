// The address bar: path, query and fragment relative to the site's root. What they mean is the program's affair.

import { root } from "./page.js";

let follow = null;

export const current = () => location.href.slice(root.href.length);

export function setAddress(address, push) {
    const url = new URL(address, root);
    if (url.href !== location.href) history[push ? "pushState" : "replaceState"](null, "", url);
    document.dispatchEvent(new CustomEvent("addresschange"));
}

// A page of this site, and not one of its files.
export const isPage = (url) => url.href.startsWith(root.href) && url.pathname.endsWith("/");

// The present address with one parameter changed; an empty value removes it.
export function withParameter(name, value) {
    const url = new URL(location.href);
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
    return url;
}

export function go(url) {
    setAddress(url, true);
    follow?.(current());
}

// From now on the program is told of each new address: by `go`, and by the browser's back and forward.
export function connectAddress(navigate) {
    follow = navigate;
    addEventListener("popstate", () => {
        document.dispatchEvent(new CustomEvent("addresschange"));
        navigate(current());
    });
}
