// The pages whose pictures are kept in tests/browser/pictures: each page that draws in its own way, each size, theme and language,
// at one date and with the ledger made up for it.
import { phone, plan, ready } from "./support.mjs";

const desk = { viewport: { width: 1920, height: 1080 } };
const small = { viewport: { width: 1024, height: 768 } };
const onePixel = { ...phone, deviceScaleFactor: 1 };
const paper = { viewport: { width: 794, height: 1123 } }; // A4 in CSS pixels

const today = "2026-01-31T12:00:00"; // where the line of time ends, once a plan is over

const view = (path, more = "") => `${plan}/${path}/?at=2024-08-01&ledger=exercise${more}`;

export const keyPages = {
    "overview-zh-desk": { address: view("zh/overview"), options: desk },
    "overview-en-small": { address: view("en/overview"), options: small },
    "overview-zh-phone": { address: view("zh/overview"), options: onePixel },
    "overview-zh-projector": { address: view("zh/overview", "&theme=contrast&scale=1.5"), options: desk },
    "overview-zh-text-small": { address: view("zh/overview", "&view=text"), options: small },
    "overview-en-text-phone": { address: view("en/overview", "&view=text&theme=dark"), options: onePixel },
    "indicators-en-desk": { address: view("en/indicators", "&theme=dark#indicator:green-mine-share"), options: desk },
    "green-mines-zh-small": { address: view("zh/green-mines"), options: small },
    "green-mines-en-phone": { address: view("en/green-mines"), options: onePixel },
    "blocks-en-small": { address: view("en/blocks", "&theme=dark"), options: small },
    "blocks-zh-phone": { address: view("zh/blocks"), options: onePixel },
    "mines-zh-small": { address: view("zh/mines"), options: small },
    "admission-zh-small": { address: view("zh/admission", "#&admission.kind=new_mine&admission.mineral=coal"), options: small },
    "report-zh-paper": { address: view("zh/report", "&view=text"), options: paper, media: "print" },
};

/// A key page as the browser shows it, as the bytes of a PNG. `it` is a stage.
export async function pictureOf(it, { address, options, media = "screen" }) {
    const page = await (await it.context({ ...options, reducedMotion: "reduce" })).newPage();
    await page.clock.setFixedTime(today);
    await page.goto(it.address + address);
    await ready(page);
    await page.emulateMedia({ media });
    const png = await page.screenshot();
    await page.context().close();
    return png;
}

export const pathOf = (root, name) => `${root}/tests/browser/pictures/${name}.txt`;
