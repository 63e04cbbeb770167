import * as Plot from "@observablehq/plot";
import { chart, look } from "../chart.js";
import { choice, h, missing, section } from "../dom.js";
import { figure, isNumber, spoken, tick, title, whole } from "../text.js";
import { readLog } from "../log.js";

const COLORS = ["var(--made)", "var(--real)", "var(--third)", "var(--fourth)", "var(--fifth)", "var(--sixth)"];
const DASHES = [null, "7 3", "2 3", "9 3 2 3", "4 2", "1 2"];

const CHARTS = [
  { name: "losses", title: "Losses", note: "They swing round a level while both networks keep up with each other.", of: ["generator_loss", "discriminator_loss"] },
  { name: "logits", title: "The discriminator's mind", note: "Its mean score for real and for generated sprites: a gap that grows without end says that it has won.", of: ["fake_logit", "real_logit"], names: ["generated", "real"] },
  { name: "gradients", title: "Gradients", note: "How steep the discriminator is at generated and at real sprites, squared.", of: ["fake_gradient", "real_gradient"], names: ["generated", "real"] },
  { name: "hits", title: "The discriminator's hits", note: "How often it is right on generated and on real sprites, and on pairs of both: a half is chance, and always is a discriminator that has won.", of: ["fake_accuracy", "real_accuracy", "ranked_right"], names: ["generated", "real", "pairs"], domain: [0, 1], isNew: true },
];

/** Curves over the steps of training. */
export function curves({ log }) {
  const lead = "What was written down while it learned.";
  if (log.length === 0) {
    return section("curves", "The training", lead, missing("Nothing was recorded in this run's log."));
  }

  const { series, limits, perValue, warnings } = readLog(log);
  const known = new Set(CHARTS.flatMap((each) => each.of));
  const shares = ["coverage", "recall", "precision", "attribute_accuracy"].filter((name) => series.has(name));
  const others = [...series.keys()].filter((name) => !known.has(name) && !shares.includes(name));
  return section("curves", "The training", lead,
    h("div", { class: "charts" },
      [{ name: "diversity", title: "Coverage and recall", note: "Measured on a few sprites at each tick. The thin lines are what real sprites reach.", of: shares, domain: [0, 1], limits }, ...CHARTS]
        .filter((each) => !each.isNew || !isEmpty(each, series))
        .sort((a, b) => isEmpty(a, series) - isEmpty(b, series))
        .map((each) => line({ ...each, series, warnings }))),
    warned(warnings),
    perValue.size > 0 && values(perValue, warnings),
    others.length > 0 && h("details", { class: "more" }, h("summary", {}, `Other signals (${others.length})`),
      h("div", { class: "charts small" }, others.map((name) => line({ name, title: title(name), of: [name], series, warnings })))));
}

// What was not recorded comes last.
const isEmpty = ({ of }, series) => of.every((name) => !series.has(name));

function line({ name, title: heading, note, of, names = of.map(spoken), series, warnings, domain, limits = {} }) {
  const present = of.map((each, i) => ({ name: names[i], points: series.get(each) ?? [], color: COLORS[i % COLORS.length], dash: DASHES[i % DASHES.length], limit: limits[each] }))
    .filter((each) => each.points.some(([, value]) => isNumber(value)));
  if (present.length === 0) {
    return h("figure", { class: "chart", "data-chart": name }, h("figcaption", {}, h("h3", {}, heading)), missing("Not recorded in this run."));
  }

  const rows = present.flatMap((each) => each.points.map(([step, value]) => ({ step, value, name: each.name })));
  return chart({
    name, title: heading, note, key: present.length > 1 ? present : [],
    series: Object.fromEntries(present.map((each) => [each.name, each.points])),
    draw: (width) => Plot.plot({
      ...look, width, height: 210, marginLeft: 40, marginRight: 12, marginTop: 12, marginBottom: 34,
      ariaLabel: `${heading} over the steps of training`,
      x: { label: "step", labelArrow: "none", ticks: Math.max(2, Math.floor(width / 90)), tickSize: 0, tickFormat: whole },
      y: { label: null, ticks: 5, tickSize: 0, tickFormat: tick, domain, nice: !domain },
      marks: [
        Plot.gridY({ ticks: 5, stroke: "var(--line)", strokeOpacity: 1 }),
        present.filter((each) => isNumber(each.limit)).map((each) => Plot.ruleY([each.limit], { stroke: each.color, strokeOpacity: 0.7, strokeWidth: 1, strokeDasharray: "2 4" })),
        Plot.ruleX(warnings, { x: "step", stroke: "var(--warn)", strokeWidth: 1.5 }),
        present.map((each) => Plot.lineY(each.points, { x: "0", y: "1", stroke: each.color, strokeWidth: 2, strokeDasharray: each.dash ?? undefined, marker: each.points.length < 3 ? "dot" : "none" })),
        Plot.ruleX(rows, Plot.pointerX({ x: "step", stroke: "currentColor", strokeOpacity: 0.35 })),
        Plot.tip(rows, Plot.pointer({ x: "step", y: "value", title: (row) => `${row.name}\nstep ${whole(row.step)}: ${figure(row.value)}`, maxRadius: 60 })),
      ],
    }),
  });
}

function values(perValue, warnings) {
  const place = h("div", { class: "charts" });
  const show = (key) => {
    const of = [...perValue.get(key).keys()];
    place.replaceChildren(line({ name: `value:${key}`, title: title(key), of, series: perValue.get(key), warnings }));
  };
  // Those of values before those of whole attributes.
  const keys = [...perValue.keys()].sort((a, b) => b.includes(":") - a.includes(":"));
  show(keys[0]);
  return [h("h3", { class: "gap" }, "Value by value over time"), choice("Show", keys.map((key) => [key, key]), show), place];
}

function warned(warnings) {
  return warnings.length === 0 ? null : h("div", { class: "why", "data-warnings": warnings.length },
    h("h3", {}, "Early warnings"),
    h("ul", { class: "reasons" }, warnings.map(({ step, text }) => h("li", {}, h("strong", {}, `step ${whole(step)} `), text))));
}
