// Draws each chart when it comes into sight. The page is ready when those in sight at its start are drawn.
import { bullets } from "./bullets.js";
import { init } from "./echarts.js";
import { schedule } from "./schedule.js";
import { steps } from "./steps.js";

const options = {
    main: (plan) => bullets(plan.indicators.filter((indicator) => indicator.in_main_table)),
    all: (plan) => bullets(plan.indicators),
    steps: (plan) => steps(plan.indicators.find(({ id }) => id === "green-mine-share")),
    schedule,
};

function draw(element, plan) {
    const chart = init(element);
    chart.setOption({ animation: false, ...options[element.dataset.chart](plan) });
    new ResizeObserver(() => chart.resize()).observe(element);
}

const places = [...document.querySelectorAll(".peer")];
const response = await fetch(document.querySelector("script[data-plan]").dataset.plan);
const plan = await response.json();

const observer = new IntersectionObserver((entries) => {
    for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
        observer.unobserve(target);
        draw(target, plan);
    }
    requestAnimationFrame(() => (document.documentElement.dataset.state = "ready"));
});
for (const place of places) observer.observe(place);
