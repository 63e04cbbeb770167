import { h } from "./dom.js";
import { VERDICTS } from "./words.js";

/** A verdict in one word beside what it is on; nothing where all is well or nobody has judged. */
export const chip = (verdict) => verdict && verdict !== "healthy"
  ? h("span", { class: "chip", "data-verdict": verdict }, (VERDICTS[verdict]?.title ?? verdict).toLowerCase())
  : null;
