// What is fetched by its name: once, and anew only where it did not come.

export function createOnce() {
    const coming = new Map();
    return (name, fetch) => {
        if (!coming.has(name)) {
            const fetched = fetch();
            coming.set(name, fetched);
            fetched.catch(() => coming.delete(name));
        }
        return coming.get(name);
    };
}
