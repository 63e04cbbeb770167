import * as Plot from "@observablehq/plot";
import { chart, look } from "../chart.js";
import { h, section } from "../dom.js";
import { Atlas } from "../sprites.js";
import { counted, isNumber } from "../text.js";

/** Generated sprites beside their nearest training sprites. */
export function copies({ neighbours: { atlas: data, pairs, generated, held_out: heldOut } }) {
  const atlas = new Atlas(data);
  const copied = generated.filter((psnr) => psnr === null).length;
  return section("copies", "Is it copying?",
    "The generated sprites that come nearest to a training sprite, each beside that one. The signal-to-noise ratio says how near in decibels: 20 is a relative, 30 a twin, and above 40 hardly a pixel differs.",
    h("ul", { class: "pairs" }, pairs.map(({ seed, name, psnr }, i) => h("li", {},
      h("div", {},
        atlas.sprite(2 * i, `Generated sprite, seed ${seed}`, 72),
        atlas.sprite(2 * i + 1, `Training sprite ${name}`, 72)),
      h("p", {}, h("strong", { "data-psnr": psnr ?? "equal" }, decibels(psnr))),
      h("p", { class: "soft" }, `seed ${seed} · ${name}`)))),
    h("p", {}, `${copied === 0 ? "None" : counted(copied, "sprite")} of ${counted(generated.length, "generated sprite")} ${copied === 1 ? "is" : "are"} equal to a training sprite.`),
    spread(generated, heldOut));
}

const decibels = (psnr) => psnr === null ? "equal" : `${psnr.toFixed(1)} dB`;

function spread(generated, heldOut) {
  const series = { generated: pairsOf(generated), "real, held out": pairsOf(heldOut) };
  const points = [["generated", generated], ["real", heldOut]].flatMap(([kind, all]) => all.filter(isNumber).map((psnr) => ({ kind, psnr })));
  const [low, high] = [Math.floor(Math.min(...points.map(({ psnr }) => psnr))), Math.ceil(Math.max(...points.map(({ psnr }) => psnr)))];
  const bin = Math.max(0.25, Math.ceil((high - low) / 8) / 4);
  const thresholds = Array.from({ length: Math.ceil((high - low) / bin) + 1 }, (_, i) => low + i * bin);
  return chart({
    name: "psnr",
    title: "How near all of them are",
    note: "Held-out real sprites are no copies: generated ones should lie where they do, not to their right.",
    series,
    across: "rank",
    key: [{ name: "generated", color: "var(--made)", shape: "bar" }, { name: "real, held out", color: "var(--real)", shape: "bar" }],
    draw: (width) => Plot.plot({
      ...look, width, height: 200, marginLeft: 8, marginRight: 8, marginBottom: 40,
      ariaLabel: "Histogram of the signal-to-noise ratio to the nearest training sprite",
      x: { label: "decibels to the nearest training sprite", labelArrow: "none", ticks: Math.floor(width / 60), tickSize: 0 },
      y: { axis: null },
      marks: [
        Plot.rectY(points.filter((each) => each.kind === "generated"), Plot.binX({ y: "proportion" }, { x: "psnr", thresholds, fill: "var(--made)", fillOpacity: 0.75 })),
        Plot.rectY(points.filter((each) => each.kind === "real"), Plot.binX({ y: "proportion" }, { x: "psnr", thresholds, fill: "var(--real)", fillOpacity: 0.2, stroke: "var(--real)", strokeWidth: 1.5 })),
        Plot.ruleY([0], { stroke: "var(--soft)" }),
      ],
    }),
  });
}

const pairsOf = (sorted) => sorted.map((psnr, rank) => [rank + 1, psnr]).filter(([, psnr]) => isNumber(psnr));
