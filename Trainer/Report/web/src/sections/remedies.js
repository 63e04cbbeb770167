import { counted, percent, whole } from "../text.js";
import { h, section } from "../dom.js";
import { labelCards } from "./labels.js";
import { readLog } from "../log.js";
import { timelines } from "./timelines.js";
import { FATES } from "../words.js";

const DETECTOR = "dynamic-clustering.collapsed_share";

/** What remedies saw and did; nothing where the log tells of none. */
export function remedies({ log, actions: { all, examples, collapsed_limit: limit } }) {
  const sorted = readLog(log);
  if (all.length === 0 && sorted.remedies.size === 0) {
    return null;
  }

  const last = log.at(-1).step;
  const looks = sorted.remedies.get(DETECTOR) ?? [];
  const lead = "What the countermeasures of the recipe saw while it learned, and what they did about it. The numbers above the charts are those of the table.";
  return section("remedies", "What the remedies did", lead,
    looks.length > 0 && found(looks, all.flatMap(({ labels }) => labels), limit),
    timelines(sorted, all, last, limit),
    all.length > 0 ? listed(all) : h("p", { class: "soft gap-above" }, "No remedy had to do anything at once."),
    examples && labelCards(all, examples, limit, sorted.perValue, last));
}

function found(looks, labels, limit) {
  const worst = looks.reduce((a, b) => b[1] > a[1] ? b : a);
  const last = looks.at(-1);
  const fates = Object.entries(FATES).map(([fate, text]) => [labels.filter((label) => label.fate === fate).length, text])
    .filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`).join(", ");
  return h("ul", { class: "cards" },
    card("worst", "Never made, at worst", percent(worst[1]), `of the training sprites, at step ${whole(worst[0])}`),
    card("last", "Never made, at the last look", percent(last[1]), `at step ${whole(last[0])}, the last of ${counted(looks.length, "look")} in the log`),
    card("labels", "New labels", whole(labels.length), fates || `for no look at which one was due found ${percent(limit)} or more never made`));
}

const card = (name, title, figure, text) => h("li", { "data-card": name }, h("h3", {}, title), h("p", { class: "big" }, figure), h("p", { class: "soft" }, text));

function listed(all) {
  return h("div", { class: "scroll gap-above", tabindex: 0, role: "region", "aria-label": "What was done" },
    h("table", { class: "measures actions" },
      h("thead", {}, h("tr", {}, ["No.", "Step", "Remedy", "What happened"].map((name) => h("th", { scope: "col", class: name === "Remedy" ? "wide" : null }, name)))),
      h("tbody", {}, all.map(({ step, remedy, text }, i) => h("tr", { class: remedy ? null : "back" },
        h("td", { class: "no" }, `${i + 1}`), h("td", {}, whole(step)), h("th", { scope: "row", class: "wide" }, remedy ?? "went back"),
        h("td", {}, h("span", { class: "narrow soft" }, remedy ?? "went back"), text))))));
}
