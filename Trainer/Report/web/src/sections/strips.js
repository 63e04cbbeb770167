import { h, section } from "../dom.js";
import { Atlas } from "../sprites.js";
import { spoken } from "../text.js";

/** Ways from seed to seed. */
export function strips({ interpolations: { atlas: data, frames, labels, seeds }, attributes }) {
  const atlas = new Atlas(data);
  const asked = (strip) => labels[strip].map((value, i) => value < 0 ? null : `${spoken(attributes[i].name)} ${spoken(attributes[i].values[value])}`).filter(Boolean).join(", ");
  return section("between", "From seed to seed",
    "Each strip walks from one seed to another in even steps. A healthy generator passes through sprites that make sense; a jump says that it knows only the ends.",
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Strips" },
      seeds.map(([from, to], strip) => h("figure", { class: "strip" },
        h("div", {}, Array.from({ length: frames }, (_, frame) =>
          atlas.sprite(strip * frames + frame, `${Math.round(100 * frame / (frames - 1))} % of the way from seed ${from} to seed ${to}`, 96, 64))),
        h("figcaption", {}, `seed ${from} → ${to}`, asked(strip) && h("span", { class: "soft" }, ` ${asked(strip)}`))))));
}
