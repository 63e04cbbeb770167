import { h } from "../dom.js";
import { Atlas } from "../sprites.js";
import { counted, duration, figure, isNumber, spoken } from "../text.js";
import { MEASURES, VERDICTS } from "../words.js";

const MOST_REASONS = 6;
const CHIEF = ["coverage", "recall", "precision", "attribute_accuracy"];

/** The verdict in plain words, its reasons, and a first look. */
export function verdict(data) {
  const words = VERDICTS[data.verdict.verdict] ?? { title: spoken(String(data.verdict.verdict)), text: "", icon: VERDICTS["at-risk"].icon };
  const last = data.log.at(-1);
  const facts = [
    data.source.name && `trained on ${data.source.name}`,
    counted(data.training, "sprite"),
    counted(data.steps, "step"),
    isNumber(last?.seconds) && duration(last.seconds),
    data.source.license,
  ].filter(Boolean);
  return h("section", { id: "verdict", class: "hero", "aria-labelledby": "verdict-title", "data-verdict": data.verdict.verdict },
    h("p", { class: "run" }, h("strong", {}, data.name), ` ${facts.join(" · ")}`),
    h("h1", { id: "verdict-title" }, icon(words.icon), h("span", {}, words.title)),
    h("p", { class: "lead" }, words.text),
    reasons(data.verdict),
    firstLook(data),
    h("ul", { class: "cards" }, CHIEF.filter((name) => data.verdict.measures?.[name]).map((name) => card(name, data.verdict.measures[name]))));
}

function icon(path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.innerHTML = path;
  return svg;
}

function reasons(verdict) {
  const sentences = verdict.reasons?.length ? verdict.reasons : (verdict.findings ?? []).map((finding) => finding.sentence).filter(Boolean);
  if (sentences.length === 0) {
    return null;
  }

  const list = (part) => h("ul", { class: "reasons" }, part.map((sentence) => h("li", {}, sentence)));
  const more = sentences.slice(MOST_REASONS);
  return h("div", { class: "why" },
    h("h2", {}, "Why"),
    list(sentences.slice(0, MOST_REASONS)),
    more.length > 0 && h("details", {}, h("summary", {}, `${counted(more.length, "more reason")}`), list(more)));
}

function firstLook({ map }) {
  const atlas = new Atlas(map.atlas);
  const count = Math.min(20, map.atlas.count - map.real);
  return h("div", { class: "look", role: "img", "aria-label": "Some generated sprites" }, Array.from({ length: count }, (_, i) => atlas.sprite(map.real + i, "", 96, 64)));
}

function card(name, { value, real }) {
  const share = Math.min(1, Math.max(0, value / real));
  return h("li", {},
    h("h3", {}, MEASURES[name].title),
    h("p", { class: "big" }, figure(value)),
    isNumber(share) && h("div", { class: "meter", "aria-hidden": "true" }, h("span", { style: `width:${100 * share}%` })),
    h("p", { class: "soft" }, isNumber(real) ? `real sprites reach ${figure(real)}` : "there were too few sprites to measure it"),
    h("p", { class: "soft" }, MEASURES[name].text));
}

