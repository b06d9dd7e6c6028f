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
    document.dispatchEvent(new CustomEvent("addresschange"));
}

addEventListener("pagehide", settle);

// A page of this site, and not one of its files.
export const isPage = (url) => url.href.startsWith(root.href) && url.pathname.endsWith("/");

export const parameter = (name) => here().searchParams.get(name);

// The present address with one parameter changed; an empty value removes it.
export function withParameter(name, value) {
    const url = here();
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
    return url;
}

// Behind the '#': what is looked at on the page, and then the answers to its forms.
const fragment = (url) => url.hash.slice(1).split("&");

export const subject = () => decodeURIComponent(fragment(here())[0]);

// A form field's answer; null where there is none.
export function answer(field) {
    const pair = fragment(here()).slice(1).find((part) => part.startsWith(`${encodeURIComponent(field)}=`));
    return pair === undefined ? null : decodeURIComponent(pair.slice(pair.indexOf("=") + 1));
}

// The present address with one field answered anew; an empty answer takes it back.
export function withAnswer(field, value) {
    const url = here();
    const [id, ...answers] = fragment(url);
    const name = `${encodeURIComponent(field)}=`;
    const others = answers.filter((part) => !part.startsWith(name));
    if (value) others.push(name + encodeURIComponent(value));
    url.hash = [id, ...others].join("&");
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
        clearTimeout(timer);
        waiting = null;
        document.dispatchEvent(new CustomEvent("addresschange"));
        navigate(current());
    });
}
