// What a device needs to keep the site among its programs: its names, its icons and where it starts.
import { readFileSync } from "node:fs";
import path from "node:path";

import { pngOf } from "./pixels.mjs";

const icon = (files, name, drawing, size) => files.addHashed(`${name}-${size}.png`, pngOf(readFileSync(drawing, "utf8"), size));

// Paths in a manifest are from its own place on: below static/, as are the icons.
export async function addInstallable(files, manifest) {
    const drawing = "web/site/public/icon.svg";
    const [chinese, english] = ["zh", "en"].map((language) => JSON.parse(readFileSync(`assets/i18n/${language}.json`, "utf8")).brand);
    const entry = (name, size, purpose) => ({ src: path.posix.basename(name), sizes: `${size}x${size}`, type: "image/png", purpose });
    const small = icon(files, "icon", drawing, 192);
    const large = icon(files, "icon", drawing, 512);
    const masked = icon(files, "icon-maskable", "web/site/icon-maskable.svg", 512);
    const app = {
        name: `${chinese} ${english}`,
        short_name: chinese,
        lang: "zh-CN",
        start_url: "../",
        scope: "../",
        display: "standalone",
        background_color: "#f5f6f3",
        theme_color: "#0f5c63",
        icons: [entry(small, 192, "any"), entry(large, 512, "any"), entry(masked, 512, "maskable")],
    };
    manifest.forPages.touchIcon = small;
    manifest.forPages.webmanifest = files.addHashed("site.webmanifest", JSON.stringify(app));
}
