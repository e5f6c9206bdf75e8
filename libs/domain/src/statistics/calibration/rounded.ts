const DIGITS = 9;
/** Below it a figure is what rounding left of 0. */
const LEAST = 1e-12;

/** Every number in it to nine digits: engines round logarithms differently beyond those, and the same bytes shall come out. */
export const rounded = <Value>(value: Value): Value => deeply(value) as Value;

const deeply = (value: unknown): unknown => {
  if (typeof value === 'number') return Math.abs(value) < LEAST ? 0 : Number(value.toPrecision(DIGITS));
  if (Array.isArray(value)) return value.map(deeply);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, of]) => [key, deeply(of)])) : value;
};
