// Indicators as bullets, each on a scale of its own: the part of the scale that is good or bad, the target and the base.
import { amount, colour, font, tooltip } from "./look.js";

const tolerance = 0.05; // of "about"
const kinds = { at_most: (words) => `不超过 ${words}`, at_least: (words) => `不低于 ${words}`, about: (words) => `${words}左右`,
    total_over_period: (words) => `累计 ${words}` };

const figure = ({ series }, role) => series.find((each) => each.role === role && each.value !== undefined);

// Places on the scale from 0 to 1.
function row(indicator) {
    const target = figure(indicator, "target").value;
    const base = figure(indicator, "base");
    const most = indicator.unit === "percent" ? 100 : Math.max(target, base?.value ?? 0) * 1.25;
    const around = indicator.kind === "about" ? tolerance : 0;
    const from = (target * (1 - around)) / most;
    const to = around ? (target * (1 + around)) / most : 1;
    return {
        name: indicator.name.zh, from, to, target: target / most, base: base && base.value / most,
        zone: indicator.kind === "at_most" ? colour("not-met") : colour("met"),
        words: [kinds[indicator.kind](amount(target, indicator.unit)), base && `${base.year}年 ${amount(base.value, indicator.unit)}`],
    };
}

const place = { type: "value", min: 0, max: 1, show: false };

export function bullets(indicators) {
    const rows = indicators.filter((indicator) => figure(indicator, "target")).map(row);
    const bar = { type: "bar", stack: "scale", barWidth: 14 };
    const plain = { ...bar, itemStyle: { color: colour("raised") } };
    return {
        textStyle: { fontFamily: font },
        grid: { left: 8, right: 150, top: 8, bottom: 8, containLabel: true },
        tooltip: { ...tooltip, trigger: "axis", axisPointer: { type: "shadow" },
            formatter: ([{ dataIndex }]) => [rows[dataIndex].name, ...rows[dataIndex].words.filter(Boolean)].join("\n") },
        xAxis: place,
        yAxis: { type: "category", inverse: true, data: rows.map(({ name }) => name), axisTick: { show: false }, axisLine: { show: false },
            axisLabel: { color: colour("accent"), fontSize: 14, width: 220, overflow: "break" } },
        series: [
            { ...plain, data: rows.map(({ from }) => from) },
            { ...bar, data: rows.map(({ from, to, zone }) => ({ value: to - from, itemStyle: { color: zone, opacity: 0.16 } })) },
            { ...plain, data: rows.map(({ to }) => 1 - to) },
            { type: "scatter", symbol: "rect", symbolSize: [3, 20], itemStyle: { color: colour("ink") },
                data: rows.map(({ target }, index) => [target, index]) },
            { type: "scatter", symbol: "circle", symbolSize: 8, itemStyle: { color: "transparent", borderColor: colour("muted"), borderWidth: 2 },
                data: rows.flatMap(({ base }, index) => (base === undefined ? [] : [[base, index]])) },
            { type: "scatter", symbolSize: 0, data: rows.map((_, index) => [1, index]),
                label: { show: true, position: "right", color: colour("muted"), formatter: ({ dataIndex }) => rows[dataIndex].words[0] } },
        ],
    };
}
