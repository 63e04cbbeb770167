import * as Plot from "@observablehq/plot";
import { look, redraw } from "../chart.js";
import { h } from "../dom.js";
import { Atlas } from "../sprites.js";
import { counted, percent, spoken, whole } from "../text.js";
import { FATES } from "../words.js";

const MOST_SHOWN = 6;

/** The hidden labels that came into being, each with some of its training sprites and what became of them. */
export function labelCards(all, examples, limit, perValue, last) {
  const atlas = new Atlas(examples);
  const cards = all.flatMap(({ step, labels }, i) => labels.map((label) => ({ label, step, number: i + 1 })))
    .sort((a, b) => b.label.sprites - a.label.sprites)
    .map(({ label, step, number }) => card(label, step, number, atlas, perValue, last));
  return [
    h("h3", { class: "gap" }, "Which sprites were missing"),
    h("p", { class: "lead" }, `Training sprites that got a label of their own, the largest labels first. One has recovered when fewer than ${percent(limit)} of its sprites are never made at the end. That is what the discriminator says; the coverage of the values is measured apart from it.`),
    h("ul", { class: "kinds" }, cards.slice(0, MOST_SHOWN)),
    cards.length > MOST_SHOWN && h("details", { class: "more" }, h("summary", {}, `The other labels (${cards.length - MOST_SHOWN})`), h("ul", { class: "kinds" }, cards.slice(MOST_SHOWN))),
  ];
}

function card(label, step, number, atlas, perValue, last) {
  return h("li", { "data-label": label.label, "data-fate": label.fate },
    h("h4", {}, `Label ${label.label}`, h("span", { class: "chip" }, FATES[label.fate])),
    h("div", { class: "examples", role: "img", "aria-label": `${counted(label.examples.length, "training sprite")} of label ${label.label}` },
      label.examples.map((place) => atlas.sprite(place, "", 48))),
    h("p", { class: "soft" }, `${counted(label.sprites, "sprite")}, most from label ${label.from}, at step ${whole(step)} (no. ${number})`),
    label.values.length > 0 && h("ul", { class: "traits" }, label.values.map((value) => trait(value, step, perValue))),
    fate(label, step, last));
}

function trait({ attribute, value, share, share_of_all: ofAll }, step, perValue) {
  const seen = perValue.get(`${spoken(attribute)}: coverage`)?.get(spoken(value)) ?? [];
  const then = (seen.findLast(([at]) => at <= step) ?? seen[0])?.[1];
  return h("li", {}, h("strong", {}, `${spoken(attribute)} ${spoken(value)}`), ` ${percent(share)}`, h("span", { class: "soft" }, ` (${percent(ofAll)} of all)`),
    seen.length > 1 && h("span", { class: "soft" }, `; coverage ${percent(then)} → ${percent(seen.at(-1)[1])}`));
}

function fate({ collapsed_share: share, shares, recovered_at: recovered }, step, last) {
  const points = [...share === null ? [] : [[step, share]], ...shares.map((each) => [each.step, each.share])];
  if (points.length === 0) {
    return null;
  }

  const [at, now] = points.at(-1);
  const text = points.length === 1 ? `Never made then: ${percent(now)}.`
    : `Never made: ${percent(points[0][1])} then, ${percent(now)} at step ${whole(at)}${recovered === null ? "" : `; recovered since step ${whole(recovered)}`}.`;
  return [h("p", {}, text), points.length > 1 && spark(points, last)];
}

// How the share went, without an axis: the words above say where from and where to.
function spark(points, last) {
  const canvas = h("div", { class: "canvas", "aria-hidden": "true", "data-series": JSON.stringify(points) });
  redraw(canvas, (width) => Plot.plot({
    ...look, width, height: 40, margin: 3, x: { axis: null, domain: [0, last] }, y: { axis: null, domain: [0, 1] },
    marks: [
      Plot.ruleY([0], { stroke: "var(--line)" }),
      Plot.areaY(points, { x: "0", y: "1", fill: "var(--made)", fillOpacity: 0.15 }),
      Plot.lineY(points, { x: "0", y: "1", stroke: "var(--made)", strokeWidth: 1.75 }),
    ],
  }));
  return canvas;
}
