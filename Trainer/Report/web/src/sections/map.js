import * as Plot from "@observablehq/plot";
import { look, redraw } from "../chart.js";
import { choice, h, section, tabs } from "../dom.js";
import { Atlas } from "../sprites.js";
import { counted, spoken, whole } from "../text.js";

const REACH = 28;
const PALETTE = ["#4a7fd6", "#d9822b", "#3a9d6b", "#c74f8b", "#8a63d2", "#a08a00", "#2a9fae", "#c9503c", "#7a8793", "#6f9a1f"];

/** Real and generated sprites by likeness, with a sprite for each dot. */
export function map(data) {
  const { map: { atlas: atlasData, real, pca, tsne, explained }, attributes } = data;
  const atlas = new Atlas(atlasData);
  const layouts = [tsne && { name: "t-SNE", points: tsne, note: "Near neighbours are alike; distances between far groups mean nothing." },
    { name: "PCA", points: pca, note: `The two directions in which real sprites differ most; they hold ${Math.round(100 * explained)} % of all difference.` }].filter(Boolean);
  let layout = layouts[0];
  let colorBy = -1;

  const canvas = h("div", { class: "canvas" });
  const card = h("div", { class: "map-card", hidden: true });
  const said = h("p", { class: "hidden", "aria-live": "polite" });
  const note = h("p", { class: "soft" });
  const key = h("ul", { class: "key" });
  const board = h("div", {
    class: "board", tabindex: 0, role: "group", "aria-roledescription": "map",
    "aria-label": `Map of ${counted(real, "real sprite")} and as many generated ones. The arrow keys go from sprite to sprite.`,
  }, canvas, card);
  let places = [];
  let chosen = -1;

  const draw = (width) => {
    const height = Math.min(width, Math.max(320, Math.round(width * 0.62)));
    const dot = width < 500 ? 2.2 : 3;
    const [x, y] = domains(layout.points, width, height);
    const plot = Plot.plot({
      ...look, width, height, margin: 12,
      ariaLabel: `${layout.name} of real and generated sprites`,
      x: { domain: x, axis: null }, y: { domain: y, axis: null },
      marks: [
        Plot.dot(range(0, real), { x: (i) => layout.points[i][0], y: (i) => layout.points[i][1], r: dot + 0.5, fill: "none", stroke: (i) => color(i), strokeWidth: 1.4, className: "real" }),
        Plot.dot(range(real, atlasData.count), { x: (i) => layout.points[i][0], y: (i) => layout.points[i][1], r: dot, fill: (i) => color(i), fillOpacity: 0.8, className: "generated" }),
        Plot.dot([0], { x: () => layout.points[0][0], y: () => layout.points[0][1], r: 8, fill: "none", stroke: "currentColor", strokeWidth: 2, className: "ring" }),
      ],
      color: { type: "identity" },
    });
    const scales = [plot.scale("x"), plot.scale("y")];
    places = layout.points.map(([px, py]) => [scales[0].apply(px), scales[1].apply(py)]);
    plot.querySelectorAll(".real circle, .generated circle").forEach((dot, i) => dot.setAttribute("data-index", i));
    chosen = -1;
    card.hidden = true;
    return plot;
  };

  const color = (i) => {
    const value = colorBy < 0 ? null : data.map.labels[i][colorBy];
    return value === null ? (i < real ? "var(--real)" : "var(--made)") : value < 0 ? "var(--soft)" : PALETTE[value % PALETTE.length];
  };

  const choose = (index, { aloud = false } = {}) => {
    const ring = canvas.querySelector(".ring circle");
    chosen = index;
    card.hidden = index < 0;
    ring?.classList.toggle("on", index >= 0);
    if (index < 0) {
      return;
    }

    const [x, y] = places[index];
    ring.setAttribute("cx", x);
    ring.setAttribute("cy", y);
    const text = describe(data, index);
    card.dataset.index = index;
    card.replaceChildren(atlas.sprite(index, text.title, 128), h("div", {}, h("strong", {}, text.title), h("ul", {}, text.lines.map((each) => h("li", { class: each.wrong ? "wrong" : null }, each.text)))));
    const left = Math.min(Math.max(0, x - card.offsetWidth / 2), board.clientWidth - card.offsetWidth);
    const above = y - card.offsetHeight - 14;
    card.style.translate = `${left}px ${above < -40 ? y + 14 : above}px`;
    if (aloud) {
      said.textContent = [text.title, ...text.lines.map((each) => each.text)].join(", ");
    }
  };

  const nearest = (event) => {
    const box = canvas.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    let best = -1;
    let least = REACH * REACH;
    places.forEach(([px, py], i) => {
      const squared = (px - x) ** 2 + (py - y) ** 2;
      if (squared < least) {
        [best, least] = [i, squared];
      }
    });
    return best;
  };
  const steps = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  board.addEventListener("pointermove", (event) => choose(nearest(event)));
  board.addEventListener("pointerdown", (event) => choose(nearest(event), { aloud: true }));
  board.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && choose(-1));
  board.addEventListener("focus", () => board.matches(":focus-visible") && chosen < 0 && choose(real, { aloud: true }));
  board.addEventListener("blur", () => choose(-1));
  board.addEventListener("keydown", (event) => {
    if (steps[event.key]) {
      event.preventDefault();
      choose(next(places, Math.max(0, chosen), steps[event.key]), { aloud: true });
    } else if (event.key === "Escape") {
      choose(-1);
    }
  });

  const drawAgain = () => canvas.clientWidth > 0 && canvas.replaceChildren(draw(canvas.clientWidth));
  const paintKey = () => {
    const values = colorBy < 0 ? [] : attributes[colorBy].values;
    const name = (text, paint, shape) => h("li", {}, swatch(paint, shape), text);
    key.replaceChildren(
      ...(colorBy < 0 ? [name("generated", "var(--made)", "dot"), name("real, held out", "var(--real)", "ring")]
        : [name("generated", "currentColor", "dot"), name("real, held out", "currentColor", "ring"), ...values.map((value, i) => name(spoken(value), PALETTE[i % PALETTE.length], "square"))]));
  };
  const list = tabs("Layout", layouts.map(({ name }) => name), (index) => {
    layout = layouts[index];
    note.textContent = layout.note;
    board.dataset.layout = layout.name;
    drawAgain();
  }, h("div", {}));
  board.id = list.querySelector("button").getAttribute("aria-controls");
  paintKey();
  redraw(canvas, draw);
  return section("map", "The map",
    "Every dot is a sprite, beside those that look like it. Where real sprites lie alone, something is never made; where generated ones crowd, it is made too often. Point at a dot, or use the arrow keys, to see its sprite.",
    h("div", { class: "bar" }, list, attributes.length > 0 && choice("Colour by", [[-1, "real or generated"], ...attributes.map(({ name }, i) => [i, spoken(name)])], (value) => {
      colorBy = Number(value);
      paintKey();
      drawAgain();
    })),
    key, board, note, said);
}

