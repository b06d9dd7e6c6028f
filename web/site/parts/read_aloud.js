// The text read aloud by the browser's own voices, a line at a time, each marked while it is read.

const main = document.getElementById("text");
const header = document.getElementById("text-header");
const lines = "h1, h2, p, li, dt, dd";
const patience = 1500; // milliseconds: some browsers know their voices only a while after they are asked
const pace = 0.85; // of what is usual

let stop = null; // what is being read, ends

const languageOf = (node) => node.parentElement.closest("[lang]").lang;

// A comma between a number's digits is none to be heard.
const spoken = (text) => text.replace(/(\d),(?=\d{3})/g, "$1");

// What a line says, by the languages of its words; signs are not said.
function passages(line) {
    const found = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.parentElement.closest("[aria-hidden]") || !node.data.trim()) continue;
        const lang = languageOf(node);
        if (found.at(-1)?.lang === lang) found.at(-1).text += node.data;
        else found.push({ lang, text: node.data });
    }
    return found.map(({ lang, text }) => ({ line, lang, text: spoken(text) }));
}

// The ways from one thing to its neighbours are no part of what it says.
const toRead = () => [...main.querySelectorAll(lines)]
    .filter((line) => !line.querySelector(lines) && !line.closest('[id="part:turn"]')).flatMap(passages);

const tagOf = (voice) => voice.lang.replace("_", "-").toLowerCase();

// In the very language, or in one of its kind: a Cantonese voice reads Chinese where there is no other.
function voiceFor(lang) {
    const wanted = lang.toLowerCase();
    const voices = speechSynthesis.getVoices();
    return voices.find((voice) => tagOf(voice) === wanted) ?? voices.find((voice) => tagOf(voice).split("-")[0] === wanted.split("-")[0]);
}

const voices = () => new Promise((resolve) => {
    if (speechSynthesis.getVoices().length > 0) return resolve();
    speechSynthesis.addEventListener("voiceschanged", resolve, { once: true });
    setTimeout(resolve, patience);
});

// One after the other: some browsers end by themselves what takes longer than a quarter of a minute.
function speak([passage, ...rest], done) {
    if (!passage) return done();
    const words = new SpeechSynthesisUtterance(passage.text);
    words.lang = passage.lang;
    words.voice = voiceFor(passage.lang) ?? null;
    words.rate = pace;
    for (const line of main.querySelectorAll("[data-read]")) line.removeAttribute("data-read");
    passage.line.setAttribute("data-read", "");
    passage.line.scrollIntoView({ block: "nearest" });
    words.onend = () => speak(rest, done);
    words.onerror = done;
    speechSynthesis.speak(words);
}

// Until all is read, the button is pressed again, the page says something else, or somebody leaves it.
function begin(say) {
    const button = header.querySelector('[data-command="read_aloud"]');
    const words = button.textContent;
    const end = () => {
        if (stop !== end) return;
        stop = null;
        leaving.abort();
        change.disconnect();
        speechSynthesis.cancel();
        button.textContent = words;
        for (const line of main.querySelectorAll("[data-read]")) line.removeAttribute("data-read");
    };
    const leaving = new AbortController();
    const change = new MutationObserver(end);
    change.observe(main, { childList: true });
    addEventListener("pagehide", end, { signal: leaving.signal });
    document.addEventListener("visibilitychange", end, { signal: leaving.signal });
    stop = end;
    button.textContent = say("site.stop_reading");
    speechSynthesis.cancel(); // what another page of the site may have left behind
    speak(toRead(), end);
}

export default async function readAloud(say, tell) {
    if (stop) return stop();
    if (!("speechSynthesis" in globalThis)) return tell(say("site.no_speech"));
    await voices();
    if (!voiceFor(document.documentElement.lang)) return tell(say("site.no_voice"));
    begin(say);
}
