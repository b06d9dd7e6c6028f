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

// The tables of GB 18030 are the browser's. Null where the bytes are not that.
export function decodeGb18030(bytes) {
    try {
        return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
    } catch {
        return null;
    }
}

// The bytes of a file, in whatever encoding. None where it has more than `most`, and where it cannot be read: it may be a
// folder.
export async function contentOf(file, most) {
    if (file.size > most) return new Uint8Array();
    try {
        return new Uint8Array(await file.arrayBuffer());
    } catch {
        return new Uint8Array();
    }
}

// Text that is dragged into a field is the browser's affair.
export function connectDrops(receive) {
    const holdsFiles = ({ dataTransfer }) => dataTransfer?.types.includes("Files");
    addEventListener("dragover", (event) => holdsFiles(event) && event.preventDefault());
    addEventListener("drop", (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        receive([...event.dataTransfer.files]); // a list of its own: the event's is emptied after it
    });
}

export const openPrint = () => print();

// In place of the page, until it is printed.
export function printBooklet(html) {
    document.getElementById("booklet")?.remove();
    const booklet = document.createElement("div");
    booklet.id = "booklet";
    booklet.innerHTML = html;
    document.body.append(booklet);
    addEventListener("afterprint", () => booklet.remove(), { once: true });
    print();
}

export const openAddress = (address) => open(address, "_blank", "noopener");

// The newer way exists on secure origins only; the older one wants a selection in the page. True where the text was taken.
export async function copyText(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        return copySelected(text);
    }
}

function copySelected(text) {
    const onCopy = (event) => {
        event.preventDefault();
        event.clipboardData.setData("text/plain", text);
    };
    document.addEventListener("copy", onCopy, { once: true });
    const is_copied = document.execCommand("copy");
    document.removeEventListener("copy", onCopy);
    return is_copied;
}