function swatch(paint, shape) {
  const inner = { dot: `<circle cx="6" cy="6" r="5" fill="${paint}"/>`, ring: `<circle cx="6" cy="6" r="4.3" fill="none" stroke-width="1.7" stroke="${paint}"/>`, square: `<rect width="12" height="12" rx="3" fill="${paint}"/>` };
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 12 12");
  svg.setAttribute("aria-hidden", "true");
  svg.innerHTML = inner[shape];
  return svg;
}

const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);

/** Both axes in the same unit, the points in the middle. */
function domains(points, width, height) {
  const spans = [0, 1].map((axis) => points.reduce(([low, high], point) => [Math.min(low, point[axis]), Math.max(high, point[axis])], [Infinity, -Infinity]));
  const unit = Math.max((spans[0][1] - spans[0][0]) / width, (spans[1][1] - spans[1][0]) / height) || 1;
  return [[spans[0], width], [spans[1], height]].map(([[low, high], pixels]) => [(low + high - unit * pixels) / 2, (low + high + unit * pixels) / 2]);
}

function describe({ map: { real, names, labels, seen }, attributes }, index) {
  const isReal = index < real;
  const value = (attribute, i) => i < 0 ? "unknown" : spoken(attributes[attribute].values[i]);
  return {
    title: isReal ? `Real, ${names[index]}` : `Generated, seed ${whole(index - real + 1)}`,
    lines: labels[index].map((label, attribute) => {
      const wrong = label >= 0 && seen[index][attribute] !== label;
      return { wrong, text: `${spoken(attributes[attribute].name)}: ${value(attribute, label)}${wrong ? `, but looks ${value(attribute, seen[index][attribute])}` : ""}` };
    }),
  };
}

/** The nearest point within a quarter turn round a direction; the same where there is none. */
function next(places, from, [dx, dy]) {
  const [x, y] = places[from];
  let best = from;
  let least = Infinity;
  places.forEach(([px, py], i) => {
    const [along, aside] = [(px - x) * dx + (py - y) * dy, Math.abs((px - x) * dy) + Math.abs((py - y) * dx)];
    const cost = along + 2 * aside;
    if (i !== from && along > 0.5 && aside <= along && cost < least) {
      [best, least] = [i, cost];
    }
  });
  return best;
}
