// Colours and letters of the page, for its charts.
const style = getComputedStyle(document.documentElement);
export const colour = (name) => style.getPropertyValue(`--${name}`).trim();
export const font = style.getPropertyValue("--font").trim();

export const tooltip = { renderMode: "richText", confine: true }; // the page allows no inline style

const units = { count: "个", map_sheet: "幅", percent: "%", ten_thousand_tonnes: "万吨" };
export const amount = (value, unit) => `${value.toLocaleString("en")}${unit === "percent" ? "" : " "}${units[unit]}`;
