import { isNumber, spoken } from "./text.js";

const NOT_SIGNALS = new Set(["step", "seconds", "seconds_left", "spent", "steps_per_second", "learning_rate_factor", "watch", "warnings", "sprites", "cost_share", "remedies"]);
const NOT_MEASURES = new Set(["real", "low", "high", "count", "sprites", "step"]);

/**
 * Sorts what the ticks hold, whatever it is. A point is a step and a number; a figure `{value, real}` gives its value.
 * @returns {{
 *   series: Map<string, Array<[number, number]>>, limits: Record<string, number>,
 *   perValue: Map<string, Map<string, Array<[number, number]>>>, warnings: Array<{step: number, text: string}>,
 *   remedies: Map<string, Array<[number, number]>>}}
 * `series`: a curve for each number of the ticks and of their `watch`; `limits`: the newest real figure beside it; `perValue`: the
 * curves of attribute values, by attribute and measure; `warnings`: each with the step that gave it first; `remedies`: what remedies tell of
 * their state, by remedy and signal.
 */
export function readLog(log) {
  const sorted = { series: new Map(), limits: {}, perValue: new Map(), warnings: [], remedies: new Map() };
  const warned = new Set();
  for (const tick of log) {
    const watch = tick.watch ?? {};
    for (const [name, value] of [...Object.entries(tick), ...Object.entries(watch)]) {
      if (!NOT_SIGNALS.has(name)) {
        sort(sorted, tick.step, [name], value);
      }
    }

    for (const [name, value] of Object.entries(watch.remedies ?? {})) {
      if (isNumber(value)) {
        add(sorted.remedies, name, tick.step, value);
      }
    }

    for (const warning of [tick.warnings ?? [], watch.warnings ?? []].flat(2)) {
      const key = [warning.attribute, warning.value, warning.measure].filter(Boolean).join("/") || sentence(warning);
      if (!warned.has(key)) {
        warned.add(key);
        sorted.warnings.push({ step: tick.step, text: sentence(warning) });
      }
    }

    if (typeof watch.stop === "string") {
      sorted.warnings.push({ step: tick.step, text: `Stopped: ${watch.stop}` });
    }
  }

  return sorted;
}

const isFigure = (value) => value !== null && typeof value === "object" && "value" in value;

// A number inside an object is of an attribute, one of its values, and a measure; but for the losses that remedies add.
function sort(sorted, step, path, value) {
  const number = isFigure(value) ? value.value : value;
  if (isNumber(number)) {
    const words = path.filter((name) => name !== "values" && name !== "attributes");
    if (words[0] === "auxiliary") {
      add(sorted.series, `auxiliary loss of ${words.slice(1).join(", ")}`, step, number);
    } else if (words.length > 1) {
      const key = words.length > 2 ? `${spoken(words[0])}: ${spoken(words.at(-1))}` : spoken(words[0]);
      sorted.perValue.set(key, sorted.perValue.get(key) ?? new Map());
      add(sorted.perValue.get(key), spoken(words[1]), step, number);
    } else {
      add(sorted.series, path[0], step, number);
      if (isNumber(value.real)) {
        sorted.limits[path[0]] = value.real;
      }
    }
  } else if (!isFigure(value) && value !== null && typeof value === "object" && !Array.isArray(value)) {
    for (const [name, each] of Object.entries(value)) {
      if (!NOT_MEASURES.has(name)) {
        sort(sorted, step, [...path, name], each);
      }
    }
  }
}

function add(series, name, step, value) {
  series.set(name, series.get(name) ?? []);
  series.get(name).push([step, value]);
}

const sentence = (warning) => typeof warning === "string" ? warning : warning.sentence ?? warning.text ?? warning.message ?? JSON.stringify(warning);
