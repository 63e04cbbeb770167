import { freshId, h, missing, section } from "../dom.js";
import { Atlas } from "../sprites.js";
import { counted, whole } from "../text.js";

const PLAY_INTERVAL = 500;

/** Sample grids over time, with a slider. */
export function samples({ samples: grids }) {
  const lead = "The same requests again and again while the generator learned. Sprites that become alike, one after the other, are the first sign of collapse.";
  if (grids.length === 0) {
    return section("samples", "How it learned", lead, missing("No sample grid was recorded in this run."));
  }

  const id = freshId("step");
  const last = grids.length - 1;
  const atlases = grids.map(({ atlas }) => new Atlas(atlas));
  const stage = h("div", { class: "stage", role: "img" });
  const output = h("output", { for: id });
  const slider = h("input", { type: "range", id, min: 0, max: last, step: 1, value: last, oninput: () => show(slider.valueAsNumber) });
  const show = (index) => {
    const { step, atlas } = grids[index];
    slider.value = index;
    slider.setAttribute("aria-valuetext", `step ${whole(step)}`);
    output.textContent = `step ${whole(step)}`;
    stage.setAttribute("aria-label", `${counted(atlas.count, "generated sprite")} after ${counted(step, "step")}.`);
    stage.dataset.step = step;
    if (stage.childElementCount !== atlas.count || stage.firstChild.width !== atlas.width) {
      stage.classList.toggle("whole", atlas.count === 1);
      stage.replaceChildren(...Array.from({ length: atlas.count }, (_, i) => atlases[index].sprite(i, "", 96, 64)));
    } else {
      [...stage.children].forEach((canvas, i) => atlases[index].show(canvas, i));
    }
  };

  let timer = null;
  const play = h("button", { type: "button", onclick: () => timer === null ? start() : stop() }, "Play");
  const stop = () => {
    clearInterval(timer);
    timer = null;
    play.textContent = "Play";
  };
  const start = () => {
    show(slider.valueAsNumber === last ? 0 : slider.valueAsNumber);
    play.textContent = "Pause";
    timer = setInterval(() => {
      show(Math.min(last, slider.valueAsNumber + 1));
      if (slider.valueAsNumber === last) {
        stop();
      }
    }, PLAY_INTERVAL);
  };
  slider.addEventListener("input", stop);
  show(last);
  return section("samples", "How it learned", lead, h("div", { class: "player" }, play, h("label", { for: id }, "Step of training"), slider, output), stage);
}
