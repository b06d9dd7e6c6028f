// Strings into the program's memory.

export function toHeap(module, text) {
    const bytes = new TextEncoder().encode(text);
    const pointer = module._malloc(bytes.length + 1);
    module.HEAPU8.set(bytes, pointer);
    module.HEAPU8[pointer + bytes.length] = 0;
    return pointer;
}

// Calls an exported function; its string arguments live as long as the call.
export function call(module, name, ...values) {
    const pointers = [];
    const values_in_heap = values.map((value) => {
        if (typeof value !== "string") return value;
        pointers.push(toHeap(module, value));
        return pointers.at(-1);
    });
    try {
        return module[`_oreplan_${name}`](...values_in_heap);
    } finally {
        pointers.forEach((pointer) => module._free(pointer));
    }
}
