import { copies } from "./sections/copies.js";
import { curves } from "./sections/curves.js";
import { figures } from "./sections/figures.js";
import { map } from "./sections/map.js";
import { recipe } from "./sections/recipe.js";
import { remedies } from "./sections/remedies.js";
import { samples } from "./sections/samples.js";
import { strips } from "./sections/strips.js";
import { values } from "./sections/values.js";
import { verdict } from "./sections/verdict.js";
import { h } from "./dom.js";

const data = JSON.parse(document.getElementById("data").textContent);
const contents = [
  ["verdict", "Verdict", verdict],
  ["samples", "Samples", samples],
  ["values", "Attributes", values],
  ["between", "In between", strips],
  ["copies", "Copies", copies],
  ["figures", "Figures", figures],
  ["map", "Map", map],
  ["curves", "Training", curves],
  ["remedies", "Remedies", remedies],
  ["recipe", "Recipe", recipe],
].map(([id, name, draw]) => [id, name, draw(data)]).filter(([, , drawn]) => drawn);

const nav = h("nav", { "aria-label": "Sections" }, h("ul", {}, contents.map(([id, name]) => h("li", {}, h("a", { href: `#${id}` }, name)))));
document.getElementById("report").before(nav);
document.getElementById("report").append(...contents.map(([, , drawn]) => drawn));
document.body.append(h("footer", {}, `Written by ${data.tool}. Everything on this page is in this one file.`));

// The section in view, in the list of sections.
const links = new Map(contents.map(([id]) => [id, nav.querySelector(`a[href="#${id}"]`)]));
const observer = new IntersectionObserver((entries) => {
  for (const entry of entries.filter((each) => each.isIntersecting)) {
    links.forEach((link, id) => link.toggleAttribute("aria-current", id === entry.target.id));
  }
}, { rootMargin: "-20% 0px -70% 0px" });
links.forEach((_, id) => observer.observe(document.getElementById(id)));
document.documentElement.dataset.ready = "true";
