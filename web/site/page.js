// What the served page says about itself: where the site's root is, the files' names, the words for what may
// go wrong.

const read = (id) => JSON.parse(document.getElementById(id).textContent);

export const root = new URL(document.getElementById("manifest").dataset.root || "./", location.href);
export const manifest = read("manifest");
export const messages = read("messages");
export const file = (path) => new URL(path, root);

// The address will change while the page stays, and browsers look for the icon again each time. (The style
// sheets stay as they are: naming them anew would load them anew.)
for (const icon of document.querySelectorAll("link[rel=icon]")) icon.setAttribute("href", icon.href);
