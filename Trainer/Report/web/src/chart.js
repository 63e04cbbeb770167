import { h } from "./dom.js";
import { figure as format, isNumber, whole } from "./text.js";

/**
 * A chart with its title, key and the numbers behind it.
 * @param {object} options
 * @param {string} options.name Its `data-chart`.
 * @param {string} options.title
 * @param {string} [options.note] A sentence under the title.
 * @param {Array<{name: string, color: string, dash?: string}>} [options.key]
 * @param {Record<string, Array<[number|string, number]>>} options.series What is drawn; also its `data-series`.
 * @param {string} [options.across] What the first number of a pair is.
 * @param {(width: number) => SVGElement} options.draw
 */
export function chart({ name, title, note, key = [], series, across = "step", draw }) {
  const canvas = h("div", { class: "canvas" });
  const element = h("figure", { class: "chart", "data-chart": name, "data-series": JSON.stringify(series) },
    h("figcaption", {}, h("h3", {}, title), note && h("p", {}, note)),
    key.length > 0 && keyOf(key),
    canvas,
    numbers(series, across));
  redraw(canvas, draw);
  return element;
}

/** What the colours, strokes and shapes of a chart stand for. */
export const keyOf = (key) => h("ul", { class: "key" }, key.map((each) => h("li", {}, line(each), each.name)));

/** Draws now and whenever the width changes. */
export function redraw(canvas, draw) {
  let last = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry.contentRect.width);
    if (width > 0 && width !== last) {
      last = width;
      canvas.replaceChildren(draw(width));
    }
  }).observe(canvas);
}

/** What all charts share. */
export const look = { style: { background: "none", color: "inherit", fontFamily: "inherit", fontSize: "12px", overflow: "visible" } };

function line({ color, dash, shape }) {
  const mark = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  mark.setAttribute("viewBox", "0 0 24 12");
  mark.setAttribute("aria-hidden", "true");
  mark.innerHTML = shape === "bar" ? `<rect x="2" y="2" width="20" height="8" rx="2" fill="${color}"/>`
    : shape === "dot" ? `<circle cx="12" cy="6" r="5" fill="${color}"/>`
      : shape === "ring" ? `<circle cx="12" cy="6" r="4.25" fill="none" stroke-width="1.75" stroke="${color}"/>`
        : `<path d="M0 6H24" stroke="${color}" stroke-width="2.5" stroke-dasharray="${dash ?? "none"}"/>`;
  return mark;
}

// The other way to the numbers: for a reader that sees no picture, and for copying.
function numbers(series, across) {
  const names = Object.keys(series);
  const rows = new Map();
  names.forEach((name, column) => series[name].forEach(([at, value]) => {
    rows.set(at, rows.get(at) ?? new Array(names.length).fill(null));
    rows.get(at)[column] = value;
  }));
  const details = h("details", {
    ontoggle: () => {
      if (details.open && details.children.length === 1) {
        details.append(h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Numbers" }, h("table", {},
          h("thead", {}, h("tr", {}, h("th", { scope: "col" }, across), names.map((name) => h("th", { scope: "col", class: "number" }, name)))),
          h("tbody", {}, [...rows].map(([at, values]) => h("tr", {},
            h("th", { scope: "row" }, isNumber(at) ? whole(at) : at),
            values.map((value) => h("td", { class: "number" }, value === null ? "" : format(value)))))))));
      }
    },
  }, h("summary", {}, "Numbers"));
  return details;
}
