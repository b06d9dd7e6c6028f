// Pictures of every page on desk, projector and phone, in both languages and themes, into build/screenshots: to be looked at.
// One more goes to docs/overview.png, which the README shows.
import { mkdirSync } from "node:fs";

import { languages, pages, phone, plan, root, stage } from "./support.mjs";

const folder = `${root}/build/screenshots`;
mkdirSync(folder, { recursive: true });

const sizes = {
    desk: { viewport: { width: 1366, height: 900 } },
    projector: { viewport: { width: 1920, height: 1080 } },
    small: { viewport: { width: 1024, height: 768 } },
    phone,
};
const it = await stage();
try {
    const shot = async (name, address, options) => {
        const page = await it.open(address, options);
        await page.screenshot({ path: name.endsWith(".png") ? `${root}/${name}` : `${folder}/${name}.png` });
        await page.context().close();
    };
    await shot("docs/overview.png", `${plan}/zh/overview/?at=2024-08-01`, { ...sizes.desk, deviceScaleFactor: 0.8 }); // few bytes
    for (const [size, options] of Object.entries(sizes)) {
        for (const language of languages) {
            for (const name of pages) await shot(`${size}-${language}-${name}`, `${plan}/${language}/${name}/`, options);
        }
        await shot(`${size}-dark`, `${plan}/zh/overview/?theme=dark&ledger=exercise`, options);
        await shot(`${size}-contrast`, `${plan}/en/overview/?theme=contrast`, options);
        await shot(`${size}-detail`, `${plan}/en/indicators/?ledger=exercise#indicator:green-mine-share`, options);
        await shot(`${size}-text`, `${plan}/en/overview/?view=text`, options);
    }
    const page = await it.open(`${plan}/zh/indicators/?ledger=exercise`);
    await page.pdf({ path: `${folder}/print.pdf`, format: "A4" });
} finally {
    await it.close();
}
