// The blocks' windows on the line of time of the plan, with today.
import { colour, font, tooltip } from "./look.js";

const day = 24 * 60 * 60 * 1000;
const kinds = { exploration: "勘查", mining: "开采" };

function bar(parameters, api) {
    const [from, to, row] = [api.value(0), api.value(1), api.value(2)];
    const [left, middle] = api.coord([from, row]);
    const [right] = api.coord([to, row]);
    const height = api.size([0, 1])[1] * 0.4;
    return { type: "rect", shape: { x: left, y: middle - height / 2, width: right - left, height, r: 4 },
        style: { fill: colour("no-data"), fillOpacity: 0.22, stroke: colour("no-data"), lineWidth: 1 } };
}

export function schedule({ identity, blocks, minerals }) {
    const mineral = (id) => minerals.find((each) => each.id === id).name.zh;
    const names = blocks.map(({ name, kind, mineral: id }) => name?.zh ?? `${mineral(id)}${kinds[kind]}区块`);
    const windows = blocks.map(({ window: { from, to } }, row) => [Date.parse(from), Date.parse(to) + day, row]);
    return {
        textStyle: { fontFamily: font },
        grid: { left: 8, right: 24, top: 8, bottom: 8, containLabel: true },
        tooltip: { ...tooltip, formatter: ({ dataIndex }) => `${names[dataIndex]}\n${blocks[dataIndex].window.from} — ${blocks[dataIndex].window.to}` },
        xAxis: { type: "time", min: `${identity.first_year}-01-01`, max: `${identity.last_year + 1}-01-01` },
        yAxis: { type: "category", inverse: true, data: names, axisLabel: { width: 220, overflow: "break" } },
        series: [{ type: "custom", renderItem: bar, encode: { x: [0, 1], y: 2 }, data: windows,
            markLine: { symbol: "none", label: { show: false }, lineStyle: { color: colour("ink"), type: "solid" },
                data: [{ xAxis: Math.min(Date.now(), Date.parse(`${identity.last_year}-12-31`)) }] } }],
    };
}
