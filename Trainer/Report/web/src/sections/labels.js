import * as Plot from "@observablehq/plot";
import { look, redraw } from "../chart.js";
import { h } from "../dom.js";
import { Atlas } from "../sprites.js";
import { counted, figure, percent, spoken, whole } from "../text.js";
import { FATES } from "../words.js";

/** The hidden labels that came into being, each with some of its training sprites and what became of them. */
export function labelCards(all, examples, limit, perValue) {
  const atlas = new Atlas(examples);
  return [
    h("h3", { class: "gap" }, "Which sprites were missing"),
    h("p", { class: "lead" }, `Training sprites that got a label of their own. A label has recovered when the discriminator finds fewer than ${percent(limit)} of its sprites never made, to the end; it is the remedy's own measure, so compare the coverage beside it.`),
    h("ul", { class: "kinds" }, all.flatMap(({ step, labels }, i) => labels.map((label) => card(label, step, i + 1, atlas, perValue)))),
  ];
}

function card(label, step, number, atlas, perValue) {
  return h("li", { "data-label": label.label, "data-fate": label.fate },
    h("h4", {}, `Label ${label.label}`, h("span", { class: "chip" }, FATES[label.fate])),
    h("div", { class: "examples", role: "img", "aria-label": `${counted(label.examples.length, "training sprite")} of label ${label.label}` },
      label.examples.map((place) => atlas.sprite(place, "", 48))),
    h("p", { class: "soft" }, `${counted(label.sprites, "sprite")}, most from label ${label.from}, at step ${whole(step)} (no. ${number})`),
    label.values.length > 0 && h("ul", { class: "traits" }, label.values.map((value) => trait(value, step, perValue))),
    fate(label, step));
}

function trait({ attribute, value, share, share_of_all: ofAll }, step, perValue) {
  const seen = perValue.get(`${spoken(attribute)}: coverage`)?.get(spoken(value)) ?? [];
  const then = (seen.findLast(([at]) => at <= step) ?? seen[0])?.[1];
  return h("li", {}, h("strong", {}, `${spoken(attribute)} ${spoken(value)}`), ` ${percent(share)}`, h("span", { class: "soft" }, ` (of all: ${percent(ofAll)})`),
    seen.length > 1 && h("span", { class: "soft" }, `; coverage ${figure(then)} → ${figure(seen.at(-1)[1])}`));
}

function fate({ collapsed_share: share, shares, recovered_at: recovered }, step) {
  const points = [...share === null ? [] : [[step, share]], ...shares.map((each) => [each.step, each.share])];
  if (points.length === 0) {
    return null;
  }

  const [at, now] = points.at(-1);
  const text = points.length === 1 ? `Never made then: ${percent(now)}.`
    : `Never made: ${percent(points[0][1])} then, ${percent(now)} at step ${whole(at)}${recovered === null ? "" : `; recovered from step ${whole(recovered)} on`}.`;
  return [h("p", {}, text), points.length > 1 && spark(points)];
}

// How the share went, without an axis: the words above say where from and where to.
function spark(points) {
  const canvas = h("div", { class: "canvas", "aria-hidden": "true", "data-series": JSON.stringify(points) });
  redraw(canvas, (width) => Plot.plot({
    ...look, width, height: 40, margin: 3, x: { axis: null }, y: { axis: null, domain: [0, 1] },
    marks: [
      Plot.ruleY([0], { stroke: "var(--line)" }),
      Plot.areaY(points, { x: "0", y: "1", fill: "var(--made)", fillOpacity: 0.15 }),
      Plot.lineY(points, { x: "0", y: "1", stroke: "var(--made)", strokeWidth: 1.75 }),
    ],
  }));
  return canvas;
}
