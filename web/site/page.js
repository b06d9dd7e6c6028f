// What the served page says about itself: where the site's root is, the files' names, the words for what may go wrong.

const read = (id) => JSON.parse(document.getElementById(id).textContent);

export const root = new URL(document.getElementById("manifest").dataset.root || "./", location.href);
export const manifest = read("manifest");
export const messages = read("messages");
export const file = (path) => new URL(path, root);
