import * as Plot from "@observablehq/plot";
import { chart, keyOf, look } from "../chart.js";
import { h } from "../dom.js";
import { figure, percent, spoken, tick, title, whole } from "../text.js";
import { SIGNALS } from "../words.js";

const ACTION = "var(--fourth)";
const BACK = "var(--bad)";
const WARNING = "var(--warn)";

/** A chart over the steps for each signal of a remedy, with what was done marked on all of them. */
export function timelines({ remedies, warnings }, all, last, limit) {
  const marks = flags(all);
  const key = [
    all.some(({ remedy }) => remedy) && { name: "a remedy acts", color: ACTION },
    all.some(({ remedy }) => !remedy) && { name: "the run goes back", color: BACK, dash: "6 3" },
    warnings.length > 0 && { name: "early warning (under Training)", color: WARNING, dash: "2 3" },
  ].filter(Boolean);

  // The shares of single labels stand beside their sprites.
  const drawn = [...remedies].filter(([name]) => !/_share\.\d+$/.test(name));
  const common = { marks, warnings, last };
  return [key.length > 0 && keyOf(key), h("div", { class: "charts" }, drawn.length > 0
    ? drawn.map(([name, points]) => timeline({ ...common, name, points, ...describe(name), limit: name.endsWith(".collapsed_share") ? limit : null }))
    : timeline({ ...common, name: "actions", title: "When", points: [] }))];
}

function describe(name) {
  const [remedy, signal] = name.split(".");
  const { title: heading = `${title(remedy.replaceAll("-", " "))}: ${spoken(signal ?? "")}`, text, ...style } = SIGNALS[name] ?? {};
  return { title: heading, note: text, ...style };
}

// What was done at one step has one flag.
function flags(all) {
  const steps = new Map();
  all.forEach(({ step, remedy, text }, i) => {
    const flag = steps.get(step) ?? { step, color: ACTION, numbers: [], texts: [] };
    flag.color = remedy ? flag.color : BACK;
    flag.numbers.push(i + 1);
    flag.texts.push(text);
    steps.set(step, flag);
  });
  return [...steps.values()];
}

function timeline({ name, title: heading, note, points, marks, warnings, last, limit = null, isShare, isStep }) {
  const format = isShare ? percent : figure;
  const top = Math.max(limit ?? 0, ...points.map(([, value]) => value));
  return chart({
    name: `remedy:${name}`, title: heading, note,
    series: { [spoken(name.split(".").at(-1))]: points },
    draw: (width) => Plot.plot({
      ...look, width, height: points.length > 0 ? 210 : 90, marginLeft: 40, marginRight: 14, marginTop: 24, marginBottom: 34,
      ariaLabel: `${heading} over the steps of training`,
      x: { domain: [0, last], label: "step", labelArrow: "none", ticks: Math.max(2, Math.floor(width / 90)), tickSize: 0, tickFormat: whole },
      y: points.length > 0 ? { domain: [0, top > 0 ? top * 1.08 : 1], label: null, ticks: isStep && top < 5 ? Math.ceil(top) : 5, tickSize: 0, tickFormat: isShare ? percent : tick } : { axis: null },
      marks: [
        points.length > 0 ? Plot.gridY({ ticks: isStep && top < 5 ? Math.ceil(top) : 5, stroke: "var(--line)", strokeOpacity: 1 }) : null,
        Plot.ruleY([0], { stroke: "var(--line)" }),
        limit === null ? null : Plot.ruleY([limit], { stroke: "var(--soft)", strokeDasharray: "2 4" }),
        Plot.ruleX(warnings, { x: "step", stroke: WARNING, strokeOpacity: 0.75, strokeDasharray: "2 3" }),
        Plot.ruleX(marks, { x: "step", stroke: "color", strokeWidth: 1.5, strokeDasharray: (flag) => flag.color === BACK ? "6 3" : "none" }),
        Plot.text(marks, { x: "step", frameAnchor: "top", dy: -14, fill: "color", fontWeight: 650, text: ({ numbers }) => numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : `${numbers[0]}` }),
        Plot.lineY(points, { x: "0", y: "1", stroke: "var(--made)", strokeWidth: 2, curve: isStep ? "step-after" : "linear", marker: points.length < 30 ? "dot" : "none" }),
        Plot.tip(points, Plot.pointerX({ x: "0", y: "1", title: ([step, value]) => `step ${whole(step)}: ${format(value)}`, maxRadius: 40 })),
      ],
    }),
  });
}
