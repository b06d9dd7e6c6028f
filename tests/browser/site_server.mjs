// A server of static files that can be told to misbehave: for what the page and its service worker do then.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

import { root } from "./support.mjs";

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
    ".wasm": "application/wasm", ".woff2": "font/woff2", ".svg": "image/svg+xml" };

async function trickle(response, content) {
    const parts = 10;
    const size = Math.ceil(content.length / parts);
    for (let part = 0; part < parts; ++part) {
        if (part > 0) await new Promise((resolve) => setTimeout(resolve, 1000));
        response.write(content.subarray(part * size, (part + 1) * size));
    }
    response.end();
}

/// `fault(name)` is asked before each file, by its path from the site's root: it may answer { status, type, body }, or
/// "silence", "abort" or "trickle", which takes nine seconds; nothing lets the file through. `dist` may be changed to another
/// version of the site.
export async function siteServer(dist = "dist") {
    const site = { dist, fault: () => undefined, asked: [] };
    const server = createServer(async (request, response) => {
        const url = new URL(request.url, "http://localhost");
        const name = url.pathname.slice(1);
        site.asked.push(name);
        const fault = site.fault(name);
        if (fault === "silence") return;
        if (fault === "abort") return response.destroy();
        if (fault && fault !== "trickle") return response.writeHead(fault.status ?? 200, { "Content-Type": fault.type ?? "text/html" }).end(fault.body ?? "");
        const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
        try {
            const content = await readFile(path.join(root, site.dist, file));
            const cache = name.startsWith("static/") ? "max-age=31536000, immutable" : "no-cache";
            response.writeHead(200, { "Content-Type": types[path.extname(file)] ?? "text/plain", "Cache-Control": cache });
            if (fault === "trickle") await trickle(response, content);
            else response.end(content);
        } catch {
            response.writeHead(404, { "Content-Type": "text/html" }).end("<h1>Not here</h1>");
        }
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    site.address = `http://127.0.0.1:${server.address().port}/`;
    site.close = () => {
        server.close();
        server.closeAllConnections();
    };
    return site;
}
