import { h, section } from "../dom.js";
import { spoken, title } from "../text.js";

/** The resolved recipe. */
export function recipe({ recipe: document }) {
  const groups = Object.entries(document).filter(([, value]) => isGroup(value));
  const single = Object.entries(document).filter(([, value]) => !isGroup(value));
  return section("recipe", "The recipe",
    "Every choice that this run was made with. With recipe.json and the same sprites it can be made again.",
    h("div", { class: "recipe" }, [...groups, ["run", Object.fromEntries(single)]].map(([name, settings]) =>
      h("section", { "aria-label": title(name) }, h("h3", {}, title(name)),
        h("dl", {}, flatten(settings).map(([setting, value]) => [h("dt", {}, spoken(setting)), h("dd", { "data-setting": `${name}.${setting}` }, say(value))]))))));
}

const isGroup = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

const flatten = (settings, above = "") => Object.entries(settings).flatMap(([name, value]) =>
  isGroup(value) ? flatten(value, `${above}${name} `) : [[above + name, value]]);

const say = (value) => value === null ? "–" : Array.isArray(value) ? value.join(", ") || "none" : String(value);
