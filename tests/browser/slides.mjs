// What the tests of slides share: how they are opened, and what is seen of them.
import { plan, settled } from "./support.mjs";

export const present = (language, more = "") => `${plan}/${language}/overview/?view=present${more}`;
export const exercise = "&ledger=exercise&at=2024-08-01";
export const projector = { viewport: { width: 1920, height: 1080 } };
export const old_projector = { viewport: { width: 1024, height: 768 } };
export const laptop = { viewport: { width: 1366, height: 650 } };

export const shown = async (page) => {
    await page.waitForFunction(() => document.documentElement.dataset.view === "present" && "presenting" in document.documentElement.dataset);
    await settled(page);
};
/// Opens an address of slides on a stage of support.mjs.
export const opener = (stageOf) => async (address, options = projector) => {
    const page = await stageOf().open(address, options);
    await shown(page);
    return page;
};
export const numberOf = (page) => page.evaluate(() => Number(document.querySelector(".slides").dataset.at));
export const countOf = (page) => page.evaluate(() => Number(document.querySelector(".slides").dataset.count));
export const current = (page) => page.locator(".slide[data-current]");
export const over = (page) => page.evaluate(() => document.documentElement.dataset.over ?? "");
export const numberBecomes = (page, number) => page.waitForFunction((wanted) => document.querySelector(".slides").dataset.at === String(wanted), number);

export async function keyed(page, key) {
    await page.keyboard.press(key);
    await settled(page);
    return numberOf(page);
}
