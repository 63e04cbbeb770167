import { h, missing, section, tabs } from "../dom.js";
import { Atlas } from "../sprites.js";
import { spoken, whole } from "../text.js";
import { chip } from "../chip.js";

/** The same seeds across the values of each attribute. */
export function values({ values: rows, verdict }) {
  const lead = "Down a column everything stays the same – seed and all other attributes – and only this value changes. Along a row the seeds should differ.";
  if (rows === null) {
    return section("values", "One change at a time", lead, missing("This run has no attributes."));
  }

  const atlas = new Atlas(rows.atlas);
  const panel = h("div", { class: "scroll", tabindex: 0 });
  const starts = rows.attributes.map((_, i) => rows.attributes.slice(0, i).reduce((sum, each) => sum + each.values.length, 0) * rows.seeds.length);
  const show = (index) => {
    const { name, values: names } = rows.attributes[index];
    panel.dataset.attribute = name;
    panel.replaceChildren(h("table", { class: "sprites" },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, spoken(name)), rows.seeds.map((seed) => h("th", { scope: "col" }, h("span", { class: "wide" }, "seed "), whole(seed))))),
      h("tbody", {}, names.map((value, row) => h("tr", {},
        h("th", { scope: "row" }, h("span", {}, spoken(value)), chip(verdict.attributes?.[name]?.values?.[value]?.verdict)),
        rows.seeds.map((seed, column) => h("td", {},
          atlas.sprite(starts[index] + row * rows.seeds.length + column, `${spoken(name)} ${spoken(value)}, seed ${seed}`, 96, 64))))))));
  };
  return section("values", "One change at a time", lead, tabs("Attribute", rows.attributes.map(({ name }) => spoken(name)), show, panel), panel);
}
