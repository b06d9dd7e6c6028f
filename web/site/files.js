// Files, paper and the clipboard.

export function saveFile(name, mime, bytes) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes], { type: mime }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function chooseFile(types, receive) {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = types;
    input.multiple = true;
    input.onchange = () => receive([...input.files]);
    input.click();
}

// Text files of Chinese offices come in GB 18030 as often as in UTF-8; bytes that are not UTF-8 are read as
// that.
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
        return new TextDecoder("gb18030").decode(bytes);
    }
}

// The text of a file. Empty where it has more than `most` bytes, and where it cannot be read: it may be a folder.
export async function textOf(file, most) {
    if (file.size > most) return "";
    try {
        return decode(await file.arrayBuffer()).replaceAll("\0", "\ufffd"); // what the program reads ends with a zero
    } catch {
        return "";
    }
}

export function connectDrops(receive) {
    addEventListener("dragover", (event) => event.preventDefault());
    addEventListener("drop", (event) => {
        event.preventDefault();
        receive([...event.dataTransfer.files]); // a list of its own: the event's is emptied after it
    });
}

export const openPrint = () => print();

export const openLink = (address) => open(address, "_blank", "noopener");

// The newer way exists on secure origins only; the older one wants a selection in the page.
export function copyText(text) {
    if (navigator.clipboard) {
        navigator.clipboard.writeText(text).catch(() => copySelected(text));
    } else {
        copySelected(text);
    }
}

function copySelected(text) {
    const onCopy = (event) => {
        event.preventDefault();
        event.clipboardData.setData("text/plain", text);
    };
    document.addEventListener("copy", onCopy, { once: true });
    document.execCommand("copy");
    document.removeEventListener("copy", onCopy);
}

let unsaved = false;

export function setUnsaved(value) {
    unsaved = value;
}

addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
});
