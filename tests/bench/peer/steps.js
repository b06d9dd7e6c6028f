// The yearly targets of an indicator, in percent, and what was reached; nobody has reported that yet.
import { colour, font, tooltip } from "./look.js";

export function steps({ series }) {
    const targets = series.filter(({ role }) => role === "milestone" || role === "target");
    return {
        textStyle: { fontFamily: font },
        grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
        legend: { left: 0, top: 0, data: ["目标", "实际"] },
        tooltip: { ...tooltip, trigger: "axis" },
        xAxis: { type: "category", data: targets.map(({ year }) => `${year}年`) },
        yAxis: { type: "value", min: 0, max: 100, interval: 25, axisLabel: { formatter: "{value}%" } },
        series: [
            { name: "目标", type: "line", step: "middle", symbolSize: 1, data: targets.map(({ value }) => value),
                itemStyle: { color: colour("ink") }, areaStyle: { color: colour("muted"), opacity: 0.1 },
                label: { show: true, formatter: "{c}%" } },
            { name: "实际", type: "bar", data: [], itemStyle: { color: colour("accent") } },
        ],
    };
}
