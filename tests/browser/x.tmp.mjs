import { stage, plan, settled, here, words } from "./support.mjs";
const it = await stage();
const page = await it.open(`${plan}/zh/indicators/`);
const act = () => page.evaluate(() => document.activeElement.id + "/" + document.activeElement.tagName);
    await page.locator("#canvas").focus();
    for (let step = 0; step < 16; ++step) { await page.keyboard.press("Tab"); await settled(page, 60); }
    for (const k of ["Enter","Tab","Enter","Tab","Tab","Enter","Tab","Tab","Tab","Enter"]) {
        await page.keyboard.press(k); await settled(page);
        console.log(k, here(page), (await words(page)).includes("缩放"), await act(), await page.evaluate(() => oreplan.frames()));
    }
        await page.screenshot({ path: `/tmp/s/kk.png` });
await it.close();
