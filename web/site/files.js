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
    input.onchange = () => pass(input.files, receive);
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

async function pass(files, receive) {
    for (const file of files) receive(file.name, decode(await file.arrayBuffer()));
}

export function connectDrops(receive) {
    addEventListener("dragover", (event) => event.preventDefault());
    addEventListener("drop", (event) => {
        event.preventDefault();
        pass(event.dataTransfer.files, receive);
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
