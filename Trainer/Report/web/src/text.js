const wholes = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const figures = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
const small = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });
const shares = new Intl.NumberFormat("en", { maximumFractionDigits: 3, minimumFractionDigits: 2 });

/** Whether a value is a number that can be drawn. */
export const isNumber = (value) => typeof value === "number" && Number.isFinite(value);

/** A figure of a measure. */
export const figure = (value) => !isNumber(value) ? "not enough"
  : value !== 0 && Math.abs(value) < 0.01 ? small.format(value)
    : Math.abs(value) < 10 ? shares.format(value) : figures.format(value);

/** A share, 0…1, in per cent. */
export const percent = (share) => `${share > 0 && share < 0.01 ? small.format(100 * share) : whole(100 * share)} %`;

/** A number beside an axis. */
export const tick = (value) => figures.format(value);

/** A whole number with its thousands set apart. */
export const whole = (value) => wholes.format(value);

/** A name as it stands in a file, for people: `hair_color` is "hair color". */
export const spoken = (name) => name.replaceAll("_", " ");

/** The same, at the beginning of a line. */
export const title = (name) => spoken(name).replace(/^./, (letter) => letter.toUpperCase());

/** Seconds as people say them. */
export function duration(seconds) {
  const minutes = seconds / 60;
  return seconds < 60 ? `${Math.round(seconds)} s` : minutes < 90 ? `${Math.round(minutes)} min` : `${(minutes / 60).toFixed(1)} h`;
}

/** One and many. */
export const counted = (count, one, many = `${one}s`) => `${whole(count)} ${count === 1 ? one : many}`;
