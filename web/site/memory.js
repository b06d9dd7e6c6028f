// Strings into the program's memory.

export function toHeap(module, text) {
    const size = module.lengthBytesUTF8(text) + 1;
    const pointer = module._malloc(size);
    module.stringToUTF8(text, pointer, size);
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
