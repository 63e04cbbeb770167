import * as Plot from "@observablehq/plot";
import { chart, keyOf, look } from "../chart.js";
import { chip } from "../chip.js";
import { choice, h, missing, section } from "../dom.js";
import { figure, isNumber, spoken, title } from "../text.js";
import { MEASURES, VALUE_MEASURES } from "../words.js";

const BAR_HEIGHT = 26;
const KEY = [{ name: "generated", color: "var(--made)", shape: "bar" }, { name: "real, held out", color: "var(--real)", shape: "bar" }];

// Said by a sign as well: not everybody tells the colours apart.
const MARKS = { "at-risk": " !", collapsed: " ✕" };

/** All measures, and the attribute values' beside real. */
export function figures({ verdict }) {
  return section("figures", "The figures",
    "Each figure stands beside the same figure of real sprites that nothing learned from: that is what a perfect generator would reach.",
    table(verdict.measures ?? {}),
    h("h3", { class: "gap" }, "Value by value"),
    bars(verdict.attributes ?? {}));
}

function table(measures) {
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Measures" }, h("table", { class: "measures" },
    h("thead", {}, h("tr", {},
      h("th", { scope: "col" }, "measure"), h("th", { scope: "col", class: "number" }, "generated"), h("th", { scope: "col", class: "number" }, "real"), h("th", { scope: "col", class: "wide" }, "what it says"))),
    h("tbody", {}, Object.entries(measures).map(([name, each]) => h("tr", { "data-measure": name },
      h("th", { scope: "row" }, MEASURES[name]?.title ?? title(name), chip(each.verdict)),
      h("td", { class: "number" }, figure(each.value), interval(each)),
      h("td", { class: "number" }, figure(each.real)),
      h("td", { class: "wide soft" }, MEASURES[name]?.text ?? ""))))));
}

const interval = ({ low, high }) => isNumber(low) && isNumber(high) ? h("span", { class: "soft interval" }, `${figure(low)} – ${figure(high)}`) : null;

function bars(attributes) {
  const names = measuresOf(attributes);
  if (names.length === 0) {
    return missing("No attribute was measured in this run.");
  }

  const place = h("div", { class: "charts" });
  const show = (measure) => place.replaceChildren(...Object.entries(attributes).map(([name, attribute]) => bar(name, attribute, measure)));
  show(names[0]);
  return h("div", {},
    h("div", { class: "bar" }, names.length > 1 && choice("Show", names.map((name) => [name, VALUE_MEASURES[name] ?? spoken(name)]), show), keyOf(KEY)),
    place);
}

/** The figures that some value has; those that have a description first, in its order. */
function measuresOf(attributes) {
  const values = Object.values(attributes).flatMap((attribute) => Object.values(attribute.values ?? {}));
  const names = new Set([...Object.keys(VALUE_MEASURES), ...values.flatMap((value) => [...Object.keys(value), ...Object.keys(value.measures ?? {})])]);
  return [...names].filter((name) => values.some((value) => isNumber(pairOf(value, name).value)));
}

const pairOf = (value, measure) => value.measures?.[measure] ?? (measure === "accuracy" ? { value: value.accuracy, real: value.real } : value[measure] ?? {});

function bar(name, attribute, measure) {
  const rows = Object.entries(attribute.values ?? {}).map(([value, each]) => ({ name: spoken(value), verdict: each.verdict, ...pick(pairOf(each, measure)) }));
  const most = Math.max(1, ...rows.flatMap((row) => [row.value, row.real, row.high].filter(isNumber)));
  const drawn = (kind) => rows.filter((row) => isNumber(row[kind]));
  const label = Math.min(130, 16 + 6.9 * Math.max(...rows.map((row) => row.name.length)));
  return chart({
    name: `values:${name}`,
    title: title(name),
    series: { generated: drawn("value").map((row) => [row.name, row.value]), real: drawn("real").map((row) => [row.name, row.real]) },
    across: "value",
    draw: (width) => Plot.plot({
      ...look, width, height: 28 + BAR_HEIGHT * rows.length, marginLeft: label, marginRight: 56, marginTop: 4, marginBottom: 24,
      ariaLabel: `${title(name)}: ${VALUE_MEASURES[measure] ?? spoken(measure)}, by value, generated beside real`,
      x: { domain: [0, most], label: null, ticks: 4, tickSize: 0 },
      y: { domain: rows.map((row) => row.name), label: null, padding: 0.2, tickSize: 0 },
      marks: [
        Plot.gridX({ ticks: 4, stroke: "var(--line)", strokeOpacity: 1 }),
        Plot.barX(drawn("value"), { x: "value", y: "name", fill: (row) => row.verdict === "collapsed" ? "var(--bad)" : row.verdict === "at-risk" ? "var(--warn)" : "var(--made)", insetBottom: 8, rx2: 2 }),
        Plot.barX(drawn("real"), { x: "real", y: "name", fill: "var(--real)", insetTop: 14, rx2: 2 }),
        Plot.ruleY(rows.filter((row) => isNumber(row.low) && isNumber(row.high)), { x1: "low", x2: "high", y: "name", dy: -4, stroke: "currentColor", strokeWidth: 1.5 }),
        Plot.text(rows, { x: (row) => isNumber(row.value) ? Math.max(row.value, row.real ?? 0) : 0, y: "name", text: (row) => figure(row.value) + (MARKS[row.verdict] ?? ""), textAnchor: "start", dx: 6, fill: "currentColor" }),
      ],
    }),
  });
}

const pick = ({ value, real, low, high }) => ({ value, real, low, high });
