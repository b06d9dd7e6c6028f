// What the served page says about itself: where the site's root is, the files' names, the words that the page's own
// script says, by language.

const read = (id) => JSON.parse(document.getElementById(id).textContent);

const about = document.getElementById("manifest").dataset;

export const root = new URL(about.root || "./", location.href);
export const written = { plan: about.plan, language: about.language, ledger: about.ledger }; // what the page was written of
export const manifest = read("manifest");
export const file = (path) => new URL(path, root);

const messages = read("messages");

// In the language that the page has now.
export function say(key) {
    const language = document.documentElement.lang.slice(0, 2);
    return (messages[language] ?? Object.values(messages)[0])[key] ?? "";
}

// The address will change while the page stays, and browsers look for icons and manifest again each time. (The style
// sheets stay as they are: naming them anew would load them anew.)
for (const icon of document.querySelectorAll("link:is([rel=icon], [rel=manifest], [rel=apple-touch-icon])")) icon.setAttribute("href", icon.href);
