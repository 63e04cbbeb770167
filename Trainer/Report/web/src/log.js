import { isNumber, spoken } from "./text.js";

const NOT_SIGNALS = new Set(["step", "seconds", "seconds_left", "spent", "steps_per_second", "learning_rate_factor", "watch", "warnings"]);

/**
 * Sorts what the ticks hold, whatever it is.
 * @returns {{series: Map<string, Array<[number, number]>>, perValue: Map<string, Map<string, Array<[number, number]>>>, warnings: Array<{step: number, text: string}>}}
 * `series`: a curve a number of the ticks or of their `watch`; `perValue`: those of attribute values, by attribute and measure.
 */
export function readLog(log) {
  const series = new Map();
  const perValue = new Map();
  const warnings = [];
  for (const tick of log) {
    for (const [name, value] of Object.entries(tick).filter(([name]) => !NOT_SIGNALS.has(name))) {
      add(series, name, tick.step, value);
    }

    for (const [name, value] of Object.entries(tick.watch ?? {})) {
      if (name === "warnings") {
        warnings.push(...[value].flat().filter(Boolean).map((each) => ({ step: tick.step, text: sentence(each) })));
      } else if (name !== "step") {
        nested(series, perValue, tick.step, [name], value);
      }
    }
  }

  return { series, perValue, warnings };
}

function add(series, name, step, value) {
  if (isNumber(value)) {
    series.set(name, series.get(name) ?? []);
    series.get(name).push([step, value]);
  }
}

// Numbers inside an object are of an attribute and one of its values; the last name, or the first, is the measure.
function nested(series, perValue, step, path, value) {
  if (value !== null && typeof value === "object" && !Array.isArray(value)) {
    Object.entries(value).forEach(([name, each]) => nested(series, perValue, step, [...path, name], each));
  } else if (path.length === 1) {
    add(series, path[0], step, value);
  } else if (isNumber(value)) {
    const words = path.filter((name) => name !== "values" && name !== "attributes").map(spoken);
    const [attribute, name, ...measure] = words.length > 2 ? words : [words[0], words[1] ?? ""];
    const key = [attribute, ...measure].join(", ");
    perValue.set(key, perValue.get(key) ?? new Map());
    add(perValue.get(key), name, step, value);
  }
}

const sentence = (warning) => typeof warning === "string" ? warning : warning.sentence ?? warning.text ?? warning.message ?? JSON.stringify(warning);
