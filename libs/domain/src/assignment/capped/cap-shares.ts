import { type Shares } from '../flow/solve-flow.ts';

/** Caps are read to so many parts of one; what is finer is rounded down. */
const FINEST = 1_000_000_000;

/** A cap as whole units, of which `units` make a certain pair. @throws RangeError for what is no probability of a billionth or more */
export const capShares = (cap: number): Shares => {
  const most = Math.floor(cap * FINEST + 1e-6);
  if (!(most >= 1 && cap <= 1)) throw new RangeError(`the cap ${cap} is no probability above 0 and up to 1: give one`);
  const common = greatestDivisor(most, FINEST);
  return { units: FINEST / common, most: most / common };
};

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));
